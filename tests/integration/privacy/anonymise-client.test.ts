import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import Database from 'better-sqlite3';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { agedBalance } from '#main/usecases/balance';
import { chooseDoubtful } from '#main/usecases/accounting/closing';
import { bankInbox } from '#main/usecases/bank/inbox';
import { ignoreEntry } from '#main/usecases/bank/undo';
import { getDossier } from '#main/usecases/clients';
import { savePostings } from '#main/usecases/dunning/postings';
import { importFiles } from '#main/usecases/imports/import-files';
import { undoImport } from '#main/usecases/imports/undo-import';
import { anonymiseClient } from '#main/usecases/privacy/anonymise-client';
import { verifyBooks } from '#main/usecases/verify';
import { DEFAULT_BOUNDS } from '#shared/domain/ageing';
import { addDays, type IsoDate } from '#shared/domain/calendar';
import { bankFile, entry, statement } from '../../support/bank';
import { makeBooks, type TestBooks } from '../../support/books';
import { client, invoice, quietly, understoodFile } from '../../support/files';
import { furnishKnownClient, LAST_EVENT, NAMES } from '../../support/known-client';

/** Ten years and a day after the last event. */
const TODAY = '2022-03-21';
let essai: TestBooks;
let out: string;

beforeEach(async () => {
  essai = await makeBooks();
  out = mkdtempSync(path.join(os.tmpdir(), 'encours-lettres-'));
  await furnishKnownClient(essai, out);
});
afterEach(() => {
  essai.remove();
  rmSync(out, { recursive: true });
});

const anonymise = (clientId = 1, today: IsoDate = TODAY) => anonymiseClient(essai.on(today), clientId);
const checks = () => Object.fromEntries(verifyBooks(essai.books.read, TODAY).checks.map(({ name, ok }) => [name, ok]));

/** A change that no code of ours makes, by somebody who knows how the file is made. */
function tamper(sql: string): void {
  const connection = new Database(essai.file);
  connection.exec(`DROP TRIGGER IF EXISTS journal_updated; ${sql}`);
  connection.close();
}
const rows = (sql: string): unknown[] => {
  const connection = new Database(essai.file, { readonly: true });
  const found = connection.prepare(sql).all();
  connection.close();
  return found;
};

/** What lies on the disk: the books and their log. */
const onDisk = (): Buffer => Buffer.concat(['', '-wal'].map((suffix) => {
  try {
    return readFileSync(`${essai.file}${suffix}`);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return Buffer.alloc(0);
    throw error;
  }
}));

