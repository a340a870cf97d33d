import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import Database from 'better-sqlite3';
import { acceptCertain, acceptMatch } from '#main/usecases/bank/accept';
import { handledEntries } from '#main/usecases/bank/handled';
import { bankInbox } from '#main/usecases/bank/inbox';
import { ignoreEntry, undoMatches } from '#main/usecases/bank/undo';
import { type FileToImport, importFiles } from '#main/usecases/imports/import-files';
import { undoImport } from '#main/usecases/imports/undo-import';
import { deletePayment, recordPayment } from '#main/usecases/payments';
import { verifyBooks } from '#main/usecases/verify';
import { decisionOf } from '#shared/contract/match-decision';
import type { BankEntryRecord } from '#shared/domain/imports/records';
import { bankFile, entry, statement } from '../../support/bank';
import { makeBooks, type TestBooks } from '../../support/books';
import { client, invoice, payment, quietly, understoodFile } from '../../support/files';

const TODAY = '2026-03-15';
let essai: TestBooks;

beforeEach(async () => {
  essai = await makeBooks();
  const invoices = [
    invoice('FA2026-0012', { amountCents: 12_000 }),
    invoice('FA2026-0013', { amountCents: 8000 }),
    invoice('FA2026-0020', { client: 1, amountCents: 12_000 }),
  ];
  await importAll(understoodFile('invoices', { clients: [client('C1', { name: 'Dupont Bâtiment' }), client('C2', { name: 'Martin et Fils' })], invoices }));
});
afterEach(() => {
  expect(verifyBooks(essai.books.read, TODAY)).toMatchObject({ ok: true });
  essai.remove();
});

const context = () => essai.on(TODAY);
const importAll = (...files: FileToImport[]) => importFiles(context(), files, { skipBadRows: false, expected: null }, quietly);
const inbox = () => bankInbox(essai.books.read);
const importEntries = (...entries: BankEntryRecord[]) => importAll(bankFile([statement(entries)]));
const open = (number: string) => essai.books.read.ledger.findInvoicesByNumber(number)[0]?.openCents;

/** All rows but the journal's, which keeps what was done and undone. */
function content(): Record<string, unknown[]> {
  const file = new Database(essai.file, { readonly: true });
  const tables = ['invoice', 'payment', 'allocation', 'credit_note', 'client', 'bank_entry', 'bank_entry_payment', 'bank_statement', 'bank_account'];
  const rows = Object.fromEntries(tables.map((table) => [table, file.prepare(`SELECT * FROM ${table} ORDER BY 1`).all()]));
  file.close();
  return rows;
}

/** Accepts the first suggestion of the only entry that waits. */
async function acceptFirst() {
  const [line] = inbox().entries;
  const [first] = line?.suggestions ?? [];
  if (line === undefined || first === undefined) throw new Error('nothing is suggested');
  return acceptMatch(context(), decisionOf(first, line.entry.id));
}

describe('accepting a match', () => {
  it('pays the invoice on the day of the entry, and undoing leaves the books as they were', async () => {
    await importEntries(entry('2026-02-10', 12_000, { label: 'VIR DUPONT FACT 2026-0012' }));
    const before = content();
    expect(inbox().entries[0]?.suggestions[0]).toMatchObject({ certainty: 'certain', client: { code: 'C1' } });
    const trace = await acceptFirst();
    expect(open('FA2026-0012')).toBe(0);
    expect(inbox().entries).toEqual([]);
    expect(essai.books.read.ledger.paymentsOf(1, TODAY)).toMatchObject([{ date: '2026-02-10', amountCents: 12_000, openCents: 0 }]);
    await undoMatches(context(), trace);
    expect(content()).toEqual(before);
  });

  it('teaches the payer’s account: the next payment of one invoice’s amount is certain', async () => {
    await importEntries(
      entry('2026-02-10', 12_000, { label: 'FACT 2026-0012', counterpartyIban: 'DE89370400440532013000', counterpartyName: 'M. DUPONT JEAN' }),
      entry('2026-02-20', 8000, { label: 'SOLDE', counterpartyIban: 'DE89370400440532013000' }),
    );
    expect((await acceptCertain(context())).accepted).toHaveLength(1);
    expect(inbox().entries[0]?.suggestions[0]).toMatchObject({ certainty: 'certain', reasons: [{ code: 'ibanKnown' }, { code: 'amountExact' }] });
    expect((await acceptCertain(context())).accepted).toHaveLength(1);
    expect(open('FA2026-0013')).toBe(0);
  });

  it('keeps what exceeds the invoices as a credit', async () => {
    await importEntries(entry('2026-02-10', 12_700, { label: 'VIR FACT 2026-0012' }));
    await acceptFirst();
    expect(essai.books.read.ledger.paymentsOf(1, TODAY)).toMatchObject([{ openCents: 700 }]);
  });

  it('is refused twice, for another client’s invoice, and beyond what is open', async () => {
    await importEntries(entry('2026-02-10', 20_000, { label: 'VIREMENT' }));
    const id = inbox().entries[0]?.entry.id ?? 0;
    const pay = (clientId: number, invoiceId: number, amountCents: number) =>
      acceptMatch(context(), { kind: 'payment', entryId: id, clientId, allocations: [{ invoiceId, amountCents }] });
    await expect(pay(2, 1, 100)).rejects.toMatchObject({ refusal: { code: 'allocationOtherClient' } });
    await expect(pay(1, 1, 12_001)).rejects.toMatchObject({ refusal: { code: 'allocationTooLarge' } });
    await expect(pay(9, 1, 100)).rejects.toMatchObject({ refusal: { code: 'clientNotFound' } });
    await pay(1, 1, 12_000);
    await expect(pay(1, 2, 100)).rejects.toMatchObject({ refusal: { code: 'bankEntryHandled' } });
  });

  it('opens the entry again when its payment is deleted in the dossier', async () => {
    await importEntries(entry('2026-02-10', 12_000, { label: 'FACT 2026-0012' }));
    await acceptFirst();
    await deletePayment(context(), 1);
    expect(inbox().entries).toHaveLength(1);
  });
});

