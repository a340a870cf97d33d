import Box from '@mui/material/Box';
import type { TFunction } from 'i18next';
import type { ReactElement } from 'react';
import type { IsoDate } from '#shared/domain/calendar';
import type { GridColumn } from '../../../ui/grid/columns';
import { Kbd } from '../../../ui/kbd';
import type { LineAction } from './actions';
import { LineActions } from './line-actions';
import type { AgendaRow, Line } from './rows';
import { whyText } from './why-text';

type Do = (action: LineAction, line: Line) => void;

/** Who, why, how much, since when, and what to do about it. */
export function agendaColumns(t: TFunction<'agenda'>, today: IsoDate, act: Do): readonly GridColumn<AgendaRow>[] {
  return [
    { id: 'what', header: t('columns.what'), kind: 'text', width: 240, grow: true, value: (row) => whoText(t, row), render: (row) => <Who row={row} text={whoText(t, row)} /> },
    { id: 'why', header: t('columns.why'), kind: 'text', width: 214, grow: true, value: (row) => reasonText(t, row, today) },
    { id: 'cents', header: t('columns.cents'), kind: 'amount', width: 110, value: centsOf },
    { id: 'since', header: t('columns.since'), kind: 'date', width: 102, value: (row) => (row.kind === 'line' ? row.line.since : null) },
    { id: 'actions', header: t('columns.actions'), kind: 'chip', width: 246, value: () => null, render: (row) => (row.kind === 'line' ? <LineActions line={row.line} onDo={act} /> : null) },
  ];
}

function whoText(t: TFunction<'agenda'>, row: AgendaRow): string {
  switch (row.kind) {
    case 'group':
      return t('counted', { group: t(`group.${row.group}`), count: row.count });
    case 'line':
      return row.line.client?.name ?? t('everyone');
    case 'more':
      return t('more', { count: row.count });
    case 'done':
      return row.done.client.name;
  }
}

function reasonText(t: TFunction<'agenda'>, row: AgendaRow, today: IsoDate): string {
  if (row.kind === 'line') return whyText(t, row.line, (row.line.since ?? today) < today);
  return row.kind === 'done' ? t(`done.${row.done.kind}`) : '';
}

function centsOf(row: AgendaRow): number | null {
  if (row.kind === 'line') return row.line.cents;
  if (row.kind === 'done') return row.done.cents;
  return row.kind === 'group' ? row.cents : null;
}

function Who({ row, text }: { readonly row: AgendaRow; readonly text: string }): ReactElement {
  if (row.kind === 'group') return <Box component="span" className="grid-over-next" sx={{ fontWeight: 600, color: 'text.primary' }}>{text}</Box>;
  if (row.kind !== 'line') return <>{text}</>;
  return (
    <Box component="span" sx={{ display: 'flex', alignItems: 'center', gap: 2, minWidth: 0, color: 'text.primary' }}>
      <Box component="span" sx={{ width: 16, flexShrink: 0 }}>{row.digit === null ? null : <Kbd keys={String(row.digit)} />}</Box>
      <Box component="span" sx={{ overflow: 'hidden', textOverflow: 'ellipsis' }}>{text}</Box>
    </Box>
  );
}
