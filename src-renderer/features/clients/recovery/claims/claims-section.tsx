import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { type ReactElement, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClaimRow } from '#shared/contract/schemas/claims';
import type { Dossier } from '#shared/contract/schemas/client';
import { formatShortDate } from '#shared/domain/calendar';
import { useEngineQuery } from '../../../../data/hooks';
import { errorText } from '../../../../i18n/errors';
import { ErrorState } from '../../../../ui/error-state';
import { DataGrid } from '../../../../ui/grid/data-grid';
import { LateCostsDialog } from '../../costs/late-costs-dialog';
import { RecoverySection } from '../section';
import { claimColumns } from './claim-columns';

const HEAD_AND_EDGE = 38;
const ROW = 42;
const MOST_ROWS = 8;

/** Penalties and indemnities of the dossier, those of invoices since paid too. */
export function ClaimsSection({ dossier }: { readonly dossier: Dossier }): ReactElement {
  const { t } = useTranslation('claims');
  const { client, asOf } = dossier;
  const { data, error } = useEngineQuery('claims.list', { clientId: client.id, asOf }, { keepPrevious: true });
  const [explained, setExplained] = useState<ClaimRow | null>(null);
  const columns = useMemo(() => claimColumns(t, setExplained), [t]);
  const rows = data?.rows ?? [];
  return (
    <RecoverySection title={t('title')} intro={t('intro', { date: formatShortDate(asOf) })}>
      {error === null ? null : <ErrorState {...errorText(error)} />}
      {data !== undefined && rows.length === 0 ? <Typography sx={{ color: 'text.secondary' }}>{t('empty')}</Typography> : null}
      {rows.length === 0 ? null : (
        <Box sx={{ display: 'flex', height: HEAD_AND_EDGE + ROW * Math.min(MOST_ROWS, rows.length), border: 1, borderColor: 'divider', borderRadius: 1, overflow: 'hidden' }}>
          <DataGrid ariaLabel={t('list')} columns={columns} rows={rows} rowKey={({ invoiceId }) => invoiceId} />
        </Box>
      )}
      {explained === null ? null : <LateCostsDialog invoice={{ id: explained.invoiceId, number: explained.number }} to={asOf} onClose={() => setExplained(null)} />}
    </RecoverySection>
  );
}
