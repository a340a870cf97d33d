import type { TFunction } from 'i18next';
import type { BalanceLine } from '#shared/contract/schemas/balance';
import type { GridColumn } from '../grid/columns';

type Column = GridColumn<BalanceLine>;

/** What a line of a balance is called: 'Facture F2026-001'. */
export const lineName = (t: TFunction<'balance'>, { kind, number }: BalanceLine): string => t('line', { kind: t(`kinds.${kind}`), number }).trim();

/** The columns that explain a figure; the client's when lines of several are mixed. */
export function lineColumns(t: TFunction<'balance'>, withClient: boolean): readonly Column[] {
  const client: Column = { id: 'client', header: t('drawer.client'), kind: 'text', width: 180, grow: true, value: (line) => line.clientName };
  return [
    { id: 'number', header: t('drawer.piece'), kind: 'text', width: 190, grow: true, value: (line) => lineName(t, line) },
    ...(withClient ? [client] : []),
    { id: 'date', header: t('drawer.date'), kind: 'date', width: 110, value: (line) => line.date },
    { id: 'dueDate', header: t('drawer.due'), kind: 'date', width: 110, value: (line) => line.dueDate },
    { id: 'daysLate', header: t('drawer.late'), kind: 'days', width: 104, value: (line) => line.daysLate },
    { id: 'openCents', header: t('drawer.open'), kind: 'amount', width: 140, value: (line) => line.openCents },
  ];
}
