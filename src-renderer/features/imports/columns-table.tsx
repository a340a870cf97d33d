import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import type { FilePreview, ImportMapping } from '#shared/contract/schemas/import';
import { FIELDS_OF_KIND, type ImportKind } from '#shared/domain/imports/fields';
import { ColumnField } from './column-field';
import { assignColumn } from './mapping';
import { SAMPLE_TABLE, SampleCell } from './sample-cells';

interface ColumnsTableProps {
  readonly file: FilePreview;
  readonly mapping: ImportMapping;
  readonly kind: ImportKind;
  readonly disabled: boolean;
  readonly onCorrect: (mapping: ImportMapping) => void;
}

/** Rows shown: enough to recognise one's own file. */
const SHOWN = 10;

/** The file as it will be read: over each column, what it holds, to be corrected in place. */
export function ColumnsTable({ file, mapping, kind, disabled, onCorrect }: ColumnsTableProps) {
  const { t } = useTranslation('imports');
  const rows = rowsOf(file);
  return (
    <Box sx={{ overflowX: 'auto', border: '1px solid', borderColor: 'divider', borderRadius: 1, backgroundColor: 'background.paper' }} tabIndex={0} role="region" aria-label={t('columns.title')}>
      <Box component="table" sx={SAMPLE_TABLE}>
        <thead>
          <tr>
            <Box component="th" scope="col" sx={{ color: 'text.secondary' }}>{t('columns.row')}</Box>
            {file.columns.map((column, index) => (
              <th key={column.header} scope="col">
                <HeaderName name={column.header} position={index + 1} />
                <ColumnField
                  header={column.header}
                  field={column.field}
                  choices={FIELDS_OF_KIND[kind]}
                  disabled={disabled}
                  onChange={(field) => { onCorrect(assignColumn(mapping, column.header, field)); }}
                />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index} className={row.rejected ? 'rejected' : undefined} title={row.rejected ? t('columns.rejectedRow') : undefined}>
              {row.row === null ? <td /> : <Box component="th" scope="row" sx={{ color: 'text.secondary', fontWeight: 400 }}>{row.row}</Box>}
              {file.columns.map((column) => (
                <SampleCell key={column.header} field={column.field} value={row.values === null || column.field === null ? column.samples[index] : row.values[column.field]} />
              ))}
            </tr>
          ))}
        </tbody>
      </Box>
    </Box>
  );
}

interface SampleRow {
  readonly row: number | null;
  /** null: the file is not understood yet, its cells are shown as they are. */
  readonly values: FilePreview['sample'][number]['values'] | null;
  readonly rejected: boolean;
}

function rowsOf(file: FilePreview): readonly SampleRow[] {
  if (file.sample.length > 0) return file.sample.slice(0, SHOWN);
  const most = Math.min(SHOWN, Math.max(0, ...file.columns.map((column) => column.samples.length)));
  return Array.from({ length: most }, () => ({ row: null, values: null, rejected: false }));
}

function HeaderName({ name, position }: { readonly name: string; readonly position: number }) {
  const { t } = useTranslation('imports');
  return (
    <Typography variant="caption" component="div" color="textSecondary" noWrap sx={{ maxWidth: 220, marginBottom: 1 }} title={name}>
      {name === '' ? t('columns.unnamed', { position }) : name}
    </Typography>
  );
}
