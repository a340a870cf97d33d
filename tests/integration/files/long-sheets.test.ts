import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { utils, type WorkBook, write } from '@e965/xlsx';
import fc from 'fast-check';
import { streamXlsxRows } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import type { Table } from '#shared/domain/imports/cells';
import { dayOfSerial } from '#main/files/import/cell-values';
import { containerOf } from '#main/files/import/container';
import { FileProblem } from '#main/files/import/file-problem';
import { readWorkbook, type Sheet } from '#main/files/import/workbook';
import { unpack, zipEntries } from '#main/files/import/zip';
import { storedZip } from '#main/files/zip-writer';
import { SHARED } from '../../support/command-line';
import { workbookOf } from './files';

const FIXTURES = path.join(SHARED, 'fixtures');
const workbooks = ['spreadsheets', 'fec', 'hostile'].flatMap((folder) => {
  const there = path.join(FIXTURES, folder);
  return existsSync(there) ? readdirSync(there).filter((name) => /\.xls[xm]$/i.test(name)).map((name) => path.join(folder, name)) : [];
});

/** Every sheet as a stream, or none. */
const STREAMED = 0;
const NEVER = Infinity;

function read(bytes: Buffer, longFrom: number): Sheet[] | string {
  try {
    const container = containerOf(bytes);
    if (container.type === 'text') return 'text';
    return readWorkbook(bytes, container, { longFrom });
  } catch (error) {
    if (error instanceof FileProblem) return error.refusal.code;
    throw error;
  }
}

/** Rows as they are understood: empty cells at the end of a row, and empty rows at the end of a sheet, say nothing. */
function cells(table: Table) {
  const rows = Array.from({ length: table.length }, (_, i) => withoutEnd(table.row(i).map((cell) => (typeof cell === 'string' ? cell.replaceAll('\r\n', '\n') : cell)), (cell) => cell === null || cell === ''));
  return withoutEnd(rows.map((row) => row.map((cell) => (cell === '' ? null : cell))), (row) => row.length === 0);
}

function withoutEnd<T>(list: readonly T[], isNothing: (one: T) => boolean): T[] {
  const last = list.findLastIndex((one) => !isNothing(one));
  return list.slice(0, last + 1);
}

const shown = (sheets: Sheet[] | string) => (typeof sheets === 'string' ? sheets : sheets.map(({ name, hidden, table }) => ({ name, hidden, date1904: table.date1904, rows: cells(table) })));

function written(book: WorkBook, bookSST: boolean): Buffer {
  const bytes: unknown = write(book, { type: 'buffer', bookType: 'xlsx', bookSST });
  if (!Buffer.isBuffer(bytes)) throw new Error('the library was asked for a buffer');
  return bytes;
}

describe.skipIf(workbooks.length === 0)('given workbooks, read as a stream', () => {
  it.each(workbooks)('%s gives what the library gives', (name) => {
    const bytes = readFileSync(path.join(FIXTURES, name));
    expect(shown(read(bytes, STREAMED))).toEqual(shown(read(bytes, NEVER)));
  });
});

