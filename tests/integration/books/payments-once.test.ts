import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { acceptCertain, acceptMatch } from '#main/usecases/bank/accept';
import { bankInbox } from '#main/usecases/bank/inbox';
import { undoMatches } from '#main/usecases/bank/undo';
import { type FileToImport, importFiles } from '#main/usecases/imports/import-files';
import { undoImport } from '#main/usecases/imports/undo-import';
import { deletePayment, recordPayment } from '#main/usecases/payments';
import { verifyBooks } from '#main/usecases/verify';
import type { LedgerLine } from '#shared/domain/fec/ledger-line';
import { ledgerFile } from '../../support/any-files';
import { bankFile, entry, statement } from '../../support/bank';
import { makeBooks, type TestBooks } from '../../support/books';
import { contents } from '../../support/contents';
import { client, invoice, payment, quietly, understoodFile } from '../../support/files';

const TODAY = '2026-03-15';
const CLIENTS = ['C1', 'C2', 'C3'].map((code) => client(code));
let essai: TestBooks;

beforeEach(async () => {
  essai = await makeBooks();
  await importAll(understoodFile('invoices', { clients: CLIENTS, invoices: [invoice('FA2026-0012', { amountCents: 12_000 }), invoice('FA2026-0013', { amountCents: 12_000 })] }));
});
afterEach(() => {
  expect(verifyBooks(essai.books.read, TODAY)).toMatchObject({ ok: true });
  essai.remove();
});

const context = () => essai.on(TODAY);
const importAll = (...files: FileToImport[]) => importFiles(context(), files, { skipBadRows: false, expected: null }, quietly);
const payments = () => essai.books.read.ledger.paymentsOf(1, TODAY);
const open = (number: string) => essai.books.read.ledger.findInvoicesByNumber(number)[0]?.openCents;
const warnings = async (file: FileToImport) => (await importAll(file)).files.flatMap((outcome) => outcome.warnings.map(({ code }) => code));

const line = (nature: LedgerLine['nature'], date: string, piece: string, letters: string): LedgerLine => ({ row: 2, client: 0, nature, opening: false, date, piece, label: '', amountCents: 12_000, letters });
/** A ledger that has the payment of an invoice, two days after the bank. */
const ledger = (pays = 'FA2026-0012', ...more: LedgerLine[]) =>
  ledgerFile([line('invoice', '2026-01-01', 'FA2026-0012', pays === 'FA2026-0012' ? 'A' : ''), line('invoice', '2026-01-01', 'FA2026-0013', pays === 'FA2026-0013' ? 'A' : ''), line('payment', '2026-02-12', 'BQ12', pays === '' ? '' : 'A'), ...more]);
const list = (...some: ReturnType<typeof payment>[]) => understoodFile('payments', { clients: CLIENTS, payments: some });

async function fromBank(): Promise<void> {
  await importAll(bankFile([statement([entry('2026-02-10', 12_000, { label: 'VIR FACT 2026-0012' })])]));
  expect((await acceptCertain(context())).accepted).toHaveLength(1);
}

