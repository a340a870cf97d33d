import Box from '@mui/material/Box';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Dossier } from '#shared/contract/schemas/client';
import { EmptyState } from '../../../ui/empty-state';
import { FilterChoice } from '../../../ui/filter-choice';
import { SearchField } from '../../../ui/search-field';
import { CopyTimeline } from './copy-timeline';
import { found, shows, TIMELINE_FILTERS, type TimelineFilter, timelineOf } from './timeline';
import { TimelineList } from './timeline-list';
import { useDossierDialogs } from './use-dossier-dialogs';
import { WriteButtons } from './write-buttons';

/** What was exchanged and agreed with the client, latest first; letters open as they were frozen. */
export function CorrespondenceTab({ dossier }: { readonly dossier: Dossier }): ReactElement {
  const { t } = useTranslation('correspondence');
  const [filter, setFilter] = useState<TimelineFilter>('all');
  const [search, setSearch] = useState('');
  const dialogs = useDossierDialogs(dossier);
  const all = timelineOf(dossier);
  const items = all.filter((item) => shows(filter, item) && found(search, item));
  return (
    <>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 3, px: 6, py: 2, flexWrap: 'wrap' }}>
        {t('filter.lead')}
        <FilterChoice label={t('filter.label')} value={filter} options={TIMELINE_FILTERS.map((value) => ({ value, label: t(`filter.${value}`) }))} onChange={setFilter} />
        <SearchField label={t('search')} value={search} onChange={setSearch} width={260} />
        <Box sx={{ flex: 1 }} />
        <CopyTimeline client={dossier.client} items={items} />
        <WriteButtons onWrite={dialogs.write} onFile={() => dialogs.chooseFiles(null)} />
      </Box>
      {items.length === 0 ? (
        <EmptyState sentence={all.length === 0 ? t('empty') : t('noneFound')} />
      ) : (
        <TimelineList label={t('list', { name: dossier.client.name })} items={items} dossier={dossier} onCorrect={dialogs.write} onProof={dialogs.chooseFiles} onAcknowledge={dialogs.acknowledge} />
      )}
      {dialogs.shown}
    </>
  );
}
