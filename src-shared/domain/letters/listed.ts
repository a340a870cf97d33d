import { type Cents, sumCents } from '../money';
import type { Language, Listed } from './languages/language';
import type { LetterData, LetterInvoice } from './letter-data';
import { oneLine } from './typography';

/** What a letter asks for, of whatever is known of its invoices. */
export type Claim = Pick<LetterData, 'template' | 'plan' | 'unallocatedCents' | 'totalCents'> & {
  readonly claims: readonly { readonly cents: Cents }[];
  readonly invoices: readonly Pick<LetterInvoice, 'openCents' | 'daysLate'>[];
};

/** Invoices that are asked for now: those that are late, or all of them ahead of the due dates; an agreement is about all. */
function claimedInvoices<T extends Pick<LetterInvoice, 'daysLate'>>({ invoices, template }: Pick<LetterData, 'template'> & { readonly invoices: readonly T[] }): readonly T[] {
  if (template === 'echeancier') return invoices;
  const late = invoices.filter((invoice) => invoice.daysLate > 0);
  return late.length === 0 ? invoices : late;
}

/** What is asked for now: credits count against what is late first; when they cover all of it, the whole total is left to ask. */
export function claimedCents(data: Claim): Cents {
  if (data.template === 'echeancier' && data.plan !== null) return sumCents(data.plan.instalments.map(({ cents }) => cents));
  if (data.template === 'releve') return data.totalCents;
  const cents = sumCents(claimedInvoices(data).map((invoice) => invoice.openCents)) + sumCents(data.claims.map((claim) => claim.cents)) + data.unallocatedCents;
  return cents > 0 ? cents : data.totalCents;
}

/** What the sentences say of a letter's invoices. */
export function listedOf(data: LetterData, language: Language): Listed {
  const claimed = claimedInvoices(data);
  return {
    one: claimed.length === 1,
    mixed: claimed.length < data.invoices.length,
    partly: claimed.some((invoice) => invoice.openCents < invoice.amountCents),
    number: oneLine(claimed[0]?.number ?? ''),
    count: claimed.length,
    dueDate: claimed[0]?.dueDate ?? null,
    claimed: language.euros(claimedCents(data)),
  };
}
