import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { DunningQueue } from '#shared/contract/schemas/dunning';
import { formatLongDate } from '#shared/domain/calendar';
import { formatEuros } from '#shared/domain/money';
import { Amount } from '../../ui/amount';
import { DaysLate } from '../../ui/days-late';
import { LevelChip } from '../../ui/level-chip';
import { Card } from './card';
import { biggest, nextReturn, totalOf, worstDelay } from './queue';

/** How many clients are named before the rest is only counted. */
const NAMED = 5;

/** The reminders that wait for a decision, the biggest first. */
export function RemindersCard({ queue }: { readonly queue: DunningQueue }) {
  const { t } = useTranslation('today');
  const navigate = useNavigate();
  const named = biggest(queue.proposals, NAMED);
  const others = queue.proposals.length - named.length;
  if (named.length === 0) return <NothingToRemind queue={queue} />;
  return (
    <Card
      title={t('reminders.title')}
      aside={<Typography variant="body2" color="textSecondary">{t('reminders.count', { count: queue.proposals.length, total: formatEuros(totalOf(queue.proposals)) })}</Typography>}
    >
      <Box component="ul" aria-label={t('reminders.list')} sx={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {named.map((proposal, position) => <ProposalLine key={`${String(proposal.clientId)}-${String(position)}`} proposal={proposal} />)}
      </Box>
      <Box sx={{ display: 'flex', alignItems: 'center', justifyContent: 'space-between', marginTop: 3 }}>
        <Typography variant="body2" color="textSecondary">{others > 0 ? t('reminders.more', { count: others }) : ''}</Typography>
        <Button variant="outlined" size="small" onClick={() => { void navigate({ to: '/reminders' }); }}>{t('reminders.action')}</Button>
      </Box>
    </Card>
  );
}

function ProposalLine({ proposal }: { readonly proposal: DunningQueue['proposals'][number] }) {
  const { t } = useTranslation('today');
  const navigate = useNavigate();
  return (
    <Box
      component="li"
      sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) 84px 64px 120px', columnGap: 3, alignItems: 'center', minHeight: 38, borderTop: 1, borderColor: 'divider', fontSize: 13 }}
    >
      <Link
        component="button"
        type="button"
        color="inherit"
        noWrap
        onClick={() => { void navigate({ to: '/clients/$clientId', params: { clientId: String(proposal.clientId) } }); }}
        sx={{ textAlign: 'left', font: 'inherit' }}
      >
        {proposal.clientName}
      </Link>
      <span><LevelChip level={proposal.level} label={t('reminders.level', { level: proposal.level })} /></span>
      <Box component="span" sx={{ textAlign: 'right' }}><DaysLate days={worstDelay(proposal)} /></Box>
      <Box component="span" sx={{ textAlign: 'right' }}><Amount cents={proposal.totalCents} /></Box>
    </Box>
  );
}

function NothingToRemind({ queue }: { readonly queue: DunningQueue }) {
  const { t } = useTranslation('today');
  const next = nextReturn(queue.blocked);
  return (
    <Card title={t('reminders.title')}>
      <Typography color="textSecondary">{next === null ? t('reminders.none') : t('reminders.noneNext', { next: formatLongDate(next) })}</Typography>
    </Card>
  );
}