describe('a payment recorded before its statement', () => {
  it('is confirmed, not counted twice', async () => {
    await recordPayment(context(), { clientId: 1, amountCents: 12_000, date: '2026-02-08', reference: 'CHQ', method: '', allocations: 'oldestFirst' });
    await importEntries(entry('2026-02-10', 12_000, { label: 'REMISE CHEQUE', counterpartyName: 'DUPONT BATIMENT' }));
    const before = content();
    expect(inbox().entries[0]?.suggestions[0]).toMatchObject({ kind: 'recorded', certainty: 'certain' });
    const trace = await acceptFirst();
    expect(essai.books.read.ledger.paymentsOf(1, TODAY)).toHaveLength(1);
    await undoMatches(context(), trace);
    expect(content()).toEqual(before);
  });
});

describe('a direct debit that came back', () => {
  const bounced = async () => {
    await importEntries(entry('2026-02-10', 12_000, { label: 'PRLV FACT 2026-0012' }));
    await acceptFirst();
    await importAll(bankFile([statement([entry('2026-03-02', -12_000, { label: 'REJET PRLV DUPONT BATIMENT' })], { from: '2026-03-01', to: '2026-03-10' })]));
  };

  it('opens what it had paid, and undoing settles it again', async () => {
    await bounced();
    const before = content();
    expect(inbox().entries[0]?.suggestions[0]).toMatchObject({ kind: 'return', certainty: 'probable', paymentId: 1 });
    const trace = await acceptFirst();
    expect(open('FA2026-0012')).toBe(12_000);
    await undoMatches(context(), trace);
    expect(content()).toEqual(before);
  });

  it('cannot be undone once the invoice was paid otherwise', async () => {
    await bounced();
    const trace = await acceptFirst();
    await recordPayment(context(), { clientId: 1, amountCents: 12_000, date: TODAY, reference: 'CHQ', method: '', allocations: 'oldestFirst' });
    const before = content();
    await expect(undoMatches(context(), trace)).rejects.toMatchObject({ refusal: { code: 'bankMatchInUse' } });
    expect(content()).toEqual(before);
  });
});

describe('accepting all that is certain', () => {
  it('takes the certain ones only, in one command that can be undone', async () => {
    await importEntries(
      entry('2026-02-10', 12_000, { label: 'FACT 2026-0012' }),
      entry('2026-02-11', 8000, { label: 'VIR DUPONT BATIMENT' }),
      entry('2026-02-12', 12_000, { label: 'FACT 2026-0020' }),
      entry('2026-02-13', -300, { label: 'FRAIS' }),
    );
    const before = content();
    const { accepted, entryIds, allocationIds } = await acceptCertain(context());
    expect(accepted).toHaveLength(2);
    expect([open('FA2026-0012'), open('FA2026-0013'), open('FA2026-0020')]).toEqual([0, 8000, 0]);
    expect(essai.books.read.bank.countToHandle()).toBe(1);
    await undoMatches(context(), { entryIds, allocationIds });
    expect(content()).toEqual(before);
  });

  it('sets what is left of a payment against the invoice it names', async () => {
    await importAll(understoodFile('payments', { clients: [client('C1')], payments: [payment('CHQ FACT 2026-0013', { amountCents: 8000 })] }));
    const { allocationIds } = await acceptCertain(context());
    expect(open('FA2026-0013')).toBe(0);
    await undoMatches(context(), { entryIds: [], allocationIds });
    expect(open('FA2026-0013')).toBe(8000);
  });
});

