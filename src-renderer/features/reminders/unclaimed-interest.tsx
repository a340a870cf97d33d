import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useNavigate } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { halfYearName } from '#shared/messages/rate-sources';
import type { Proposal } from './why';

const namesOf = (halves: readonly string[]): string => halves.map(halfYearName).join(', le ');

/** Said of a letter that claims no interest for want of a rate, with the way to give it. */
export function UnclaimedInterest({ proposal: { claimsLeftOut } }: { readonly proposal: Proposal }): ReactElement | null {
  const { t } = useTranslation('law');
  if (claimsLeftOut.length === 0) return null;
  return <Warning title={t('unclaimed.title', { halves: namesOf(claimsLeftOut) })} why={t('unclaimed.why')} />;
}

/** The same of the letters to issue, for who does not read each. */
export function UnclaimedInterests({ proposals }: { readonly proposals: readonly Proposal[] }): ReactElement | null {
  const { t } = useTranslation('law');
  const without = proposals.filter(({ claimsLeftOut }) => claimsLeftOut.length > 0);
  if (without.length === 0) return null;
  const halves = [...new Set(without.flatMap(({ claimsLeftOut }) => claimsLeftOut))].sort();
  return <Warning title={t('unclaimed.many', { count: without.length, halves: namesOf(halves) })} why={t('unclaimed.whyMany')} />;
}

function Warning({ title, why }: { readonly title: string; readonly why: string }): ReactElement {
  const { t } = useTranslation('law');
  const navigate = useNavigate();
  return (
    <Box role="status" sx={{ padding: 3, paddingLeft: 5, borderBottom: 1, borderColor: 'divider', backgroundColor: 'background.paper', boxShadow: (theme) => `inset 3px 0 0 ${theme.palette.warning.main}` }}>
      <Typography variant="h3" component="p">{title}</Typography>
      <Typography variant="body2" sx={{ marginBottom: 1 }}>{why}</Typography>
      <Button variant="outlined" size="small" onClick={() => { void navigate({ to: '/settings', search: { section: 'rates' } }); }}>{t('unclaimed.fill')}</Button>
    </Box>
  );
}