describe('a long sheet read as a stream', () => {
  const day = (iso: string) => new Date(`${iso}T00:00:00Z`);
  const rows = [
    ['Code', 'Client', 'Date', 'Montant', 'Réglé'],
    ['A & B <1>', 'Dupont "SA"', day('2026-01-31'), 1234.56, true],
    [],
    [12345678901234, 'Deux\nlignes', day('1904-01-02'), -0.1, false],
  ];

  it.each([false, true])('has dates, numbers, truths and strings, kept in a table or not (%s)', (bookSST) => {
    const book = utils.book_new();
    const sheet = utils.aoa_to_sheet(rows, { UTC: true });
    sheet['A6'] = { t: 'n', v: 42, z: '00000' };
    sheet['B6'] = { t: 'e', v: 42 };
    sheet['!ref'] = 'A1:E6';
    utils.book_append_sheet(book, sheet, 'Longue');
    utils.book_append_sheet(book, utils.aoa_to_sheet([['autre']]), 'Courte');
    const bytes = written(book, bookSST);
    const streamed = shown(read(bytes, STREAMED));
    expect(streamed).toMatchObject([
      {
        name: 'Longue',
        rows: [
          ['Code', 'Client', 'Date', 'Montant', 'Réglé'],
          ['A & B <1>', 'Dupont "SA"', '2026-01-31', 1234.56, 'VRAI'],
          [],
          [12345678901234, 'Deux\nlignes', '1904-01-02', -0.1, 'FAUX'],
          [],
          ['00042', '#N/A'],
        ],
      },
      { name: 'Courte', rows: [['autre']] },
    ]);
    expect(streamed).toEqual(shown(read(bytes, NEVER)));
  });

  it('has the values that an independent reader finds', async () => {
    const bytes = workbookOf({ Feuil1: rows });
    const sheets = read(bytes, STREAMED);
    const found: unknown[] = [];
    for await (const row of streamXlsxRows(bytes)) found.push(row.values.map((value) => (value instanceof Date ? value.toISOString().slice(0, 10) : typeof value === 'boolean' ? (value ? 'VRAI' : 'FAUX') : value)));
    expect(typeof sheets === 'string' ? [] : cells(sheets[0]?.table ?? { length: 0, row: () => [], lineOf: () => 0, date1904: false }).filter((row) => row.length > 0)).toEqual(found.filter((row) => Array.isArray(row) && row.length > 0));
  });

  /** The cells of a workbook of one sheet, written by hand. */
  function byHand(sheetData: string): Buffer {
    const bytes = workbookOf({ Feuil1: rows });
    const parts = zipEntries(bytes).map((entry) => ({ name: entry.name, content: unpack(bytes, entry) }));
    const sheet = (content: Buffer) => Buffer.from(content.toString().replace(/<sheetData>.*<\/sheetData>/s, `<sheetData>${sheetData}</sheetData>`));
    return storedZip(parts.map((part) => (part.name.startsWith('xl/worksheets/sheet') ? { ...part, content: sheet(part.content) } : part)));
  }

  it.each([
    ['cells without references', '<row><c><v>1</v></c><c t="str"><v>a_x000D_b</v></c></row><row><c><v>2</v></c></row>', [[1, 'a\rb'], [2]]],
    ['formulas with the value they last had', '<row r="2"><c r="B2"><f>A1*2</f><v>84</v></c><c r="C2" t="str"><f>A1&amp;"x"</f><v>42x</v></c></row>', [[], [null, 84, '42x']]],
    ['rich strings without their pronunciation', '<row r="1"><c r="A1" t="inlineStr"><is><r><t>Du</t></r><r><rPr/><t>pont</t></r><rPh sb="0" eb="1"><t>no</t></rPh></is></c></row>', [['Dupont']]],
    ['dates written as text', '<row r="1"><c r="A1" t="d"><v>2026-03-04</v></c></row>', [['2026-03-04']]],
    ['rows out of order', '<row r="3"><c r="A3"><v>3</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>', [[1], [], [3]]],
  ])('reads %s', (_what, sheetData, expected) => {
    const bytes = byHand(sheetData);
    expect(shown(read(bytes, STREAMED))).toMatchObject([{ rows: expected }]);
    expect(shown(read(bytes, STREAMED))).toEqual(shown(read(bytes, NEVER)));
  });

  it('counts days as the library does', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 80_000 }), fc.integer({ min: 0, max: 86_399 }), fc.boolean(), (whole, seconds, date1904) => {
        const book = utils.book_new();
        const serial = whole + seconds / 86_400;
        utils.book_append_sheet(book, { A1: { t: 'n', v: serial, z: 'yyyy-mm-dd hh:mm' }, '!ref': 'A1' }, 'Feuil1');
        book.Workbook = { WBProps: { date1904 } };
        const sheets = read(written(book, false), NEVER);
        expect(typeof sheets === 'string' ? sheets : sheets[0]?.table.row(0)).toEqual([dayOfSerial(serial, date1904)]);
      }),
      { numRuns: 60 },
    );
  });
});
