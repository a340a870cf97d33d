import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Client } from '#shared/contract/schemas/client';
import type { AnonymisedClient, ClientRetentionView } from '#shared/contract/schemas/privacy';
import { formatShortDate } from '#shared/domain/calendar';
import { retentionBarNames } from '#shared/messages/privacy-sentences';
import { useEngineCommand, useEngineQuery } from '../../../data/hooks';
import { ToCheck } from '../../../ui/to-check';
import { useMadeFile } from '../letters/use-made-file';
import { AnonymiseDialog } from './anonymise-dialog';
import { Anonymised } from './anonymised';

/** What is kept of the client: to be given, and to be erased once it has been kept long enough. */
export function PersonalData({ client }: { readonly client: Client }): ReactElement {
  const { t } = useTranslation('privacy');
  const retention = useEngineQuery('privacy.ofClient', { clientId: client.id });
  const anonymising = useEngineCommand('privacy.anonymise');
  const save = useMadeFile();
  const [asking, setAsking] = useState(false);
  const [done, setDone] = useState<AnonymisedClient | null>(null);
  const anonymise = async (confirmation: string): Promise<void> => {
    setDone(await anonymising.mutateAsync({ clientId: client.id, confirmation }));
  };
  const isPossible = retention.data?.anonymisedOn === null && retention.data.bars.length === 0;
  return (
    <Box component="section" aria-labelledby="personal-data" sx={{ mt: 10, pt: 6, borderTop: 1, borderColor: 'divider', maxWidth: 928 }}>
      <Typography id="personal-data" variant="h2" sx={{ mb: 3 }}>{t('card.title')}</Typography>
      <Typography variant="body2" color="textSecondary" sx={{ mb: 3 }}>{t('card.exportHint')}</Typography>
      {retention.data !== undefined && (
        <Typography variant="body2" sx={{ mb: 4 }}>
          <Standing retention={retention.data} /> {retention.data.anonymisedOn === null && <ToCheck />}
        </Typography>
      )}
      {done !== null && <Anonymised outcome={done} />}
      <Box sx={{ display: 'flex', gap: 3 }}>
        <Button variant="outlined" onClick={() => void save({ kind: 'personalData', clientId: client.id })}>{t('card.export')}</Button>
        {isPossible && <Button variant="outlined" color="error" onClick={() => { setAsking(true); }}>{t('card.anonymise')}</Button>}
      </Box>
      {asking && <AnonymiseDialog client={client} onAnonymise={anonymise} onClose={() => { setAsking(false); }} />}
    </Box>
  );
}

function Standing({ retention: { anonymisedOn, bars, keptUntil } }: { readonly retention: ClientRetentionView }): ReactElement {
  const { t } = useTranslation('privacy');
  const date = keptUntil === null ? '' : formatShortDate(keptUntil);
  if (anonymisedOn !== null) return <>{t('card.anonymised', { date: formatShortDate(anonymisedOn) })}</>;
  if (bars.length === 0) return <>{keptUntil === null ? t('card.possible') : t('card.possibleSince', { date })}</>;
  return <>{t(bars.includes('recent') ? 'card.keptUntil' : 'card.kept', { bars: retentionBarNames(bars), date })}</>;
}