describe('an operation that another statement has on another day', () => {
  const again = (date: string, details = {}) => importAll(bankFile([statement([entry(date, 12_000, { label: 'VIR DUPONT FACT 2026-0012', ...details })], { number: '2', from: null, to: null })]));

  it('comes in once by the reference of the bank', async () => {
    await importEntries(entry('2026-02-10', 12_000, { label: 'VIR DUPONT FACT 2026-0012', bankReference: 'B77' }));
    expect(await again('2026-02-12', { label: 'VIREMENT', bankReference: 'B77' })).toMatchObject({ batch: null, files: [{ unchanged: { bankEntries: 1 } }] });
  });

  it('is perhaps the same by its words: nothing about it is certain, and it can be left to the other', async () => {
    await importEntries(entry('2026-02-10', 12_000, { label: 'VIR DUPONT FACT 2026-0012' }));
    await acceptFirst();
    await again('2026-02-12');
    const [line] = inbox().entries;
    expect(line?.suggestions[0]).toMatchObject({ kind: 'sameEntry', certainty: 'probable', otherEntryId: 1, client: { code: 'C1' }, reasons: [{ code: 'mayBeSameEntry', value: '2026-02-10' }] });
    expect((await acceptCertain(context())).accepted).toEqual([]);
    const before = content();
    const trace = await acceptFirst();
    expect([inbox().entries, essai.books.read.ledger.paymentsOf(1, TODAY).length]).toEqual([[], 1]);
    await undoMatches(context(), trace);
    expect(content()).toEqual(before);
  });

  it('is not certain either while the other waits', async () => {
    await importEntries(entry('2026-02-10', 12_000, { label: 'VIR DUPONT FACT 2026-0012' }));
    await again('2026-02-12');
    expect(inbox().entries.map(({ suggestions: [first] }) => first?.certainty)).toEqual(['certain', 'possible']);
  });

  it('is another one when the bank tells them apart, or of one statement', async () => {
    await importEntries(entry('2026-02-10', 8000, { label: 'VIR DUPONT' }), entry('2026-02-11', 8000, { label: 'VIR DUPONT' }), entry('2026-02-10', 12_000, { label: 'VIR DUPONT FACT 2026-0012', bankReference: 'B1' }));
    await again('2026-02-12', { bankReference: 'B2' });
    expect(inbox().entries.flatMap(({ suggestions }) => suggestions.flatMap(({ reasons }) => reasons.map(({ code }) => code)))).not.toContain('mayBeSameEntry');
  });
});

describe('an entry left aside', () => {
  it('waits no more, and comes back when that is undone', async () => {
    await importEntries(entry('2026-02-10', 500, { label: 'APPORT' }));
    const id = inbox().entries[0]?.entry.id ?? 0;
    const before = content();
    await ignoreEntry(context(), id, 'apport du gérant');
    expect(essai.books.read.bank.countToHandle()).toBe(0);
    await undoMatches(context(), { entryIds: [id], allocationIds: [] });
    expect(content()).toEqual(before);
  });
});

describe('the entries that wait no more', () => {
  it('are listed with what they became, the newest first, and leave the list when reopened', async () => {
    await importEntries(entry('2026-02-10', 12_000, { label: 'FACT 2026-0012' }), entry('2026-02-11', 500, { label: 'APPORT' }), entry('2026-02-12', -300, { label: 'FRAIS' }));
    await acceptFirst();
    await ignoreEntry(context(), 2, 'apport du gérant');
    expect(handledEntries(essai.books.read, 0, 10)).toMatchObject({
      total: 2,
      rows: [
        { entry: { label: 'APPORT' }, state: 'ignored', reason: 'apport du gérant', client: null, invoices: [] },
        { entry: { label: 'FACT 2026-0012' }, state: 'matched', client: 'Dupont Bâtiment', invoices: ['FA2026-0012'] },
      ],
    });
    await undoMatches(context(), { entryIds: [1], allocationIds: [] });
    expect(handledEntries(essai.books.read, 0, 10)).toMatchObject({ total: 1, rows: [{ entry: { id: 2 } }] });
    expect(handledEntries(essai.books.read, 1, 10).rows).toEqual([]);
  });
});

describe('undoing the import of a statement', () => {
  it('is refused while a payment made of it stands, and says which', async () => {
    await importEntries(entry('2026-02-10', 12_000, { label: 'FACT 2026-0012' }));
    const trace = await acceptFirst();
    await expect(undoImport(context(), 2)).rejects.toMatchObject({ refusal: { code: 'batchInUse', details: { items: ['payment:2026-02-10 FACT 2026-0012'] } } });
    await undoMatches(context(), trace);
    expect(await undoImport(context(), 2)).toMatchObject({ removed: { bankEntries: 1 } });
  });
});

describe('another currency', () => {
  it('is never set against euros', async () => {
    await importAll(bankFile([statement([entry('2026-02-10', 12_000, { label: 'FACT 2026-0012' })], { currency: 'USD' })]));
    expect(inbox().entries[0]?.suggestions).toEqual([]);
  });
});
