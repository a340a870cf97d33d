import type { DoubtfulReason, VatSource } from '../domain/accounting/doubtful';
import type { EntryKind } from '../domain/accounting/entries';
import { formatAmount } from '../domain/money';

export const DOUBTFUL_REASON_NAMES: Readonly<Record<DoubtfulReason, string>> = {
  insolvency: 'Procédure collective',
  dispute: 'Litige',
  late: 'Retard',
};

export const ENTRY_KIND_NAMES: Readonly<Record<EntryKind, string>> = {
  writeOff: 'Perte sur créance irrécouvrable',
  toDoubtful: 'Passage en clients douteux',
  fromDoubtful: 'Retour de clients douteux',
  allowance: 'Dotation aux dépréciations',
  reversal: 'Reprise sur dépréciations',
};

/** 2500 -> "25 %", 550 -> "5,5 %", with a no-break space. */
export function percent(bps: number): string {
  return `${formatAmount(bps).replace(/,00$|0$/, '')}\u00a0%`;
}

/** On what the allowance of a line is computed. */
export function baseName(source: VatSource, vatRateBps: number | null): string {
  if (source === 'told') return 'HT, TVA de la facture';
  return source === 'rate' ? `HT, TVA à ${percent(vatRateBps ?? 0)} (taux saisi)` : 'TTC, TVA inconnue';
}

/** Said wherever the rates show. */
export const RATES_ARE_CHOICES = 'Les taux sont le choix de l’entreprise, pas une règle de droit\u00a0: ils se justifient créance par créance. À vérifier avec votre comptable.';
