import { useTranslation } from 'react-i18next';
import { useLettersDate } from '../../data/as-of';
import { useEngineQuery } from '../../data/hooks';
import { errorText } from '../../i18n/errors';
import { AsOfPicker } from '../../ui/as-of-picker';
import { ErrorState } from '../../ui/error-state';
import { Page } from '../../ui/page';
import { ListSkeleton } from '../../ui/skeletons';
import { IssuedPage } from './issued-page';
import { useLastIssue } from './outcome';
import { QueuePage } from './queue-page';

/** Who to remind at the page's date, then the letters once issued. */
export function RemindersPage() {
  const { t } = useTranslation('reminders');
  const asOf = useLettersDate();
  const issued = useLastIssue();
  const queue = useEngineQuery('dunning.propose', { date: asOf.date, clientId: null }, { keepPrevious: true });
  const { error } = queue;

  if (issued.outcome !== null) return <IssuedPage outcome={issued.outcome} onBack={issued.leave} />;
  if (error !== null || queue.data === undefined) {
    return (
      <Page title={t('title')} aside={<AsOfPicker {...asOf} />} layout="fill">
        {error === null ? <ListSkeleton /> : <ErrorState {...errorText(error)} action={{ label: t('retry'), onClick: () => { void queue.refetch(); } }} />}
      </Page>
    );
  }
  return <QueuePage queue={queue.data} onIssued={issued.keep} />;
}
