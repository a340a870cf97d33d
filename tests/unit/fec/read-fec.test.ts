import { describe, expect, it } from 'vitest';
import { fecColumns } from '#shared/domain/fec/fec-columns';
import { readFec } from '#shared/domain/fec/read-fec';
import { type Row, tableOfRows } from '#shared/domain/imports/cells';

const ENTRY = ['JournalCode', 'JournalLib', 'EcritureNum', 'EcritureDate', 'CompteNum', 'CompteLib', 'CompAuxNum', 'CompAuxLib', 'PieceRef', 'PieceDate', 'EcritureLib'];

function read(header: readonly string[], ...rows: Row[]) {
  const columns = fecColumns(header);
  if (columns === null) throw new Error('not a FEC');
  return readFec(tableOfRows([header, ...rows]), { columns, headerIndex: 0, header, accountPrefixes: ['411'], decimal: ',' }, () => undefined);
}

const entry = (journal: string, account: string, piece: string): string[] => [journal, '', '1', '20260110', account, 'Clients', 'C1', 'Petit', piece, '20260110', ''];

describe('reading a FEC', () => {
  it.each([
    ['D', 'C'],
    ['+1', '-1'],
  ])('takes an amount and its direction (%s, %s) for debit and credit', (debit, credit) => {
    const { lines } = read([...ENTRY, 'Montant', 'Sens'], [...entry('VE', '411000', 'F1'), '120,00', debit], [...entry('BQ', '411000', 'VIR'), '20,00', credit]);
    expect(lines.map(({ nature, amountCents }) => [nature, amountCents])).toEqual([['invoice', 12_000], ['payment', 2000]]);
  });

  it('reads padded fields and numbers of a spreadsheet, and leaves the other accounts aside', () => {
    const padded = entry('VE', '411000', 'F1').map((cell) => cell.padEnd(12));
    const { lines, rows } = read([...ENTRY, 'Debit', 'Credit'], [...padded, '1 234,56  ', '0,00 '], [...entry('VE', '701000', 'F1'), 0, 1234.56], [...entry('VE', '411000', 'AV1'), 0, 10.1]);
    expect(lines.map(({ piece, nature, amountCents }) => [piece, nature, amountCents])).toEqual([['F1', 'invoice', 123_456], ['AV1', 'creditNote', 1010]]);
    expect(rows).toBe(3);
  });

  it('names the line and column of what it cannot read', () => {
    const wrongDate = [...entry('VE', '411000', 'F1'), '1,00', '0'];
    wrongDate[3] = '20260231';
    const { lines, rejected } = read([...ENTRY, 'Debit', 'Credit'], wrongDate, [...entry('VE', '411000', 'F2'), 'dix', '0']);
    expect(lines).toEqual([]);
    expect(rejected).toMatchObject([
      { row: 2, column: 'EcritureDate', code: 'notADate', value: '20260231' },
      { row: 3, column: 'Debit', code: 'notAnAmount', value: 'dix' },
    ]);
  });
});
