import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { Amount } from '../../ui/amount';
import type { BlockedInvoice } from './why';

/** What the user keeps out of this letter, one gesture away from coming back. */
export function LeftOutList({ invoices, onPutBack }: { readonly invoices: readonly BlockedInvoice[]; readonly onPutBack: (ids: readonly number[]) => void }) {
  const { t } = useTranslation('reminders');
  if (invoices.length === 0) return null;
  return (
    <Box component="section" aria-label={t('leftOut.title')} sx={{ marginTop: 4 }}>
      <Typography variant="h3" sx={{ color: 'text.secondary', fontWeight: 400, marginBottom: 1 }}>{t('leftOut.title')}</Typography>
      <Box component="ul" sx={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {invoices.map(({ invoiceId, number, openCents }) => (
          <Box component="li" key={invoiceId} sx={{ display: 'flex', alignItems: 'center', gap: 2, paddingY: 1, borderTop: 1, borderColor: 'divider', fontSize: 13 }}>
            <Box component="span" sx={{ flex: 1 }}>{number}</Box>
            <Amount cents={openCents} />
            <Button size="small" aria-label={t('leftOut.putBackOne', { number })} onClick={() => { onPutBack([invoiceId]); }}>{t('leftOut.putBack')}</Button>
          </Box>
        ))}
      </Box>
    </Box>
  );
}
