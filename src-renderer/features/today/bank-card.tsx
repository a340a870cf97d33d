import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Card } from './card';

/** Money that came in and that no invoice knows of yet. */
export function BankCard({ waiting }: { readonly waiting: number }) {
  const { t } = useTranslation('today');
  const navigate = useNavigate();
  return (
    <Card title={t('bank.title')}>
      <Stack spacing={1.5} sx={{ alignItems: 'flex-start' }}>
        <Typography sx={{ fontWeight: 600 }}>{t('bank.waiting', { count: waiting })}</Typography>
        <Typography variant="body2" color="textSecondary">{t('bank.why')}</Typography>
        <Button variant="outlined" size="small" onClick={() => { void navigate({ to: '/imports/bank' }); }}>{t('bank.action')}</Button>
      </Stack>
    </Card>
  );
}