describe('a payment that the bank brought', () => {
  it('is known in a ledger under another reference, and the ledger again changes nothing', async () => {
    await fromBank();
    expect(await importAll(ledger())).toMatchObject({ files: [{ created: { payments: 0 }, unchanged: { payments: 1 }, warnings: [{ code: 'paymentKnownFromBank', value: 'BQ12' }] }] });
    expect(payments()).toHaveLength(1);
    const once = contents(essai.file);
    expect(await importAll(ledger())).toMatchObject({ done: true, batch: null });
    expect(contents(essai.file)).toEqual(once);
  });

  describe('for two invoices at once', () => {
    const parts = (first: number) => list(
      payment('VIR3', { date: '2026-02-11', amountCents: first, invoiceNumber: 'FA2026-0012' }),
      payment('VIR3', { row: 3, date: '2026-02-11', amountCents: 24_000 - first, invoiceNumber: 'FA2026-0013' }),
    );

    it('is known in a list that has a row for each, and the list again changes nothing', async () => {
      await importAll(bankFile([statement([entry('2026-02-10', 24_000, { label: 'VIR FACT 2026-0012 ET 2026-0013' })])]));
      expect((await acceptCertain(context())).accepted).toHaveLength(1);
      expect(await importAll(parts(12_000))).toMatchObject({ files: [{ created: { payments: 0, allocations: 0 }, unchanged: { payments: 2 }, warnings: [{ code: 'paymentKnownFromBank', value: 'VIR3' }] }] });
      expect(payments()).toMatchObject([{ amountCents: 24_000, openCents: 0 }]);
      const once = contents(essai.file);
      expect(await importAll(parts(12_000))).toMatchObject({ done: true, batch: null });
      expect(contents(essai.file)).toEqual(once);
    });

    it('settles them as the rows say when the bank did not', async () => {
      await importAll(bankFile([statement([entry('2026-02-10', 24_000, { label: 'VIR' })])]));
      const [waiting] = bankInbox(essai.books.read).entries;
      await acceptMatch(context(), { kind: 'payment', entryId: waiting?.entry.id ?? 0, clientId: 1, allocations: [] });
      await importAll(parts(12_000));
      expect([payments().length, open('FA2026-0012'), open('FA2026-0013')]).toEqual([1, 0, 0]);
    });

    it('is another when the rows make another sum', async () => {
      await importAll(bankFile([statement([entry('2026-02-10', 23_000, { label: 'VIR' })])]));
      const [waiting] = bankInbox(essai.books.read).entries;
      await acceptMatch(context(), { kind: 'payment', entryId: waiting?.entry.id ?? 0, clientId: 1, allocations: [] });
      expect(await importAll(parts(10_000))).toMatchObject({ files: [{ created: { payments: 2 } }] });
    });
  });

  it('is known once: a second one like it is another', async () => {
    await fromBank();
    await importAll(ledger('FA2026-0012', line('payment', '2026-02-12', 'BQ12', '')));
    expect(payments()).toHaveLength(2);
    expect(await importAll(list(payment('BQ13', { date: '2026-02-12', amountCents: 12_000 })))).toMatchObject({ files: [{ created: { payments: 1 } }] });
  });

  it('is known in a list of payments, which tells nothing new of its invoice', async () => {
    await fromBank();
    expect(await warnings(list(payment('REG 7', { date: '2026-02-09', amountCents: 12_000, invoiceNumber: 'FA2026-0012' })))).toEqual(['paymentKnownFromBank']);
    expect([payments().length, open('FA2026-0012')]).toEqual([1, 0]);
  });

  it('stays where the user set it when the ledger ties it elsewhere', async () => {
    await fromBank();
    expect(await warnings(ledger('FA2026-0013'))).toEqual(['paymentKnownFromBank', 'allocationDiffers']);
    expect([open('FA2026-0012'), open('FA2026-0013')]).toEqual([0, 12_000]);
  });

  it('is set against what the ledger ties it to when it was set against nothing', async () => {
    await importAll(bankFile([statement([entry('2026-02-10', 12_000, { label: 'VIREMENT' })])]));
    await acceptMatch(context(), { kind: 'payment', entryId: 1, clientId: 1, allocations: [] });
    expect(await warnings(ledger('FA2026-0013'))).toEqual(['paymentKnownFromBank']);
    expect([open('FA2026-0012'), open('FA2026-0013')]).toEqual([12_000, 0]);
  });

  it('is as before once the import is undone', async () => {
    await fromBank();
    const before = contents(essai.file);
    const attempt = await importAll(ledger());
    expect(attempt).toMatchObject({ done: true, batch: 3 });
    await undoImport(context(), 3);
    expect(contents(essai.file)).toEqual(before);
  });

  it('stays as the ledger’s when its match is undone, and goes with the ledger', async () => {
    await fromBank();
    await importAll(ledger(''));
    await undoMatches(context(), { entryIds: [1], allocationIds: [] });
    expect([payments().length, open('FA2026-0012')]).toEqual([1, 12_000]);
    expect(bankInbox(essai.books.read).entries[0]?.suggestions[0]).toMatchObject({ kind: 'recorded', paymentId: 1 });
    expect(await importAll(ledger(''))).toMatchObject({ batch: null });
    await undoImport(context(), 3);
    expect(payments()).toHaveLength(0);
  });

  it('stays as the ledger’s when the import of its statement is undone', async () => {
    await fromBank();
    await importAll(ledger(''));
    expect(await undoImport(context(), 2, 'payments')).toMatchObject({ removed: { bankEntries: 1, payments: 0 } });
    expect([payments().length, open('FA2026-0012')]).toEqual([1, 12_000]);
  });
});

