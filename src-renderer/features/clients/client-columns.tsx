import Chip from '@mui/material/Chip';
import type { TFunction } from 'i18next';
import type { ReactElement } from 'react';
import type { ListedClient } from '#shared/contract/schemas/client';
import { Amount } from '../../ui/amount';
import type { GridColumn } from '../../ui/grid/columns';
import { LevelChip } from '../../ui/level-chip';

/** The level reached, or the mark that keeps reminders away. */
function Reminding({ client, mark }: { readonly client: ListedClient; readonly mark: string }): ReactElement {
  return client.doNotRemind ? <Chip size="small" variant="outlined" color="warning" label={mark} /> : <LevelChip level={client.level} />;
}

/** The columns of the list; their ids are the contract's sort keys. */
export const clientColumns = (t: TFunction<'clients'>, next: (client: ListedClient) => string): readonly GridColumn<ListedClient>[] => [
  { id: 'name', header: t('columns.name'), kind: 'text', width: 200, grow: true, value: ({ name }) => name },
  { id: 'outstandingCents', header: t('columns.outstandingCents'), kind: 'amount', width: 128, value: (client) => client.outstandingCents },
  {
    id: 'overdueCents',
    header: t('columns.overdueCents'),
    kind: 'amount',
    width: 128,
    value: (client) => client.overdueCents,
    render: ({ overdueCents }) => <Amount cents={overdueCents} tone="overdue" />,
  },
  { id: 'worstDaysLate', header: t('columns.worstDaysLate'), kind: 'days', width: 84, value: ({ worstDaysLate }) => worstDaysLate },
  { id: 'level', header: t('columns.level'), kind: 'chip', width: 140, value: ({ level }) => level, render: (client) => <Reminding client={client} mark={t('doNotRemind')} /> },
  { id: 'nextAction', header: t('next.title'), kind: 'text', width: 190, sortable: false, value: next },
  { id: 'openInvoices', header: t('columns.openInvoices'), kind: 'count', width: 88, value: ({ openInvoices }) => openInvoices },
  {
    id: 'unallocatedCents',
    header: t('columns.unallocatedCents'),
    kind: 'amount',
    width: 124,
    value: (client) => client.unallocatedCents,
    render: ({ unallocatedCents }) => <Amount cents={unallocatedCents} tone="positive" />,
  },
  { id: 'city', header: t('columns.city'), kind: 'text', width: 132, value: ({ city }) => city },
  { id: 'code', header: t('columns.code'), kind: 'text', width: 104, value: ({ code }) => code },
];
