import Box from '@mui/material/Box';
import type { OutputOf } from '#shared/contract/operations';
import { light } from '../../app/theme/tokens';

interface LetterTableProps {
  readonly table: OutputOf<'dunning.preview'>['table'];
  /** Millimetres of the sheet to a CSS length. */
  readonly unit: (mm: number) => string;
}

/** Words left, figures right: a column is of figures when its cells end in a digit or a currency sign. */
const isFigures = (rows: readonly (readonly string[])[], column: number): boolean =>
  column > 0 && rows.every((row) => /^$|[\d€jJ–]$/u.test(row[column] ?? ''));

/** The invoices of the letter and what they come to, the last total in bold. */
export function LetterTable({ table, unit }: LetterTableProps) {
  const align = table.head.map((_, column) => (isFigures(table.rows, column) ? 'right' : 'left'));
  const last = table.totals.length - 1;
  return (
    <Box
      component="table"
      sx={{
        width: '100%',
        borderCollapse: 'collapse',
        marginBottom: unit(4),
        marginTop: unit(2),
        fontSize: '0.88em',
        fontVariantNumeric: 'tabular-nums',
        '& th, & td': { padding: `${unit(1)} ${unit(1.4)}`, borderBottom: `1px solid ${light.line}`, verticalAlign: 'top' },
        '& th': { fontWeight: 600, borderBottom: `1px solid ${light.ink}` },
      }}
    >
      <thead>
        <tr>
          {table.head.map((label, column) => <th key={column} scope="col" style={{ textAlign: align[column] }}>{label}</th>)}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row, position) => (
          <tr key={position}>
            {row.map((cell, column) => <td key={column} style={{ textAlign: align[column], whiteSpace: 'nowrap' }}>{cell}</td>)}
          </tr>
        ))}
      </tbody>
      <tfoot>
        {table.totals.map(({ label, amount }, position) => (
          <Box component="tr" key={position} sx={{ fontWeight: position === last ? 600 : 400 }}>
            <td colSpan={Math.max(1, table.head.length - 1)} style={{ textAlign: 'right' }}>{label}</td>
            <td style={{ textAlign: 'right', whiteSpace: 'nowrap' }}>{amount}</td>
          </Box>
        ))}
      </tfoot>
    </Box>
  );
}
