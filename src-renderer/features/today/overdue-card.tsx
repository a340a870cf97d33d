import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { TodayPage } from '#shared/contract/schemas/today';
import { overdueCents } from '#shared/domain/ageing';
import { formatEuros } from '#shared/domain/money';
import { AgeingBar } from '../../ui/ageing-bar';
import { eurosOrDash } from '../../ui/format';
import { Card } from './card';

/** The one figure of the page: what is late, and how late. */
export function OverdueCard({ balance }: { readonly balance: TodayPage['balance'] }) {
  const { t } = useTranslation('today');
  const navigate = useNavigate();
  const overdue = overdueCents(balance.totals);
  const { unallocatedCents, ledgerCents } = balance.totals;
  return (
    <Card
      title={t('overdue.title')}
      aside={<Link component="button" type="button" onClick={() => { void navigate({ to: '/balance' }); }} sx={{ fontSize: 13 }}>{t('overdue.open')}</Link>}
    >
      <Box sx={{ display: 'flex', alignItems: 'baseline', columnGap: 3, flexWrap: 'wrap', marginBottom: 5 }}>
        <Typography variant="figure" component="p" sx={{ margin: 0, color: overdue > 0 ? 'error.main' : 'text.primary' }}>
          {overdue > 0 ? eurosOrDash(overdue) : t('overdue.none')}
        </Typography>
        <Typography color="textSecondary">
          {t('overdue.of', { total: formatEuros(ledgerCents) })}
          {unallocatedCents < 0 && t('overdue.unallocated', { amount: formatEuros(-unallocatedCents) })}
        </Typography>
      </Box>
      <AgeingBar amounts={balance.totals} ranges={balance.ranges} layout="list" />
    </Card>
  );
}
