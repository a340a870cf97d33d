import { read, utils } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { workbookFile, type WorkbookSheet } from '#main/files/sheets/workbook';

const SHEET: WorkbookSheet = {
  name: 'Relevé : mars/avril',
  head: ['Relevé de compte', 'Au 1er mars 2024'],
  columns: [
    { title: 'Pièce', width: 20 },
    { title: 'Date', width: 12 },
    { title: 'Montant', width: 14 },
    { title: 'Jours', width: 8 },
    { title: 'Taux', width: 8 },
  ],
  rows: [
    ['=1+1', { date: '2024-02-29' }, { cents: 123456 }, { integer: 3 }, { bps: 1240 }],
    ['000123', { date: '1999-12-31' }, { cents: -1 }, null, null],
    ['+33 1', null, { cents: 1_000_000_000_001 }, null, null],
    ['-2', null, { cents: 29 }, null, null],
    ['@cmd', null, null, null, null],
    ['A & B <c> "é"\u0001\u0000\uFFFF', null, null, null, null],
  ],
  totals: [['Total', null, { cents: 123455 }, null, null]],
};

async function readBack() {
  const book = read(await workbookFile([SHEET]), { dense: false, cellDates: true, UTC: true, cellNF: true });
  const sheet = book.Sheets[book.SheetNames[0] ?? ''];
  if (sheet === undefined) throw new Error('no sheet');
  return { book, sheet, rows: utils.sheet_to_json<unknown[]>(sheet, { header: 1, raw: true, UTC: true }) };
}

describe('a workbook that is written', () => {
  it('holds numbers, dates and texts as what they are', async () => {
    const { rows } = await readBack();
    expect(rows[0]).toEqual(['Relevé de compte']);
    expect(rows[2]).toEqual(['Pièce', 'Date', 'Montant', 'Jours', 'Taux']);
    expect(rows[3]).toEqual(['=1+1', new Date('2024-02-29T00:00:00Z'), 1234.56, 3, 0.124]);
    expect(rows[4]?.slice(0, 3)).toEqual(['000123', new Date('1999-12-31T00:00:00Z'), -0.01]);
    expect(rows[5]?.[2]).toBe(10_000_000_000.01);
    expect(rows.at(-1)?.[2]).toBe(1234.55);
  });

  it('lets no text become a formula or a number', async () => {
    const { sheet } = await readBack();
    for (const at of ['A4', 'A5', 'A6', 'A7', 'A8']) {
      const cell: unknown = sheet[at];
      expect(cell).toMatchObject({ t: 's', z: '@' });
      expect(cell).not.toHaveProperty('f');
    }
    expect(sheet['A9']).toMatchObject({ v: 'A & B <c> "é"' });
  });

  it('names its sheets as Excel allows', async () => {
    expect((await readBack()).book.SheetNames).toEqual(['Relevé   mars avril']);
  });

  it('has the same bytes for the same content', async () => {
    expect(Buffer.from(await workbookFile([SHEET])).equals(Buffer.from(await workbookFile([SHEET])))).toBe(true);
  });
});
