import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Dossier } from '#shared/contract/schemas/client';
import { useEngineQuery } from '../../../../data/hooks';
import { errorText } from '../../../../i18n/errors';
import { ErrorState } from '../../../../ui/error-state';
import { useDossierDialogs } from '../../correspondence/use-dossier-dialogs';
import { useArrival } from '../arrival';
import { RecoverySection } from '../section';
import { NoticeEntry } from './notice-entry';

/** Each formal notice, the latest first: how it went, until when it gives to pay, what was paid since. */
export function NoticesSection({ dossier }: { readonly dossier: Dossier }): ReactElement {
  const { t } = useTranslation('notices');
  const { data, error } = useEngineQuery('law.formalNotices', { clientId: dossier.client.id }, { keepPrevious: true });
  const dialogs = useDossierDialogs(dossier);
  const arrival = useArrival('notices', data !== undefined);
  const notices = data?.notices ?? [];
  return (
    <Box ref={arrival}>
      <RecoverySection title={t('title')} intro={t('intro')}>
        {error === null ? null : <ErrorState {...errorText(error)} />}
        {data !== undefined && notices.length === 0 ? <Typography sx={{ color: 'text.secondary' }}>{t('empty')}</Typography> : null}
        {notices.length === 0 ? null : (
          <Box component="ul" aria-label={t('list')} sx={{ listStyle: 'none', m: 0, p: 0 }}>
            {notices.map((notice) => (
              <Box key={notice.noticeId} component="li" sx={{ py: 3, borderTop: 1, borderColor: 'divider' }}>
                <NoticeEntry notice={notice} onProof={() => dialogs.chooseFiles(notice.noticeId)} />
              </Box>
            ))}
          </Box>
        )}
      </RecoverySection>
      {dialogs.shown}
    </Box>
  );
}
