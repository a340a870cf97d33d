import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Progress } from '#shared/contract/operation';
import { formatCount } from './format';

export interface ProgressStripProps {
  readonly label: string;
  /** null until the first report. */
  readonly progress: Progress | null;
  readonly onCancel?: (() => void) | undefined;
}

const percentOf = (progress: Progress | null): number | null =>
  progress === null || progress.total === 0 ? null : Math.min(100, Math.round((progress.done * 100) / progress.total));

/** Long work of the page: how far it is, and how to stop it. */
export function ProgressStrip({ label, progress, onCancel }: ProgressStripProps): ReactElement {
  const { t } = useTranslation('ui');
  const percent = percentOf(progress);
  const step = progress === null ? '' : t(`progress.${progress.phase}`);
  const count = progress === null || progress.total === 0 ? '' : `${formatCount(progress.done)} / ${formatCount(progress.total)}`;
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 4, p: 4, border: 1, borderColor: 'divider', borderRadius: 1, bgcolor: 'background.paper' }}>
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 4, mb: 2 }}>
          <span>{label}</span>
          <Box component="span" sx={{ color: 'text.secondary', fontSize: 13 }}>
            {step} {count}
          </Box>
        </Box>
        <LinearProgress aria-label={label} {...(percent === null ? {} : { variant: 'determinate', value: percent })} />
      </Box>
      {onCancel === undefined ? null : <Button onClick={onCancel}>{t('cancel')}</Button>}
    </Box>
  );
}
