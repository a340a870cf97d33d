import Box from '@mui/material/Box';
import type { TFunction } from 'i18next';
import type { InvoiceLimitation } from '#shared/contract/schemas/limitation';
import { formatMoney } from '#shared/domain/money';
import { limitationAlertText, limitationReason, limitationStart } from '#shared/messages/limitation-words';
import type { GridColumn } from '../../../../ui/grid/columns';
import { colourOf, type Tone } from '../../../../ui/tone';

/** An invoice, the last day to claim it in court, how near that is, and why it is that day. */
export const limitationColumns = (t: TFunction<'limitation'>): readonly GridColumn<InvoiceLimitation>[] => [
  { id: 'number', header: t('columns.number'), kind: 'text', width: 118, value: ({ number }) => number },
  { id: 'dueDate', header: t('columns.dueDate'), kind: 'date', width: 108, value: ({ dueDate }) => dueDate },
  { id: 'open', header: t('columns.open'), kind: 'amount', width: 116, value: ({ openCents }) => openCents, render: ({ openCents, currency }) => formatMoney(openCents, currency) },
  { id: 'lastDay', header: t('columns.lastDay'), kind: 'date', width: 108, value: ({ lastDay }) => lastDay },
  {
    id: 'alert',
    header: t('columns.alert'),
    kind: 'text',
    width: 236,
    value: limitationAlertText,
    render: (row) => <Box component="span" title={limitationAlertText(row)} sx={{ color: colourOf(toneOf(row)), fontWeight: row.alert === null ? 400 : 600 }}>{limitationAlertText(row)}</Box>,
  },
  { id: 'why', header: t('columns.why'), kind: 'text', width: 320, grow: true, value: limitationStart, render: (row) => <Box component="span" title={limitationReason(row)}>{limitationStart(row)}</Box> },
];

/** What has lapsed is no alarm any more. */
function toneOf({ alert }: InvoiceLimitation): Tone {
  if (alert === null) return 'plain';
  return alert === 0 ? 'muted' : alert === 1 ? 'overdue' : 'warning';
}
