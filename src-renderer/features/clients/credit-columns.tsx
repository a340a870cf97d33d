import Box from '@mui/material/Box';
import type { TFunction } from 'i18next';
import { Amount } from '../../ui/amount';
import { DateText } from '../../ui/date-text';
import type { GridColumn } from '../../ui/grid/columns';
import { settles } from './allocation-text';
import { CreditActions, type CreditHandlers } from './credit-actions';
import { type CreditRow, dateOf } from './credit-rows';

function kindOf(t: TFunction<'clients'>, row: CreditRow): string {
  if (row.kind === 'allocation') return settles(t, row.allocation);
  if (row.kind === 'creditNote') return t(`credits.${row.creditNote.nature}`);
  return row.payment.amountCents < 0 ? t('credits.refund') : t('credits.payment');
}

const referenceOf = (row: CreditRow): string => (row.kind === 'payment' ? row.payment.reference : row.kind === 'creditNote' ? row.creditNote.number : '');

const amountOf = (row: CreditRow): number =>
  row.kind === 'payment' ? row.payment.amountCents : row.kind === 'creditNote' ? row.creditNote.amountCents : row.allocation.amountCents;

const openOf = (row: CreditRow): number | null => (row.kind === 'payment' ? row.payment.openCents : row.kind === 'creditNote' ? row.creditNote.openCents : null);

const currencyOf = (row: CreditRow): string => (row.kind === 'payment' ? row.payment.currency : row.kind === 'creditNote' ? row.creditNote.currency : row.currency);

/** Payments and credit notes, what is left of each, and what can be done with it. */
export const creditColumns = (t: TFunction<'clients'>, handlers: CreditHandlers): readonly GridColumn<CreditRow>[] => [
  { id: 'kind', header: t('credits.kind'), kind: 'text', width: 200, grow: true, value: (row) => kindOf(t, row) },
  {
    id: 'date',
    header: t('credits.date'),
    kind: 'date',
    width: 170,
    value: dateOf,
    render: (row) => (
      <>
        <DateText date={dateOf(row)} />
        {row.kind === 'payment' && row.payment.dateEstimated ? (
          <Box component="span" sx={{ ml: 2, fontStyle: 'italic', color: 'text.secondary' }}>
            {t('credits.dateEstimated')}
          </Box>
        ) : null}
      </>
    ),
  },
  { id: 'reference', header: t('credits.reference'), kind: 'text', width: 150, value: referenceOf },
  { id: 'method', header: t('credits.method'), kind: 'text', width: 120, value: (row) => (row.kind === 'payment' ? row.payment.method : null) },
  { id: 'amount', header: t('credits.amount'), kind: 'amount', width: 120, value: amountOf, render: (row) => <Amount cents={amountOf(row)} currency={currencyOf(row)} /> },
  {
    id: 'open',
    header: t('credits.open'),
    kind: 'amount',
    width: 120,
    value: openOf,
    render: (row) => (row.kind === 'allocation' ? null : <Amount cents={openOf(row) ?? 0} currency={currencyOf(row)} tone="positive" />),
  },
  { id: 'actions', header: t('credits.actions'), kind: 'chip', width: 270, sortable: false, value: () => null, render: (row) => <CreditActions row={row} handlers={handlers} /> },
];
