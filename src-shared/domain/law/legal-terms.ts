import { daysBetween, endOfMonth, addDays, type IsoDate } from '../calendar';
import type { PaymentTerms } from '../payment-terms';

/** C. com. L441-10, I: sixty days from the invoice, or forty-five from the end of the month where it was agreed. */
export const MOST_DAYS = 60;
export const MOST_DAYS_END_OF_MONTH = 45;

/** Whether terms agreed between professionals keep within the law. */
export function termsAreLegal({ days, method }: PaymentTerms): boolean {
  return days <= (method === 'net' ? MOST_DAYS : MOST_DAYS_END_OF_MONTH);
}

/** The last due date the law allows for an invoice: the latest of what its three ways of counting give. */
export function latestLegalDueDate(issueDate: IsoDate): IsoDate {
  const ways = [addDays(issueDate, MOST_DAYS), endOfMonth(addDays(issueDate, MOST_DAYS_END_OF_MONTH)), addDays(endOfMonth(issueDate), MOST_DAYS_END_OF_MONTH)];
  return ways.reduce((latest, date) => (daysBetween(latest, date) > 0 ? date : latest));
}
