import CloseRounded from '@mui/icons-material/CloseRounded';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import LinearProgress from '@mui/material/LinearProgress';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { OperationName } from '#shared/contract/operations';
import type { RunningJob } from '../../data/jobs';

const NAMES: Partial<Record<OperationName, 'prepare' | 'commit' | 'issue'>> = {
  'imports.prepare': 'prepare',
  'imports.commit': 'commit',
  'dunning.issue': 'issue',
};

/** One piece of long work: how far it is, and the cross that stops it. */
export function JobChip({ job }: { readonly job: RunningJob }): ReactElement {
  const { t } = useTranslation('frame');
  const name = t(`jobs.${NAMES[job.name] ?? 'other'}`);
  const { progress, cancel } = job;
  const percent = progress === null || progress.total === 0 ? null : Math.min(100, Math.round((100 * progress.done) / progress.total));
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 2, color: 'text.primary' }}>
      <span>
        {name}
        {percent === null ? '' : ` ${String(percent)}\u00a0%`}
      </span>
      <LinearProgress aria-label={name} sx={{ width: 80 }} {...(percent === null ? {} : { variant: 'determinate', value: percent })} />
      {cancel === null ? null : (
        <IconButton size="small" onClick={cancel} aria-label={t('jobs.cancel', { name })} sx={{ p: '2px' }}>
          <CloseRounded sx={{ fontSize: 14 }} />
        </IconButton>
      )}
    </Box>
  );
}
