import Button from '@mui/material/Button';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useEngineQuery } from '../../../data/hooks';
import { TermsDialog } from './terms-dialog';

/** Says how many professionals have terms or due dates beyond what the law allows; nothing when none have. */
export function TermsButton(): ReactElement | null {
  const { t } = useTranslation('clients');
  const { total = 0, clients = [] } = useEngineQuery('terms.overview', {}).data ?? {};
  const [open, setOpen] = useState(false);
  if (total === 0) return null;
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>{t('door.button', { count: total })}</Button>
      {open ? <TermsDialog total={total} clients={clients} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
