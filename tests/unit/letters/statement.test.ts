import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '#shared/domain/calendar';
import type { AccountLedger, LedgerAllocation } from '#shared/domain/letters/account-ledger';
import { accountStatement, closingCents, openCents, statementStart } from '#shared/domain/letters/statement';
import { sumCents } from '#shared/domain/money';

type Side = 'invoice' | 'refund' | 'payment' | 'creditNote';

/** An amount of the credit set against the debt, on a day. */
function allocation(id: number, date: string, amountCents: number, sides: Partial<Record<Side, number>>): LedgerAllocation {
  const side = (name: Side) => (sides[name] === undefined ? null : { id: sides[name] });
  return { id, date, amountCents, invoice: side('invoice'), refund: side('refund'), payment: side('payment'), creditNote: side('creditNote') };
}

const PAID = allocation(1, '2025-12-30', 10_000, { invoice: 1, payment: 1 });
const REFUNDED = allocation(2, '2026-01-05', 500, { refund: 2, payment: 1 });
const CREDITED = allocation(3, '2026-02-15', 1_500, { invoice: 2, creditNote: 2 });
const GIVEN_UP = allocation(4, '2026-03-01', 500, { invoice: 2, creditNote: 1 });
const euros = { nature: 'invoice', currency: 'EUR', dueEstimated: false, daysLate: 0 } as const;

const LEDGER: AccountLedger = {
  invoices: [
    { id: 2, number: 'F2', issueDate: '2026-02-10', dueDate: '2026-03-12', amountCents: 20_000, openCents: 18_000, allocations: [CREDITED, GIVEN_UP], ...euros },
    { id: 1, number: 'F1', issueDate: '2025-11-03', dueDate: '2025-12-03', amountCents: 10_000, openCents: 0, allocations: [PAID], ...euros },
    { id: 3, number: 'F3', issueDate: '2026-02-20', dueDate: '2026-03-22', amountCents: 7_000, openCents: 7_000, allocations: [], ...euros, currency: 'USD' },
  ],
  creditNotes: [
    { id: 1, number: 'PERTE-1', nature: 'writeOff', issueDate: '2026-03-01', amountCents: 500, openCents: 0, currency: 'EUR', allocations: [GIVEN_UP] },
    { id: 2, number: 'A1', nature: 'creditNote', issueDate: '2026-02-10', amountCents: 2_000, openCents: 500, currency: 'EUR', allocations: [CREDITED] },
  ],
  payments: [
    { id: 1, reference: 'VIR 7', date: '2025-12-30', amountCents: 10_500, openCents: 0, currency: 'EUR', allocations: [PAID, REFUNDED] },
    { id: 2, reference: 'REMB', date: '2026-01-05', amountCents: -500, openCents: 0, currency: 'EUR', allocations: [REFUNDED] },
  ],
};

describe('a statement of account', () => {
  const statement = accountStatement(LEDGER, '2026-01-01', '2026-03-31');

  it('brings forward what came before, then tells each movement in the order of days, what is owed first', () => {
    expect(statement.openingCents).toBe(-500);
    expect(statement.movements.map(({ date, kind, reference, cents }) => [date, kind, reference, cents])).toEqual([
      ['2026-01-05', 'refund', 'REMB', 500],
      ['2026-02-10', 'invoice', 'F2', 20_000],
      ['2026-02-10', 'creditNote', 'A1', -2_000],
      ['2026-03-01', 'writeOff', '', -500],
    ]);
    expect(closingCents(statement)).toBe(17_500);
  });

  it('tells what each was set against, from which day, of before the period too', () => {
    expect(statement.movements.map(({ matches, openCents: left }) => [matches, left])).toEqual([
      [[{ kind: 'payment', reference: 'VIR 7', date: '2025-12-30', matchedOn: '2026-01-05', cents: 500 }], 0],
      [[{ kind: 'creditNote', reference: 'A1', date: '2026-02-10', matchedOn: '2026-02-15', cents: 1_500 }, { kind: 'writeOff', reference: '', date: '2026-03-01', matchedOn: '2026-03-01', cents: 500 }], 18_000],
      [[{ kind: 'invoice', reference: 'F2', date: '2026-02-10', matchedOn: '2026-02-15', cents: 1_500 }], -500],
      [[{ kind: 'invoice', reference: 'F2', date: '2026-02-10', matchedOn: '2026-03-01', cents: 500 }], 0],
    ]);
    expect(statement.pairings.map(({ date, cents, debt, credit }) => [date, cents, debt.reference, credit.kind])).toEqual([
      ['2026-01-05', 500, 'REMB', 'payment'],
      ['2026-02-15', 1_500, 'F2', 'creditNote'],
      ['2026-03-01', 500, 'F2', 'writeOff'],
    ]);
  });

  it('says twice what is owed: by what moved and by what is open; other currencies stand apart', () => {
    expect(statement.open.map(({ reference, openCents: left }) => [reference, left])).toEqual([['F2', 18_000], ['A1', -500]]);
    expect(openCents(statement)).toBe(17_500);
    expect(statement.foreign).toMatchObject([{ reference: 'F3', currency: 'USD', cents: 7_000, openCents: 7_000 }]);
  });

  it('begins on the first of January, or with the oldest invoice still open', () => {
    expect(statementStart(LEDGER, '2026-03-31')).toBe('2026-01-01');
    const old = { id: 9, number: 'F0', issueDate: '2024-06-01', dueDate: '2024-07-01', amountCents: 100, openCents: 100, allocations: [], ...euros };
    expect(statementStart({ ...LEDGER, invoices: [old, ...LEDGER.invoices] }, '2026-03-31')).toBe('2024-06-01');
    expect(statementStart({ ...LEDGER, invoices: [{ ...old, currency: 'USD' }, ...LEDGER.invoices] }, '2026-03-31')).toBe('2026-01-01');
  });

  it('ends at the ledger’s balance wherever it begins, whatever is set against what', () => {
    const day = fc.integer({ min: 0, max: 800 }).map((days) => addDays('2025-01-01', days));
    fc.assert(
      fc.property(anyAccount(day), day, ({ ledger, to }, other) => {
        const from = other <= to ? other : to;
        const told = accountStatement(ledger, from, to);
        const inEuros = <T extends { readonly currency: string }>(items: readonly T[]) => items.filter(({ currency }) => currency === 'EUR');
        const sumOf = (items: readonly { readonly amountCents: number; readonly currency: string }[]) => sumCents(inEuros(items).map((item) => item.amountCents));
        const balance = sumOf(ledger.invoices) - sumOf(ledger.creditNotes) - sumOf(ledger.payments);
        expect(closingCents(told)).toBe(balance);
        expect(openCents(told)).toBe(balance);
        expect(told.movements.every(({ date }) => from <= date && date <= to)).toBe(true);
        for (const { cents, openCents: left, matches } of told.movements) expect(Math.abs(left) + sumCents(matches.map((match) => match.cents))).toBe(Math.abs(cents));
        expect(told.pairings.every(({ date }) => from <= date && date <= to)).toBe(true);
      }),
    );
  });
});

