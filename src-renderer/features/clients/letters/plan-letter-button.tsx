import Button from '@mui/material/Button';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DossierLetterDialog } from './dossier-letter-dialog';

/** On a plan under way: its letter of agreement, for two signatures. */
export function PlanLetterButton({ obstacleId }: { readonly obstacleId: number }): ReactElement {
  const { t } = useTranslation('letters');
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="small" variant="outlined" onClick={() => setOpen(true)}>{t('menu.plan')}</Button>
      {open ? <DossierLetterDialog title={t('title.plan')} request={{ kind: 'plan', obstacleId }} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
