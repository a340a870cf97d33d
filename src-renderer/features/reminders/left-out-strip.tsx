import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useTranslation } from 'react-i18next';
import type { LeavingOut } from './left-out';

/** How many invoices are kept out of these letters, and the way back for all of them. */
export function LeftOutStrip({ leftOut }: { readonly leftOut: LeavingOut }) {
  const { t } = useTranslation('reminders');
  if (leftOut.ids.length === 0) return null;
  return (
    <Box role="status" sx={{ display: 'flex', alignItems: 'center', gap: 3, paddingX: 6, paddingY: 1, borderBottom: 1, borderColor: 'divider', fontSize: 13, color: 'text.secondary' }}>
      <span>{t('leftOut.some', { count: leftOut.ids.length })}</span>
      <Button size="small" onClick={() => { leftOut.putBack(leftOut.ids); }}>{t('leftOut.putAllBack')}</Button>
    </Box>
  );
}
