import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { LimitationEventView, LimitationView } from '#shared/contract/schemas/limitation';
import { formatShortDate } from '#shared/domain/calendar';
import { EVENT_TEXTS } from '#shared/domain/law/limitation-terms';
import { articleText } from '#shared/messages/limitation-words';
import { DocumentButton } from '../../correspondence/document-button';

interface LimitationEventsProps {
  readonly view: LimitationView;
  readonly numberOf: (invoiceId: number) => string;
  readonly onRemove: (event: LimitationEventView) => void;
}

/** What was recorded, with its proof; what came too late says so. */
export function LimitationEvents({ view, numberOf, onRemove }: LimitationEventsProps): ReactElement {
  const { t } = useTranslation('limitation');
  if (view.events.length === 0) return <Typography variant="body2" sx={{ color: 'text.secondary', mt: 3 }}>{t('noEvents')}</Typography>;
  return (
    <Box sx={{ mt: 4 }}>
      <Typography component="h3" sx={{ fontWeight: 600 }}>{t('events')}</Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {view.events.map((event) => (
          <Box key={event.id} component="li" sx={{ py: 2, borderBottom: 1, borderColor: 'divider' }}>
            <Entry event={event} numberOf={numberOf} onRemove={() => onRemove(event)} />
          </Box>
        ))}
      </Box>
    </Box>
  );
}

interface EntryProps {
  readonly event: LimitationEventView;
  readonly numberOf: LimitationEventsProps['numberOf'];
  readonly onRemove: () => void;
}

function Entry({ event, numberOf, onRemove }: EntryProps): ReactElement {
  const { t } = useTranslation('limitation');
  const { kind, date, until, invoiceIds, note, documentId, documentName, lateFor } = event;
  const lasting = kind === 'claim' || kind === 'mediation';
  const when = until !== null ? t('sinceUntil', { date: formatShortDate(date), until: formatShortDate(until) }) : lasting ? t('since', { date: formatShortDate(date) }) : formatShortDate(date);
  const facts = [invoiceIds.length === 0 ? t('all') : invoiceIds.map(numberOf).join(', '), articleText(EVENT_TEXTS[kind]), note, documentId === null ? t('noProof') : ''].filter(Boolean);
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 3, flexWrap: 'wrap' }}>
      <Box sx={{ flex: 1, minWidth: 320 }}>
        <Typography component="span" sx={{ fontWeight: 600 }}>{t(`kinds.${kind}`)}</Typography>
        <Typography component="span"> – {when}</Typography>
        <Typography variant="body2" sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}>{facts.join(' – ')}</Typography>
        {lateFor.length === 0 ? null : <Typography variant="body2" sx={{ color: 'warning.main' }}>{t('late', { count: lateFor.length, numbers: lateFor.join(', ') })}</Typography>}
      </Box>
      {documentId === null || documentName === null ? null : <DocumentButton document={{ id: documentId, name: documentName }} label={t('proof')} ariaLabel={t('proofNamed', { name: documentName })} />}
      <Button size="small" aria-label={t('removeNamed', { kind: t(`kinds.${kind}`), date: formatShortDate(date) })} onClick={onRemove}>{t('remove')}</Button>
    </Box>
  );
}