describe('anonymising a client', () => {
  it('leaves nothing that names it in the file nor in its log', async () => {
    const before = onDisk();
    expect(NAMES.filter((name) => !before.includes(name))).toEqual([]);
    const { compacted } = await anonymise();
    expect(compacted).toBe(true);
    const after = onDisk();
    expect(NAMES.filter((name) => after.includes(name))).toEqual([]);
    expect(after.includes('Garage Durand')).toBe(true);
  });

  it('leaves none of the words written of its letters, its invoices and its bank operations, where nobody is named', async () => {
    const day = essai.on(LAST_EVENT);
    const notice = essai.books.read.dunning.correspondenceOf(1).flatMap((item) => (item.notice === null ? [] : [item.notice]))[0];
    // the run of the fixture printed letters: this one was posted as a registered one
    tamper(`UPDATE dunning_notice SET channel = 'registeredLetter'`);
    await savePostings(day, { postings: [{ noticeId: notice?.id ?? 0, posting: { slipNumber: '2C 123 456 7890 1', postedOn: LAST_EVENT, presentedOn: null, outcome: null, outcomeOn: null } }] });
    await chooseDoubtful(day, { date: '2012-02-29', invoiceIds: [2], rateBps: 5000, vatRateBps: null, leftOut: false, note: 'gravement malade' });
    await importFiles(day, [bankFile([statement([entry('2012-03-16', 33, { label: 'VIR QUERCY TROP' })], { number: '2', from: '2012-03-01', to: '2012-03-20' })])], { skipBadRows: false, expected: null }, quietly);
    await ignoreEntry(day, bankInbox(essai.books.read).entries.find((line) => line.entry.amountCents === 33)?.entry.id ?? 0, 'paye pour son voisin');
    const words = ['2C 123 456 7890 1', 'gravement malade', 'paye pour son voisin'];
    const before = onDisk();
    expect(words.filter((word) => !before.includes(word))).toEqual([]);
    await anonymise();
    const after = onDisk();
    expect(words.filter((word) => after.includes(word))).toEqual([]);
    expect(verifyBooks(essai.books.read, TODAY)).toMatchObject({ ok: true });
  });

  it('leaves every balance as it was, at any day', async () => {
    const days = fc.sample(fc.integer({ min: -30, max: 4000 }), 60).map((n) => addDays('2012-01-01', n));
    const balances = () => days.map((asOf) => agedBalance(essai.books.read, { asOf, bounds: [...DEFAULT_BOUNDS] })).map(({ totals, clients }) => ({ totals, clients: clients.map(({ clientId, code: _code, name: _name, ...amounts }) => ({ clientId, ...amounts })).sort((a, b) => a.clientId - b.clientId) }));
    const before = balances();
    await anonymise();
    expect(balances()).toEqual(before);
    expect(verifyBooks(essai.books.read, TODAY)).toMatchObject({ ok: true });
  });

  it('keeps amounts, days, neutral numbers and hashes; a number that names it is replaced', async () => {
    const frozen = () => rows('SELECT id, sha256, size, created_at FROM document ORDER BY id');
    const before = frozen();
    const outcome = await anonymise();
    expect(outcome).toMatchObject({ code: 'ANONYME-1', name: 'Client anonymisé n°\u00a01', documents: 2 });
    expect(frozen()).toEqual(before);
    expect(rows('SELECT number, amount_cents FROM invoice WHERE client_id = 1 ORDER BY id')).toEqual([{ number: 'F1', amount_cents: 10_000 }, { number: 'F2', amount_cents: 10_000 }, { number: 'ANONYME-1-3', amount_cents: 10_000 }]);
    expect(rows('SELECT length(bytes) AS size, erased_on FROM document WHERE id IN (SELECT document_id FROM correspondence WHERE client_id = 1)')).toEqual([{ size: 0, erased_on: TODAY }, { size: 0, erased_on: TODAY }]);
    const [erased] = rows('SELECT document_id AS id FROM correspondence WHERE client_id = 1 AND document_id IS NOT NULL');
    const { id } = z.object({ id: z.int() }).parse(erased);
    expect(() => essai.books.read.documents.find(id)).toThrow(expect.objectContaining({ refusal: expect.objectContaining({ code: 'documentErased' }) }));
    expect(getDossier(essai.on(TODAY), 1, TODAY).client).toMatchObject({ name: 'Client anonymisé n°\u00a01', siren: '', email: '', phone: '' });
  });

  it('says which copies still hold what was erased, the one it made first included', async () => {
    const { backup, backups } = await anonymise();
    expect(backup).toMatch(/^essai\.avant-anonymisation\..*\.bak$/);
    expect(backups).toEqual([backup]);
    expect(readFileSync(path.join(essai.folder, backup)).includes('Menuiserie Quercy')).toBe(true);
  });

  it('leaves what is of another client, of the same run of letters too', async () => {
    const durand = () => ({ rows: rows(`SELECT * FROM client WHERE id = 2`), documents: rows(`SELECT d.id, d.name, d.sha256, length(d.bytes) AS size FROM document d JOIN correspondence c ON c.document_id = d.id WHERE c.client_id = 2`) });
    const before = durand();
    await anonymise();
    expect(durand()).toEqual(before);
  });

  it('cannot be undone by undoing an import', async () => {
    await anonymise();
    await undoImport(essai.on(TODAY), 2, 'nothing');
    expect(onDisk().includes('Quercy')).toBe(false);
    expect(essai.books.read.clients.find(1)?.name).toBe('Client anonymisé n°\u00a01');
  });

  it('makes a new client of one that an old file brings back', async () => {
    await anonymise();
    const { files } = await importFiles(essai.on(TODAY), [understoodFile('invoices', { clients: [client('QUERCY', { name: 'Menuiserie Quercy' })], invoices: [invoice('F1', { issueDate: '2012-01-02', dueDate: '2012-01-31' })] })], { skipBadRows: false, expected: null }, quietly);
    expect(files[0]?.created).toMatchObject({ clients: 1, invoices: 1 });
    expect(essai.books.read.clients.find(1)?.name).toBe('Client anonymisé n°\u00a01');
  });

  it('numbers the next one after it', async () => {
    await anonymise();
    tamper(`INSERT INTO client (code, name, name_key, search_text) VALUES ('C9', 'Sans suite', 'sans suite', 'c9 sans suite')`);
    expect((await anonymise(4)).code).toBe('ANONYME-2');
    expect(verifyBooks(essai.books.read, TODAY).ok).toBe(true);
  });
});

