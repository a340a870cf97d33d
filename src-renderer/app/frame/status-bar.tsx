import Box from '@mui/material/Box';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Status } from '#shared/contract/schemas/company';
import { useRunningJobs } from '../../data/jobs';
import { useShownStatusLine } from '../../data/status-line';
import { JobChip } from './job-chip';
import { formatInstant } from './when';

/** Counts and selection of the page, work under way, and how fresh the data and its copies are. */
export function StatusBar({ status }: { readonly status: Status }): ReactElement {
  const { t } = useTranslation('frame');
  const { counts, selection } = useShownStatusLine();
  const jobs = useRunningJobs();
  const whole = `${t('status.invoices', { count: status.invoiceCount })} – ${t('status.clients', { count: status.clientCount })}`;
  const { lastImport, lastBackupAt, today } = status;
  return (
    <Box
      component="footer"
      aria-label={t('status.label')}
      sx={{ height: 30, flexShrink: 0, display: 'flex', alignItems: 'center', gap: 5, px: 4, borderTop: 1, borderColor: 'divider', fontSize: 12, color: 'text.secondary', whiteSpace: 'nowrap', overflow: 'hidden' }}
    >
      <span>{counts === '' ? whole : counts}</span>
      {selection === '' ? null : (
        <Box component="span" sx={{ color: 'text.primary' }}>
          {selection}
        </Box>
      )}
      <Box sx={{ flex: 1 }} />
      {jobs.map((job) => (
        <JobChip key={job.id} job={job} />
      ))}
      <span title={lastImport?.fileNames.join(', ')}>{lastImport === null ? t('status.noImport') : t('status.lastImport', { when: formatInstant(lastImport.at, today) })}</span>
      {lastBackupAt !== null && <span>{t('status.lastBackup', { when: formatInstant(lastBackupAt, today) })}</span>}
    </Box>
  );
}
