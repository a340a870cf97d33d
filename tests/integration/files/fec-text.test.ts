import { existsSync, readFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it, test } from 'vitest';
import { CLIENT_ACCOUNTS } from '#shared/domain/fec/client-accounts';
import { decodeText } from '#main/files/import/text-encoding';
import { evenLineEnds } from '#main/files/import/delimited-text';
import { FecLines } from '#main/files/import/fec-lines';
import { findFec, readFecSource } from '#main/files/import/fec-source';
import { contentOf, openSource } from '#main/files/import/table-source';
import { wholeLines } from '#main/files/import/whole-lines';
import type { ReadFile } from '#main/usecases/ports/import-reader';
import { SHARED } from '../../support/command-line';
import { fileOf, read, refused } from './files';

const FIXTURES = path.join(SHARED, 'fixtures', 'fec');
const GIVEN = ['0000000001FEC20220831.txt', '000000000FEC20231231.txt', '123456789FEC20500930.txt', 'FEC_GENERATED_1_2023.csv'];
const MEGABYTE = 1024 * 1024;

/** The same file as one table in memory: what reading it in pieces must agree with. */
async function asTable(bytes: Buffer) {
  const source = await openSource(bytes, contentOf(bytes, null), null);
  const fec = findFec(source, CLIENT_ACCOUNTS);
  if (fec === null) throw new Error('not a FEC');
  const { clients, lines, rejected, rows } = readFecSource(fec, () => undefined);
  return { clients: clients.map(({ code, name, nobody }) => [code, name, nobody === '' ? undefined : nobody]), lines, rejected, rows };
}

const inPieces = ({ records, rejected, rows }: ReadFile) => ({ clients: records.clients.map(({ code, name, nobody }) => [code, name, nobody]), lines: records.ledger, rejected, rows });

const HEADER = 'JournalCode|JournalLib|EcritureNum|EcritureDate|CompteNum|CompteLib|CompAuxNum|CompAuxLib|PieceRef|PieceDate|EcritureLib|Debit|Credit|EcritureLet';
const sale = (piece: string, { label = 'Vente', name = 'Petit', account = '411000', date = '20260110' } = {}) =>
  `VE|Ventes|1|${date}|${account}|Clients|C1|${name}|${piece}|20260110|${label}|12,00|0,00|`;
const others = (count: number) => Array.from({ length: count }, (_, i) => sale(`V${i}`, { account: '707000', label: 'Vente de marchandises diverses' }));

describe.skipIf(!existsSync(FIXTURES))('given FECs, read in pieces', () => {
  it.each(GIVEN)('%s gives what it gives as a table', async (name) => {
    const file = path.join(FIXTURES, name);
    expect(inPieces(await read(file))).toEqual(await asTable(readFileSync(file)));
  });

  const text = existsSync(FIXTURES) ? decodeText(readFileSync(path.join(FIXTURES, GIVEN[0] ?? '')), null).text : '';
  it.each([
    ['windows-1252', '\n'],
    ['iso-8859-15', '\r\n'],
    ['utf-8', '\r'],
    ['utf-8', '\r\r\n'],
    ['utf-16le', '\r\n'],
    ['utf-16be', '\n'],
    ['macintosh', '\r'],
    ['cp850', '\r\n'],
  ])('in %s with line ends %j too', async (encoding, lineEnd) => {
    // beyond a megabyte, so that it comes in several pieces
    const lines = [text.trimEnd(), text.slice(text.indexOf('\n') + 1).trimEnd()].join('\n');
    const bytes = iconv.encode(lines.replaceAll('\n', lineEnd), encoding, { addBOM: encoding.startsWith('utf-16') });
    expect(bytes.length).toBeGreaterThan(MEGABYTE);
    expect(inPieces(await read(fileOf(`lignes-${encoding}-${lineEnd.length}.txt`, bytes)))).toEqual(await asTable(bytes));
  });
});

