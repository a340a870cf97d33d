import { useTranslation } from 'react-i18next';
import { formatEuros } from '#shared/domain/money';
import { FilterChoice } from '../../ui/filter-choice';
import { AMOUNTS, choicesOf, type QueueFilters } from './filters';
import { levelsOf, type Proposal } from './why';
import type { QueueView } from './queue-toolbar';

interface QueueSentenceProps {
  readonly proposals: readonly Proposal[];
  readonly filters: QueueFilters;
  readonly view: QueueView;
  readonly onChange: (patch: Partial<QueueFilters>) => void;
}

const ALL = '';

/** « [Toutes les étapes], [tous envois], [tout montant], [tous les commerciaux] »: what the day can be told apart by, and no more. */
export function QueueSentence({ proposals, filters, view, onChange }: QueueSentenceProps) {
  const { t } = useTranslation('reminders');
  const { channels, salespeople, groups } = choicesOf(proposals);
  const levels = levelsOf(proposals);
  const named = (names: readonly string[], all: string) => [{ value: ALL, label: all }, ...names.map((name) => ({ value: name, label: name }))];
  return (
    <>
      {view === 'due' && (
        <>
          {levels.length > 1 && (
            <FilterChoice
              label={t('level.filter')}
              value={filters.level ?? 0}
              options={[{ value: 0, label: t('level.all') }, ...levels.map((each) => ({ value: each.level, label: t('level.some', each) }))]}
              onChange={(level) => { onChange({ level: level === 0 ? null : level }); }}
            />
          )}
          {channels.length > 1 && (
            <FilterChoice
              label={t('filter.channel')}
              value={filters.channel ?? ALL}
              options={[{ value: ALL, label: t('filter.anyChannel') }, ...channels.map((channel) => ({ value: channel, label: t(`channel.${channel}`) }))]}
              onChange={(channel) => { onChange({ channel: channels.find((known) => known === channel) ?? null }); }}
            />
          )}
          {proposals.length > 1 && (
            <FilterChoice
              label={t('filter.amount')}
              value={filters.atLeastCents}
              options={AMOUNTS.map((cents) => ({ value: cents, label: cents === 0 ? t('filter.anyAmount') : t('filter.atLeast', { amount: formatEuros(cents) }) }))}
              onChange={(atLeastCents) => { onChange({ atLeastCents }); }}
            />
          )}
        </>
      )}
      {salespeople.length > 0 && (
        <FilterChoice label={t('filter.salesperson')} value={filters.salesperson ?? ALL} options={named(salespeople, t('filter.anySalesperson'))} onChange={(name) => { onChange({ salesperson: name === ALL ? null : name }); }} />
      )}
      {groups.length > 0 && (
        <FilterChoice label={t('filter.group')} value={filters.group ?? ALL} options={named(groups, t('filter.anyGroup'))} onChange={(name) => { onChange({ group: name === ALL ? null : name }); }} />
      )}
    </>
  );
}
