import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { RateRow } from '#shared/contract/schemas/law';
import { halfYearName } from '#shared/messages/rate-sources';

interface MissingRatesProps {
  readonly rows: readonly RateRow[];
  readonly onFill: (row: RateRow) => void;
}

/** Half-years that have begun without a rate a business may need, and what lacks for it. */
export function MissingRates({ rows, onFill }: MissingRatesProps): ReactElement | null {
  const { t } = useTranslation('law');
  const missing = rows.filter(({ ecb, legalOther }) => ecb === null || legalOther === null);
  if (missing.length === 0) return null;
  return (
    <Box role="status" sx={{ padding: 4, marginBottom: 4, border: 1, borderColor: 'divider', borderRadius: 1, boxShadow: (theme) => `inset 3px 0 0 ${theme.palette.warning.main}` }}>
      <Typography variant="h3" component="p">{t('rates.missing', { halves: missing.map(({ halfYear }) => halfYearName(halfYear)).join(', ') })}</Typography>
      <Typography variant="body2" sx={{ marginBottom: 2 }}>{t('rates.missingTodo')}</Typography>
      <Box sx={{ display: 'flex', gap: 2 }}>
        {missing.map((row) => (
          <Button key={row.halfYear} variant="contained" size="small" onClick={() => { onFill(row); }}>{t('rates.fill', { half: halfYearName(row.halfYear) })}</Button>
        ))}
      </Box>
    </Box>
  );
}
