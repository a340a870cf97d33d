import type { HandledEntries } from '#shared/contract/schemas/bank';
import type { Repositories } from '../ports/books';

/** The entries that wait no more, and what became of them. */
export function handledEntries({ bank }: Repositories, offset: number, limit: number): HandledEntries {
  const { total, rows } = bank.handled(offset, limit);
  return {
    total,
    rows: rows.map(({ id, kind, date, amountCents, currency, label, reference, counterpartyName, state, ignoredReason, client, invoices }) => ({
      entry: { id, kind, date, amountCents, currency, label, reference, counterpartyName },
      state: state === 'ignored' ? 'ignored' : 'matched',
      reason: ignoredReason,
      client,
      invoices: [...invoices],
    })),
  };
}
