import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { LateCosts } from '#shared/contract/schemas/law';
import { formatEuros } from '#shared/domain/money';
import { formatRate, halfYearName } from '#shared/messages/rate-sources';

/** How the total is made, and what it does not know yet. */
export function CostTotals({ costs }: { readonly costs: LateCosts }): ReactElement {
  const { t } = useTranslation('law');
  const { interestCents, indemnityCents, missing, underFloor, yearDays, periods } = costs;
  return (
    <Box sx={{ marginTop: 4 }}>
      {periods.length > 0 && <Typography variant="body2" color="textSecondary">{t('costs.formula', { year: t(yearDays === '365' ? 'costs.year365' : 'costs.yearActual') })}</Typography>}
      <Box component="dl" sx={{ display: 'grid', gridTemplateColumns: 'auto auto', justifyContent: 'end', columnGap: 8, rowGap: 1, margin: 0, marginTop: 3, '& dd': { margin: 0, textAlign: 'right' } }}>
        <dt>{t('costs.interest')}</dt>
        <dd>{formatEuros(interestCents)}</dd>
        <dt>{t('costs.indemnity')}</dt>
        <dd>{formatEuros(indemnityCents)}</dd>
        <Box component="dt" sx={{ fontWeight: 600 }}>{t('costs.total')}</Box>
        <Box component="dd" sx={{ fontWeight: 600 }}>{formatEuros(interestCents + indemnityCents)}</Box>
      </Box>
      <Box role="status" sx={{ color: 'warning.main', fontSize: 13, marginTop: 2 }}>
        {missing.length === 0 ? null : <p>{t('costs.missing', { halves: missing.map(halfYearName).join(', ') })}</p>}
        {underFloor.map(({ halfYear, floorBps }) => <p key={halfYear}>{t('costs.underFloor', { half: halfYearName(halfYear), floor: formatRate(floorBps) })}</p>)}
      </Box>
    </Box>
  );
}
