import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useNavigate } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { halfYearName } from '#shared/messages/rate-sources';

/** Said of a letter that claims no interest for want of a rate, with the way to give it. */
export function UnclaimedInterest({ halves }: { readonly halves: readonly string[] }): ReactElement | null {
  const { t } = useTranslation('law');
  const navigate = useNavigate();
  if (halves.length === 0) return null;
  return (
    <Box role="status" sx={{ padding: 3, paddingLeft: 5, borderBottom: 1, borderColor: 'divider', backgroundColor: 'background.paper', boxShadow: (theme) => `inset 3px 0 0 ${theme.palette.warning.main}` }}>
      <Typography variant="h3" component="p">{t('unclaimed.title', { halves: halves.map(halfYearName).join(', le ') })}</Typography>
      <Typography variant="body2" sx={{ marginBottom: 1 }}>{t('unclaimed.why')}</Typography>
      <Button variant="outlined" size="small" onClick={() => { void navigate({ to: '/settings', search: { section: 'rates' } }); }}>{t('unclaimed.fill')}</Button>
    </Box>
  );
}
