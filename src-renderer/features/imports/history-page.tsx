import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useNavigate } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BatchView } from '#shared/contract/schemas/import';
import { useEngineQuery } from '../../data/hooks';
import { useStatus } from '../../data/status';
import { errorText } from '../../i18n/errors';
import { ErrorState } from '../../ui/error-state';
import type { GridColumn } from '../../ui/grid/columns';
import { DataGrid } from '../../ui/grid/data-grid';
import { ImportViews } from '../../ui/import-views';
import { Page } from '../../ui/page';
import { PrimaryAction } from '../../ui/primary-action';
import { BatchPanel } from './batch-panel';
import { DropTarget } from './drop-target';
import { sumCounts } from './summary';
import { usePhrase } from './use-phrase';

interface HistoryPageProps {
  readonly onChoose: () => void;
  readonly onChooseFolder: () => void;
}

/** Nothing dropped: where to drop, and what was imported before. */
export function HistoryPage({ onChoose, onChooseFolder }: HistoryPageProps) {
  const { t } = useTranslation('imports');
  const history = useEngineQuery('imports.list', {});
  const [openId, setOpenId] = useState<number | null>(null);
  const navigate = useNavigate();
  const waiting = useStatus().data?.bankEntries ?? 0;
  const columns = useColumns();
  const batches = history.data?.batches ?? [];
  const opened = batches.find((batch) => batch.id === openId);
  const open = (batch: BatchView): void => { setOpenId(batch.id); };
  return (
    <Page
      title={t('title')}
      subtitle={t('subtitle.idle')}
      aside={<Button onClick={onChooseFolder}>{t('chooseFolder')}</Button>}
      primary={<PrimaryAction label={t('choose')} shortcut="Ctrl+O" onClick={onChoose} />}
      toolbar={<ImportViews view="files" waiting={waiting} onView={(view) => { if (view === 'bank') void navigate({ to: '/imports/bank' }); }} />}
      panel={opened !== undefined && <BatchPanel key={opened.id} batch={opened} onClose={() => { setOpenId(null); }} />}
      layout="fill"
    >
      <Box sx={{ padding: 6, paddingBottom: 4 }}><DropTarget compact={batches.length > 0} /></Box>
      {history.error !== null && <ErrorState {...errorText(history.error)} />}
      {(batches.length > 0 || history.isPending) && (
        <>
          <Typography variant="h2" sx={{ paddingX: 6, paddingBottom: 2 }}>{t('history.title')}</Typography>
          <DataGrid
            ariaLabel={t('history.title')}
            columns={columns}
            rows={batches}
            rowKey={(batch) => batch.id}
            sort={{ key: 'date', direction: 'desc' }}
            loading={history.isPending}
            onOpen={open}
            onPeek={open}
            {...(opened === undefined ? {} : { onActiveChange: open })}
            getRowTone={(batch) => (batch.status === 'undone' ? 'muted' : undefined)}
          />
        </>
      )}
    </Page>
  );
}

const sum = (batch: BatchView, counts: 'created' | 'updated') => sumCounts(batch.files.map((file) => file[counts]));
/** null rather than zero: the column shows only what counts. */
function rejectedRows(batch: BatchView): number | null {
  const total = batch.files.reduce((count, file) => count + file.rejectedRows, 0);
  return total === 0 ? null : total;
}

function useColumns(): readonly GridColumn<BatchView>[] {
  const { t } = useTranslation('imports');
  const phrase = usePhrase();
  return useMemo(
    () => [
      { id: 'id', header: t('history.number'), kind: 'count', width: 72, value: (row) => row.id },
      { id: 'date', header: t('history.date'), kind: 'date', width: 116, value: (row) => row.date },
      { id: 'files', header: t('history.files'), kind: 'text', width: 200, grow: true, value: (row) => row.files.map((file) => file.file).join(', ') },
      { id: 'what', header: t('history.what'), kind: 'text', width: 240, grow: true, value: (row) => phrase(sum(row, 'created'), sum(row, 'updated')) },
      { id: 'rejected', header: t('history.rejectedRows'), kind: 'count', width: 92, value: rejectedRows },
      { id: 'status', header: t('history.status'), kind: 'text', width: 100, value: (row) => t(`history.${row.status}`) },
    ],
    [t, phrase],
  );
}
