import { useTranslation } from 'react-i18next';
import { latestLettersDate } from '#shared/domain/dunning/latest-date';
import { useLettersDate } from '../../data/as-of';
import { useEngineQuery } from '../../data/hooks';
import { errorText } from '../../i18n/errors';
import { AsOfPicker } from '../../ui/as-of-picker';
import { ErrorState } from '../../ui/error-state';
import { Page } from '../../ui/page';
import { ListSkeleton } from '../../ui/skeletons';
import { IssuedPage } from './issued-page';
import { useLeftOut } from './left-out';
import { useLastIssue } from './outcome';
import { QueuePage } from './queue-page';

/** Who to remind at the page's date, then the letters once issued. */
export function RemindersPage() {
  const { t } = useTranslation('reminders');
  const asOf = useLettersDate();
  const issued = useLastIssue();
  const leftOut = useLeftOut(asOf.date);
  const queue = useEngineQuery('dunning.propose', { date: asOf.date, clientId: null, leftOut: [...leftOut.ids] }, { keepPrevious: true });
  const { error } = queue;

  if (issued.outcome !== null && issued.asked !== null) return <IssuedPage outcome={issued.outcome} asked={issued.asked} onChange={issued.keep} onBack={issued.leave} />;
  if (error !== null || queue.data === undefined) {
    return (
      <Page title={t('title')} aside={<AsOfPicker {...asOf} max={latestLettersDate(asOf.today)} />} layout="fill">
        {error === null ? <ListSkeleton /> : <ErrorState {...errorText(error)} action={{ label: t('retry'), onClick: () => { void queue.refetch(); } }} />}
      </Page>
    );
  }
  return <QueuePage queue={queue.data} leftOut={leftOut} onIssued={issued.keep} />;
}
