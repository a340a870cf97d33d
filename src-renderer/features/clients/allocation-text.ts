import type { TFunction } from 'i18next';
import type { AllocationView } from '#shared/contract/schemas/client';
import { formatShortDate } from '#shared/domain/calendar';

/** What settled an invoice: 'Règlement du 12/03/2026 – VIR 123', 'Avoir A2026-4'. */
export function settledBy(t: TFunction<'clients'>, { payment, creditNote }: AllocationView): string {
  if (creditNote?.nature === 'writeOff') return t('invoices.settledBy.writeOff');
  if (creditNote !== null) return t('invoices.settledBy.creditNote', { number: creditNote.number });
  if (payment === null) return '';
  const what = t('invoices.settledBy.payment', { date: formatShortDate(payment.date) });
  return payment.reference === '' ? what : t('invoices.settledBy.reference', { what, reference: payment.reference });
}

/** What a credit settled: 'Facture F2026-12', 'Remboursement du 12/03/2026'. */
export function settles(t: TFunction<'clients'>, { invoice, refund }: AllocationView): string {
  if (invoice !== null) return t('credits.allocatedTo', { number: invoice.number });
  return refund === null ? '' : t('credits.allocatedToRefund', { date: formatShortDate(refund.date) });
}