describe('a FEC read in pieces', () => {
  it('takes its encoding from all of its lines: one byte in the last decides', async () => {
    const before = [HEADER, sale('F1', { name: 'Lefèvre' }), ...others(15_000)].join('\n');
    const utf8 = fileOf('utf8.txt', Buffer.from(`${before}\n${sale('F2')}`));
    expect(await read(utf8)).toMatchObject({ encoding: 'utf-8', rows: 15_002, records: { clients: [{ name: 'Lefèvre' }] } });
    const windows = fileOf('windows.txt', iconv.encode(`${before}\n${sale('F2', { label: 'dernière' })}`, 'windows-1252'));
    const { encoding, records } = await read(windows);
    expect([encoding, records.clients[0]?.name, records.ledger?.[1]?.label]).toEqual(['windows-1252', 'Lefèvre', 'dernière']);
  });

  it('hands over the whole entry of a document with its VAT, across pieces too, and knows its VAT', async () => {
    const line = (number: number, account: string, debit: string, credit: string) => `VE|Ventes|${number}|20260110|${account}|Compte|${account === '411000' ? 'C1' : ''}||F${number}|20260110|Vente|${debit}|${credit}|`;
    const entries = Array.from({ length: 8000 }, (_, i) => [line(i, '707000', '0,00', '100,00'), line(i, '445710', '0,00', '20,00'), line(i, '411000', '120,00', '0,00')]).flat();
    const bytes = Buffer.from([HEADER, ...entries].join('\n'));
    expect(bytes.length).toBeGreaterThan(MEGABYTE);
    const { records } = await read(fileOf('tva.txt', bytes));
    expect(records.ledger).toHaveLength(8000);
    expect(records.ledger?.filter(({ vatCents }) => vatCents !== 2000)).toEqual([]);
  });

  it('names the line of what it cannot read, however far', async () => {
    const file = fileOf('loin.txt', [HEADER, ...others(15_000), sale('F1', { date: '20260231' }), '', sale('F2')].join('\r\n'));
    expect(await read(file)).toMatchObject({ rows: 15_002, rejected: [{ row: 15_002, column: 'EcritureDate', value: '20260231' }], records: { ledger: [{ row: 15_004, piece: 'F2' }] } });
  });

  it('follows a quoted cell over lines and pieces, and leaves the quotes that open nothing', async () => {
    const quoted = sale('F1', { label: '"Pose, selon devis\r\ndu 3 mai ; ""urgent"""' });
    const inch = sale('F2', { label: 'Tube 1/2" laiton' });
    const content = [HEADER, ...others(15_000), quoted, inch, sale('F3')].join('\r\n');
    const { records, rows } = await read(fileOf('guillemets.txt', content));
    expect(records.ledger?.map(({ row, piece, label }) => [row, piece, label])).toEqual([
      [15_002, 'F1', 'Pose, selon devis du 3 mai ; "urgent"'],
      [15_004, 'F2', 'Tube 1/2" laiton'],
      [15_005, 'F3', 'Vente'],
    ]);
    expect(rows).toBe(15_003);
  });

  it('reads past a quote that opens a cell and is never closed', async () => {
    const content = [HEADER, sale('F1', { label: '"Pose' }), ...Array.from({ length: 80 }, (_, i) => sale(`G${i}`))].join('\n');
    const { records } = await read(fileOf('ouvert.txt', content));
    expect(records.ledger?.slice(0, 2).map(({ row, piece, label }) => [row, piece, label])).toEqual([[2, 'F1', '"Pose'], [3, 'G0', 'Vente']]);
    expect(records.ledger).toHaveLength(81);
  });

  it('says that no line is of a client, or that the file is gone', async () => {
    expect((await refused(fileOf('sans.txt', [HEADER, ...others(3)].join('\n')))).problem).toEqual({ code: 'noClientAccount', details: { rows: 3, accounts: ['411'] } });
    expect((await refused('/nulle/part/FEC.txt')).problem.code).toBe('fileNotFound');
  });

  test('cutting a text in two anywhere between lines changes nothing', () => {
    const cell = fc.constantFrom('411000', '707000', '445710', '', ' ', '"411"', '"a|b"', 'c"d', '"multi\nligne"', '"ouvert', '411"');
    const line = fc.array(cell, { minLength: 1, maxLength: 4 }).map((cells) => cells.join('|'));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), fc.nat(), fc.nat({ max: 2 }), (lines, seed, entryCells) => {
        const text = lines.map((one) => `${one}\n`).join('');
        const places = [...text.matchAll(/\n/g)].map(({ index }) => index + 1);
        const cut = places.length === 0 ? 0 : (places[seed % places.length] ?? 0);
        const rowsOf = (...pieces: string[]) => {
          const cutter = new FecLines({ delimiter: '|', accountPrefixes: ['411'], entryCells, cells: 4, firstLine: 2 });
          const kept = [...pieces.flatMap((piece) => cutter.take(piece)), ...cutter.end()];
          return { kept, rows: cutter.rows };
        };
        expect(rowsOf(text.slice(0, cut), text.slice(cut))).toEqual(rowsOf(text));
      }),
    );
  });
});

describe('whole lines of a file', () => {
  it('are all its bytes, cut where lines end', async () => {
    const long = 'x'.repeat(3 * MEGABYTE);
    for (const [name, content] of [['feeds', `a\n${long}\nb\n`.repeat(2)], ['returns', `a\r${'é'.repeat(MEGABYTE)}\r\rb\r\n`], ['one', long], ['none', '']] as const) {
      const bytes = Buffer.from(content);
      const file = await open(fileOf(`octets-${name}.txt`, bytes));
      const pieces: Buffer[] = [];
      for await (const piece of wholeLines(file, 1)) pieces.push(Buffer.from(piece));
      await file.close();
      expect(Buffer.concat(pieces).equals(bytes)).toBe(true);
      const texts = pieces.map((piece) => evenLineEnds(piece.toString()));
      expect(texts.slice(0, -1).every((text) => text.endsWith('\n'))).toBe(true);
      expect(texts.join('')).toBe(evenLineEnds(content));
    }
  });
});
