import Button from '@mui/material/Button';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useEngineQuery } from '../../data/hooks';
import { DuplicatesDialog } from './duplicates-dialog';

/** Says how many clients look like one another; nothing when none do and nothing was merged. */
export function DuplicatesButton(): ReactElement | null {
  const { t } = useTranslation('clients');
  const duplicates = useEngineQuery('clients.duplicates', {});
  const [open, setOpen] = useState(false);
  const { pairs = [], merges = [] } = duplicates.data ?? {};
  if (pairs.length === 0 && merges.length === 0 && !open) return null;
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {pairs.length === 0 ? t('duplicates.merges', { count: merges.length }) : t('duplicates.found', { count: pairs.length })}
      </Button>
      {open && <DuplicatesDialog pairs={pairs} merges={merges} onClose={() => setOpen(false)} />}
    </>
  );
}
