import Button from '@mui/material/Button';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

/** The way to what was issued before. */
export function RunsLink() {
  const { t } = useTranslation('reminders', { keyPrefix: 'outputs' });
  const navigate = useNavigate();
  return <Button onClick={() => { void navigate({ to: '/reminders/runs' }); }}>{t('runs.open')}</Button>;
}
