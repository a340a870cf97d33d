import ChevronRightRounded from '@mui/icons-material/ChevronRightRounded';
import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import Link from '@mui/material/Link';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Client } from '#shared/contract/schemas/client';
import { useShortcut } from '../../ui/use-shortcut';

/** 'Clients > Durand SARL', with the mark that keeps reminders away. Alt+← goes back. */
export function DossierTitle({ client, onBack }: { readonly client: Client; readonly onBack: () => void }): ReactElement {
  const { t } = useTranslation('clients');
  useShortcut('Alt+ArrowLeft', onBack);
  return (
    <Box component="span" sx={{ display: 'flex', alignItems: 'center', gap: 1, minWidth: 0 }}>
      <Link component="button" type="button" onClick={onBack} sx={{ font: 'inherit', fontWeight: 400, color: 'text.secondary' }}>
        {t('dossier.back')}
      </Link>
      <ChevronRightRounded aria-hidden sx={{ fontSize: 18, color: 'text.secondary' }} />
      <Box component="span" sx={{ overflow: 'hidden', textOverflow: 'ellipsis' }}>
        {client.name}
      </Box>
      <Box component="span" sx={{ fontSize: 13, fontWeight: 400, color: 'text.secondary', ml: 2, letterSpacing: 0 }}>
        {t('dossier.code', { code: client.code })}
      </Box>
      {client.doNotRemind ? <Chip size="small" variant="outlined" color="warning" label={t('doNotRemind')} sx={{ ml: 2 }} /> : null}
    </Box>
  );
}
