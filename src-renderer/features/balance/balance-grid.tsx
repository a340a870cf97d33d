import { useNavigate } from '@tanstack/react-router';
import { type ReactElement, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AgedBalance, ClientBalance } from '#shared/contract/schemas/balance';
import { sumCents } from '#shared/domain/money';
import { useClientLines } from '../../data/client-lines';
import { useStatusLine } from '../../data/status-line';
import { useAgeingColours } from '../../ui/ageing';
import { EmptyState } from '../../ui/empty-state';
import { eurosOrDash } from '../../ui/format';
import type { GridSort, GridTree, Selection } from '../../ui/grid/columns';
import { DataGrid } from '../../ui/grid/data-grid';
import { sortRows } from '../../ui/grid/sort-rows';
import { useBucketLabel } from '../../ui/lines/part-label';
import { balanceColumns, type Figure } from './balance-columns';
import type { Peeked } from './peeked';
import { type BalanceRow, balanceRowKey, balanceRows } from './balance-rows';

export interface BalanceGridProps {
  readonly balance: AgedBalance;
  readonly bounds: readonly number[];
  readonly search: string;
  readonly onExplain: (figure: Figure) => void;
  readonly peeked: Peeked | null;
  readonly onPeek: (client: Peeked) => void;
}

const fold = (text: string): string => text.normalize('NFD').replaceAll(/\p{Diacritic}/gu, '').toLowerCase();

function useShownClients(balance: AgedBalance, search: string): readonly ClientBalance[] {
  return useMemo(() => {
    const wanted = fold(search.trim());
    return wanted === '' ? balance.clients : balance.clients.filter(({ name, code }) => fold(name).includes(wanted) || fold(code).includes(wanted));
  }, [balance, search]);
}

/** Clients that open onto their lines, with totals that stay in view. */
export function BalanceGrid({ balance, bounds, search, onExplain, peeked, onPeek }: BalanceGridProps): ReactElement {
  const { t } = useTranslation('balance');
  const navigate = useNavigate();
  const bucketLabel = useBucketLabel();
  const colours = useAgeingColours(balance.ranges.length);
  const [sort, setSort] = useState<GridSort>({ key: 'ledger', direction: 'desc' });
  const [expanded, setExpanded] = useState<ReadonlySet<number>>(new Set());
  const [selection, setSelection] = useState<Selection<BalanceRow>>(new Map());
  const lines = useClientLines([...expanded], balance.asOf, bounds);
  const columns = balanceColumns({ t, balance, bounds, bucketLabel, colours, explain: onExplain });
  const shown = useShownClients(balance, search);
  const sorted = sortRows(shown.map((client): BalanceRow => ({ kind: 'client', client })), columns, sort).map(({ client }) => client);

  const selected = [...selection.values()].filter((row) => row.kind === 'client');
  useStatusLine(
    t('counts', { count: balance.clients.length }),
    selected.length < 2 ? '' : t('selection', { count: selected.length, amount: eurosOrDash(sumCents(selected.map(({ client }) => client.ledgerCents))) }),
  );

  const tree: GridTree<BalanceRow> = {
    level: ({ kind }) => (kind === 'client' ? 1 : 2),
    expanded: (row) => (row.kind === 'client' ? expanded.has(row.client.clientId) : undefined),
    onToggle: ({ client: { clientId } }) =>
      setExpanded((previous) => {
        const next = new Set(previous);
        if (!next.delete(clientId)) next.add(clientId);
        return next;
      }),
  };
  const open = ({ client }: BalanceRow): void => void navigate({ to: '/clients/$clientId', params: { clientId: String(client.clientId) } });

  return (
    <DataGrid
      ariaLabel={t('gridLabel')}
      columns={columns}
      rows={balanceRows(sorted, expanded, lines)}
      rowKey={balanceRowKey}
      sort={sort}
      onSortChange={setSort}
      selection={selection}
      onSelectionChange={setSelection}
      tree={tree}
      onOpen={open}
      onPeek={({ client }) => onPeek(client)}
      onActiveChange={({ client }) => (peeked === null ? undefined : onPeek(client))}
      totals
      autoFocus
      empty={<EmptyState sentence={t('noMatch')} />}
    />
  );
}
