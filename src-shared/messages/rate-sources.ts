import type { HalfYear } from '../domain/law/half-year';
import type { HalfYearRate, RateKind, RateBps } from '../domain/law/rates';

const KINDS: Readonly<Record<RateKind, string>> = {
  ecb: 'BCE, taux de refinancement',
  legalIndividual: 'intérêt légal (créancier particulier)',
  legalOther: 'intérêt légal (autres créanciers)',
};

/** "BCE, taux de refinancement du 2e semestre 2026 : 2,40 % (à vérifier), majoré de 10 points". @param appliedBps the rate with what the law adds to it */
export function rateSource(basis: HalfYearRate | null, appliedBps: RateBps): string {
  if (basis === null) return 'taux convenu entre les parties';
  const margin = appliedBps - basis.rateBps;
  const unsure = basis.verification === 'official' ? '' : ` (${basis.verification === 'user' ? `saisi${basis.source === '' ? '' : ` : ${basis.source}`}` : 'à vérifier'})`;
  return `${KINDS[basis.kind]} du ${halfYearName(basis.halfYear)} : ${formatRate(basis.rateBps)}${unsure}${margin === 0 ? '' : `, majoré de ${String(margin / 100)} points`}`;
}

/** "1er semestre 2026". */
export function halfYearName(half: HalfYear): string {
  return `${half.endsWith('1') ? '1er' : '2e'} semestre ${half.slice(0, 4)}`;
}

/** 1240 -> "12,40 %". */
export function formatRate(rateBps: RateBps): string {
  return `${String(Math.floor(rateBps / 100))},${String(rateBps % 100).padStart(2, '0')} %`;
}
