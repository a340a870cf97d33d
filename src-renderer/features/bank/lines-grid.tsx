import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Amount } from '../../ui/amount';
import type { GridColumn } from '../../ui/grid/columns';
import { DataGrid } from '../../ui/grid/data-grid';
import { CertaintyChip } from './certainty-chip';
import { bestOf, type Line } from './lines';

interface LinesGridProps {
  readonly lines: readonly Line[];
  readonly loading: boolean;
  /** The panel is open: what it says is left out. */
  readonly narrow: boolean;
  readonly empty: ReactNode;
  readonly onShow: (line: Line) => void;
  readonly onAccept: (line: Line) => void;
}

/** One row an entry. The arrows show why, Enter accepts what is proposed. */
export function LinesGrid({ lines, loading, narrow, empty, onShow, onAccept }: LinesGridProps) {
  const { t } = useTranslation('bank');
  const columns = useColumns(narrow);
  return (
    <DataGrid
      ariaLabel={t('grid.label')}
      columns={columns}
      rows={lines}
      rowKey={(line) => line.key}
      sort={{ key: 'date', direction: 'asc' }}
      sortable={false}
      loading={loading}
      onOpen={onAccept}
      onPeek={onShow}
      onActiveChange={onShow}
      autoFocus
      empty={empty}
    />
  );
}

function useColumns(narrow: boolean): readonly GridColumn<Line>[] {
  const { t } = useTranslation('bank');
  return useMemo(() => {
    const columns: readonly GridColumn<Line>[] = [
      { id: 'date', header: t('grid.date'), kind: 'date', width: 116, value: (line) => line.date },
      { id: 'what', header: t('grid.what'), kind: 'text', width: 220, grow: true, value: (line) => (line.payer === '' || line.label.includes(line.payer) ? line.label : `${line.payer} · ${line.label}`) },
      { id: 'amount', header: t('grid.amount'), kind: 'amount', width: 120, value: (line) => line.amountCents, render: (line) => <Amount cents={line.amountCents} currency={line.currency} /> },
      { id: 'client', header: t('grid.client'), kind: 'text', width: 160, grow: true, value: (line) => bestOf(line)?.client.name ?? null },
      { id: 'invoices', header: t('grid.invoices'), kind: 'text', width: 130, value: (line) => bestOf(line)?.allocations.map(({ number }) => number).join(', ') ?? null },
      { id: 'certainty', header: t('grid.certainty'), kind: 'chip', width: 124, value: (line) => bestOf(line)?.certainty ?? '', render: (line) => <CertaintyChip certainty={bestOf(line)?.certainty ?? 'none'} /> },
    ];
    return columns.filter(({ id }) => !narrow || id !== 'invoices');
  }, [t, narrow]);
}