describe('a client that must be kept', () => {
  it('is refused until the day after the period, with the day', async () => {
    await expect(anonymise(1, '2022-03-20')).rejects.toMatchObject({ refusal: { code: 'clientMustBeKept', details: { bars: ['recent'], keptUntil: '2022-03-20' } } });
    expect(essai.books.backups()).toEqual([]);
  });

  it('is refused while it owes, or something waits, whatever its age', async () => {
    await expect(anonymise(2)).rejects.toMatchObject({ refusal: { code: 'clientMustBeKept', details: { bars: ['openItems'] } } });
    tamper(`UPDATE obstacle SET closed_on = NULL`);
    await expect(anonymise(1)).rejects.toMatchObject({ refusal: { details: { bars: ['pending'] } } });
  });

  it('is refused when it was anonymised already', async () => {
    await anonymise();
    await expect(anonymise()).rejects.toMatchObject({ refusal: { code: 'clientAnonymised' } });
  });

  it('counts its last event from any table', () => {
    expect(essai.books.read.personalData.retention(TODAY, 1)).toMatchObject([{ lastEvent: LAST_EVENT, openItems: 0, pending: 0 }]);
  });
});

describe('the journal after an erasure', () => {
  it('is whole: every erased entry keeps its link and is attested', async () => {
    const before = rows('SELECT id, hash, previous_hash FROM journal ORDER BY id');
    const { entries } = await anonymise();
    expect(rows('SELECT id, hash, previous_hash FROM journal ORDER BY id').slice(0, before.length)).toEqual(before);
    expect(rows('SELECT count(*) AS n FROM journal WHERE erased_on IS NOT NULL')).toEqual([{ n: entries }]);
    expect(checks()).toMatchObject({ journal: true, documents: true });
  });

  it('shows an entry that somebody emptied by hand', async () => {
    await anonymise();
    tamper(`UPDATE journal SET subject = '', data = '{}' WHERE id = (SELECT min(id) FROM journal WHERE erased_on IS NULL)`);
    expect(checks()).toMatchObject({ journal: false });
  });

  it('shows an entry that somebody emptied and marked erased', async () => {
    await anonymise();
    tamper(`UPDATE journal SET subject = '', data = '{}', erased_on = '${TODAY}' WHERE id = (SELECT min(id) FROM journal WHERE erased_on IS NULL)`);
    expect(checks()).toMatchObject({ journal: false });
  });

  it('shows what was changed in the rest of an erased entry', async () => {
    await anonymise();
    tamper(`UPDATE journal SET amount_cents = 1 WHERE id = (SELECT min(id) FROM journal WHERE erased_on IS NOT NULL)`);
    expect(checks()).toMatchObject({ journal: false });
  });

  it('shows an attestation that was changed or erased in its turn', async () => {
    await anonymise();
    tamper(`UPDATE journal SET data = '{"entries":[],"documents":[]}', erased_on = '${TODAY}' WHERE action = 'anonymiseClient'`);
    expect(checks()).toMatchObject({ journal: false, documents: false });
  });

  it('shows a document that somebody emptied and marked erased', () => {
    tamper(`UPDATE document SET bytes = x'', erased_on = '${TODAY}' WHERE id = 1`);
    tamper(`UPDATE document_source SET data = '' WHERE document_id = 1`);
    expect(checks()).toMatchObject({ documents: false });
  });
});
