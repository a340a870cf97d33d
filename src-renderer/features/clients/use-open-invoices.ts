import type { InvoiceView } from '#shared/contract/schemas/client';
import { useEngineQuery } from '../../data/hooks';
import { useToday } from '../../data/status';

export type OpenInvoice = Pick<InvoiceView, 'id' | 'number' | 'issueDate' | 'dueDate' | 'openCents' | 'daysLate'>;

/** What the client owes today in a currency, oldest due first: whatever the date shown, money is set against today's books. */
export function useOpenInvoices(clientId: number, currency: string): readonly OpenInvoice[] | undefined {
  const { data } = useEngineQuery('clients.get', { id: clientId, asOf: useToday() });
  return data?.invoices.filter((invoice) => invoice.openCents > 0 && invoice.currency === currency).sort((a, b) => (a.dueDate < b.dueDate ? -1 : a.dueDate > b.dueDate ? 1 : a.id - b.id));
}
