import { formatShortDate } from '../../domain/calendar';
import { fr, typesetFrench } from '../../domain/letters/typography';
import { type DebtBreakdown, missingHalfYears, periodsOf } from '../../domain/litigation/debt';
import { formatAmount, formatEuros } from '../../domain/money';
import type { Report, ReportBlock, ReportColumn } from '../../domain/reports/report';
import type { CaseFile } from '../../domain/litigation/case-file';
import { halfYearName, rateSource } from '../rate-sources';

const SUMS: readonly ReportColumn[] = [
  { title: 'Facture', widthMm: 33 },
  { title: 'Échéance', widthMm: 22 },
  { title: 'Montant TTC', widthMm: 24, right: true },
  { title: 'Principal dû', widthMm: 24, right: true },
  { title: 'Intérêts', widthMm: 20, right: true },
  { title: 'Indemnité', widthMm: 18, right: true },
  { title: 'Total', widthMm: 24, right: true },
];

const PERIODS: readonly ReportColumn[] = [
  { title: 'Facture', widthMm: 33 },
  { title: 'Du', widthMm: 22 },
  { title: 'Au', widthMm: 22 },
  { title: 'Source', widthMm: 16 },
  { title: 'Jours', widthMm: 13, right: true },
  { title: 'Base', widthMm: 24, right: true },
  { title: 'Taux', widthMm: 15, right: true },
  { title: 'Intérêts', widthMm: 20, right: true },
];

/** Per invoice, then in all: principal, interest, indemnity, and what is taken off. */
export function sumsTable({ invoices, principalCents, interestCents, indemnityCents, deductedCents, totalCents }: DebtBreakdown): ReportBlock {
  const summed = (title: string) => [title, '', '', formatAmount(principalCents), formatAmount(interestCents), formatAmount(indemnityCents), formatAmount(totalCents + deductedCents)];
  return {
    kind: 'table',
    columns: SUMS,
    rows: invoices.map(({ number, dueDate, amountCents, openCents, interest, indemnityCents: indemnity }) => [
      number,
      formatShortDate(dueDate),
      formatAmount(amountCents),
      formatAmount(openCents),
      formatAmount(interest.interestCents),
      formatAmount(indemnity),
      formatAmount(openCents + interest.interestCents + indemnity),
    ]),
    totals:
      deductedCents === 0
        ? [summed('Total en euros')]
        : [summed('Sous-total'), ['À déduire (non affecté)', '', '', '', '', '', formatAmount(-deductedCents)], ['Total en euros', '', '', '', '', '', formatAmount(totalCents)]],
  };
}

/** What is claimed, line by line, and its total; of a consumer no indemnity is spoken of. */
export function totalsFacts({ date, debtor, principalCents, interestCents, indemnityCents, deductedCents, totalCents, provisional }: DebtBreakdown): ReportBlock {
  return {
    kind: 'facts',
    rows: [
      ['Principal', formatEuros(principalCents)],
      [fr`Intérêts au ${formatShortDate(date)}`, `${formatEuros(interestCents)}${provisional ? ' (provisoire)' : ''}`],
      ...(debtor === 'consumer' ? [] : [['Indemnité forfaitaire de recouvrement', formatEuros(indemnityCents)] as const]),
      ...(deductedCents === 0 ? [] : [['Règlements et avoirs non affectés, à déduire', formatEuros(-deductedCents)] as const]),
      ['Total', formatEuros(totalCents)],
    ],
  };
}

/** The texts that the debt rests on, with what is not verified. */
export function legalBasis(debt: DebtBreakdown): string[] {
  const contractual = periodsOf(debt).some(({ basis }) => basis === null);
  const indemnity = debt.indemnityCents === 0 ? [] : [fr`Indemnité forfaitaire de 40 € par facture payée en retard, entre professionnels : C. com. L441-10 et D441-5${debt.debtor === 'public' ? fr` ; acheteur public : D2192-35 du Code de la commande publique` : ''}.`];
  switch (debt.debtor) {
    case 'consumer':
      return [fr`Intérêts au taux légal depuis la mise en demeure : C. civ. 1231-6, 1344 et 1344-1.`];
    case 'public':
      return [fr`Intérêts moratoires : taux de refinancement de la BCE majoré de 8 points, celui du semestre où ils commencent à courir (R2192-31 et R2192-32 du Code de la commande publique).`, ...indemnity];
    case 'professional':
      return [
        contractual ? fr`Pénalités de retard au taux convenu entre les parties (C. com. L441-10).` : fr`Pénalités de retard : taux de refinancement de la BCE majoré de 10 points, du lendemain de l'échéance, sans rappel (C. com. L441-10, II).`,
        ...indemnity,
      ];
  }
}

/** The breakdown on paper: sums, the periods of the interest, where each rate comes from. */
export function debtReport({ debt, creditor, debtor }: CaseFile, yearDays: '365' | 'actual'): Report {
  const periods = periodsOf(debt);
  const sources = [...new Set(periods.map(({ basis, rateBps }) => sourceOf(basis, rateBps)))];
  const missing = missingHalfYears(debt);
  return {
    title: 'Décompte de la créance',
    company: creditor.name,
    date: debt.date,
    subtitle: fr`${creditor.name} contre ${debtor.name}, arrêté au ${formatShortDate(debt.date)}`,
    blocks: [
      sumsTable(debt),
      { kind: 'heading', text: 'Intérêts, période par période' },
      ...(periods.length === 0
        ? [{ kind: 'text', text: 'Aucun intérêt n’est calculé à cette date.' } as const]
        : [
            {
              kind: 'table',
              columns: PERIODS,
              rows: periods.map(({ number, from, to, days, baseCents, rateBps, basis, provisional, cents }) => [
                number,
                formatShortDate(from),
                formatShortDate(to),
                `(${String(sources.indexOf(sourceOf(basis, rateBps)) + 1)})${provisional ? ' prov.' : ''}`,
                String(days),
                formatAmount(baseCents),
                percent(rateBps),
                formatAmount(cents),
              ]),
              totals: [],
            } as const,
            { kind: 'note', text: fr`Taux annuels en %. Intérêts = base × taux × jours / ${yearDays === '365' ? fr`365, années bissextiles comprises (réponse de la Banque de France du 09/01/2019, à vérifier)` : fr`nombre de jours de l'année`}. Le montant de chaque période est arrondi pour la lecture ; l'intérêt d'une facture est la somme exacte de ses périodes, arrondie une seule fois.` } as const,
            { kind: 'heading', text: 'Sources des taux' } as const,
            { kind: 'list', items: sources.map((source, i) => `(${String(i + 1)}) ${source}`) } as const,
          ]),
      ...(debt.settledCents === 0 ? [] : [{ kind: 'note', text: fr`Intérêts et indemnités déjà payés ou abandonnés, compris dans les périodes ci-dessus et non réclamés : ${formatEuros(debt.settledCents)}.` } as const]),
      ...(missing.length === 0 ? [] : [{ kind: 'banner', text: fr`Montant provisoire : taux inconnu pour ${missing.map(halfYearName).join(', ')}. Le dernier taux connu en tient lieu.` } as const]),
      { kind: 'heading', text: 'Textes' },
      { kind: 'list', items: legalBasis(debt) },
    ],
  };
}

const sourceOf = (...[basis, rateBps]: Parameters<typeof rateSource>): string => typesetFrench(rateSource(basis, rateBps));

/** 1240 -> "12,40". */
const percent = (rateBps: number): string => formatAmount(rateBps);
