import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { FailedLetter } from '#shared/contract/schemas/dunning';
import { Amount } from '../../ui/amount';

interface FailedLettersProps {
  readonly failed: readonly FailedLetter[];
  readonly onRetry: () => void;
  readonly retrying: boolean;
}

/** The letters that were left out, each with why; their invoices stay in the queue as they were. */
export function FailedLetters({ failed, onRetry, retrying }: FailedLettersProps) {
  const { t } = useTranslation('reminders');
  const navigate = useNavigate();
  if (failed.length === 0) return null;
  return (
    <Box component="section" role="alert" aria-label={t('failed.title', { count: failed.length })} sx={{ marginX: 6, marginBottom: 3, padding: 4, border: 1, borderColor: 'divider', borderRadius: 1, boxShadow: (theme) => `inset 3px 0 0 ${theme.palette.warning.main}` }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 3 }}>
        <Typography variant="h3" component="p" sx={{ flex: 1 }}>{t('failed.title', { count: failed.length })}</Typography>
        <Button variant="outlined" size="small" disabled={retrying} onClick={onRetry}>{t('failed.retry')}</Button>
      </Box>
      <Typography variant="body2" color="textSecondary">{t('failed.hint')}</Typography>
      <Box component="ul" tabIndex={0} aria-label={t('failed.title', { count: failed.length })} sx={{ listStyle: 'none', margin: 0, marginTop: 2, padding: 0, maxHeight: 160, overflow: 'auto' }}>
        {failed.map((letter) => (
          <Box component="li" key={`${String(letter.clientId)}:${String(letter.invoiceIds[0])}`} sx={{ display: 'flex', alignItems: 'center', gap: 3, fontSize: 13, paddingY: 0.5 }}>
            <Button size="small" onClick={() => { void navigate({ to: '/clients/$clientId', params: { clientId: String(letter.clientId) } }); }}>{letter.clientName}</Button>
            <Box component="span" sx={{ flex: 1 }}>{t(`failed.why.${letter.why}`, { template: t(`template.${letter.template}`) })}</Box>
            <Amount cents={letter.totalCents} />
          </Box>
        ))}
      </Box>
    </Box>
  );
}
