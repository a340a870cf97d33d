import Box from '@mui/material/Box';
import type { TFunction } from 'i18next';
import type { ReactElement } from 'react';
import type { DoubtfulView } from '#shared/contract/schemas/accounting';
import type { Cents } from '#shared/domain/money';
import { baseName, percent } from '#shared/messages/accounting-words';
import { Amount } from '../../ui/amount';
import type { GridColumn } from '../../ui/grid/columns';
import { RowButton } from '../../ui/row-button';
import type { DoubtfulRow, Line } from './rows';

interface ColumnContext {
  readonly t: TFunction<'accounting'>;
  readonly view: DoubtfulView;
  readonly onReview: (row: DoubtfulRow) => void;
}

type Figure = Extract<keyof DoubtfulView['totals'] & keyof Line, `${string}Cents`>;

function amountColumn(id: string, header: string, totals: DoubtfulView['totals'], figure: Figure): GridColumn<DoubtfulRow> {
  const valueOf = (row: DoubtfulRow): Cents => (row.kind === 'line' ? (row.line[figure] ?? 0) : row.client.totals[figure]);
  return { id, header, kind: 'amount', width: 108, value: valueOf, render: (row) => <Amount cents={valueOf(row)} tone={row.kind === 'line' ? 'muted' : 'plain'} />, footer: <Amount cents={totals[figure]} /> };
}

/** Of clients only: what was closed before is told by client. */
function changeColumn(id: string, header: string, totals: DoubtfulView['totals'], figure: 'beforeCents' | 'changeCents'): GridColumn<DoubtfulRow> {
  return {
    id, header, kind: 'amount', width: 108,
    value: (row) => (row.kind === 'client' ? row.client.totals[figure] : null),
    render: (row) => (row.kind === 'client' ? <Amount cents={row.client.totals[figure]} tone={figure === 'beforeCents' ? 'muted' : 'plain'} /> : null),
    footer: <Amount cents={totals[figure]} />,
  };
}

const rateOf = (t: TFunction<'accounting'>, { leftOut, rateBps }: Line): string => (leftOut ? t('leftOut') : percent(rateBps));

export function doubtfulColumns({ t, view: { totals, closedOn, previous }, onReview }: ColumnContext): readonly GridColumn<DoubtfulRow>[] {
  return [
    { id: 'client', header: t('columns.client'), kind: 'text', width: 150, grow: true, value: (row) => (row.kind === 'client' ? row.client.name : row.line.number), footer: t('total') },
    { id: 'reason', header: t('columns.reason'), kind: 'text', width: 112, value: (row) => (row.kind === 'line' ? t(`reason.${row.line.reason}`) : row.client.lines.length === 0 ? t('gone') : null) },
    { id: 'late', header: t('columns.late'), kind: 'days', width: 68, value: (row) => (row.kind === 'line' ? row.line.daysLate : null) },
    amountColumn('open', t('columns.open'), totals, 'openCents'),
    // columns that would say nothing leave their room to the others
    ...(totals.creditedCents === 0 ? [] : [amountColumn('credited', t('columns.credited'), totals, 'creditedCents')]),
    amountColumn('base', t('columns.base'), totals, 'baseCents'),
    { id: 'basis', header: t('columns.basis'), kind: 'text', width: 224, value: (row) => (row.kind === 'line' ? baseName(row.line.vatSource, row.line.vatRateBps) : null), render: (row) => (row.kind === 'line' ? <Basis line={row.line} /> : null) },
    { id: 'rate', header: t('columns.rate'), kind: 'text', width: 84, value: (row) => (row.kind === 'line' ? rateOf(t, row.line) : null), render: (row) => (row.kind === 'line' ? <Rate t={t} line={row.line} /> : null) },
    amountColumn('allowance', t('columns.allowance'), totals, 'allowanceCents'),
    ...(previous === null ? [] : [changeColumn('before', t('columns.before'), totals, 'beforeCents'), changeColumn('change', t('columns.change'), totals, 'changeCents')]),
    ...(closedOn === null ? [reviewColumn(t, onReview)] : []),
  ];
}

function reviewColumn(t: TFunction<'accounting'>, onReview: (row: DoubtfulRow) => void): GridColumn<DoubtfulRow> {
  const nameOf = (row: DoubtfulRow): string => (row.kind === 'client' ? row.client.name : row.line.number);
  return {
    id: 'actions', header: t('columns.actions'), kind: 'chip', width: 84, sortable: false, value: () => null,
    render: (row) => (row.client.lines.length === 0 ? null : <RowButton label={t('review')} named={t('reviewNamed', { name: nameOf(row) })} onClick={() => onReview(row)} />),
  };
}

function Basis({ line }: { readonly line: Line }): ReactElement {
  return <Box component="span" sx={{ color: line.vatSource === 'unknown' ? 'warning.main' : 'text.secondary' }}>{baseName(line.vatSource, line.vatRateBps)}</Box>;
}

/** A rate of the user's own stands out from the one proposed. */
function Rate({ t, line }: { readonly t: TFunction<'accounting'>; readonly line: Line }): ReactElement {
  const own = line.leftOut || line.rateBps !== line.proposedBps;
  return <Box component="span" title={line.note === '' ? undefined : line.note} sx={own ? { fontWeight: 600 } : {}}>{rateOf(t, line)}</Box>;
}
