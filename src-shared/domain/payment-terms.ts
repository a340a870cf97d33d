import { addDays, endOfMonth, type IsoDate } from './calendar';

/**
 * How long a client has to pay. 'netThenEndOfMonth' and 'endOfMonthThenNet' are the two readings of "45 jours fin de
 * mois" (invoice of 15/01/2024: 29/02/2024 and 16/03/2024).
 */
export interface PaymentTerms {
  readonly days: number;
  readonly method: 'net' | 'netThenEndOfMonth' | 'endOfMonthThenNet';
}

/** C. com. L441-10: thirty days where the parties have agreed nothing. */
export const LEGAL_DEFAULT_TERMS: PaymentTerms = { days: 30, method: 'net' };

export function dueDateUnder(terms: PaymentTerms, issueDate: IsoDate): IsoDate {
  switch (terms.method) {
    case 'net':
      return addDays(issueDate, terms.days);
    case 'netThenEndOfMonth':
      return endOfMonth(addDays(issueDate, terms.days));
    case 'endOfMonthThenNet':
      return addDays(endOfMonth(issueDate), terms.days);
  }
}
