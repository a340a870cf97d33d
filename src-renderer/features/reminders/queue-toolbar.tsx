import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useTranslation } from 'react-i18next';
import type { DunningQueue } from '#shared/contract/schemas/dunning';
import { formatCount } from '../../ui/format';
import { SearchField } from '../../ui/search-field';
import { Segmented } from '../../ui/segmented';
import { filtersStore, EVERYTHING, isFiltered, type QueueFilters } from './filters';
import { QueueSentence } from './queue-sentence';

export type QueueView = 'due' | 'held';

interface QueueToolbarProps {
  readonly queue: DunningQueue;
  readonly view: QueueView;
  readonly onView: (view: QueueView) => void;
  readonly filters: QueueFilters;
  /** How many of each list the filters let through. */
  readonly counts: { readonly due: number; readonly held: number };
}

/** What is to be issued or what is held back, and which of it, as a sentence. */
export function QueueToolbar({ queue, view, onView, filters, counts }: QueueToolbarProps) {
  const { t } = useTranslation('reminders');
  const change = (patch: Partial<QueueFilters>): void => { filtersStore.set((previous) => ({ ...previous, ...patch })); };
  return (
    <>
      <Segmented
        label={t('tabs.label')}
        value={view}
        options={[
          { value: 'due', label: `${t('tabs.due')} · ${formatCount(counts.due)}` },
          { value: 'held', label: `${t('tabs.held')} · ${formatCount(counts.held)}` },
        ]}
        onChange={onView}
      />
      <QueueSentence proposals={queue.proposals} filters={filters} view={view} onChange={change} />
      {isFiltered(filters) && <Button size="small" onClick={() => { filtersStore.set(EVERYTHING); }}>{t('filter.clear')}</Button>}
      <Box sx={{ flex: 1 }} />
      <SearchField label={t('filter.text')} value={filters.text} onChange={(text) => { change({ text }); }} />
    </>
  );
}
