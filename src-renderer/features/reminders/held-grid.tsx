import Button from '@mui/material/Button';
import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Amount } from '../../ui/amount';
import { EmptyState } from '../../ui/empty-state';
import type { GridColumn } from '../../ui/grid/columns';
import { DataGrid } from '../../ui/grid/data-grid';
import { LevelChip } from '../../ui/level-chip';
import type { BlockedInvoice } from './why';

interface HeldGridProps {
  readonly blocked: readonly BlockedInvoice[];
  readonly onPutBack: (ids: readonly number[]) => void;
}

/** What is late and not proposed, each with its reason. */
export function HeldGrid({ blocked, onPutBack }: HeldGridProps) {
  const { t } = useTranslation('reminders');
  const navigate = useNavigate();
  const columns = useMemo<readonly GridColumn<BlockedInvoice>[]>(() => {
    const reason = (row: BlockedInvoice): string =>
      row.reason === 'foreignCurrency'
        ? t('held.foreignCurrency', { currency: row.note ?? '' })
        : row.note === null || row.note === '' ? t(`held.${row.reason}`) : t('held.withNote', { reason: t(`held.${row.reason}`), note: row.note });
    return [
      { id: 'client', header: t('held.client'), kind: 'text', width: 180, grow: true, value: (row) => row.clientName },
      { id: 'number', header: t('held.number'), kind: 'text', width: 140, value: (row) => row.number },
      { id: 'open', header: t('held.open'), kind: 'amount', width: 112, value: (row) => row.openCents, render: (row) => <Amount cents={row.openCents} currency={row.reason === 'foreignCurrency' ? (row.note ?? undefined) : undefined} /> },
      { id: 'late', header: t('held.late'), kind: 'days', width: 84, value: (row) => row.daysLate },
      { id: 'level', header: t('held.level'), kind: 'chip', width: 100, value: (row) => row.level, render: (row) => <LevelChip level={row.level} /> },
      { id: 'reason', header: t('held.reason'), kind: 'text', width: 300, grow: true, value: reason },
      {
        id: 'back',
        header: t('leftOut.column'),
        kind: 'chip',
        width: 124,
        sortable: false,
        value: () => null,
        render: (row) => row.reason === 'leftOut' && <Button size="small" aria-label={t('leftOut.putBackOne', { number: row.number })} onClick={() => { onPutBack([row.invoiceId]); }}>{t('leftOut.putBack')}</Button>,
      },
      { id: 'until', header: t('held.until'), kind: 'date', width: 132, value: (row) => row.until },
    ];
  }, [t, onPutBack]);
  return (
    <DataGrid
      ariaLabel={t('held.label')}
      columns={columns}
      rows={blocked}
      rowKey={(row) => row.invoiceId}
      sort={{ key: 'until', direction: 'asc' }}
      onOpen={(row) => { void navigate({ to: '/clients/$clientId', params: { clientId: String(row.clientId) } }); }}
      empty={<EmptyState sentence={t('held.empty')} />}
      autoFocus
    />
  );
}
