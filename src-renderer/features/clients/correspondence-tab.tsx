import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import Typography from '@mui/material/Typography';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { CorrespondenceView, Dossier } from '#shared/contract/schemas/client';
import { formatLongDate, formatShortDate, type IsoDate } from '#shared/domain/calendar';
import { openDocument } from '../../data/documents';
import { EmptyState } from '../../ui/empty-state';
import { eurosOrDash } from '../../ui/format';
import { LevelChip } from '../../ui/level-chip';
import { useProblemToast } from '../../ui/use-problem-toast';
import { ObstacleEntry } from './obstacles/obstacle-entry';

/** What was exchanged with the client, latest first; letters open as they were frozen. */
type TimelineEvent = { readonly key: string; readonly date: IsoDate; readonly body: ReactElement };

/** Correspondence and what held reminders back, latest first. */
function eventsOf({ correspondence, obstacles }: Dossier): TimelineEvent[] {
  const events: TimelineEvent[] = [
    ...obstacles.map((obstacle) => ({ key: `obstacle-${String(obstacle.id)}`, date: obstacle.openedOn, body: <ObstacleEntry obstacle={obstacle} /> })),
    ...[...correspondence].sort((a, b) => b.id - a.id).map((event) => ({ key: `letter-${String(event.id)}`, date: event.date, body: <CorrespondenceEntry event={event} /> })),
  ];
  return events.sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}

/** What was exchanged and agreed with the client, latest first; letters open as they were frozen. */
export function CorrespondenceTab({ dossier }: { readonly dossier: Dossier }): ReactElement {
  const { t } = useTranslation('clients');
  const events = eventsOf(dossier);
  if (events.length === 0) return <EmptyState sentence={t('correspondence.empty')} />;
  return (
    <Box tabIndex={0} role="group" aria-label={t('dossier.tabs.correspondence')} sx={{ flex: 1, overflow: 'auto', px: 6, py: 5, '&:focus-visible': { outlineOffset: -2 } }}>
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, maxWidth: 860 }}>
        {events.map(({ key, date, body }) => (
          <Box key={key} component="li" sx={{ display: 'grid', gridTemplateColumns: '150px 1fr', columnGap: 5 }}>
            <Typography variant="body2" component="time" dateTime={date} sx={{ textAlign: 'right', color: 'text.secondary', pt: '2px' }}>
              {formatLongDate(date)}
            </Typography>
            <Box sx={{ position: 'relative', pl: 6, pb: 7, borderLeft: 1, borderColor: 'divider', '&::before': { content: '""', position: 'absolute', left: -5, top: 7, width: 9, height: 9, borderRadius: '50%', bgcolor: 'primary.main' } }}>
              {body}
            </Box>
          </Box>
        ))}
      </Box>
    </Box>
  );
}

function CorrespondenceEntry({ event }: { readonly event: CorrespondenceView }): ReactElement {
  const { t } = useTranslation('clients');
  return (
    <>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 2, flexWrap: 'wrap' }}>
        <Typography sx={{ fontWeight: 600 }}>{event.subject === '' ? t(`correspondence.kinds.${event.kind}`) : event.subject}</Typography>
        <Chip size="small" variant="outlined" label={t(`correspondence.kinds.${event.kind}`)} />
        {event.level === null ? null : <LevelChip level={event.level} />}
      </Box>
      {event.body === '' ? null : <Typography sx={{ whiteSpace: 'pre-line', mt: 1 }}>{event.body}</Typography>}
      <Typography variant="body2" sx={{ color: 'text.secondary', mt: 1 }}>
        {[
          event.invoiceNumbers.length === 0 ? '' : t('correspondence.invoices', { count: event.invoiceNumbers.length, numbers: event.invoiceNumbers.join(', ') }),
          event.totalCents === null ? '' : t('correspondence.total', { amount: eurosOrDash(event.totalCents) }),
        ]
          .filter(Boolean)
          .join(' – ')}
      </Typography>
      <FrozenLetter event={event} />
    </>
  );
}

function FrozenLetter({ event: { document, date } }: { readonly event: CorrespondenceView }): ReactElement | null {
  const { t } = useTranslation('clients');
  const problem = useProblemToast();
  if (document === null) return null;
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 3, mt: 2 }}>
      <Button size="small" variant="outlined" aria-label={t('correspondence.openNamed', { date: formatLongDate(date) })} onClick={() => void openDocument(document.id).catch(problem)}>
        {t('correspondence.open')}
      </Button>
      <Typography variant="caption" title={`${document.name}\nSHA-256 ${document.sha256}`} sx={{ color: 'text.secondary' }}>
        {t('correspondence.frozen', { date: formatShortDate(date), hash: document.sha256.slice(0, 12) })}
      </Typography>
    </Box>
  );
}
