import type { DoubtfulClientView, DoubtfulView } from '#shared/contract/schemas/accounting';

export type Line = DoubtfulClientView['lines'][number];

/** A client, or under it one of its doubtful invoices. */
export type DoubtfulRow = { readonly kind: 'client'; readonly client: DoubtfulClientView } | { readonly kind: 'line'; readonly client: DoubtfulClientView; readonly line: Line };

export const rowKey = (row: DoubtfulRow): string => (row.kind === 'line' ? `line-${String(row.line.invoiceId)}` : `client-${String(row.client.clientId)}`);

export function doubtfulRows(clients: DoubtfulView['clients'], folded: ReadonlySet<number>): DoubtfulRow[] {
  return clients.flatMap((client): DoubtfulRow[] => [
    { kind: 'client', client },
    ...(folded.has(client.clientId) ? [] : client.lines.map((line): DoubtfulRow => ({ kind: 'line', client, line }))),
  ]);
}
