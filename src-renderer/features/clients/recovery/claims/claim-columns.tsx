import Box from '@mui/material/Box';
import type { TFunction } from 'i18next';
import type { ClaimRow } from '#shared/contract/schemas/claims';
import { formatShortDate } from '#shared/domain/calendar';
import { Amount } from '../../../../ui/amount';
import type { GridColumn } from '../../../../ui/grid/columns';
import { ToCheck } from '../../../../ui/to-check';
import { type ClaimHandlers, ClaimRowActions } from './claim-row-actions';
import { stateText } from './claim-text';

const owedOf = ({ interest, indemnity }: ClaimRow): number => interest.owedCents + indemnity.owedCents;

/** What an invoice bears and where it stands; the amount of its interest opens the table of its periods. */
export const claimColumns = (t: TFunction<'claims'>, handlers: ClaimHandlers): readonly GridColumn<ClaimRow>[] => [
  { id: 'number', header: t('number'), kind: 'text', width: 110, grow: true, value: ({ number }) => number },
  { id: 'dueDate', header: t('dueDate'), kind: 'date', width: 104, value: ({ dueDate }) => dueDate },
  { id: 'settled', header: t('invoice'), kind: 'text', width: 160, value: ({ settledOn }) => (settledOn === null ? t('late') : t('settledLate', { date: formatShortDate(settledOn) })) },
  {
    id: 'interest',
    header: t('interest'),
    kind: 'amount',
    width: 160,
    value: ({ interest }) => interest.accruedCents,
    render: (row) => (
      <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 2 }}>
        {row.toCheck || row.provisional ? <ToCheck why={row.provisional ? t('provisional') : undefined} /> : null}
        <Amount cents={row.interest.accruedCents} onExplain={() => handlers.explain(row)} />
      </Box>
    ),
  },
  { id: 'indemnity', header: t('indemnity'), kind: 'amount', width: 92, value: ({ indemnity }) => indemnity.accruedCents },
  { id: 'owed', header: t('owed'), kind: 'amount', width: 104, value: owedOf },
  { id: 'state', header: t('state'), kind: 'text', width: 220, grow: true, value: (row) => stateText(t, row), render: (row) => <span title={stateText(t, row)}>{stateText(t, row)}</span> },
  { id: 'actions', header: t('actions'), kind: 'chip', width: 110, sortable: false, value: () => null, render: (row) => <ClaimRowActions row={row} handlers={handlers} /> },
];
