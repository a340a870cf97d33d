import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agedBalance } from '#main/usecases/balance';
import { importFiles } from '#main/usecases/imports/import-files';
import { statementOf } from '#main/usecases/letters/statement';
import { allocate, deletePayment, freeAllocation, recordPayment } from '#main/usecases/payments';
import { verifyBooks } from '#main/usecases/verify';
import { RefusalError } from '#shared/contract/result';
import { addDays } from '#shared/domain/calendar';
import { closingCents, openCents } from '#shared/domain/letters/statement';
import type { InvoiceRecord, PaymentRecord } from '#shared/domain/imports/records';
import { makeBooks, type TestBooks } from '../../support/books';
import { client, invoice, payment, quietly, understoodFile } from '../../support/files';

const START = '2026-01-01';
const TODAY = '2026-12-31';
const CLIENTS = ['C1', 'C2', 'C3'];

const day = fc.integer({ min: 0, max: 300 }).map((days) => addDays(START, days));
const cents = fc.integer({ min: 1, max: 500_000 });
const owner = fc.integer({ min: 0, max: CLIENTS.length - 1 });

const anyInvoice = fc.record({
  type: fc.constantFrom<InvoiceRecord['type']>('invoice', 'invoice', 'invoice', 'creditNote'),
  client: owner,
  issueDate: day,
  term: fc.option(fc.integer({ min: 0, max: 90 })),
  amountCents: cents,
  paid: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
});

const anyPayment = fc.record({ client: owner, date: day, amountCents: fc.integer({ min: -100_000, max: 500_000 }).filter((n) => n !== 0), names: fc.option(fc.nat(40)) });

const anyAction = fc.oneof(
  fc.record({ do: fc.constant('record' as const), client: owner, date: day, amountCents: fc.integer({ min: -50_000, max: 300_000 }).filter((n) => n !== 0) }),
  fc.record({ do: fc.constant('free' as const), pick: fc.nat(60) }),
  fc.record({ do: fc.constant('delete' as const), pick: fc.nat(60) }),
  fc.record({ do: fc.constant('allocate' as const), payment: fc.nat(60), invoice: fc.nat(60), amountCents: cents }),
);
type Action = typeof anyAction extends fc.Arbitrary<infer A> ? A : never;

const history = fc.record({
  invoices: fc.array(anyInvoice, { maxLength: 25 }),
  payments: fc.array(anyPayment, { maxLength: 20 }),
  actions: fc.array(anyAction, { maxLength: 15 }),
});
type History = typeof history extends fc.Arbitrary<infer H> ? H : never;

function invoiceRecords(list: History['invoices']): InvoiceRecord[] {
  return list.map(({ term, paid, ...rest }, i) =>
    invoice(`F${String(i)}`, { ...rest, row: i + 2, dueDate: term === null ? null : addDays(rest.issueDate, term), paidCents: paid === null ? null : Math.floor(paid * rest.amountCents) }),
  );
}

const paymentRecords = (list: History['payments']): PaymentRecord[] =>
  list.map(({ names, ...rest }, i) => payment(`R${String(i)}`, { ...rest, row: i + 2, invoiceNumber: names === null ? '' : `F${String(names)}` }));

async function live(essai: TestBooks, { invoices, payments, actions }: History): Promise<void> {
  const clients = CLIENTS.map((code) => client(code));
  const files = [understoodFile('invoices', { clients, invoices: invoiceRecords(invoices) }), understoodFile('payments', { clients, payments: paymentRecords(payments) })];
  await importFiles(essai.on(TODAY), files, { skipBadRows: true, expected: null }, quietly);
  for (const action of actions) await perform(essai, action);
}

/** Does what a user might; what the rules refuse leaves the books as they were. */
async function perform(essai: TestBooks, action: Action): Promise<void> {
  const context = essai.on(TODAY);
  try {
    if (action.do === 'record') {
      await recordPayment(context, { clientId: action.client + 1, amountCents: action.amountCents, date: action.date, reference: '', method: '', allocations: 'oldestFirst' });
    } else if (action.do === 'free') await freeAllocation(context, action.pick + 1);
    else if (action.do === 'delete') await deletePayment(context, action.pick + 1);
    else await allocate(context, { credit: { paymentId: action.payment + 1 }, invoiceId: action.invoice + 1, amountCents: action.amountCents, date: null });
  } catch (error) {
    if (!(error instanceof RefusalError)) throw error;
  }
}

async function withBooks(check: (essai: TestBooks) => Promise<void>): Promise<void> {
  const essai = await makeBooks();
  try {
    await check(essai);
  } finally {
    essai.remove();
  }
}

