import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { FollowUp } from '#shared/contract/schemas/obstacle';
import { formatShortDate } from '#shared/domain/calendar';
import { eurosOrDash } from '../../ui/format';
import { Card } from './card';

/** Promises and instalments due or not kept, disputes that last, holds about to end. Nothing to show when there are none. */
export function FollowUpsCard({ items }: { readonly items: readonly FollowUp[] }) {
  const { t } = useTranslation('obstacles');
  if (items.length === 0) return null;
  return (
    <Card title={t('today.title')} aside={<Typography variant="body2" color="textSecondary">{items.length}</Typography>}>
      <Box component="ul" aria-label={t('today.list')} sx={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {items.map((item) => <FollowUpLine key={item.obstacle.id} item={item} />)}
      </Box>
    </Card>
  );
}

function FollowUpLine({ item }: { readonly item: FollowUp }) {
  const { t } = useTranslation('obstacles');
  const navigate = useNavigate();
  const open = (): void => { void navigate({ to: '/clients/$clientId', params: { clientId: String(item.client.id) } }); };
  return (
    <Box component="li" sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) 190px minmax(0, 240px)', columnGap: 3, alignItems: 'center', minHeight: 38, borderTop: 1, borderColor: 'divider', fontSize: 13 }}>
      <Link component="button" type="button" color="inherit" noWrap onClick={open} sx={{ textAlign: 'left', font: 'inherit' }}>
        {item.client.name}
      </Link>
      <span>{t(`kind.${item.obstacle.kind}`)}</span>
      <Box component="span" sx={{ textAlign: 'right', color: item.why === 'broken' ? 'error.main' : 'text.secondary' }}>{useReason(item)}</Box>
    </Box>
  );
}

function useReason({ why, obstacle: { openedOn, endedOn, until, instalments } }: FollowUp): string {
  const { t } = useTranslation('obstacles');
  switch (why) {
    case 'broken':
      return t('today.broken', { date: formatShortDate(endedOn ?? openedOn) });
    case 'due': {
      const next = instalments.find(({ state }) => state === 'due');
      return next === undefined ? '' : t('today.due', { amount: eurosOrDash(next.amountCents - next.paidCents), date: formatShortDate(next.dueDate) });
    }
    case 'oldDispute':
      return t('today.oldDispute', { date: formatShortDate(openedOn) });
    case 'holdEnding':
      return t('today.holdEnding', { date: formatShortDate(until ?? openedOn) });
  }
}
