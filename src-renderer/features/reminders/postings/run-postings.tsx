import Button from '@mui/material/Button';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { IsoDate } from '#shared/domain/calendar';
import { useEngineQuery } from '../../../data/hooks';
import { RunPostingsDialog } from './run-postings-dialog';

/** The slip numbers of a run's registered letters; nothing when it has none. */
export function RunPostings({ date }: { readonly date: IsoDate }): ReactElement | null {
  const { t } = useTranslation('correspondence');
  const [open, setOpen] = useState(false);
  const { data } = useEngineQuery('postings.ofRun', { date });
  if (data === undefined || data.rows.length === 0) return null;
  return (
    <>
      <Button variant="outlined" onClick={() => setOpen(true)}>{t('posting.run')}</Button>
      {open ? <RunPostingsDialog date={date} rows={data.rows} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
