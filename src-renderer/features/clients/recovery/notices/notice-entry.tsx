import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { TFunction } from 'i18next';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FormalNoticeView } from '#shared/contract/schemas/formal-notice';
import { formatShortDate } from '#shared/domain/calendar';
import { capitalize } from '#shared/domain/letters/typography';
import { formatEuros } from '#shared/domain/money';
import { noticeStateSentence } from '#shared/messages/formal-notice-words';
import { colourOf, type Tone } from '../../../../ui/tone';
import { DocumentButton } from '../../correspondence/document-button';
import { PostingDialog } from '../../correspondence/posting-dialog';

interface NoticeEntryProps {
  readonly notice: FormalNoticeView;
  readonly onProof: () => void;
}

/** One formal notice in words: its delay first, then the post, then the sums. */
export function NoticeEntry({ notice, onProof }: NoticeEntryProps): ReactElement {
  const { t } = useTranslation('notices');
  const { reference, issuedOn, document, channel, noticeId, posting, cancelledOn } = notice;
  const [noting, setNoting] = useState(false);
  const registered = channel === 'registeredLetter';
  return (
    <Box sx={{ display: 'flex', alignItems: 'flex-start', gap: 3, flexWrap: 'wrap' }}>
      <Box sx={{ flex: 1, minWidth: 420 }}>
        <Typography sx={{ fontWeight: 600, textDecoration: cancelledOn === null ? 'none' : 'line-through' }}>{t('of', { reference, date: formatShortDate(issuedOn) })}</Typography>
        <Typography sx={{ color: colourOf(toneOf(notice)) }}>{capitalize(noticeStateSentence(notice))}.</Typography>
        <Facts notice={notice} />
      </Box>
      {document === null ? null : <DocumentButton document={document} label={t('open')} ariaLabel={t('openNamed', { reference })} />}
      {registered && cancelledOn === null ? <Button size="small" variant="outlined" aria-label={t('postingNamed', { reference })} onClick={() => setNoting(true)}>{t('posting')}</Button> : null}
      {registered && cancelledOn === null ? <Button size="small" aria-label={t('proofNamed', { reference })} onClick={onProof}>{t('proof')}</Button> : null}
      {noting ? <PostingDialog notice={{ id: noticeId, reference, posting }} onClose={() => setNoting(false)} /> : null}
    </Box>
  );
}

function Facts({ notice }: { readonly notice: FormalNoticeView }): ReactElement {
  const { t } = useTranslation('notices');
  const { channel, invoiceNumbers, claimedCents, settledCents, totalCents } = notice;
  const sums = [t('invoices', { count: invoiceNumbers.length, numbers: invoiceNumbers.join(', ') }), t('claimed', { amount: formatEuros(claimedCents) }), settledCents === 0 ? '' : t('settled', { amount: formatEuros(settledCents) }), totalCents === claimedCents ? '' : t('asked', { amount: formatEuros(totalCents) })];
  const post = [t(`way.${channel}`), ...(channel === 'registeredLetter' ? postFacts(t, notice.posting) : [])];
  return (
    <>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>{capitalize(post.filter(Boolean).join(' – '))}</Typography>
      <Typography variant="body2" sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}>{sums.filter(Boolean).join(' – ')}</Typography>
    </>
  );
}

/** Slip number, posting, first presentation and acknowledgement, as far as they are known. */
function postFacts(t: TFunction<'notices'>, { slipNumber, postedOn, presentedOn, outcome, outcomeOn }: FormalNoticeView['posting']): string[] {
  return [
    slipNumber === '' ? t('noSlip') : t('slip', { number: slipNumber }),
    postedOn === null ? t('notPosted') : t('posted', { date: formatShortDate(postedOn) }),
    presentedOn === null ? '' : t('presented', { date: formatShortDate(presentedOn) }),
    outcome === null || outcomeOn === null ? (postedOn === null ? '' : t('awaited')) : t(`outcome.${outcome}`, { date: formatShortDate(outcomeOn) }),
  ];
}

/** Red is for what is overdue: a delay that is over with something left. */
function toneOf({ state, cancelledOn, claimedLater }: FormalNoticeView): Tone {
  if (cancelledOn !== null || claimedLater) return 'muted';
  if (state === 'expired') return 'overdue';
  return state === 'settled' ? 'positive' : state === 'toPost' ? 'warning' : 'plain';
}
