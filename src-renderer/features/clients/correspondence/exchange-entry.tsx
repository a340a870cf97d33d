import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import Typography from '@mui/material/Typography';
import type { TFunction } from 'i18next';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { CorrespondenceView } from '#shared/contract/schemas/client';
import { formatLongDate, formatShortDate } from '#shared/domain/calendar';
import { isIssued } from '#shared/domain/correspondence';
import { eurosOrDash } from '../../../ui/format';
import { LevelChip } from '../../../ui/level-chip';
import { DocumentButton } from './document-button';
import { LetterActions } from './letter-actions';
import { isToDo } from './timeline';
import { useExchangeCommands } from './use-exchange-commands';

interface ExchangeEntryProps {
  readonly exchange: CorrespondenceView;
  readonly onCorrect: () => void;
  readonly onProof: (noticeId: number) => void;
  readonly onAcknowledge: () => void;
}

/** A letter, an e-mail, a call, a note or a file on the timeline, with what can be done about it. */
export function ExchangeEntry({ exchange, onCorrect, onProof, onAcknowledge }: ExchangeEntryProps): ReactElement {
  const { t } = useTranslation('clients');
  const { kind, subject, body, person, document, notice, aboutNoticeId } = exchange;
  const issued = isIssued({ ...exchange, noticeId: aboutNoticeId, documentId: document?.id ?? null });
  return (
    <>
      <EntryHead exchange={exchange} />
      {person === '' ? null : <Typography variant="body2" sx={{ color: 'text.secondary', mt: 1 }}>{person}</Typography>}
      {body === '' ? null : <Typography sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere', mt: 1, maxHeight: 220, overflow: 'auto' }} {...(body.length > 600 ? { tabIndex: 0 } : {})}>{body}</Typography>}
      <EntryFacts exchange={exchange} />
      {issued ? (
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 2, mt: 2, flexWrap: 'wrap' }}>
          {document === null ? null : <DocumentButton document={document} label={t('correspondence.open')} ariaLabel={t('correspondence.openNamed', { date: formatLongDate(exchange.date) })} />}
          {notice === null ? null : <LetterActions exchange={exchange} notice={notice} onProof={() => onProof(notice.id)} />}
        </Box>
      ) : (
        <ExchangeActions exchange={exchange} name={subject === '' ? t(`correspondence.kinds.${kind}`) : subject} onCorrect={onCorrect} onAcknowledge={onAcknowledge} />
      )}
    </>
  );
}

function EntryHead({ exchange }: { readonly exchange: CorrespondenceView }): ReactElement {
  const { t } = useTranslation('clients');
  const { t: tOwn } = useTranslation('correspondence');
  const { kind, direction, subject, level, notice, awaits, awaitsOn } = exchange;
  const way = direction === 'received' && (kind === 'letter' || kind === 'email' || kind === 'phone') ? tOwn(`entry.received.${kind}`) : t(`correspondence.kinds.${kind}`);
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 2, flexWrap: 'wrap' }}>
      <Typography sx={{ fontWeight: 600, ...((notice?.cancelledOn ?? null) === null ? {} : { textDecoration: 'line-through' }) }}>{subject === '' ? way : subject}</Typography>
      {subject === '' ? null : <Chip size="small" variant="outlined" label={way} />}
      {level === null ? null : <LevelChip level={level} />}
      {(notice?.cancelledOn ?? null) === null ? null : <Chip size="small" color="warning" variant="outlined" label={tOwn('entry.cancelled')} />}
      {isToDo(exchange) ? <Chip size="small" color="warning" variant="outlined" label={awaits === 'call' && awaitsOn !== null ? tOwn('entry.callOn', { date: formatShortDate(awaitsOn) }) : tOwn('entry.toHandle')} /> : null}
    </Box>
  );
}

/** Amounts, invoices, hashes, the post: what is known of it in small. */
function EntryFacts({ exchange: { date, invoiceNumbers, totalCents, document, notice, doneOn, awaits } }: { readonly exchange: CorrespondenceView }): ReactElement | null {
  const { t } = useTranslation('clients');
  const { t: tOwn } = useTranslation('correspondence');
  const facts = [
    notice?.reference ?? '',
    invoiceNumbers.length === 0 ? '' : t('correspondence.invoices', { count: invoiceNumbers.length, numbers: invoiceNumbers.join(', ') }),
    totalCents === null ? '' : t('correspondence.total', { amount: eurosOrDash(totalCents) }),
    document === null ? '' : t('correspondence.frozen', { date: formatShortDate(date), hash: document.sha256.slice(0, 12) }),
    ...(notice === null ? [] : noticeFacts(tOwn, notice)),
    awaits === null || doneOn === null ? '' : tOwn('entry.doneOn', { date: formatShortDate(doneOn) }),
  ].filter(Boolean);
  if (facts.length === 0) return null;
  return (
    <Typography variant="body2" title={document === null ? '' : `${document.name}\nSHA-256 ${document.sha256}`} sx={{ color: 'text.secondary', mt: 1, overflowWrap: 'anywhere' }}>
      {facts.join(' – ')}
    </Typography>
  );
}

/** Slip number, posting, acknowledgement, cancelling, as far as they are known. */
function noticeFacts(t: TFunction<'correspondence'>, { posting, cancelledOn, cancelReason }: NonNullable<CorrespondenceView['notice']>): string[] {
  const { slipNumber, postedOn, outcome, outcomeOn } = posting;
  return [
    slipNumber === '' ? '' : t('entry.slip', { number: slipNumber }),
    postedOn === null ? '' : t('entry.posted', { date: formatShortDate(postedOn) }),
    outcome === null || outcomeOn === null ? '' : t(`entry.outcome.${outcome}`, { date: formatShortDate(outcomeOn) }),
    cancelledOn === null ? '' : t('entry.cancelledOn', { date: formatShortDate(cancelledOn), reason: cancelReason }),
  ];
}

interface ExchangeActionsProps {
  readonly exchange: CorrespondenceView;
  readonly name: string;
  readonly onCorrect: () => void;
  readonly onAcknowledge: () => void;
}

function ExchangeActions({ exchange, name, onCorrect, onAcknowledge }: ExchangeActionsProps): ReactElement {
  const { t } = useTranslation('correspondence');
  const { t: tLimitation } = useTranslation('limitation');
  const { remove, setDone } = useExchangeCommands();
  const { id, document, awaits, doneOn } = exchange;
  return (
    <Box sx={{ display: 'flex', gap: 2, mt: 2, flexWrap: 'wrap' }}>
      {document === null ? null : <DocumentButton document={document} label={t('entry.open')} ariaLabel={t('entry.openNamed', { name: document.name })} />}
      {awaits === null ? null : (
        <Button size="small" variant={doneOn === null ? 'outlined' : 'text'} aria-label={t('entry.named', { action: t(doneOn === null ? `entry.done.${awaits}` : 'entry.again'), name })} onClick={() => setDone(id, doneOn === null)}>
          {t(doneOn === null ? `entry.done.${awaits}` : 'entry.again')}
        </Button>
      )}
      {exchange.direction === 'received' ? <Button size="small" aria-label={t('entry.named', { action: tLimitation('acknowledge'), name })} onClick={onAcknowledge}>{tLimitation('acknowledge')}</Button> : null}
      <Button size="small" aria-label={t('entry.named', { action: t('entry.correct'), name })} onClick={onCorrect}>{t('entry.correct')}</Button>
      <Button size="small" aria-label={t('entry.named', { action: t('entry.remove'), name })} onClick={() => remove(id)}>{t('entry.remove')}</Button>
    </Box>
  );
}
