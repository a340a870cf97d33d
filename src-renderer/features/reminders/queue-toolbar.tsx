import { useTranslation } from 'react-i18next';
import type { DunningQueue } from '#shared/contract/schemas/dunning';
import { FilterChoice } from '../../ui/filter-choice';
import { formatCount } from '../../ui/format';
import { Segmented } from '../../ui/segmented';
import { levelsOf } from './why';

export type QueueView = 'due' | 'held';

interface QueueToolbarProps {
  readonly queue: DunningQueue;
  readonly view: QueueView;
  readonly onView: (view: QueueView) => void;
  /** null: every level. */
  readonly level: number | null;
  readonly onLevel: (level: number | null) => void;
}

const EVERY_LEVEL = 0;

/** What is to be issued or what is held back; and of the former, which step. */
export function QueueToolbar({ queue, view, onView, level, onLevel }: QueueToolbarProps) {
  const { t } = useTranslation('reminders');
  const levels = levelsOf(queue.proposals);
  const options = [
    { value: EVERY_LEVEL, label: t('level.all') },
    ...levels.map((each) => ({ value: each.level, label: t('level.some', { level: each.level, count: each.count }) })),
  ];
  return (
    <>
      <Segmented
        label={t('tabs.label')}
        value={view}
        options={[
          { value: 'due', label: `${t('tabs.due')} · ${formatCount(queue.proposals.length)}` },
          { value: 'held', label: `${t('tabs.held')} · ${formatCount(queue.blocked.length)}` },
        ]}
        onChange={onView}
      />
      {view === 'due' && levels.length > 1 && (
        <FilterChoice label={t('level.filter')} value={level ?? EVERY_LEVEL} options={options} onChange={(value) => { onLevel(value === EVERY_LEVEL ? null : value); }} />
      )}
    </>
  );
}
