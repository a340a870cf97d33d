import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportPreview } from '#shared/contract/schemas/import';
import { errorText } from '../../i18n/errors';
import { ErrorState } from '../../ui/error-state';
import { Page } from '../../ui/page';
import { ProgressStrip } from '../../ui/progress-strip';
import { DecisionBar } from './decision-bar';
import { FileList } from './file-list';
import { FileView } from './file-view';
import { useUndoImport } from './use-undo-import';
import type { ImportFlow } from './use-import';
import { usePhrase } from './use-phrase';
import { sumCounts } from './summary';

interface PreviewPageProps {
  readonly flow: ImportFlow;
  readonly onAddFiles: () => void;
}

const previewOf = ({ session }: ImportFlow): ImportPreview | null =>
  session.step === 'preview' || session.step === 'committing' ? session.preview : session.step === 'reading' ? session.previous : null;

/** What will change, file by file, before anything is written. */
export function PreviewPage({ flow, onAddFiles }: PreviewPageProps) {
  const { t } = useTranslation('imports');
  const [token, setToken] = useState<string | null>(null);
  const announce = useAnnounceDone();
  const preview = previewOf(flow);
  if (preview === null) return null;
  const file = preview.files.find((each) => each.token === token) ?? preview.files[0];
  const busy = flow.session.step !== 'preview';
  const error = flow.session.step === 'preview' ? flow.session.error : null;
  const commit = (skipBadRows: boolean): void => {
    void flow.commit(skipBadRows).then((result) => { if (result !== null) announce(result); });
  };
  return (
    <Page title={t('title')} subtitle={t('subtitle.preview')} aside={<Button onClick={onAddFiles} disabled={busy}>{t('addFiles')}</Button>} layout="fill">
      {error !== null && <ErrorState {...errorText(error)} action={{ label: t('readAgain'), onClick: flow.readAgain }} />}
      <Box sx={{ flex: 1, minHeight: 0, display: 'flex', opacity: busy ? 0.6 : 1 }} aria-busy={busy}>
        {preview.files.length > 1 && <FileList files={preview.files} current={file?.token ?? ''} onSelect={setToken} />}
        {file !== undefined && <FileView key={file.token} file={file} alone={preview.files.length === 1} disabled={busy} onCorrect={(mapping) => { flow.correct(file.token, mapping); }} onAnswer={(answers) => { flow.answer(file.token, answers); }} onRemove={() => { flow.removeFile(file.token); }} />}
      </Box>
      {busy ? (
        <Box sx={{ paddingX: 6, paddingY: 2, borderTop: 1, borderColor: 'divider', backgroundColor: 'background.paper' }}>
          <ProgressStrip label={t(flow.session.step === 'committing' ? 'preparing.committing' : 'preparing.again')} progress={flow.progress} onCancel={flow.cancel ?? undefined} />
        </Box>
      ) : (
        <DecisionBar preview={preview} onImport={commit} onStop={flow.stop} />
      )}
    </Page>
  );
}

/** The toast of an import just written, with its undo. */
function useAnnounceDone(): (result: Awaited<ReturnType<ImportFlow['commit']>>) => void {
  const undo = useUndoImport();
  const phrase = usePhrase();
  return (result) => {
    if (result === null) return;
    const what = phrase(sumCounts(result.files.map((file) => file.created)), sumCounts(result.files.map((file) => file.updated)));
    undo.announce(result.batch, what);
  };
}
