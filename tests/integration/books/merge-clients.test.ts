import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { clientDuplicates, setNotDuplicates } from '#main/usecases/duplicates';
import { type FileToImport, importFiles } from '#main/usecases/imports/import-files';
import { mergeClients, unmergeClients } from '#main/usecases/merge-clients';
import { postClaims } from '#main/usecases/claims/post';
import { clientLimitation, recordLimitationEvent } from '#main/usecases/law/limitation';
import { allocate, recordPayment } from '#main/usecases/payments';
import { verifyBooks } from '#main/usecases/verify';
import { makeBooks, type TestBooks } from '../../support/books';
import { client, invoice, payment, quietly, understoodFile } from '../../support/files';

const TODAY = '2026-03-01';
const KEPT = 1;
const OTHER = 2;
let essai: TestBooks;

beforeEach(async () => {
  essai = await makeBooks();
  const clients = [client('DUP', { name: 'Dupont SARL', siren: '652014051' }), client('DUPONT', { name: 'DUPONT', siren: '652 014 051', city: 'Lyon', postcode: '69003', email: 'compta@dupont.fr' })];
  await importAll(understoodFile('invoices', { clients, invoices: [invoice('F1'), invoice('F2', { client: 1 }), invoice('A1', { client: 1, type: 'creditNote', amountCents: 2000 })] }));
  await importAll(understoodFile('payments', { clients: [client('DUPONT')], payments: [payment('R1', { invoiceNumber: 'F2', amountCents: 3000 })] }));
});
afterEach(() => {
  essai.remove();
});

const importAll = (...files: FileToImport[]) => importFiles(essai.on(TODAY), files, { skipBadRows: false, expected: null }, quietly);
const merge = () => mergeClients(essai.on(TODAY), KEPT, OTHER);
const owed = (id: number) => essai.books.read.ledger.outstandingOf(id);

/** All that the books hold of clients and what is theirs, row by row. */
function contents(): unknown {
  const database = new Database(essai.file, { readonly: true });
  const tables = ['client', 'invoice', 'credit_note', 'payment', 'allocation', 'client_alias', 'client_merge'];
  const rows = tables.map((table) => database.prepare(`SELECT * FROM ${table} ORDER BY 1`).all());
  database.close();
  return rows;
}

describe('two clients of one SIREN', () => {
  it('are proposed for merging, until the user says that they are two', async () => {
    expect(clientDuplicates(essai.books.read)).toMatchObject({ pairs: [{ first: { code: 'DUP', outstandingCents: 10_000 }, second: { code: 'DUPONT', outstandingCents: 5000 }, reasons: ['sameSiren', 'sameName'] }], merges: [] });
    await setNotDuplicates(essai.on(TODAY), OTHER, KEPT);
    expect(clientDuplicates(essai.books.read).pairs).toEqual([]);
  });

  it('become one: all that was of both, the empty fields filled, the books true', async () => {
    await merge();
    expect(owed(KEPT)).toBe(15_000);
    expect(essai.books.read.clients.find(OTHER)).toBeNull();
    expect(essai.books.read.clients.find(KEPT)).toMatchObject({ code: 'DUP', name: 'Dupont SARL', email: 'compta@dupont.fr', address: { postcode: '69003', city: 'Lyon' } });
    expect(essai.books.read.ledger.paymentsOf(KEPT, TODAY)).toMatchObject([{ reference: 'R1', allocations: [{ invoice: { number: 'F2' } }] }]);
    expect(verifyBooks(essai.books.read, TODAY).ok).toBe(true);
    expect(essai.books.read.journal.list(0, 1).rows).toMatchObject([{ action: 'mergeClients', amountCents: 5000 }]);
  });

  it('are parted again exactly as they were', async () => {
    const before = contents();
    const { mergeId } = await merge();
    expect(contents()).not.toEqual(before);
    expect(await unmergeClients(essai.on(TODAY), mergeId)).toEqual({ clientId: OTHER });
    expect(contents()).toEqual(before);
    await expect(unmergeClients(essai.on(TODAY), mergeId)).rejects.toMatchObject({ refusal: { code: 'mergeNotFound' } });
  });
});

describe('files that still name the client that was merged', () => {
  it('speak of the one that stayed, by its code or by its name, and bring nothing twice', async () => {
    await merge();
    const again = understoodFile('invoices', { clients: [client('DUPONT', { name: 'DUPONT' }), client('DUP', { name: 'Dupont SARL' })], invoices: [invoice('F2'), invoice('F3'), invoice('F1', { client: 1 })] });
    expect(await importAll(again)).toMatchObject({ files: [{ created: { clients: 0, invoices: 1 }, unchanged: { invoices: 2 }, warnings: [] }] });
    expect(await importAll(understoodFile('invoices', { clients: [client('', { name: 'Dupont' })], invoices: [invoice('F4')] }))).toMatchObject({ files: [{ created: { clients: 0, invoices: 1 } }] });
    expect(essai.books.read.clients.find(KEPT)?.name).toBe('Dupont SARL');
    expect(owed(KEPT)).toBe(35_000);
  });

  it('leave the name of the one that stayed, even in a list of clients that has both', async () => {
    await merge();
    await importAll(understoodFile('clients', { clients: [client('DUP', { name: 'Dupont et Cie' }), client('DUPONT', { name: 'DUPONT', phone: '0478000000' })] }));
    expect(essai.books.read.clients.find(KEPT)).toMatchObject({ name: 'Dupont et Cie', phone: '0478000000' });
    expect(essai.books.read.clients.count()).toBe(1);
  });

  it('what came since stays with the client that was kept', async () => {
    const { mergeId } = await merge();
    await importAll(understoodFile('invoices', { clients: [client('DUPONT')], invoices: [invoice('F3')] }));
    await unmergeClients(essai.on(TODAY), mergeId);
    expect([owed(KEPT), owed(OTHER)]).toEqual([20_000, 5000]);
    expect(verifyBooks(essai.books.read, TODAY).ok).toBe(true);
  });
});

