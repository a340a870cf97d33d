import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { AgedBalance, BalanceLinesQuery } from '#shared/contract/schemas/balance';
import { overdueCents } from '#shared/domain/ageing';
import { AgeingBar } from '../../ui/ageing-bar';
import { Amount } from '../../ui/amount';

export interface BalanceSummaryProps {
  readonly balance: AgedBalance;
  readonly onExplain: (part: BalanceLinesQuery['part']) => void;
}

/** What all clients owe, what of it is late, and its ages. */
export function BalanceSummary({ balance: { totals, ranges, foreign }, onExplain }: BalanceSummaryProps): ReactElement {
  const { t } = useTranslation('balance');
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr)', columnGap: 12, alignItems: 'center', px: 6, py: 4, bgcolor: 'background.paper', borderBottom: 1, borderColor: 'divider' }}>
      <Box>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {t('figures.ledger')}
        </Typography>
        <Typography variant="figure" component="p">
          <Amount cents={totals.ledgerCents} onExplain={() => onExplain('all')} />
        </Typography>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {t('figures.overdue')} <Amount cents={overdueCents(totals)} tone="overdue" onExplain={() => onExplain('overdue')} />
        </Typography>
        {foreignTotals(foreign).map(([currency, cents]) => (
          <Typography key={currency} variant="body2" sx={{ color: 'text.secondary' }}>
            {t('figures.foreign')} <Amount cents={cents} currency={currency} />
          </Typography>
        ))}
      </Box>
      <AgeingBar amounts={totals} ranges={ranges} onExplain={onExplain} />
    </Box>
  );
}

/** One sum per currency: none of them goes with another. */
function foreignTotals(foreign: AgedBalance['foreign']): [currency: string, cents: number][] {
  const totals = new Map<string, number>();
  for (const { currency, openCents } of foreign) totals.set(currency, (totals.get(currency) ?? 0) + openCents);
  return [...totals];
}
