import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { DunningQueue } from '#shared/contract/schemas/dunning';
import { formatLongDate } from '#shared/domain/calendar';
import { useStatus } from '../../data/status';
import { Amount } from '../../ui/amount';
import { EmptyState } from '../../ui/empty-state';
import type { GridColumn, Selection } from '../../ui/grid/columns';
import { DataGrid } from '../../ui/grid/data-grid';
import { LevelChip } from '../../ui/level-chip';
import { EVERYTHING, filtersStore } from './filters';
import { PROPOSAL_KEYS, type ProposalAction } from './proposal-keys';
import { nextReturn, type Proposal, proposalKey, totalOf, worstDaysLate } from './why';

interface ProposalsGridProps {
  readonly queue: DunningQueue;
  /** One row an invoice rather than a client. */
  readonly perInvoice: boolean;
  /** Those that the filters let through. */
  readonly proposals: readonly Proposal[];
  readonly selection: Selection<Proposal>;
  readonly onSelectionChange: (selection: Selection<Proposal>) => void;
  readonly onPeek: (proposal: Proposal) => void;
  /** The panel is open: it follows the arrows. */
  readonly follow: boolean;
  readonly onPreview: (proposal: Proposal) => void;
  readonly onShowHeld: () => void;
  readonly onAction: (proposal: Proposal, action: ProposalAction) => void;
}

/** One row a letter. Space says why, Enter shows the letter. */
export function ProposalsGrid({ queue, perInvoice, proposals, selection, onSelectionChange, onPeek, follow, onPreview, onShowHeld, onAction }: ProposalsGridProps) {
  const { t } = useTranslation('reminders');
  const columns = useColumns(proposals, perInvoice, follow);
  return (
    <DataGrid
      ariaLabel={t('grid.label')}
      columns={columns}
      rows={proposals}
      rowKey={proposalKey}
      sort={{ key: 'total', direction: 'desc' }}
      checkboxes
      selection={selection}
      onSelectionChange={onSelectionChange}
      onPeek={onPeek}
      onOpen={onPreview}
      onKey={(row, { key, repeat }) => {
        const action = PROPOSAL_KEYS[key.toLowerCase()];
        if (action !== undefined && !repeat) onAction(row, action);
        return action !== undefined;
      }}
      {...(follow ? { onActiveChange: onPeek } : {})}
      totals
      autoFocus
      empty={queue.proposals.length > 0 ? <EmptyState sentence={t('filter.none')} action={{ label: t('filter.clear'), onClick: () => { filtersStore.set(EVERYTHING); } }} /> : <NothingToRemind queue={queue} onShowHeld={onShowHeld} />}
    />
  );
}

/** Beside the panel, what the panel says is left out. */
function useColumns(proposals: readonly Proposal[], perInvoice: boolean, narrow: boolean): readonly GridColumn<Proposal>[] {
  const { t } = useTranslation('reminders');
  return useMemo(() => {
    const columns: readonly GridColumn<Proposal>[] = [
      { id: 'client', header: t('grid.client'), kind: 'text', width: 200, grow: true, value: (row) => row.clientName },
      { id: 'code', header: t('grid.code'), kind: 'text', width: 100, value: (row) => row.clientCode },
      { id: 'level', header: t('grid.step'), kind: 'chip', width: 180, value: (row) => row.level, render: (row) => <LevelChip level={row.level} label={t('stepName', { level: row.level, template: t(`template.${row.template}`) })} /> },
      { id: 'channel', header: t('grid.channel'), kind: 'text', width: 112, value: (row) => t(`channel.${row.channel}`) },
      perInvoice
        ? { id: 'invoices', header: t('grid.invoice'), kind: 'text', width: 156, value: (row) => row.invoices[0]?.number ?? '' }
        : { id: 'invoices', header: t('grid.invoices'), kind: 'count', width: 84, value: (row) => row.invoices.length },
      { id: 'worst', header: t('grid.worst'), kind: 'days', width: 108, value: worstDaysLate },
      {
        id: 'total',
        header: t('grid.total'),
        kind: 'amount',
        width: 140,
        value: (row) => row.totalCents,
        render: (row) => <Amount cents={row.totalCents} />,
        footer: <Amount cents={totalOf(proposals)} />,
      },
    ];
    return narrow ? columns.filter(({ id }) => id !== 'code' && id !== 'channel') : columns;
  }, [t, proposals, perInvoice, narrow]);
}

function NothingToRemind({ queue, onShowHeld }: { readonly queue: DunningQueue; readonly onShowHeld: () => void }) {
  const { t } = useTranslation('reminders');
  const navigate = useNavigate();
  const noInvoices = useStatus().data?.invoiceCount === 0;
  const next = nextReturn(queue.blocked);
  if (noInvoices) {
    return <EmptyState sentence={t('empty.noInvoices')} action={{ label: t('empty.import'), onClick: () => { void navigate({ to: '/imports' }); } }} />;
  }
  const date = formatLongDate(queue.date);
  return (
    <EmptyState
      sentence={next === null ? t('empty.nothing', { date }) : t('empty.nothingNext', { date, next: formatLongDate(next) })}
      action={queue.blocked.length > 0 ? { label: t('empty.seeHeld'), onClick: onShowHeld } : undefined}
    />
  );
}