describe('any history', () => {
  it('ties: buckets + unallocated = ledger for each client at any date, and open amounts are those of the allocations', async () => {
    await fc.assert(
      fc.asyncProperty(history, fc.array(day, { minLength: 1, maxLength: 5 }), (lived, days) =>
        withBooks(async (essai) => {
          await live(essai, lived);
          const { read } = essai.books;
          expect(verifyBooks(read, TODAY)).toMatchObject({ ok: true });
          for (const asOf of days) {
            const ledger = read.audit.ledgerByClient(asOf);
            for (const balance of agedBalance(read, { asOf, bounds: [30, 60, 90] }).clients) {
              expect(balance.notDueCents + balance.bucketCents.reduce((a, b) => a + b, 0) + balance.unallocatedCents).toBe(ledger.get(balance.clientId));
              ledger.delete(balance.clientId);
            }
            expect([...ledger.values()].every((left) => left === 0)).toBe(true);
          }
        }),
      ),
      { numRuns: 40 },
    );
  });

  it('shows the same figures in the balance, in its lines and in the dossiers', async () => {
    await fc.assert(
      fc.asyncProperty(history, day, (lived, asOf) =>
        withBooks(async (essai) => {
          await live(essai, lived);
          const { balance, ledger } = essai.books.read;
          const aged = agedBalance(essai.books.read, { asOf, bounds: [30, 60, 90] });
          const lines = (part: Parameters<typeof balance.lines>[0]['part']) => balance.lines({ asOf, bounds: [30, 60, 90], clientId: null, part, offset: 0, limit: 500 });
          expect(lines('all').sumCents).toBe(aged.totals.ledgerCents);
          expect(lines('notDue').sumCents).toBe(aged.totals.notDueCents);
          expect(lines('unallocated').sumCents).toBe(aged.totals.unallocatedCents);
          aged.totals.bucketCents.forEach((sum, bucket) => {
            expect(lines({ bucket }).sumCents).toBe(sum);
          });
          for (const client of aged.clients) {
            const open = ledger.invoicesOf(client.clientId, asOf).reduce((sum, i) => sum + i.openCents, 0);
            const credits = ledger.creditNotesOf(client.clientId, asOf).reduce((sum, c) => sum + c.openCents, 0);
            const paid = ledger.paymentsOf(client.clientId, asOf).reduce((sum, p) => sum + p.openCents, 0);
            expect(open - credits - paid).toBe(client.ledgerCents);
          }
        }),
      ),
      { numRuns: 30 },
    );
  });

  it('is told by statements that tie to the ledger, whatever their period', async () => {
    await fc.assert(
      fc.asyncProperty(history, day, day, (lived, one, other) =>
        withBooks(async (essai) => {
          await live(essai, lived);
          const { read } = essai.books;
          const [from, to] = one < other ? [one, other] : [other, one];
          const ledger = read.audit.ledgerByClient(to);
          for (const id of [1, 2, 3].filter((each) => read.clients.find(each) !== null)) {
            const statement = statementOf(read, id, to, from);
            expect(closingCents(statement)).toBe(ledger.get(id) ?? 0);
            expect(openCents(statement)).toBe(ledger.get(id) ?? 0);
            for (const { cents: moved, openCents: left, matches } of statement.movements) expect(left + Math.sign(moved) * matches.reduce((sum, match) => sum + match.cents, 0)).toBe(moved);
          }
        }),
      ),
      { numRuns: 25 },
    );
  });

  it('imported twice is imported once', async () => {
    await fc.assert(
      fc.asyncProperty(history, ({ invoices, payments }) =>
        withBooks(async (essai) => {
          await live(essai, { invoices, payments, actions: [] });
          const before = essai.books.read.balance.lines({ asOf: TODAY, bounds: [30], clientId: null, part: 'all', offset: 0, limit: 500 });
          const clients = CLIENTS.map((code) => client(code));
          const again = [understoodFile('invoices', { clients, invoices: invoiceRecords(invoices) }), understoodFile('payments', { clients, payments: paymentRecords(payments) })];
          const second = await importFiles(essai.on(TODAY), again, { skipBadRows: true, expected: null }, quietly);
          expect(second).toMatchObject({ done: true, batch: null });
          expect(essai.books.read.balance.lines({ asOf: TODAY, bounds: [30], clientId: null, part: 'all', offset: 0, limit: 500 })).toEqual(before);
        }),
      ),
      { numRuns: 30 },
    );
  });
});