describe('what came since and rests on an invoice', () => {
  const invoiceId = (number: string): number => essai.books.read.ledger.findInvoicesByNumber(number)[0]?.id ?? 0;
  const acknowledged = (...numbers: string[]) =>
    recordLimitationEvent(essai.on(TODAY), { clientId: KEPT, kind: 'acknowledgement', date: '2026-02-20', until: null, note: '', documentId: null, invoiceIds: numbers.map(invoiceId) });

  it('goes back with it: its penalties put on the account, what interrupted its limitation', async () => {
    const { mergeId } = await merge();
    await postClaims(essai.on(TODAY), { claims: [{ invoiceId: invoiceId('F2'), kind: 'indemnity' }], date: TODAY });
    await acknowledged('F2');
    await unmergeClients(essai.on(TODAY), mergeId);
    expect([owed(KEPT), owed(OTHER)]).toEqual([10_000, 9000]);
    expect(clientLimitation(essai.books.read, OTHER, TODAY).invoices.find(({ number }) => number === 'F2')).toMatchObject({ runsFrom: '2026-02-20', interruptedBy: 'acknowledgement' });
    expect(verifyBooks(essai.books.read, TODAY).checks.filter(({ ok }) => !ok)).toEqual([]);
  });

  it('keeps the two together when a payment of the one settles penalties of the other, or an event names invoices of both', async () => {
    const { mergeId } = await merge();
    const { documents } = await postClaims(essai.on(TODAY), { claims: [{ invoiceId: invoiceId('F2'), kind: 'indemnity' }], date: TODAY });
    await recordPayment(essai.on(TODAY), { clientId: KEPT, amountCents: 4000, date: TODAY, reference: 'CHQ', method: '', allocations: [{ invoiceId: documents[0]?.id ?? 0, amountCents: 4000 }] });
    await acknowledged('F1', 'F2');
    await expect(unmergeClients(essai.on(TODAY), mergeId)).rejects.toMatchObject({ refusal: { code: 'mergeInUse', details: { items: ['invoice:IND-F2', 'limitation:2026-02-20'] } } });
  });
});

describe('a merge is refused', () => {
  it('when both have a document of the same number, which are named', async () => {
    await importAll(understoodFile('invoices', { clients: [client('DUPONT')], invoices: [invoice('F1', { amountCents: 700 })] }));
    const before = contents();
    await expect(merge()).rejects.toMatchObject({ refusal: { code: 'mergeNumberClash', details: { items: ['invoice:F1'] } } });
    expect(contents()).toEqual(before);
  });

  it('of a client with itself, or with one that is not there', async () => {
    await expect(mergeClients(essai.on(TODAY), KEPT, KEPT)).rejects.toMatchObject({ refusal: { code: 'clientNotFound' } });
    await expect(mergeClients(essai.on(TODAY), KEPT, 99)).rejects.toMatchObject({ refusal: { code: 'clientNotFound' } });
  });
});

describe('parting is refused', () => {
  it('while a payment of the one settles an invoice of the other, and possible once it is freed', async () => {
    const { mergeId } = await merge();
    const { id: creditNoteId } = essai.books.read.ledger.creditNotesOf(KEPT, TODAY)[0] ?? { id: 0 };
    const { id: invoiceId } = essai.books.read.ledger.openInvoices(KEPT).find(({ number }) => number === 'F1') ?? { id: 0 };
    const { id } = await allocate(essai.on(TODAY), { credit: { creditNoteId }, invoiceId, amountCents: 1000, date: null });
    await expect(unmergeClients(essai.on(TODAY), mergeId)).rejects.toMatchObject({ refusal: { code: 'mergeInUse', details: { items: ['invoice:F1'] } } });
    await essai.books.write(({ ledger }) => { ledger.deleteAllocation(id); });
    await unmergeClients(essai.on(TODAY), mergeId);
    expect(verifyBooks(essai.books.read, TODAY).ok).toBe(true);
  });

  it('not for a payment that came since for an invoice that was the kept one’s', async () => {
    const { mergeId } = await merge();
    await recordPayment(essai.on(TODAY), { clientId: KEPT, amountCents: 10_000, date: TODAY, reference: 'CHQ', method: '', allocations: [{ invoiceId: 1, amountCents: 10_000 }] });
    await unmergeClients(essai.on(TODAY), mergeId);
    expect([owed(KEPT), owed(OTHER)]).toEqual([0, 5000]);
  });
});

it('three clients merged one into the other are parted in any order', async () => {
  await importAll(understoodFile('invoices', { clients: [client('D3')], invoices: [invoice('F9')] }));
  const first = await merge();
  const second = await mergeClients(essai.on(TODAY), 3, KEPT);
  expect(owed(3)).toBe(25_000);
  await unmergeClients(essai.on(TODAY), first.mergeId);
  await unmergeClients(essai.on(TODAY), second.mergeId);
  expect([owed(KEPT), owed(OTHER), owed(3)]).toEqual([10_000, 5000, 10_000]);
  expect(verifyBooks(essai.books.read, TODAY).ok).toBe(true);
});
