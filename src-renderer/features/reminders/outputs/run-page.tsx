import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RunLetter } from '#shared/contract/schemas/outputs';
import { formatLongDate } from '#shared/domain/calendar';
import { bridge } from '../../../data/bridge';
import { valueOf } from '../../../data/client';
import { openDocument } from '../../../data/documents';
import { useEngineQuery } from '../../../data/hooks';
import { errorText } from '../../../i18n/errors';
import { ErrorState } from '../../../ui/error-state';
import type { GridColumn, Selection } from '../../../ui/grid/columns';
import { DataGrid } from '../../../ui/grid/data-grid';
import { LevelChip } from '../../../ui/level-chip';
import { Page } from '../../../ui/page';
import { ListSkeleton } from '../../../ui/skeletons';
import { useProblemToast } from '../../../ui/use-problem-toast';
import { useCancelNotice } from '../use-cancel-notice';
import { OutputButtons } from './output-buttons';

interface RunPageProps {
  readonly date: string;
  readonly onBack: () => void;
}

/** What was issued on a day, to be opened, printed or sent again: all of it, or what is selected. */
export function RunPage({ date, onBack }: RunPageProps) {
  const { t } = useTranslation('reminders', { keyPrefix: 'outputs' });
  const run = useEngineQuery('outputs.run', { date });
  const problem = useProblemToast();
  const [selection, setSelection] = useState<Selection<RunLetter>>(new Map());
  const cancelling = useCancelNotice<RunLetter>(date, () => {
    setSelection(new Map());
    if (run.data?.letters.length === 1) onBack();
  });
  const columns = useColumns();
  const chosen = [...selection.values()];
  const [only] = chosen;
  const noticeIds = chosen.length === 0 ? null : chosen.map(({ noticeId }) => noticeId);
  return (
    <Page title={t('run.title', { date: formatLongDate(date) })} subtitle={chosen.length === 0 ? t('run.all') : t('run.some', { count: chosen.length })} aside={<Button onClick={onBack}>{t('run.back')}</Button>} layout="fill">
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, paddingX: 6, paddingY: 3 }}>
        <OutputButtons scope={{ date, noticeIds, everyLetter: noticeIds !== null }} />
        {chosen.length === 1 && only !== undefined && (
          <>
            <Button size="small" onClick={() => { bridge().shell.openMail(only.noticeId).then(valueOf).catch(problem); }}>{t('run.mail')}</Button>
            <Button size="small" onClick={() => { cancelling.ask(only); }}>{t('run.cancel')}</Button>
          </>
        )}
      </Box>
      {run.error !== null && <ErrorState {...errorText(run.error)} />}
      {run.isPending && <ListSkeleton />}
      {run.data !== undefined && (
        <DataGrid
          ariaLabel={t('run.label')}
          columns={columns}
          rows={run.data.letters}
          rowKey={(letter) => letter.noticeId}
          selection={selection}
          onSelectionChange={setSelection}
          onOpen={(letter) => { openDocument(letter.documentId).catch(problem); }}
          getRowTone={(letter) => (letter.openNowCents <= 0 ? 'muted' : undefined)}
          autoFocus
        />
      )}
      {cancelling.dialog}
    </Page>
  );
}

function useColumns(): readonly GridColumn<RunLetter>[] {
  const { t } = useTranslation('reminders', { keyPrefix: 'outputs' });
  return useMemo(
    () => [
      { id: 'reference', header: t('run.reference'), kind: 'text', width: 134, value: (row) => row.reference },
      { id: 'client', header: t('run.client'), kind: 'text', width: 180, grow: true, value: (row) => row.clientName },
      { id: 'level', header: t('run.level'), kind: 'chip', width: 88, value: (row) => row.level, render: (row) => <LevelChip level={row.level} label={t('run.step', { level: row.level })} /> },
      { id: 'channel', header: t('run.channel'), kind: 'text', width: 104, value: (row) => t(`channel.${row.channel}`) },
      { id: 'total', header: t('run.total'), kind: 'amount', width: 112, value: (row) => row.totalCents },
      { id: 'open', header: t('run.open'), kind: 'amount', width: 112, value: (row) => row.openNowCents },
      { id: 'file', header: t('run.file'), kind: 'text', width: 446, grow: true, value: (row) => row.file },
    ],
    [t],
  );
}
