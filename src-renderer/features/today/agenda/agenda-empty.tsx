import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { TodayPage } from '#shared/contract/schemas/today';
import { formatLongDate } from '#shared/domain/calendar';
import { EmptyState } from '../../../ui/empty-state';

/** Nothing left: what was done, and what comes next and when. */
export function AgendaEmpty({ page: { done, next } }: { readonly page: TodayPage }): ReactElement {
  const { t } = useTranslation('agenda');
  const state = done.count === 0 ? t('empty.none') : t('empty.allDone', { count: done.count });
  return (
    <EmptyState
      sentence={next === null ? t('empty.nothingAhead', { state }) : t('empty.next', { state, date: formatLongDate(next.date), what: t(`empty.what.${next.kind}`), name: next.client })}
    />
  );
}
