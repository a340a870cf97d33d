import Box from '@mui/material/Box';
import { type ReactElement, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Dossier, InvoiceView } from '#shared/contract/schemas/client';
import { EmptyState } from '../../ui/empty-state';
import { FilterChoice } from '../../ui/filter-choice';
import type { GridSort, GridTree } from '../../ui/grid/columns';
import { DataGrid } from '../../ui/grid/data-grid';
import { sortRows } from '../../ui/grid/sort-rows';
import { invoiceColumns } from './invoice-columns';
import { LateCostsDialog } from './costs/late-costs-dialog';
import { heldText } from './obstacles/held-text';
import { type InvoiceRow, invoiceRowKey, invoiceRows } from './invoice-rows';

const SHOWS = ['onlyOpen', 'all'] as const;

/** Sorts the invoices, never their allocations: those stay under their invoice. */
function useSortedInvoices(invoices: readonly InvoiceView[], columns: ReturnType<typeof invoiceColumns>, sort: GridSort): readonly InvoiceView[] {
  return useMemo(() => {
    const rows = invoices.map((invoice): InvoiceRow => ({ kind: 'invoice', invoice }));
    return sortRows(rows, columns, sort).map(({ invoice }) => invoice);
  }, [invoices, columns, sort]);
}

export function InvoicesTab({ dossier }: { readonly dossier: Dossier }): ReactElement {
  const { t } = useTranslation('clients');
  const { t: tHeld } = useTranslation('obstacles');
  const { t: tLaw } = useTranslation('law');
  const { obstacles } = dossier;
  const [costly, setCostly] = useState<InvoiceView | null>(null);
  const columns = useMemo(() => invoiceColumns(t, (invoiceId) => heldText(tHeld, obstacles, invoiceId), { header: tLaw('costs.column'), label: tLaw('costs.open'), onOpen: setCostly }), [t, tHeld, tLaw, obstacles]);
  const anyOpen = dossier.invoices.some(({ openCents }) => openCents !== 0);
  const [show, setShow] = useState<(typeof SHOWS)[number]>(anyOpen ? 'onlyOpen' : 'all');
  const [sort, setSort] = useState<GridSort>({ key: 'dueDate', direction: 'asc' });
  const [expanded, setExpanded] = useState<ReadonlySet<number>>(new Set());
  const sorted = useSortedInvoices(dossier.invoices, columns, sort);
  const rows = invoiceRows(show === 'all' ? sorted : sorted.filter(({ openCents }) => openCents !== 0), expanded);
  const tree: GridTree<InvoiceRow> = {
    level: (row) => (row.kind === 'invoice' ? 1 : 2),
    expanded: (row) => (row.kind === 'invoice' && row.invoice.allocations.length > 0 ? expanded.has(row.invoice.id) : undefined),
    onToggle: ({ invoice }) =>
      setExpanded((previous) => {
        const next = new Set(previous);
        if (!next.delete(invoice.id)) next.add(invoice.id);
        return next;
      }),
  };
  return (
    <>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 3, px: 6, py: 2 }}>
        {t('invoices.filterLead')}
        <FilterChoice label={t('invoices.filterLabel')} value={show} options={SHOWS.map((value) => ({ value, label: t(`invoices.${value}`) }))} onChange={setShow} />
      </Box>
      <DataGrid
        ariaLabel={t('invoices.label', { name: dossier.client.name })}
        columns={columns}
        rows={rows}
        rowKey={invoiceRowKey}
        sort={sort}
        onSortChange={setSort}
        tree={tree}
        onOpen={(row) => tree.onToggle(row)}
        empty={<EmptyState sentence={dossier.invoices.length === 0 ? t('invoices.empty') : t('invoices.noneOpen')} />}
      />
      {costly === null ? null : <LateCostsDialog invoice={costly} to={dossier.asOf} onClose={() => setCostly(null)} />}
    </>
  );
}
