import { addDays, daysBetween, type IsoDate } from '../calendar';
import type { ClientKind } from '../clients/client-kind';
import type { PaymentTerms } from '../payment-terms';
import { latestLegalDueDate, MOST_DAYS, MOST_DAYS_END_OF_MONTH, termsAreLegal } from './legal-terms';

/**
 * Terms or a due date beside the most that C. com. L441-10 allows between professionals: 60 days from the invoice, or 45
 * end of month where that was agreed (counted either way). Periodic invoices have 45 days, which no file tells apart.
 * 'endOfMonthOnly': later than 60 days, and possible only if 45 days end of month were agreed. 'otherRules': the client is
 * no professional, L441-10 is not its text.
 */
export type TermsStanding = 'within' | 'endOfMonthOnly' | 'over' | 'otherRules';

export interface CheckedTerms {
  readonly standing: TermsStanding;
  /** The most days for that way of counting. */
  readonly mostDays: number;
}

export function checkTerms(terms: PaymentTerms, debtor: ClientKind): CheckedTerms {
  const mostDays = terms.method === 'net' ? MOST_DAYS : MOST_DAYS_END_OF_MONTH;
  if (debtor !== 'professional') return { standing: 'otherRules', mostDays };
  return { standing: termsAreLegal(terms) ? 'within' : 'over', mostDays };
}

export interface CheckedDueDate {
  readonly standing: TermsStanding;
  /** From the invoice to its due date. */
  readonly days: number;
  /** Sixty days from the invoice. */
  readonly sixtyDays: IsoDate;
  /** The latest that end of month allows, by either way of counting. */
  readonly latest: IsoDate;
}

/** A due date as the invoice states it. */
export function checkDueDate(issueDate: IsoDate, dueDate: IsoDate, debtor: ClientKind): CheckedDueDate {
  const sixtyDays = addDays(issueDate, MOST_DAYS);
  const latest = latestLegalDueDate(issueDate);
  return { standing: standingOf(dueDate, sixtyDays, latest, debtor), days: daysBetween(issueDate, dueDate), sixtyDays, latest };
}

function standingOf(dueDate: IsoDate, sixtyDays: IsoDate, latest: IsoDate, debtor: ClientKind): TermsStanding {
  if (debtor !== 'professional') return 'otherRules';
  if (dueDate <= sixtyDays) return 'within';
  return dueDate <= latest ? 'endOfMonthOnly' : 'over';
}
