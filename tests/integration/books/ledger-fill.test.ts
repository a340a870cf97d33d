import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { importFiles } from '#main/usecases/imports/import-files';
import { undoImport } from '#main/usecases/imports/undo-import';
import { verifyBooks } from '#main/usecases/verify';
import type { LedgerLine, LineNature } from '#shared/domain/fec/ledger-line';
import { Random } from '../../../bench/sources/random';
import { makeBooks, type TestBooks } from '../../support/books';
import { client, invoice, quietly, understoodFile } from '../../support/files';

const TODAY = '2026-12-31';
const CLIENTS = 40;
/** Enough for tables to be filled without their indexes. */
const LINES = 6000;
let books: TestBooks[] = [];

beforeEach(async () => {
  books = [await makeBooks(), await makeBooks()];
});
afterEach(() => {
  for (const one of books) one.remove();
});

function ledger() {
  const random = new Random(3);
  const lines = Array.from({ length: LINES }, (_, i): LedgerLine => {
    const opening = i < 60;
    return {
      row: i + 2,
      client: random.below(CLIENTS),
      nature: random.pick<LineNature>(['invoice', 'invoice', 'payment', 'payment', 'creditNote', 'refund']),
      opening,
      date: opening ? '2026-01-01' : `2026-${String(1 + random.below(12)).padStart(2, '0')}-${String(1 + random.below(28)).padStart(2, '0')}`,
      piece: random.below(5) === 0 ? '' : `P${String(random.below(2000))}`,
      label: `Ligne ${String(i)}`,
      amountCents: 1 + random.below(500_000),
      letters: random.below(3) === 0 ? '' : `L${String(random.below(30))}`,
      ...(random.below(3) === 0 ? {} : { vatCents: random.below(2) }),
    };
  });
  const clients = Array.from({ length: CLIENTS }, (_, i) => client(`C${String(i)}`));
  const file = understoodFile('invoices', { clients, ledger: lines }, 'grand-livre.txt');
  return { ...file, file: { ...file.file, kind: 'fec', mapping: {}, rows: LINES } } as const;
}

/** What the books hold, whatever the ids. */
function held(file: string) {
  const connection = new Database(file, { readonly: true });
  const all = (sql: string) => connection.prepare(sql).all();
  const code = '(SELECT code FROM client WHERE id = client_id)';
  try {
    return {
      invoices: all(`SELECT ${code}, number, label, issue_date, due_date, due_estimated, amount_cents, open_cents, vat_cents, opening, source_row FROM invoice WHERE number <> 'AVANT' ORDER BY source_row`),
      creditNotes: all(`SELECT ${code}, number, label, issue_date, amount_cents, open_cents, vat_cents, source_row FROM credit_note ORDER BY source_row`),
      payments: all(`SELECT ${code}, reference, label, date, amount_cents, open_cents, opening, source_row FROM payment ORDER BY source_row`),
      allocations: all('SELECT count(*), sum(amount_cents) FROM allocation'),
      indexes: all("SELECT name, sql FROM sqlite_schema WHERE type = 'index' ORDER BY name"),
    };
  } finally {
    connection.close();
  }
}

describe('a ledger in blank books', () => {
  it('is written together as it would be line by line, with all its indexes, and undone', async () => {
    const [blank, used] = books;
    if (blank === undefined || used === undefined) throw new Error('no books');
    const options = { skipBadRows: false, expected: null };
    const before = { ...understoodFile('invoices', { clients: [client('AUTRE')], invoices: [invoice('AVANT', { issueDate: '2026-06-01' })] }) };
    await importFiles(used.on(TODAY), [before], options, quietly);
    const [filled, compared] = [await importFiles(blank.on(TODAY), [ledger()], options, quietly), await importFiles(used.on(TODAY), [ledger()], options, quietly)];
    expect(filled.files).toEqual(compared.files);
    expect(held(blank.file)).toEqual(held(used.file));
    expect(filled.files[0]?.created.allocations).toBeGreaterThan(500);
    expect(verifyBooks(blank.books.read, TODAY).ok).toBe(true);
    expect(await importFiles(blank.on(TODAY), [ledger()], options, quietly)).toMatchObject({ batch: null });
    await undoImport(blank.on(TODAY), 1);
    expect(held(blank.file)).toMatchObject({ invoices: [], creditNotes: [], payments: [] });
  });

  it('stops between two parts of the work when cancelled, and leaves the books as they were', async () => {
    const [blank] = books;
    if (blank === undefined) throw new Error('no books');
    const controller = new AbortController();
    const seen: number[] = [];
    const onProgress = ({ done }: { done: number }) => {
      seen.push(done);
      if (done > 2000) controller.abort();
    };
    await expect(importFiles(blank.on(TODAY), [ledger()], { skipBadRows: false, expected: null }, { onProgress, signal: controller.signal })).rejects.toThrow('cancelled');
    expect(seen.length).toBeGreaterThan(2);
    expect(held(blank.file)).toMatchObject({ invoices: [], payments: [] });
    expect(held(blank.file).indexes).toEqual(held(books[1]?.file ?? '').indexes);
  });
});
