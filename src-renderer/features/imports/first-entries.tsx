import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import type { FilePreview } from '#shared/contract/schemas/import';
import type { ImportField } from '#shared/domain/imports/fields';
import { SAMPLE_TABLE, SampleCell } from './sample-cells';

const FIELDS = ['bookingDate', 'valueDate', 'label', 'counterpartyName', 'amount'] as const satisfies readonly ImportField[];

/** The first operations of a statement whose form the bank fixes: there is nothing to correct, there is enough to recognise it. */
export function FirstEntries({ sample }: Pick<FilePreview, 'sample'>) {
  const { t } = useTranslation('imports');
  return (
    <Box component="section" sx={{ minWidth: 0 }}>
      <Typography variant="h2" sx={{ marginBottom: 2 }}>{t('entries.title')}</Typography>
      <Box sx={{ overflowX: 'auto', border: '1px solid', borderColor: 'divider', borderRadius: 1, backgroundColor: 'background.paper' }} tabIndex={0} role="region" aria-label={t('entries.title')}>
        <Box component="table" sx={SAMPLE_TABLE}>
          <thead>
            <tr>
              <Box component="th" scope="col" sx={{ color: 'text.secondary' }}>{t('columns.row')}</Box>
              {FIELDS.map((field) => <th key={field} scope="col" className={field === 'amount' ? 'figure' : undefined}>{t(`field.${field}`)}</th>)}
            </tr>
          </thead>
          <tbody>
            {sample.map(({ row, values }, index) => (
              <tr key={index}>
                <Box component="th" scope="row" sx={{ color: 'text.secondary', fontWeight: 400 }}>{row}</Box>
                {FIELDS.map((field) => <SampleCell key={field} field={field} value={values[field]} />)}
              </tr>
            ))}
          </tbody>
        </Box>
      </Box>
    </Box>
  );
}
