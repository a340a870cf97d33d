import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useNavigate } from '@tanstack/react-router';
import { type ReactElement, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { RetentionList } from '#shared/contract/schemas/privacy';
import { useEngineQuery } from '../../../data/hooks';
import { errorText } from '../../../i18n/errors';
import { ErrorState } from '../../../ui/error-state';
import { DataGrid } from '../../../ui/grid/data-grid';
import { GridFrame } from '../../../ui/grid/grid-frame';
import { PageSkeleton } from '../../../ui/skeletons';
import { Cell, Section } from '../section';
import { clientColumns } from './client-columns';
import { RetentionForm } from './retention-form';

/** How long what names a client is kept, and whose time is over. */
export function PrivacySection(): ReactElement {
  const { t } = useTranslation('privacy');
  const retention = useEngineQuery('privacy.retention', {});
  if (retention.error !== null) return <ErrorState {...errorText(retention.error)} />;
  if (retention.data === undefined) return <PageSkeleton />;
  return (
    <>
      <RetentionForm key={retention.data.years} years={retention.data.years} />
      <Section title={t('settings.staysTitle')}>
        <Cell>
          <Typography variant="body2">{t('settings.stays')}</Typography>
        </Cell>
      </Section>
      <Clients list={retention.data} />
    </>
  );
}

function Clients({ list: { total, possible, anonymised, rows } }: { readonly list: RetentionList }): ReactElement {
  const { t } = useTranslation('privacy');
  const navigate = useNavigate();
  const columns = useMemo(() => clientColumns(t), [t]);
  const open = (clientId: number): void => void navigate({ to: '/clients/$clientId', params: { clientId: String(clientId) }, search: { tab: 'card' } });
  const told = [t('settings.summary', { count: possible, total }), ...(anonymised > 0 ? [t('settings.anonymised', { count: anonymised })] : []), ...(rows.length < total ? [t('settings.first', { count: rows.length })] : [])];
  return (
    <Box component="section" aria-labelledby="privacy-clients" sx={{ paddingY: 5, borderTop: 1, borderColor: 'divider' }}>
      <Typography id="privacy-clients" variant="h2">{t('settings.clients')}</Typography>
      <Typography variant="body2" color="textSecondary" sx={{ marginTop: 1, marginBottom: 3 }}>{told.join(' ')}</Typography>
      <GridFrame rows={rows.length}>
        <DataGrid ariaLabel={t('settings.list')} columns={columns} rows={rows} rowKey={({ clientId }) => clientId} onOpen={({ clientId }) => { open(clientId); }} />
      </GridFrame>
    </Box>
  );
}
