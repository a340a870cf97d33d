import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import type { OutputOf } from '#shared/contract/operations';
import { formatLongDate, isIsoDate } from '#shared/domain/calendar';
import { formatEuros } from '#shared/domain/money';
import { useEngineQuery } from '../../data/hooks';
import { useActionName } from './action-names';
import { Card } from './card';
import { formatMoment } from './moment';

type Entry = OutputOf<'journal.list'>['rows'][number];

const SHOWN = 5;

/** What was done last, from the journal. */
export function ActivityCard() {
  const { t } = useTranslation('today');
  const journal = useEngineQuery('journal.list', { offset: 0, limit: SHOWN });
  const entries = journal.data?.rows ?? [];
  return (
    <Card title={t('activity.title')}>
      {entries.length === 0 ? (
        <Typography variant="body2" color="textSecondary">{t('activity.empty')}</Typography>
      ) : (
        <Box component="ul" aria-label={t('activity.list')} sx={{ listStyle: 'none', margin: 0, padding: 0, display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 2 }}>
          {entries.map((entry) => <EntryLine key={entry.id} entry={entry} />)}
        </Box>
      )}
    </Card>
  );
}

function EntryLine({ entry }: { readonly entry: Entry }) {
  const name = useActionName();
  return (
    <Box component="li" sx={{ fontSize: 13 }}>
      <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 3 }}>
        <span>{name(entry.action)}</span>
        <Box component="time" dateTime={entry.at} sx={{ color: 'text.secondary', whiteSpace: 'nowrap' }}>{formatMoment(entry.at)}</Box>
      </Box>
      <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 3, color: 'text.secondary' }}>
        <Box component="span" sx={{ overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }}>{isIsoDate(entry.subject) ? formatLongDate(entry.subject) : entry.subject}</Box>
        {entry.amountCents !== null && <Box component="span" sx={{ whiteSpace: 'nowrap' }}>{formatEuros(entry.amountCents)}</Box>}
      </Box>
    </Box>
  );
}
