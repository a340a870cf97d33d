import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Dossier } from '#shared/contract/schemas/client';
import { EmptyState } from '../../ui/empty-state';
import type { GridTree } from '../../ui/grid/columns';
import { DataGrid } from '../../ui/grid/data-grid';
import { AllocateDialog, type AllocatableCredit } from './allocate-dialog';
import { creditColumns } from './credit-columns';
import { allocationsOf, type CreditRow, creditRowKey, creditRows } from './credit-rows';
import { ImputeDialog } from './recovery/imputation/impute-dialog';
import { useCreditCommands } from './use-credit-commands';

/** Payments and credit notes: what each settled, freed or allocated from here. */
export function CreditsTab({ dossier }: { readonly dossier: Dossier }): ReactElement {
  const { t } = useTranslation('clients');
  const { free, remove, takeBack } = useCreditCommands(dossier.client.id);
  const [allocating, setAllocating] = useState<AllocatableCredit | null>(null);
  const [imputing, setImputing] = useState<number | null>(null);
  const [expanded, setExpanded] = useState<ReadonlySet<string>>(new Set());
  const columns = creditColumns(t, { allocate: setAllocating, remove: (payment) => void remove(payment), free: (allocation) => void free(allocation), takeBack: (writeOff) => void takeBack(writeOff), impute: ({ id }) => setImputing(id) });
  const tree: GridTree<CreditRow> = {
    level: (row) => (row.kind === 'allocation' ? 2 : 1),
    expanded: (row) => (allocationsOf(row).length > 0 ? expanded.has(creditRowKey(row)) : undefined),
    onToggle: (row) =>
      setExpanded((previous) => {
        const next = new Set(previous);
        if (!next.delete(creditRowKey(row))) next.add(creditRowKey(row));
        return next;
      }),
  };
  return (
    <>
      <DataGrid
        ariaLabel={t('credits.label', { name: dossier.client.name })}
        columns={columns}
        rows={creditRows(dossier, expanded)}
        rowKey={creditRowKey}
        sortable={false}
        tree={tree}
        onOpen={(row) => tree.onToggle(row)}
        empty={<EmptyState sentence={t('credits.empty')} />}
      />
      {imputing === null ? null : <ImputeDialog paymentId={imputing} onClose={() => setImputing(null)} />}
      {allocating === null ? null : <AllocateDialog credit={allocating} clientId={dossier.client.id} onClose={() => setAllocating(null)} />}
    </>
  );
}
