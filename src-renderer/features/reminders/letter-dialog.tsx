import ArrowBackRounded from '@mui/icons-material/ArrowBackRounded';
import ArrowForwardRounded from '@mui/icons-material/ArrowForwardRounded';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import type { IsoDate } from '#shared/domain/calendar';
import { useEngineQuery } from '../../data/hooks';
import { errorText } from '../../i18n/errors';
import { ErrorState } from '../../ui/error-state';
import { PageSkeleton } from '../../ui/skeletons';
import { useShortcut } from '../../ui/use-shortcut';
import { LetterPaper } from '../../ui/letter/letter-paper';
import { UnclaimedInterest } from './unclaimed-interest';
import { type Proposal, proposalKey } from './why';

interface LetterDialogProps {
  readonly date: IsoDate;
  /** Those the arrows go through. */
  readonly proposals: readonly Proposal[];
  readonly proposal: Proposal;
  readonly leftOut: readonly number[];
  readonly onChange: (proposal: Proposal) => void;
  readonly onClose: () => void;
}

/** Each letter as it will be written, one after the other. */
export function LetterDialog({ date, proposals, proposal, leftOut, onChange, onClose }: LetterDialogProps) {
  const { t } = useTranslation('reminders');
  const letter = useEngineQuery('dunning.preview', { date, clientId: proposal.clientId, invoiceId: proposal.invoices.find((invoice) => invoice.due)?.id ?? null, leftOut: [...leftOut] }, { keepPrevious: true });
  const position = proposals.findIndex((each) => proposalKey(each) === proposalKey(proposal));
  const go = (step: number): void => {
    const next = proposals[position + step];
    if (next !== undefined) onChange(next);
  };
  useShortcut('ArrowLeft', () => { go(-1); }, { inDialog: true });
  useShortcut('ArrowRight', () => { go(1); }, { inDialog: true });
  return (
    <Dialog open onClose={onClose} maxWidth={false} aria-labelledby="letter-title" slotProps={{ paper: { sx: { '&:focus-visible': { outline: 'none' }, width: 860, height: '94vh', maxHeight: '94vh' } } }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 2, paddingX: 5, paddingY: 2, borderBottom: 1, borderColor: 'divider' }}>
        <Typography id="letter-title" variant="h2" noWrap sx={{ flex: 1 }}>{t('letter.title', { name: proposal.clientName })}</Typography>
        <Typography variant="body2" color="textSecondary">{t('letter.position', { position: position + 1, count: proposals.length })}</Typography>
        <IconButton size="small" aria-label={t('letter.previous')} aria-keyshortcuts="ArrowLeft" disabled={position <= 0} onClick={() => { go(-1); }}><ArrowBackRounded fontSize="small" /></IconButton>
        <IconButton size="small" aria-label={t('letter.next')} aria-keyshortcuts="ArrowRight" disabled={position >= proposals.length - 1} onClick={() => { go(1); }}><ArrowForwardRounded fontSize="small" /></IconButton>
        <Button size="small" onClick={onClose}>{t('letter.close')}</Button>
      </Box>
      <UnclaimedInterest proposal={proposal} />
      <Box tabIndex={0} role="region" aria-label={t('letter.paper')} sx={{ flex: 1, overflow: 'auto', backgroundColor: 'background.sunken', padding: 6 }}>
        {letter.error !== null && <ErrorState {...errorText(letter.error)} />}
        {letter.error === null && (letter.data === undefined ? <PageSkeleton /> : <LetterPaper letter={letter.data} />)}
      </Box>
      <Typography variant="body2" color="textSecondary" sx={{ paddingX: 5, paddingY: 2, borderTop: 1, borderColor: 'divider' }}>{t('letter.note')}</Typography>
    </Dialog>
  );
}
