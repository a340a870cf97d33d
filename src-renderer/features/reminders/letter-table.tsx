import Box from '@mui/material/Box';
import type { OutputOf } from '#shared/contract/operations';
import { mm, PAPER, pt } from './sheet';

type Table = OutputOf<'dunning.preview'>['table'];

/** Invoice and dates to the left, figures to the right, as in the Word letter. */
const FIRST_RIGHT_ALIGNED = 3;
/** The open amounts, in bold: the totals stand under them. */
const AMOUNT_COLUMN = 5;

const align = (column: number): 'left' | 'right' => (column >= FIRST_RIGHT_ALIGNED ? 'right' : 'left');

/** The invoices of the letter and what they come to, the last total in bold. */
export function LetterTable({ table }: { readonly table: Table }) {
  const last = table.totals.length - 1;
  return (
    <Box
      component="table"
      sx={{
        width: '100%',
        borderCollapse: 'collapse',
        marginBottom: mm(4),
        fontSize: pt(9),
        lineHeight: 1.15,
        borderTop: `1.5px solid ${PAPER.ink}`,
        '& th, & td': { padding: `${mm(0.9)} ${mm(1.2)}`, borderBottom: `1px solid ${PAPER.line}`, whiteSpace: 'nowrap', fontWeight: 400 },
        '& thead th': { fontWeight: 600, backgroundColor: PAPER.fill },
        '& .strong': { fontWeight: 600 },
        '& tr.total td': { fontWeight: 600, fontSize: pt(10), borderTop: `1.5px solid ${PAPER.ink}`, borderBottom: `1.5px solid ${PAPER.ink}` },
      }}
    >
      <thead>
        <tr>{table.head.map((label, column) => <th key={column} scope="col" style={{ textAlign: align(column) }}>{label}</th>)}</tr>
      </thead>
      <tbody>
        {table.rows.map((row, position) => (
          <tr key={position}>
            {row.map((cell, column) => <td key={column} className={column === AMOUNT_COLUMN ? 'strong' : undefined} style={{ textAlign: align(column) }}>{cell}</td>)}
          </tr>
        ))}
      </tbody>
      <tfoot>
        {table.totals.map(({ label, amount }, position) => (
          <tr key={position} className={position === last ? 'total' : undefined}>
            <td colSpan={AMOUNT_COLUMN} style={{ textAlign: 'right' }}>{label}</td>
            <td style={{ textAlign: 'right' }}>{amount}</td>
            <td />
          </tr>
        ))}
      </tfoot>
    </Box>
  );
}
