import HistoryRounded from '@mui/icons-material/HistoryRounded';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DunningQueue } from '#shared/contract/schemas/dunning';
import { behind } from '#shared/domain/dunning/catch-up';
import { CatchUpDialog } from './catch-up-dialog';
import { policyOf } from './why';

/** A third of the queue behind: somebody was away, rather than a few clients forgotten. */
const SHARE_BEHIND = 3;

/** Offers to start clients where their age would have them, when most of the steps were missed. */
export function CatchUpBanner({ queue }: { readonly queue: DunningQueue }) {
  const { t } = useTranslation('reminders');
  const [open, setOpen] = useState(false);
  const late = queue.proposals.flatMap((proposal) => behind(proposal, policyOf(queue, proposal), queue.date) ?? []);
  if (late.length === 0 || late.length * SHARE_BEHIND < queue.proposals.length) return null;
  return (
    <Box role="region" aria-label={t('catchUp.title')} sx={{ display: 'flex', alignItems: 'center', gap: 3, paddingX: 6, paddingY: 2, borderBottom: 1, borderColor: 'divider', backgroundColor: 'background.paper' }}>
      <HistoryRounded sx={{ fontSize: 20, color: 'text.secondary' }} aria-hidden />
      <Box sx={{ flex: 1 }}>{t('catchUp.offer', { count: late.length })}</Box>
      <Button variant="outlined" size="small" onClick={() => { setOpen(true); }}>{t('catchUp.open')}</Button>
      {open && <CatchUpDialog late={late} policyOf={(clientId) => policyOf(queue, queue.proposals.find((proposal) => proposal.clientId === clientId))} onClose={() => { setOpen(false); }} />}
    </Box>
  );
}
