import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { acceptCertain, acceptMatch } from '#main/usecases/bank/accept';
import { undoMatches } from '#main/usecases/bank/undo';
import { type FileToImport, importFiles } from '#main/usecases/imports/import-files';
import { undoImport } from '#main/usecases/imports/undo-import';
import { deletePayment } from '#main/usecases/payments';
import { verifyBooks } from '#main/usecases/verify';
import type { BankEntryRecord } from '#shared/domain/imports/records';
import { bankFile, entry, statement } from '../../support/bank';
import { makeBooks, type TestBooks } from '../../support/books';
import { contents } from '../../support/contents';
import { client, invoice, quietly, understoodFile } from '../../support/files';

const TODAY = '2026-03-15';
let essai: TestBooks;

beforeEach(async () => {
  essai = await makeBooks();
  await importAll(understoodFile('invoices', { clients: [client('C1', { name: 'Dupont Bâtiment' })], invoices: [invoice('FA2026-0012', { amountCents: 12_000 })] }));
});
afterEach(() => {
  expect(verifyBooks(essai.books.read, TODAY)).toMatchObject({ ok: true });
  essai.remove();
});

const context = () => essai.on(TODAY);
const importAll = (...files: FileToImport[]) => importFiles(context(), files, { skipBadRows: false, expected: null }, quietly);
const importEntries = (...entries: BankEntryRecord[]) => importAll(bankFile([statement(entries)]));
const open = (number: string) => essai.books.read.ledger.findInvoicesByNumber(number)[0]?.openCents;
const content = () => contents(essai.file);

describe('a small difference', () => {
  const short = async (cents: number) => {
    await importEntries(entry('2026-02-10', 12_000 - cents, { label: 'VIR FACT 2026-0012' }));
    return (writeOffRest: boolean) => acceptMatch(context(), { kind: 'payment', entryId: 1, clientId: 1, allocations: [{ invoiceId: 1, amountCents: 12_000 - cents }], writeOffRest });
  };

  it('is written off when asked, and comes back when the match is undone', async () => {
    const accept = await short(40);
    const before = content();
    const trace = await accept(true);
    expect(open('FA2026-0012')).toBe(0);
    expect(essai.books.read.ledger.writeOffsOf(1)).toMatchObject([{ amountCents: 40, date: '2026-02-10' }]);
    expect(essai.books.read.journal.list(0, 10).rows.map(({ action, amountCents }) => [action, amountCents])).toContainEqual(['openWriteOff', 40]);
    await undoMatches(context(), trace);
    expect(content()).toEqual(before);
  });

  it('stays open otherwise, and always when all that is certain is accepted', async () => {
    await (await short(40))(false);
    expect(open('FA2026-0012')).toBe(40);
  });

  it('goes with the payment when that is deleted in the dossier, or with its statement', async () => {
    const accept = await short(40);
    await accept(true);
    await deletePayment(context(), 1);
    expect([open('FA2026-0012'), essai.books.read.ledger.writeOffsOf(1)]).toEqual([12_000, []]);
    await accept(true);
    await undoImport(context(), 2, 'payments');
    expect([open('FA2026-0012'), essai.books.read.ledger.writeOffsOf(1)]).toEqual([12_000, []]);
  });

  it('is refused when it is not small', async () => {
    const accept = await short(6000);
    const before = content();
    await expect(accept(true)).rejects.toMatchObject({ refusal: { code: 'bankRestNotSmall' } });
    expect(content()).toEqual(before);
  });
});

describe('a payment from which a credit note was taken off', () => {
  it('settles the invoice together with the credit note, and undoing frees both', async () => {
    await importAll(understoodFile('invoices', { clients: [client('C1')], invoices: [invoice('AV2026-0003', { type: 'creditNote', dueDate: null, amountCents: 2000 })] }));
    await importEntries(entry('2026-02-10', 10_000, { label: 'VIR FACT 2026-0012 AV2026-0003' }));
    const before = content();
    const { accepted, ...trace } = await acceptCertain(context());
    expect(accepted).toHaveLength(1);
    expect([open('FA2026-0012'), essai.books.read.ledger.findCreditNote(1)?.openCents]).toEqual([0, 0]);
    await undoMatches(context(), trace);
    expect(content()).toEqual(before);
  });
});
