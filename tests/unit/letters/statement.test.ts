import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '#shared/domain/calendar';
import { type AccountLedger, accountStatement, closingCents, statementStart } from '#shared/domain/letters/statement';
import { sumCents } from '#shared/domain/money';

const LEDGER: AccountLedger = {
  invoices: [
    { number: 'F2', issueDate: '2026-02-10', amountCents: 20_000, openCents: 20_000 },
    { number: 'F1', issueDate: '2025-11-03', amountCents: 10_000, openCents: 0 },
  ],
  creditNotes: [
    { number: 'PERTE-1', nature: 'writeOff', issueDate: '2026-03-01', amountCents: 500 },
    { number: 'A1', nature: 'creditNote', issueDate: '2026-02-10', amountCents: 2_000 },
  ],
  payments: [
    { reference: 'VIR 7', date: '2025-12-30', amountCents: 10_500 },
    { reference: 'REMB', date: '2026-01-05', amountCents: -500 },
  ],
};

describe('a statement of account', () => {
  it('brings forward what came before, then tells each movement in the order of days, what is owed first', () => {
    const statement = accountStatement(LEDGER, '2026-01-01', '2026-03-31');
    expect(statement.openingCents).toBe(-500);
    expect(statement.movements).toEqual([
      { date: '2026-01-05', kind: 'refund', reference: 'REMB', cents: 500 },
      { date: '2026-02-10', kind: 'invoice', reference: 'F2', cents: 20_000 },
      { date: '2026-02-10', kind: 'creditNote', reference: 'A1', cents: -2_000 },
      { date: '2026-03-01', kind: 'writeOff', reference: '', cents: -500 },
    ]);
    expect(closingCents(statement)).toBe(17_500);
  });

  it('begins on the first of January, or with the oldest invoice still open', () => {
    expect(statementStart(LEDGER, '2026-03-31')).toBe('2026-01-01');
    const old = { number: 'F0', issueDate: '2024-06-01', amountCents: 100, openCents: 100 };
    expect(statementStart({ ...LEDGER, invoices: [old, ...LEDGER.invoices] }, '2026-03-31')).toBe('2024-06-01');
  });

  it('ends at the ledger’s balance wherever it begins', () => {
    const day = fc.integer({ min: 0, max: 800 }).map((days) => addDays('2025-01-01', days));
    const cents = fc.integer({ min: 1, max: 1_000_000 });
    const ledgers: fc.Arbitrary<AccountLedger> = fc.record({
      invoices: fc.array(fc.record({ number: fc.string(), issueDate: day, amountCents: cents, openCents: cents })),
      creditNotes: fc.array(fc.record({ number: fc.string(), nature: fc.constantFrom('creditNote', 'writeOff'), issueDate: day, amountCents: cents })),
      payments: fc.array(fc.record({ reference: fc.string(), date: day, amountCents: fc.integer({ min: -1_000_000, max: 1_000_000 }) })),
    });
    fc.assert(
      fc.property(ledgers, day, day, (ledger, one, other) => {
        const [from, to] = one <= other ? [one, other] : [other, one];
        const upTo = (items: readonly { readonly amountCents: number; readonly issueDate?: string; readonly date?: string }[]): number =>
          sumCents(items.filter((item) => (item.issueDate ?? item.date ?? '') <= to).map((item) => item.amountCents));
        const statement = accountStatement(ledger, from, to);
        expect(closingCents(statement)).toBe(upTo(ledger.invoices) - upTo(ledger.creditNotes) - upTo(ledger.payments));
        expect(statement.movements.every(({ date }) => from <= date && date <= to)).toBe(true);
      }),
    );
  });
});
