import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Box from '@mui/material/Box';
import { type ReactElement, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { AnonymisedClient } from '#shared/contract/schemas/privacy';

/** What was done, and where the client is still named. */
export function Anonymised({ outcome: { name, documents, entries, backups, compacted } }: { readonly outcome: AnonymisedClient }): ReactElement {
  const { t } = useTranslation('privacy');
  const box = useRef<HTMLDivElement>(null);
  // it comes at the end of a long card, part of it out of view
  useEffect(() => { box.current?.scrollIntoView({ block: 'nearest' }); }, []);
  return (
    <Alert ref={box} severity={compacted ? 'success' : 'warning'} role="status" sx={{ mb: 4 }}>
      <AlertTitle>{t('done.title', { name })}</AlertTitle>
      <Box>{t('done.documents', { count: documents })} {t('done.entries', { count: entries })}</Box>
      {!compacted && <Box>{t('done.notCompacted')}</Box>}
      <Box sx={{ overflowWrap: 'anywhere' }}>{t('done.copies', { count: backups.length, names: backups.join(', ') })}</Box>
      <Box>{t('done.elsewhere')}</Box>
    </Alert>
  );
}
