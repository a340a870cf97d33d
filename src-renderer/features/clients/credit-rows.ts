import type { AllocationView, CreditNoteView, Dossier, PaymentView } from '#shared/contract/schemas/client';
import type { IsoDate } from '#shared/domain/calendar';

/** A payment or a credit note, or under it what it settled. */
export type CreditRow =
  | { readonly kind: 'payment'; readonly payment: PaymentView }
  | { readonly kind: 'creditNote'; readonly creditNote: CreditNoteView }
  | { readonly kind: 'allocation'; readonly allocation: AllocationView; readonly parent: string; readonly currency: string };

type Credit = Exclude<CreditRow, { kind: 'allocation' }>;

const creditKey = (row: Credit): string => (row.kind === 'payment' ? `payment-${String(row.payment.id)}` : `creditNote-${String(row.creditNote.id)}`);

/** An allocation may show twice, under the credit and under the refund that consumed it. */
export const creditRowKey = (row: CreditRow): string => (row.kind === 'allocation' ? `${row.parent}-${String(row.allocation.id)}` : creditKey(row));

export const dateOf = (row: CreditRow): IsoDate => (row.kind === 'payment' ? row.payment.date : row.kind === 'creditNote' ? row.creditNote.issueDate : row.allocation.date);

export const allocationsOf = (row: CreditRow): readonly AllocationView[] =>
  row.kind === 'payment' ? row.payment.allocations : row.kind === 'creditNote' ? row.creditNote.allocations : [];

/** Latest first, with the allocations of the expanded credits under them. */
export function creditRows({ payments, creditNotes }: Dossier, expanded: ReadonlySet<string>): CreditRow[] {
  const credits: Credit[] = [
    ...payments.map((payment): Credit => ({ kind: 'payment', payment })),
    ...creditNotes.map((creditNote): Credit => ({ kind: 'creditNote', creditNote })),
  ].sort((a, b) => (dateOf(a) < dateOf(b) ? 1 : dateOf(a) > dateOf(b) ? -1 : 0));
  return credits.flatMap((row): CreditRow[] => {
    const parent = creditKey(row);
    const { currency } = row.kind === 'payment' ? row.payment : row.creditNote;
    return [row, ...(expanded.has(parent) ? allocationsOf(row).map((allocation): CreditRow => ({ kind: 'allocation', allocation, parent, currency })) : [])];
  });
}
