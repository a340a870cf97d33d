import type { TFunction } from 'i18next';
import type { AgedBalance, BalanceLinesQuery } from '#shared/contract/schemas/balance';
import { formatShortDate } from '#shared/domain/calendar';
import type { Cents } from '#shared/domain/money';
import type { AgeingColours } from '../../ui/ageing';
import { Amount } from '../../ui/amount';
import type { GridColumn } from '../../ui/grid/columns';
import { lineName } from '../../ui/lines/line-columns';
import type { Tone } from '../../ui/tone';
import { type BalanceColumn, type BalanceRow, centsAt } from './balance-rows';

/** A figure of the page: whose, null for everybody's, and which part. */
export interface Figure {
  readonly clientId: number | null;
  readonly part: BalanceLinesQuery['part'];
}

export interface ColumnContext {
  readonly t: TFunction<'balance'>;
  readonly balance: AgedBalance;
  readonly bounds: readonly number[];
  readonly bucketLabel: (range: AgedBalance['ranges'][number]) => string;
  readonly colours: (index: number) => AgeingColours;
  explain(figure: Figure): void;
}

const partOf = (column: BalanceColumn): Figure['part'] => (column === 'ledger' ? 'all' : column);

function nameOf(t: TFunction<'balance'>, row: BalanceRow): string {
  if (row.kind === 'client') return row.client.name;
  if (row.kind === 'more') return t('moreLines', { count: row.count });
  const { kind, number, dueDate, date } = row.line;
  return `${kind === 'invoice' ? number : lineName(t, row.line)} – ${formatShortDate(dueDate ?? date)}`;
}

interface AmountColumn {
  readonly id: string;
  readonly header: string;
  readonly column: BalanceColumn;
  readonly totalCents: Cents;
  readonly tone?: Tone;
  readonly headGround?: AgeingColours;
}

function amountColumn({ bounds, explain }: ColumnContext, { id, header, column, totalCents, tone = 'plain', headGround }: AmountColumn): GridColumn<BalanceRow> {
  const part = partOf(column);
  return {
    id,
    header,
    kind: 'amount',
    width: 126,
    value: (row) => centsAt(row, column, bounds),
    render: (row) => {
      const cents = centsAt(row, column, bounds);
      if (cents === null) return null;
      return <Amount cents={cents} tone={row.kind === 'client' ? tone : 'muted'} onExplain={row.kind === 'client' ? () => explain({ clientId: row.client.clientId, part }) : undefined} />;
    },
    footer: <Amount cents={totalCents} onExplain={() => explain({ clientId: null, part })} />,
    ...(headGround === undefined ? {} : { headGround }),
  };
}

/** Client, not due, each bucket in its colour, unallocated, balance. */
export function balanceColumns(context: ColumnContext): readonly GridColumn<BalanceRow>[] {
  const { t, balance, bucketLabel, colours } = context;
  const { totals, ranges } = balance;
  return [
    { id: 'client', header: t('columns.client'), kind: 'text', width: 240, grow: true, value: (row) => nameOf(t, row), footer: t('total') },
    amountColumn(context, { id: 'notDue', header: t('columns.notDue'), column: 'notDue', totalCents: totals.notDueCents, headGround: colours(0) }),
    ...ranges.map((range, bucket) =>
      amountColumn(context, { id: `bucket-${String(bucket)}`, header: bucketLabel(range), column: { bucket }, totalCents: totals.bucketCents[bucket] ?? 0, headGround: colours(bucket + 1) }),
    ),
    amountColumn(context, { id: 'unallocated', header: t('columns.unallocated'), column: 'unallocated', totalCents: totals.unallocatedCents, tone: 'positive' }),
    amountColumn(context, { id: 'ledger', header: t('columns.ledger'), column: 'ledger', totalCents: totals.ledgerCents }),
  ];
}
