import type { IsoDate } from '../calendar';
import { fold } from '../imports/fold';
import type { PaymentTerms } from '../payment-terms';

export interface DatedTerms {
  readonly dueDate: IsoDate;
  /** Of a part of the amount, or of paying early for less. */
  readonly partial: boolean;
}

/**
 * The day the whole is due: the first date that is for the whole amount; of an invoice payable in parts, the last one,
 * since it is late as a whole only then.
 */
export function dueDateOf(terms: readonly DatedTerms[]): IsoDate | null {
  const whole = terms.find(({ partial }) => !partial);
  if (whole !== undefined) return whole.dueDate;
  return terms.reduce<IsoDate | null>((last, { dueDate }) => (last === null || dueDate > last ? dueDate : last), null);
}

const DAYS = /\b(\d{1,3}) ?(?:jours?|jrs?|j|days?|tagen?)\b/g;
const ON_RECEIPT = /\b(?:a reception|comptant|on receipt|upon receipt)\b/;
const END_OF_MONTH = /\b(?:fin de mois|fdm|end of month|eom)\b/;

/**
 * Terms in words, "45 jours fin de mois", "paiement à réception". Only when they leave no doubt: a text with two numbers
 * of days (a discount, penalties) says nothing.
 */
export function termsInWords(text: string): PaymentTerms | null {
  const folded = fold(text);
  const days = [...folded.matchAll(DAYS)].map((match) => Number(match[1]));
  const [only] = days;
  if (days.length > 1) return null;
  if (only !== undefined) return only > 120 ? null : { days: only, method: END_OF_MONTH.test(folded) ? 'netThenEndOfMonth' : 'net' };
  return ON_RECEIPT.test(folded) && !END_OF_MONTH.test(folded) ? { days: 0, method: 'net' } : null;
}
