import { type ReactElement, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { LitigationPreview } from '#shared/contract/schemas/litigation';
import { isOpenable } from '#shared/domain/filed-documents';
import { openDocument, saveDocument } from '../../../../data/documents';
import type { GridColumn } from '../../../../ui/grid/columns';
import { DataGrid } from '../../../../ui/grid/data-grid';
import { GridFrame } from '../../../../ui/grid/grid-frame';
import { useProblemToast } from '../../../../ui/use-problem-toast';

type ExhibitRow = LitigationPreview['exhibits'][number];

const opened = async ({ documentId, name }: ExhibitRow): Promise<unknown> => (isOpenable(name) ? openDocument(documentId) : saveDocument(documentId));

/** The exhibits in their order; Enter opens a read-only copy. */
export function ExhibitGrid({ exhibits }: { readonly exhibits: readonly ExhibitRow[] }): ReactElement {
  const { t } = useTranslation('litigation');
  const problem = useProblemToast();
  const columns = useMemo<readonly GridColumn<ExhibitRow>[]>(
    () => [
      { id: 'number', header: t('columns.number'), kind: 'count', width: 100, value: ({ number }) => number },
      { id: 'date', header: t('columns.date'), kind: 'date', width: 120, value: ({ date }) => date },
      { id: 'title', header: t('columns.title'), kind: 'text', width: 300, grow: true, value: ({ title }) => title },
      { id: 'name', header: t('columns.name'), kind: 'text', width: 320, grow: true, value: ({ name }) => name },
    ],
    [t],
  );
  return (
    <GridFrame rows={exhibits.length}>
      <DataGrid ariaLabel={t('list')} columns={columns} rows={exhibits} rowKey={({ number }) => number} sortable={false} onOpen={(row) => void opened(row).catch(problem)} />
    </GridFrame>
  );
}
