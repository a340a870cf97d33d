import { useNavigate } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DoubtfulView } from '#shared/contract/schemas/accounting';
import { useStatusLine } from '../../data/status-line';
import { eurosOrDash } from '../../ui/format';
import type { GridTree } from '../../ui/grid/columns';
import { DataGrid } from '../../ui/grid/data-grid';
import { doubtfulColumns } from './columns';
import { type DoubtfulRow, doubtfulRows, rowKey } from './rows';

interface DoubtfulGridProps {
  readonly view: DoubtfulView;
  readonly onReview: (row: DoubtfulRow) => void;
}

/** Clients and their doubtful invoices; Enter opens the dossier, « r » reviews. */
export function DoubtfulGrid({ view, onReview }: DoubtfulGridProps): ReactElement {
  const { t } = useTranslation('accounting');
  const navigate = useNavigate();
  const [folded, setFolded] = useState<ReadonlySet<number>>(new Set());
  useStatusLine(t('counts', { count: view.clients.length, amount: eurosOrDash(view.totals.allowanceCents) }));
  const tree: GridTree<DoubtfulRow> = {
    level: ({ kind }) => (kind === 'client' ? 1 : 2),
    expanded: ({ kind, client }) => (kind === 'line' || client.lines.length === 0 ? undefined : !folded.has(client.clientId)),
    onToggle: ({ client: { clientId } }) =>
      setFolded((previous) => {
        const next = new Set(previous);
        if (!next.delete(clientId)) next.add(clientId);
        return next;
      }),
  };
  return (
    <DataGrid
      ariaLabel={t('gridLabel')}
      columns={doubtfulColumns({ t, view, onReview })}
      rows={doubtfulRows(view.clients, folded)}
      rowKey={rowKey}
      sortable={false}
      tree={tree}
      totals
      autoFocus
      onOpen={({ client }) => void navigate({ to: '/clients/$clientId', params: { clientId: String(client.clientId) } })}
      onKey={(row, event) => {
        if (event.key.toLowerCase() !== 'r' || view.closedOn !== null || row.client.lines.length === 0) return false;
        onReview(row);
        return true;
      }}
      getRowTone={(row) => (row.kind === 'line' && row.line.leftOut ? 'muted' : undefined)}
    />
  );
}
