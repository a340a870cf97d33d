import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { type ReactElement, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClaimRow } from '#shared/contract/schemas/claims';
import type { Dossier } from '#shared/contract/schemas/client';
import { formatShortDate } from '#shared/domain/calendar';
import { useEngineQuery } from '../../../../data/hooks';
import { useToday } from '../../../../data/status';
import { errorText } from '../../../../i18n/errors';
import { ErrorState } from '../../../../ui/error-state';
import { DataGrid } from '../../../../ui/grid/data-grid';
import { GridFrame } from '../../../../ui/grid/grid-frame';
import { LateCostsDialog } from '../../costs/late-costs-dialog';
import { RecoverySection } from '../section';
import { claimColumns } from './claim-columns';
import type { ClaimHandlers } from './claim-row-actions';
import { claimableKinds } from './claim-text';
import { useClaimCommands } from './use-claim-commands';
import { WaiveDialog } from './waive-dialog';

/** Penalties and indemnities of the dossier, those of invoices since paid too. */
export function ClaimsSection({ dossier }: { readonly dossier: Dossier }): ReactElement {
  const { t } = useTranslation('claims');
  const { client, asOf } = dossier;
  const commands = useClaimCommands(useToday());
  const { data, error } = useEngineQuery('claims.list', { clientId: client.id, asOf }, { keepPrevious: true });
  const [explained, setExplained] = useState<ClaimRow | null>(null);
  const [waived, setWaived] = useState<readonly ClaimRow[] | null>(null);
  const handlers = useMemo<ClaimHandlers>(
    () => ({
      explain: setExplained,
      waive: setWaived,
      request: (rows) => void commands.request(rows),
      withdraw: (row) => void commands.withdraw([row]),
      takeBack: (row) => void commands.takeBack(row),
      post: (row) => void commands.post(row),
      unpost: (row) => void commands.unpost(row),
    }),
    [commands],
  );
  const columns = useMemo(() => claimColumns(t, handlers), [t, handlers]);
  const rows = data?.rows ?? [];
  return (
    <RecoverySection title={t('title')} intro={t('intro', { date: formatShortDate(asOf) })} aside={<SettledActions rows={rows} handlers={handlers} />}>
      {error === null ? null : <ErrorState {...errorText(error)} />}
      {data !== undefined && rows.length === 0 ? <Typography sx={{ color: 'text.secondary' }}>{t('empty')}</Typography> : null}
      {rows.length === 0 ? null : (
        <GridFrame rows={rows.length}>
          <DataGrid ariaLabel={t('list')} columns={columns} rows={rows} rowKey={({ invoiceId }) => invoiceId} />
        </GridFrame>
      )}
      {explained === null ? null : <LateCostsDialog invoice={{ id: explained.invoiceId, number: explained.number }} to={asOf} onClose={() => setExplained(null)} />}
      {waived === null ? null : <WaiveDialog rows={waived} onWaive={(reason) => commands.waive(waived, reason)} onClose={() => setWaived(null)} />}
    </RecoverySection>
  );
}

/** For all the invoices since paid of which something can still be claimed. */
function SettledActions({ rows, handlers }: { readonly rows: readonly ClaimRow[]; readonly handlers: ClaimHandlers }): ReactElement | null {
  const { t } = useTranslation('claims');
  const settled = rows.filter((row) => row.settledOn !== null && claimableKinds(row).length > 0);
  const unasked = settled.filter((row) => claimableKinds(row).some((kind) => !row[kind].requested));
  if (settled.length < 2) return null;
  return (
    <>
      {unasked.length === 0 ? null : <Button size="small" onClick={() => handlers.request(unasked)}>{t('all.request', { count: unasked.length })}</Button>}
      <Button size="small" onClick={() => handlers.waive(settled)}>{t('all.waive', { count: settled.length })}</Button>
    </>
  );
}
