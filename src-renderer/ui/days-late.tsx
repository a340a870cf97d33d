import Box from '@mui/material/Box';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

/** '32 j', red when late; before the due date, 'dans 5 j'; an en dash on the day itself. */
export function DaysLate({ days }: { readonly days: number }): ReactElement {
  const { t } = useTranslation('ui');
  const text = days > 0 ? t('daysLate', { count: days }) : days < 0 ? t('daysAhead', { count: -days }) : '–';
  return (
    <Box component="span" sx={{ color: days > 0 ? 'error.main' : 'text.secondary', whiteSpace: 'nowrap' }}>
      {text}
    </Box>
  );
}
