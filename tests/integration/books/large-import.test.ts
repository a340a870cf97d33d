import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { RefusalError } from '#shared/contract/result';
import { MANY_ROWS } from '#main/usecases/imports/file-application';
import { importFiles, rehearseImport } from '#main/usecases/imports/import-files';
import { verifyBooks } from '#main/usecases/verify';
import { makeBooks, type TestBooks } from '../../support/books';
import { client, invoice, quietly, understoodFile } from '../../support/files';

const TODAY = '2026-03-01';
let essai: TestBooks;

beforeEach(async () => {
  essai = await makeBooks();
});
afterEach(() => {
  essai.remove();
});

/** Enough rows for the empty tables to be filled without their indexes; every tenth invoice is paid in part. */
const list = understoodFile('invoices', {
  clients: Array.from({ length: MANY_ROWS }, (_, i) => client(`C${String(i)}`)),
  invoices: Array.from({ length: MANY_ROWS }, (_, i) => invoice(`F${String(i)}`, { client: i, paidCents: i % 10 === 0 ? 2_500 : null })),
});

const importList = () => importFiles(essai.on(TODAY), [list], { skipBadRows: false, expected: null }, quietly);

function indexes(): unknown[] {
  const connection = new Database(essai.file, { readonly: true });
  try {
    return connection.prepare("SELECT name, tbl_name, sql FROM sqlite_schema WHERE type = 'index' ORDER BY name").all();
  } finally {
    connection.close();
  }
}

describe('a large import into empty books', () => {
  it('leaves every index where it was, and the books in order', async () => {
    const before = indexes();
    expect(await importList()).toMatchObject({ done: true, files: [{ created: { clients: MANY_ROWS, invoices: MANY_ROWS, payments: MANY_ROWS / 10 } }] });
    expect(indexes()).toEqual(before);
    expect(verifyBooks(essai.books.read, TODAY).ok).toBe(true);
  });

  it('changes nothing the second time', async () => {
    await importList();
    expect(await importList()).toMatchObject({ done: true, batch: null, files: [{ unchanged: { invoices: MANY_ROWS } }] });
  });

  it('leaves the indexes when it is only rehearsed', async () => {
    const before = indexes();
    await rehearseImport(essai.on(TODAY), [list], quietly);
    expect(indexes()).toEqual(before);
    expect(await importList()).toMatchObject({ done: true, batch: 1 });
  });

  it('looks documents up from the moment two clients of the file are one', async () => {
    const half = MANY_ROWS / 2;
    const record = (i: number, row: number, number = `F${String(i)}`) => invoice(number, { client: i, row });
    const clients = Array.from({ length: MANY_ROWS }, (_, i) => client(`C${String(i)}`));
    const first = { clients: clients.slice(0, half), invoices: Array.from({ length: half }, (_, i) => record(i, i + 2)), payments: [] };
    // a code column that holds a name makes one of the books' clients of two of the file's
    const again = { ...client('', { name: 'C0' }) };
    const second = { clients: [again], invoices: [record(half, half + 2, 'F0'), record(half, half + 3, 'F-autre')], payments: [] };
    const { file } = understoodFile('invoices', { ...first, invoices: [...first.invoices, ...second.invoices], clients: [...first.clients, again] });
    const inBlocks = { ...file, rowsAtMost: MANY_ROWS, blocks: [first, second], end: () => ({ sample: [], rows: half + 2, rejected: [], warnings: [] }) };
    const before = indexes();
    const attempt = await importFiles(essai.on(TODAY), [{ file: inBlocks, givenMapping: null }], { skipBadRows: false, expected: null }, quietly);
    expect(attempt).toMatchObject({ done: true, files: [{ created: { clients: half, invoices: half + 1 }, unchanged: { clients: 1, invoices: 1 } }] });
    expect(indexes()).toEqual(before);
  });

  it('leaves the indexes when it is cancelled half-way', async () => {
    const before = indexes();
    const cancelling = new AbortController();
    const control = { signal: cancelling.signal, onProgress: () => { cancelling.abort(); } };
    await expect(importFiles(essai.on(TODAY), [list], { skipBadRows: false, expected: null }, control)).rejects.toThrow(RefusalError);
    expect(indexes()).toEqual(before);
    expect(await importList()).toMatchObject({ done: true, batch: 1 });
  });
});
