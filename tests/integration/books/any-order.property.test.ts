import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acceptCertain } from '#main/usecases/bank/accept';
import { type FileToImport, importFiles } from '#main/usecases/imports/import-files';
import { verifyBooks } from '#main/usecases/verify';
import { addDays } from '#shared/domain/calendar';
import type { LedgerLine } from '#shared/domain/fec/ledger-line';
import { ledgerFile } from '../../support/any-files';
import { bankFile, entry, statement } from '../../support/bank';
import { makeBooks, type TestBooks } from '../../support/books';
import { client, invoice, payment, quietly, understoodFile } from '../../support/files';

const TODAY = '2026-12-31';
const CODES = ['C1', 'C2', 'C3'];
const CLIENTS = CODES.map((code) => client(code));

/** What happened: an invoice, and the transfer that paid it, which the accounts have a few days after the bank. */
const anyDeal = fc.record({
  client: fc.nat(2),
  issued: fc.integer({ min: 0, max: 100 }),
  amountCents: fc.constantFrom(10_000, 10_000, 25_000, 33_333),
  paid: fc.option(fc.record({ after: fc.integer({ min: 1, max: 60 }), entered: fc.integer({ min: 0, max: 3 }), named: fc.boolean(), lettered: fc.boolean() })),
});
type Deal = typeof anyDeal extends fc.Arbitrary<infer D> ? D : never;

const numberOf = (i: number): string => `FA2026-${String(i + 101).padStart(4, '0')}`;
const issuedOn = ({ issued }: Deal): string => addDays('2026-01-01', issued);
const paidOn = (deal: Deal): string => addDays(issuedOn(deal), deal.paid?.after ?? 0);
const enteredOn = (deal: Deal): string => addDays(paidOn(deal), deal.paid?.entered ?? 0);

/** The same deals as four programs tell them. */
const FILES: Readonly<Record<'bank' | 'ledger' | 'payments' | 'paidInvoices', (deals: readonly Deal[]) => FileToImport>> = {
  bank: (deals) => bankFile([statement(deals.flatMap((deal, i) => (deal.paid === null ? [] : [entry(paidOn(deal), deal.amountCents, { row: i + 1, label: deal.paid.named ? `VIR FACT ${numberOf(i).slice(2)}` : 'VIREMENT', bankReference: `B${i}` })])), { from: null, to: null })]),
  ledger: (deals) => ledgerFile(deals.flatMap((deal, i) => linesOf(deal, i))),
  payments: (deals) => understoodFile('payments', { clients: CLIENTS, payments: deals.flatMap((deal, i) => (deal.paid === null ? [] : [payment(`BQ${i}`, { row: i + 2, client: deal.client, date: enteredOn(deal), amountCents: deal.amountCents, invoiceNumber: numberOf(i) })])) }),
  paidInvoices: (deals) =>
    understoodFile('invoices', { clients: CLIENTS, invoices: deals.map((deal, i) => invoice(numberOf(i), { row: i + 2, client: deal.client, issueDate: issuedOn(deal), dueDate: null, amountCents: deal.amountCents, paidCents: deal.paid === null ? 0 : deal.amountCents })) }),
};

function linesOf(deal: Deal, i: number): LedgerLine[] {
  const { client: owner, amountCents, paid } = deal;
  const letters = paid?.lettered === true ? `L${i}` : '';
  const line = (nature: LedgerLine['nature'], date: string, piece: string): LedgerLine => ({ row: 2 * i + 2, client: owner, nature, opening: false, date, piece, label: '', amountCents, letters });
  return [line('invoice', issuedOn(deal), numberOf(i)), ...(paid === null ? [] : [line('payment', enteredOn(deal), `BQ${i}`)])];
}

async function withBooks<T>(check: (essai: TestBooks) => Promise<T>): Promise<T> {
  const essai = await makeBooks();
  try {
    return await check(essai);
  } finally {
    essai.remove();
  }
}

/** What each client owes once what was not paid is all that is owed. */
const truth = (deals: readonly Deal[]) => CODES.map((_, owner) => deals.filter((deal) => deal.client === owner && deal.paid === null).reduce((sum, { amountCents }) => sum + amountCents, 0));

const anyDeals = fc.array(anyDeal, { minLength: 1, maxLength: 8 });
const inAnyOrder = (...names: (keyof typeof FILES)[]) => fc.shuffledSubarray(names, { minLength: names.length });

describe('the bank, a ledger, a list of payments and a list of paid invoices', () => {
  it.each([
    ['all four', inAnyOrder('bank', 'ledger', 'payments', 'paidInvoices')],
    ['without the payments', inAnyOrder('bank', 'ledger', 'paidInvoices')],
    ['without the ledger', inAnyOrder('bank', 'payments', 'paidInvoices')],
    ['bank and ledger, the statement twice', inAnyOrder('bank', 'ledger', 'bank')],
  ] as const)('tell of each payment once in any order, what is certain accepted after each: %s', async (_name, anyOrder) => {
    await fc.assert(
      fc.asyncProperty(anyDeals, anyOrder, (deals, order) =>
        withBooks(async (essai) => {
          for (const name of order) {
            await importFiles(essai.on(TODAY), [FILES[name](deals)], { skipBadRows: false, expected: null }, quietly);
            await acceptCertain(essai.on(TODAY));
          }
          expect(CODES.map((code) => essai.books.read.ledger.outstandingOf(essai.books.read.clients.findByCode(code)?.id ?? 0))).toEqual(truth(deals));
          expect(verifyBooks(essai.books.read, TODAY)).toMatchObject({ ok: true });
        }),
      ),
      { numRuns: 25 },
    );
  });

  it('tell of each payment once when invoices were known open before, and the bank told them paid first', async () => {
    await fc.assert(
      fc.asyncProperty(anyDeals, inAnyOrder('ledger', 'payments', 'paidInvoices'), (deals, order) =>
        withBooks(async (essai) => {
          const unpaid = FILES.paidInvoices(deals.map((deal) => ({ ...deal, paid: null })));
          const files = [unpaid, FILES.bank(deals), ...order.map((name) => FILES[name](deals))];
          for (const file of files) {
            await importFiles(essai.on(TODAY), [file], { skipBadRows: false, expected: null }, quietly);
            await acceptCertain(essai.on(TODAY));
          }
          expect(CODES.map((code) => essai.books.read.ledger.outstandingOf(essai.books.read.clients.findByCode(code)?.id ?? 0))).toEqual(truth(deals));
        }),
      ),
      { numRuns: 25 },
    );
  });
});
