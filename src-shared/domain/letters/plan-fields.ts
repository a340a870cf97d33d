import { sumCents } from '../money';
import type { LetterFields } from './field-values';
import { LAST_ROW } from './invoice-table';
import type { Language } from './languages/language';
import type { LetterData } from './letter-data';

/** The fields of an instalment agreement; empty in every other letter. */
export function planFields({ plan }: LetterData, language: Language): LetterFields {
  const instalments = plan?.instalments ?? [];
  return {
    echeances: instalments.map(({ date, cents }, i) => ({ rang: String(i + 1) + (i === instalments.length - 1 ? LAST_ROW : ''), date: language.shortDate(date), somme: language.euros(cents) })),
    'echeancier.nombre': plan === null ? '' : String(instalments.length),
    'echeancier.total': plan === null ? '' : language.euros(sumCents(instalments.map(({ cents }) => cents))),
    'echeancier.tolerance': plan === null || plan.graceDays === 0 ? '' : language.days(plan.graceDays),
  };
}
