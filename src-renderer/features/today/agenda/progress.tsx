import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

interface ProgressProps {
  readonly done: number;
  readonly count: number;
  /** The keys of the list, in a sentence. */
  readonly keys: string;
}

/** « 7 sur 12 », and the keys that do the rest. */
export function Progress({ done, count, keys }: ProgressProps): ReactElement {
  const { t } = useTranslation('agenda');
  return (
    <>
      <Box component="span" sx={{ fontWeight: 600, whiteSpace: 'nowrap' }}>{t('progress', { done, count })}</Box>
      <LinearProgress variant="determinate" value={count === 0 ? 0 : (100 * done) / count} aria-label={t('progressLabel')} sx={{ width: 96, height: 6, borderRadius: '3px' }} />
      <Box component="span" sx={{ flex: 1, minWidth: 0, fontSize: 12, color: 'text.secondary' }}>{keys}</Box>
    </>
  );
}
