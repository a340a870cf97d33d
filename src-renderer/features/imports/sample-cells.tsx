import Box from '@mui/material/Box';
import type { SxProps, Theme } from '@mui/material/styles';
import { fieldType, type ImportField } from '#shared/domain/imports/fields';
import { readValue } from './read-value';

export const SAMPLE_TABLE: SxProps<Theme> = {
  borderCollapse: 'collapse',
  minWidth: '100%',
  fontSize: 13,
  fontVariantNumeric: 'tabular-nums',
  '& th, & td': { borderBottom: '1px solid', borderColor: 'divider', paddingX: 2.5, paddingY: 1, textAlign: 'left', whiteSpace: 'nowrap' },
  '& thead th': { backgroundColor: 'background.paper', verticalAlign: 'bottom', paddingY: 2, fontWeight: 600 },
  '& td.figure, & th.figure': { textAlign: 'right' },
  '& tr.rejected td': { color: 'error.main' },
  '& tbody tr:last-of-type td, & tbody tr:last-of-type th': { borderBottom: 0 },
};

interface SampleCellProps {
  readonly field: ImportField | null;
  readonly value: string | number | null | undefined;
}

/** A column that is not read shows what the file has, faded. */
export function SampleCell({ field, value }: SampleCellProps) {
  const figure = field !== null && fieldType(field) === 'amount';
  return (
    <Box
      component="td"
      className={figure ? 'figure' : undefined}
      sx={{ maxWidth: 260, overflow: 'hidden', textOverflow: 'ellipsis', ...(field === null ? { color: 'text.secondary' } : {}) }}
    >
      {readValue(field, value)}
    </Box>
  );
}