describe('a payment that the ledger brought between the import of the statement and its acceptance', () => {
  it('is what the entry confirms, not a new payment', async () => {
    await importAll(bankFile([statement([entry('2026-02-10', 12_000, { label: 'VIR FACT 2026-0012' })])]));
    expect(bankInbox(essai.books.read).entries[0]?.suggestions[0]).toMatchObject({ kind: 'payment', certainty: 'certain' });
    await importAll(ledger());
    expect(bankInbox(essai.books.read).entries[0]?.suggestions[0]).toMatchObject({ kind: 'recorded', certainty: 'certain', paymentId: 1 });
    await acceptCertain(context());
    expect(payments()).toHaveLength(1);
  });
});

describe('a payment recorded by hand', () => {
  const record = (reference: string) => recordPayment(context(), { clientId: 1, amountCents: 12_000, date: '2026-02-10', reference, method: '', allocations: 'oldestFirst' });

  it('is known in a ledger when nothing in their references tells them apart', async () => {
    await record('');
    expect(await warnings(ledger())).toEqual(['paymentKnownByHand']);
    expect(payments()).toHaveLength(1);
  });

  it('is known without a word when the file has it to the letter, and another like it is another', async () => {
    await record('REG 7');
    expect(await warnings(list(payment('REG 7', { date: '2026-02-10', amountCents: 12_000, invoiceNumber: 'FA2026-0012' })))).toEqual([]);
    await importAll(list(payment('', { date: '2026-02-11', amountCents: 12_000 })));
    expect(payments()).toHaveLength(2);
  });

  it('is another one under another reference', async () => {
    await record('CHQ 7');
    await importAll(ledger());
    expect(payments()).toHaveLength(2);
  });

  it('can be removed after a file told it', async () => {
    await record('');
    await importAll(ledger());
    await deletePayment(context(), 1);
    expect(payments()).toHaveLength(0);
  });
});

describe('a payment that a list of invoices told of', () => {
  const paid = (details = {}) => understoodFile('invoices', { clients: CLIENTS, invoices: [invoice('FA2026-0012', { amountCents: 12_000, paidCents: 12_000, ...details })] });

  it('is the one that the ledger has, dated or not', async () => {
    await importAll(paid());
    expect(await warnings(ledger())).toEqual(['paymentKnownFromList']);
    expect(payments()).toHaveLength(1);
  });

  it('stays as the ledger’s when the list is undone', async () => {
    await importAll(paid());
    await importAll(ledger(''));
    await undoImport(context(), 2);
    expect([payments().length, open('FA2026-0012')]).toEqual([1, 12_000]);
    expect(await importAll(ledger(''))).toMatchObject({ batch: null });
  });

  it('is looked for among what is set against nothing', async () => {
    await importAll(ledger(''));
    expect(await importAll(paid())).toMatchObject({ files: [{ created: { payments: 0, allocations: 1 } }] });
    expect([payments().length, open('FA2026-0012')]).toEqual([1, 0]);
  });

  it('is another one when the free payment is of another time than the list says', async () => {
    await importAll(ledger(''));
    await importAll(paid({ settledDate: '2026-03-01' }));
    expect(payments()).toHaveLength(2);
  });
});
