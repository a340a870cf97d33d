import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Status } from '#shared/contract/schemas/company';
import { formatLongDate } from '#shared/domain/calendar';
import { Card } from './card';

/** How old what we know is: a reminder rests on payments that are up to date. */
export function DataCard({ status }: { readonly status: Status }) {
  const { t } = useTranslation('today');
  const navigate = useNavigate();
  const { dataDate, stale, lastImport } = status;
  return (
    <Card title={t('data.title')}>
      <Stack spacing={1.5} sx={{ alignItems: 'flex-start' }}>
        <Typography sx={{ color: stale ? 'warning.main' : 'text.primary', fontWeight: stale ? 600 : 400 }}>
          {dataDate === null ? t('data.none') : t(stale ? 'data.date' : 'data.fresh', { date: formatLongDate(dataDate) })}
        </Typography>
        {stale && <Typography variant="body2">{t('data.stale')}</Typography>}
        <Typography variant="body2" color="textSecondary">
          {t('data.counts', { clients: t('data.clients', { count: status.clientCount }), invoices: t('data.invoices', { count: status.invoiceCount }) })}
        </Typography>
        {lastImport !== null && (
          <Typography variant="body2" color="textSecondary" sx={{ overflowWrap: 'anywhere' }}>
            {t('data.last', { files: lastImport.fileNames.join(', '), date: formatLongDate(lastImport.at.slice(0, 10)) })}
          </Typography>
        )}
        <Button variant="outlined" size="small" sx={{ marginTop: '12px !important' }} onClick={() => { void navigate({ to: '/imports' }); }}>{t('data.action')}</Button>
      </Stack>
    </Card>
  );
}
