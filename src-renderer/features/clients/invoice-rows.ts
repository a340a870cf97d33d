import type { AllocationView, InvoiceView } from '#shared/contract/schemas/client';

/** An invoice, or under it what settled it. */
export type InvoiceRow = { readonly kind: 'invoice'; readonly invoice: InvoiceView } | { readonly kind: 'allocation'; readonly invoice: InvoiceView; readonly allocation: AllocationView };

export const invoiceRowKey = (row: InvoiceRow): string => (row.kind === 'invoice' ? `invoice-${String(row.invoice.id)}` : `allocation-${String(row.allocation.id)}`);

/** The rows in order, with the allocations of the expanded invoices under them. */
export function invoiceRows(invoices: readonly InvoiceView[], expanded: ReadonlySet<number>): InvoiceRow[] {
  return invoices.flatMap((invoice): InvoiceRow[] => [
    { kind: 'invoice', invoice },
    ...(expanded.has(invoice.id) ? invoice.allocations.map((allocation): InvoiceRow => ({ kind: 'allocation', invoice, allocation })) : []),
  ]);
}
