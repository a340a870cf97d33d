import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { type ReactElement, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RateRow } from '#shared/contract/schemas/law';
import { nextHalfYear } from '#shared/domain/law/half-year';
import { halfYearName } from '#shared/messages/rate-sources';
import { useEngineQuery } from '../../../data/hooks';
import { errorText } from '../../../i18n/errors';
import { ErrorState } from '../../../ui/error-state';
import { DataGrid } from '../../../ui/grid/data-grid';
import { PageSkeleton } from '../../../ui/skeletons';
import { LawChoices } from './law-choices';
import { MissingRates } from './missing-rates';
import { rateColumns } from './rate-columns';
import { RateDialog } from './rate-dialog';

/** The rates that interest is worked out with, half-year by half-year; what is missing is named first. */
export function RatesSection(): ReactElement {
  const { t } = useTranslation('law');
  const rates = useEngineQuery('law.rates', {});
  const [edited, setEdited] = useState<RateRow | null>(null);
  const columns = useMemo(() => rateColumns(t, setEdited), [t]);
  if (rates.error !== null) return <ErrorState {...errorText(rates.error)} />;
  if (rates.data === undefined) return <PageSkeleton />;
  const { rows } = rates.data;
  const [newest] = rows;
  return (
    <>
      <LawChoices />
      <Box sx={{ display: 'flex', alignItems: 'start', gap: 6, marginBottom: 4 }}>
        <Typography variant="body2" color="textSecondary" sx={{ flex: 1 }}>{t('rates.hint')}</Typography>
        {newest !== undefined && (
          <Button variant="outlined" onClick={() => { setEdited({ halfYear: nextHalfYear(newest.halfYear), ecb: null, legalIndividual: null, legalOther: null }); }}>{t('rates.next')}</Button>
        )}
      </Box>
      <MissingRates rows={rows} onFill={setEdited} />
      <Box sx={{ display: 'flex', flexDirection: 'column', height: 'calc(100vh - 500px)', minHeight: 260, border: 1, borderColor: 'divider', borderRadius: 1, overflow: 'hidden' }}>
        <DataGrid ariaLabel={t('rates.label')} columns={columns} rows={rows} rowKey={({ halfYear }) => halfYear} sortable={false} onOpen={setEdited} />
      </Box>
      {edited !== null && <RateDialog key={halfYearName(edited.halfYear)} row={edited} onClose={() => { setEdited(null); }} />}
    </>
  );
}
