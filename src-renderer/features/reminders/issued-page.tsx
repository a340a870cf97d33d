import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { IssuedLetter, IssueOutcome } from '#shared/contract/schemas/dunning';
import { formatLongDate } from '#shared/domain/calendar';
import { formatEuros, sumCents } from '#shared/domain/money';
import { bridge } from '../../data/bridge';
import { valueOf } from '../../data/client';
import { errorText } from '../../i18n/errors';
import { ErrorState } from '../../ui/error-state';
import type { GridColumn } from '../../ui/grid/columns';
import { DataGrid } from '../../ui/grid/data-grid';
import { LevelChip } from '../../ui/level-chip';
import { Page } from '../../ui/page';
import { PrimaryAction } from '../../ui/primary-action';
import { RowButton } from '../../ui/row-button';
import { FailedLetters } from './failed-letters';
import { FilesProblem } from './files-problem';
import type { IssueAsked } from './outcome';
import { OutputButtons } from './outputs/output-buttons';
import { RunPostings } from './postings/run-postings';
import { useCancelNotice } from './use-cancel-notice';
import { useRetry } from './use-retry';

interface IssuedPageProps {
  readonly outcome: IssueOutcome;
  readonly asked: IssueAsked;
  readonly onChange: (outcome: IssueOutcome, asked: IssueAsked) => void;
  readonly onBack: () => void;
}

/** The letters just written and where they are. */
export function IssuedPage({ outcome, asked, onChange, onBack }: IssuedPageProps) {
  const { t } = useTranslation('reminders');
  const [error, setError] = useState<unknown>(null);
  const total = sumCents(outcome.letters.map((letter) => letter.totalCents));
  const attempt = (work: Promise<unknown>): void => { work.then(() => { setError(null); }, setError); };
  const openFolder = (): void => { attempt(bridge().shell.openLettersFolder().then(valueOf)); };
  const openLetter = (letter: IssuedLetter): void => { attempt(bridge().shell.openDocument(letter.documentId).then(valueOf)); };
  const cancelling = useCancelNotice<IssuedLetter>(outcome.date, ({ noticeId }) => {
    const letters = outcome.letters.filter((letter) => letter.noticeId !== noticeId);
    if (letters.length === 0 && outcome.failed.length === 0) onBack();
    else onChange({ ...outcome, letters }, asked);
  });
  const columns = useColumns(cancelling.ask);
  const again = useRetry(outcome, asked, onChange);
  return (
    <Page
      title={t('done.title', { count: outcome.letters.length })}
      subtitle={t('done.folder', { folder: outcome.folder })}
      primary={<PrimaryAction label={t('done.open')} shortcut="Ctrl+Entrée" onClick={openFolder} />}
      layout="fill"
    >
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 4, paddingX: 6, paddingY: 3 }}>
        <Typography sx={{ flex: 1 }}>{t('done.sentence', { date: formatLongDate(outcome.date), total: formatEuros(total) })}</Typography>
        <RunPostings date={outcome.date} />
        <Button onClick={onBack}>{t('done.back')}</Button>
      </Box>
      {outcome.letters.length > 0 && <Box sx={{ paddingX: 6, paddingBottom: 3 }}><OutputButtons scope={{ date: outcome.date, noticeIds: outcome.letters.map(({ noticeId }) => noticeId), everyLetter: false }} /></Box>}
      <FilesProblem outcome={outcome} onWritten={(files) => { onChange({ ...outcome, letters: outcome.letters.map((letter, i) => ({ ...letter, file: files[i] ?? letter.file })), filesProblem: null }, asked); }} />
      <FailedLetters failed={outcome.failed} onRetry={again.retry} retrying={again.retrying} />
      {error !== null && <ErrorState {...errorText(error)} />}
      <DataGrid ariaLabel={t('done.label')} columns={columns} rows={outcome.letters} rowKey={(row) => row.noticeId} onOpen={openLetter} autoFocus />
      {cancelling.dialog}
    </Page>
  );
}

function useColumns(onCancel: (letter: IssuedLetter) => void): readonly GridColumn<IssuedLetter>[] {
  const { t } = useTranslation('reminders');
  return useMemo(
    () => [
      { id: 'client', header: t('done.client'), kind: 'text', width: 200, grow: true, value: (row) => row.clientName },
      { id: 'level', header: t('done.step'), kind: 'chip', width: 112, value: (row) => row.level, render: (row) => <LevelChip level={row.level} label={t('level.step', { level: row.level })} /> },
      { id: 'total', header: t('done.total'), kind: 'amount', width: 132, value: (row) => row.totalCents },
      { id: 'file', header: t('done.file'), kind: 'text', width: 460, grow: true, value: (row) => row.file },
      {
        id: 'actions',
        header: t('done.actions'),
        kind: 'chip',
        width: 100,
        value: () => null,
        sortable: false,
        render: (row) => <RowButton label={t('done.cancel')} named={t('done.cancelNamed', { action: t('done.cancel'), reference: row.reference, name: row.clientName })} onClick={() => { onCancel(row); }} />,
      },
    ],
    [t, onCancel],
  );
}
