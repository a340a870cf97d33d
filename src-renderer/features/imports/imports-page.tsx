import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { chooseFiles, chooseFolder, type Taken } from '../../data/dropped-files';
import { errorText } from '../../i18n/errors';
import { ErrorState } from '../../ui/error-state';
import { Page } from '../../ui/page';
import { useProblems } from '../../ui/use-problem-toast';
import { ProgressStrip } from '../../ui/progress-strip';
import { DonePage } from './done-page';
import { HistoryPage } from './history-page';
import { PreviewPage } from './preview-page';
import { leaveDone } from './session';
import { useImport } from './use-import';

/** From the drop to the books: nothing dropped, being read, to be accepted, done. */
export function ImportsPage() {
  const flow = useImport();
  const { session } = flow;
  useEffect(() => leaveDone, []);
  // closing the chooser is an answer like another; a file that cannot be registered is told by the shell
  const showProblems = useProblems();
  const take = (chosen: Promise<Taken>): void => { chosen.then(({ problems }) => { showProblems(problems); }).catch(() => undefined); };
  const choose = (): void => { take(chooseFiles()); };
  if (session.step === 'idle') return <HistoryPage onChoose={choose} onChooseFolder={() => { take(chooseFolder()); }} />;
  if (session.step === 'done') return <DonePage result={session.result} onAnother={flow.stop} />;
  if (session.step === 'failed') return <Failed error={session.error} onAgain={flow.readAgain} />;
  if (session.step === 'reading' && session.previous === null) return <Reading count={session.requests.length} flow={flow} />;
  return <PreviewPage flow={flow} onAddFiles={choose} />;
}

function Reading({ count, flow }: { readonly count: number; readonly flow: ReturnType<typeof useImport> }) {
  const { t } = useTranslation('imports');
  return (
    <Page title={t('title')} subtitle={t('subtitle.idle')}>
      <ProgressStrip label={t('preparing.title', { count })} progress={flow.progress} onCancel={flow.cancel ?? undefined} />
    </Page>
  );
}

function Failed({ error, onAgain }: { readonly error: unknown; readonly onAgain: () => void }) {
  const { t } = useTranslation('imports');
  return (
    <Page title={t('title')}>
      <ErrorState {...errorText(error)} action={{ label: t('readAgain'), onClick: onAgain }} />
    </Page>
  );
}
