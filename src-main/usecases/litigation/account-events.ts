import type { AllocationView, CreditNoteView, InvoiceView, PaymentView } from '#shared/contract/schemas/client';
import { BOOKS_CURRENCY } from '#shared/domain/currency';
import type { CaseDocument, CaseEvent } from '#shared/domain/litigation/chronology';

/** The documents kept of an invoice or a credit note, by its number. */
export type Originals = (number: string) => readonly CaseDocument[];

/** The claimed invoices, issued and due. */
export const invoiceEvents = (invoices: readonly InvoiceView[], originals: Originals): CaseEvent[] =>
  invoices.flatMap(({ number, issueDate, dueDate, dueEstimated, amountCents }): CaseEvent[] => [
    { date: issueDate, fact: { kind: 'invoice', number, cents: amountCents }, documents: originals(number) },
    { date: dueDate, fact: { kind: 'due', number, estimated: dueEstimated }, documents: [] },
  ]);

/** What settled something of the claimed invoices, and what is still set against nothing. */
export function creditEvents(numbers: ReadonlySet<string>, payments: readonly PaymentView[], creditNotes: readonly CreditNoteView[], originals: Originals): CaseEvent[] {
  const about = (allocations: readonly AllocationView[]): string[] => [...new Set(allocations.flatMap(({ invoice }) => (invoice !== null && numbers.has(invoice.number) ? [invoice.number] : [])))];
  const concerned = <T extends { readonly allocations: readonly AllocationView[]; readonly openCents: number; readonly amountCents: number; readonly currency: string }>(credits: readonly T[]) =>
    credits.filter((credit) => credit.currency === BOOKS_CURRENCY && credit.amountCents > 0 && (credit.openCents > 0 || about(credit.allocations).length > 0));
  return [
    ...concerned(payments).map(({ date, reference, method, amountCents, openCents, allocations }): CaseEvent => ({
      date,
      fact: { kind: 'payment', reference, method, cents: amountCents, openCents, invoices: about(allocations) },
      documents: [],
    })),
    ...concerned(creditNotes).map(({ nature, number, issueDate, amountCents, allocations }): CaseEvent => ({
      date: issueDate,
      fact: { kind: nature, number, cents: amountCents, invoices: about(allocations) },
      documents: nature === 'creditNote' ? originals(number) : [],
    })),
  ];
}
