import Box from '@mui/material/Box';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Dossier } from '#shared/contract/schemas/client';
import { LitigationSection } from './litigation/litigation-section';
import { ClaimsSection } from './claims/claims-section';
import { LimitationSection } from './limitation/limitation-section';
import { NoticesSection } from './notices/notices-section';

/** What the law makes of a dossier that is late: one section under another. */
export function RecoveryTab({ dossier }: { readonly dossier: Dossier }): ReactElement {
  const { t } = useTranslation('clients');
  return (
    <Box tabIndex={0} role="group" aria-label={t('dossier.tabs.recovery')} sx={{ flex: 1, overflow: 'auto', px: 6, py: 5, '&:focus-visible': { outlineOffset: -2 } }}>
      <ClaimsSection dossier={dossier} />
      <NoticesSection dossier={dossier} />
      <LimitationSection dossier={dossier} />
      <LitigationSection dossier={dossier} />
    </Box>
  );
}
