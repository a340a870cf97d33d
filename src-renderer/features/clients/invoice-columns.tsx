import type { TFunction } from 'i18next';
import type { InvoiceView } from '#shared/contract/schemas/client';
import { BOOKS_CURRENCY } from '#shared/domain/currency';
import { Amount } from '../../ui/amount';
import { DateText } from '../../ui/date-text';
import type { CellValue, GridColumn } from '../../ui/grid/columns';
import { LevelChip } from '../../ui/level-chip';
import { settledBy } from './allocation-text';
import { InvoiceNumber } from './invoice-number';
import type { InvoiceRow } from './invoice-rows';
import { RowButton } from '../../ui/row-button';

type Column = GridColumn<InvoiceRow>;

/** A value of the invoice itself; its allocations leave the cell empty. */
const ofInvoice = (value: (invoice: InvoiceView) => CellValue) => (row: InvoiceRow): CellValue => (row.kind === 'invoice' ? value(row.invoice) : null);

const paidOf = (row: InvoiceRow): number => (row.kind === 'invoice' ? row.invoice.amountCents - row.invoice.openCents : row.allocation.amountCents);

const lateOf = ({ openCents, daysLate }: InvoiceView): number | null => (openCents === 0 ? null : daysLate);

/** What lateness costs is worked out in euros, for what was due. */
const hasCosts = ({ currency, daysLate, nature }: InvoiceView): boolean => currency === BOOKS_CURRENCY && daysLate > 0 && nature === 'invoice';

interface CostsColumn {
  readonly header: string;
  readonly label: string;
  readonly onOpen: (invoice: InvoiceView) => void;
}

/** Invoices and, under them, what settled them: the settled amount stands in the column of what was paid. */
export const invoiceColumns = (t: TFunction<'clients'>, heldBy: (invoiceId: number) => string, costs: CostsColumn): readonly Column[] => [
  {
    id: 'number',
    header: t('invoices.number'),
    kind: 'text',
    width: 150,
    grow: true,
    value: (row) => (row.kind === 'invoice' ? row.invoice.number : settledBy(t, row.allocation)),
    render: (row) => (row.kind === 'invoice' ? <InvoiceNumber invoice={row.invoice} /> : settledBy(t, row.allocation)),
  },
  { id: 'issueDate', header: t('invoices.issueDate'), kind: 'date', width: 112, value: (row) => (row.kind === 'invoice' ? row.invoice.issueDate : row.allocation.date) },
  {
    id: 'dueDate',
    header: t('invoices.dueDate'),
    kind: 'date',
    width: 140,
    value: ofInvoice(({ dueDate }) => dueDate),
    render: (row) => (row.kind === 'invoice' ? <DateText date={row.invoice.dueDate} estimated={row.invoice.dueEstimated} /> : null),
  },
  { id: 'amount', header: t('invoices.amount'), kind: 'amount', width: 114, value: ofInvoice(({ amountCents }) => amountCents), render: (row) => (row.kind === 'invoice' ? <Amount cents={row.invoice.amountCents} currency={row.invoice.currency} /> : null) },
  {
    id: 'paid',
    header: t('invoices.paid'),
    kind: 'amount',
    width: 114,
    value: paidOf,
    render: (row) => <Amount cents={paidOf(row)} currency={row.invoice.currency} />,
  },
  {
    id: 'open',
    header: t('invoices.open'),
    kind: 'amount',
    width: 114,
    value: ofInvoice(({ openCents }) => openCents),
    render: (row) => (row.kind === 'invoice' ? <Amount cents={row.invoice.openCents} currency={row.invoice.currency} tone={row.invoice.daysLate > 0 ? 'overdue' : 'plain'} /> : null),
  },
  { id: 'late', header: t('invoices.late'), kind: 'days', width: 84, value: ofInvoice(lateOf) },
  {
    id: 'level',
    header: t('invoices.level'),
    kind: 'chip',
    width: 88,
    value: ofInvoice(({ level }) => level),
    render: (row) => (row.kind === 'invoice' ? <LevelChip level={row.invoice.level} /> : null),
  },
  { id: 'held', header: t('invoices.held'), kind: 'text', width: 160, grow: true, value: ofInvoice(({ id, openCents }) => (openCents === 0 ? '' : heldBy(id))) },
  {
    id: 'costs',
    header: costs.header,
    kind: 'chip',
    width: 110,
    sortable: false,
    value: () => null,
    render: (row) => (row.kind === 'invoice' && hasCosts(row.invoice) ? <RowButton label={costs.label} onClick={() => costs.onOpen(row.invoice)} /> : null),
  },
];
