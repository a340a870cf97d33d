import { type ReactElement, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Dossier } from '#shared/contract/schemas/client';
import { isOpenable } from '#shared/domain/filed-documents';
import { openDocument, saveDocument } from '../../data/documents';
import { EmptyState } from '../../ui/empty-state';
import { formatSize } from '../../ui/format';
import type { GridColumn } from '../../ui/grid/columns';
import { DataGrid } from '../../ui/grid/data-grid';
import { useProblemToast } from '../../ui/use-problem-toast';
import { RowButton } from '../../ui/row-button';

type DocumentRow = Dossier['documents'][number];

/** Opens a copy; of what could run by being opened, saves one. */
const opened = async ({ id, name }: DocumentRow): Promise<unknown> => (isOpenable(name) ? openDocument(id) : saveDocument(id));

/** What came with the client's invoices, latest first; Enter opens a read-only copy. */
export function DocumentsTab({ dossier }: { readonly dossier: Dossier }): ReactElement {
  const { t } = useTranslation('clients');
  const problem = useProblemToast();
  const columns = useMemo<readonly GridColumn<DocumentRow>[]>(
    () => [
      { id: 'name', header: t('documents.name'), kind: 'text', width: 260, grow: true, value: ({ name }) => name },
      { id: 'number', header: t('documents.number'), kind: 'text', width: 180, value: ({ number }) => number },
      { id: 'date', header: t('documents.date'), kind: 'date', width: 120, value: ({ date }) => date },
      { id: 'size', header: t('documents.size'), kind: 'text', width: 110, value: ({ size }) => formatSize(size) },
      { id: 'sha256', header: t('documents.fingerprint'), kind: 'text', width: 150, value: ({ sha256 }) => sha256.slice(0, 12) },
      { id: 'open', header: t('documents.actions'), kind: 'chip', width: 100, sortable: false, value: () => null, render: (row) => <RowButton label={t(isOpenable(row.name) ? 'documents.open' : 'documents.save')} onClick={() => void opened(row).catch(problem)} /> },
    ],
    [t, problem],
  );
  return (
    <DataGrid
      ariaLabel={t('documents.label', { name: dossier.client.name })}
      columns={columns}
      rows={dossier.documents}
      rowKey={({ id }) => id}
      sortable={false}
      onOpen={(row) => void opened(row).catch(problem)}
      empty={<EmptyState sentence={t('documents.empty')} />}
    />
  );
}
