import Box from '@mui/material/Box';
import type { TFunction } from 'i18next';
import type { ClaimRow } from '#shared/contract/schemas/claims';
import { formatShortDate } from '#shared/domain/calendar';
import { Amount } from '../../../../ui/amount';
import type { GridColumn } from '../../../../ui/grid/columns';
import { ToCheck } from '../../../../ui/to-check';

/** What an invoice bears; the amount of its interest opens the table of its periods. */
export const claimColumns = (t: TFunction<'claims'>, onExplain: (row: ClaimRow) => void): readonly GridColumn<ClaimRow>[] => [
  { id: 'number', header: t('number'), kind: 'text', width: 150, grow: true, value: ({ number }) => number },
  { id: 'dueDate', header: t('dueDate'), kind: 'date', width: 108, value: ({ dueDate }) => dueDate },
  { id: 'open', header: t('open'), kind: 'amount', width: 118, value: ({ openCents }) => openCents },
  {
    id: 'interest',
    header: t('interest'),
    kind: 'amount',
    width: 170,
    value: ({ interestCents }) => interestCents,
    render: (row) => (
      <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 2 }}>
        {row.toCheck || row.provisional ? <ToCheck /> : null}
        <Amount cents={row.interestCents} onExplain={() => onExplain(row)} />
      </Box>
    ),
  },
  { id: 'indemnity', header: t('indemnity'), kind: 'amount', width: 110, value: ({ indemnityCents }) => indemnityCents },
  { id: 'state', header: t('state'), kind: 'text', width: 170, grow: true, value: ({ settledOn }) => (settledOn === null ? t('late') : t('settledLate', { date: formatShortDate(settledOn) })) },
];