const NATURES = ['invoice', 'interest', 'indemnity'] as const;

/** Documents and payments of until a day, in two currencies, credits set against debts of their own currency as the draw has it. */
function anyAccount(day: fc.Arbitrary<string>): fc.Arbitrary<{ ledger: AccountLedger; to: string }> {
  const item = fc.record({ date: day, amountCents: fc.integer({ min: 1, max: 100_000 }), currency: fc.constantFrom('EUR', 'EUR', 'EUR', 'USD') });
  const items = fc.array(item, { maxLength: 6 });
  return fc.record({ to: day, invoices: items, refunds: items, creditNotes: items, payments: items, draws: fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat()), { maxLength: 12 }) }).map(({ to, draws, ...drawn }) => {
    const until = (list: typeof drawn.invoices, first: number) => list.filter(({ date }) => date <= to).map((each, i) => ({ ...each, id: first + i, openCents: each.amountCents, made: [] as LedgerAllocation[] }));
    const invoices = until(drawn.invoices, 1).map((each) => ({ ...each, side: 'invoice' as const }));
    const refunds = until(drawn.refunds, 1).map((each) => ({ ...each, side: 'refund' as const }));
    const creditNotes = until(drawn.creditNotes, 1).map((each) => ({ ...each, side: 'creditNote' as const }));
    const payments = until(drawn.payments, 101).map((each) => ({ ...each, side: 'payment' as const }));
    const debts = [...invoices, ...refunds];
    const credits = [...creditNotes, ...payments];
    draws.forEach(([one, other, much], i) => {
      const debt = debts[one % Math.max(1, debts.length)];
      const credit = credits[other % Math.max(1, credits.length)];
      if (debt === undefined || debt.currency !== credit?.currency) return;
      const cents = Math.min(debt.openCents, credit.openCents, 1 + much % 100_000);
      if (cents === 0) return;
      const made = allocation(i + 1, debt.date < credit.date ? credit.date : debt.date, cents, { [debt.side]: debt.id, [credit.side]: credit.id });
      for (const side of [debt, credit]) {
        side.openCents -= cents;
        side.made.push(made);
      }
    });
    const ledger: AccountLedger = {
      invoices: invoices.map(({ id, date, amountCents, openCents: left, currency, made }) => ({ id, number: `F${String(id)}`, nature: NATURES[id % 3] ?? 'invoice', issueDate: date, dueDate: date, dueEstimated: false, daysLate: 0, amountCents, openCents: left, currency, allocations: made })),
      creditNotes: creditNotes.map(({ id, date, amountCents, openCents: left, currency, made }) => ({ id, number: `A${String(id)}`, nature: id % 2 === 0 ? 'writeOff' : 'creditNote', issueDate: date, amountCents, openCents: left, currency, allocations: made })),
      payments: [
        ...payments.map(({ id, date, amountCents, openCents: left, currency, made }) => ({ id, reference: '', date, amountCents, openCents: left, currency, allocations: made })),
        ...refunds.map(({ id, date, amountCents, openCents: left, currency, made }) => ({ id, reference: '', date, amountCents: -amountCents, openCents: left === 0 ? 0 : -left, currency, allocations: made })),
      ],
    };
    return { ledger, to };
  });
}
