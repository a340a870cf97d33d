import { describe, expect, it } from 'vitest';
import { type IndemnityFacts, recoveryIndemnity } from '#shared/domain/law/indemnity';
import { latestLegalDueDate, termsAreLegal } from '#shared/domain/law/legal-terms';
import { dueDateUnder } from '#shared/domain/payment-terms';

const facts = (details: Partial<IndemnityFacts> = {}): IndemnityFacts => ({ debtor: 'professional', amountCents: 100_00, dueDate: '2026-01-31', credits: [], insolventOn: null, ...details });
const credit = (date: string, cents: number, kind: 'payment' | 'creditNote' = 'payment') => ({ date, cents, kind });

describe('the indemnity of 40 EUR', () => {
  it('is owed once, from the day after the due date, whole for a part paid late', () => {
    expect(recoveryIndemnity(facts(), '2026-01-31')).toBe(0);
    expect(recoveryIndemnity(facts(), '2026-02-01')).toBe(40_00);
    expect(recoveryIndemnity(facts({ credits: [credit('2026-01-10', 90_00), credit('2026-02-03', 5_00), credit('2026-03-01', 5_00)] }), '2026-05-01')).toBe(40_00);
  });

  it('is not owed for what was paid in time, or taken away by a credit note', () => {
    expect(recoveryIndemnity(facts({ credits: [credit('2026-01-31', 100_00)] }), '2026-05-01')).toBe(0);
    expect(recoveryIndemnity(facts({ credits: [credit('2026-02-10', 100_00, 'creditNote')] }), '2026-05-01')).toBe(0);
  });

  it('is not asked from a consumer, nor where proceedings forbade payment at the due date', () => {
    expect(recoveryIndemnity(facts({ debtor: 'consumer' }), '2026-05-01')).toBe(0);
    expect(recoveryIndemnity(facts({ insolventOn: '2026-01-31' }), '2026-05-01')).toBe(0);
    expect(recoveryIndemnity(facts({ insolventOn: '2026-02-01' }), '2026-05-01')).toBe(40_00);
    expect(recoveryIndemnity(facts({ debtor: 'public' }), '2026-05-01')).toBe(40_00);
  });
});

describe('payment terms between professionals', () => {
  it('reads "45 jours fin de mois" both ways', () => {
    expect(dueDateUnder({ days: 45, method: 'endOfMonthThenNet' }, '2024-01-15')).toBe('2024-03-16');
    expect(dueDateUnder({ days: 45, method: 'netThenEndOfMonth' }, '2024-01-15')).toBe('2024-02-29');
  });

  it('may be sixty days, or forty-five from the end of the month', () => {
    expect(termsAreLegal({ days: 60, method: 'net' })).toBe(true);
    expect(termsAreLegal({ days: 61, method: 'net' })).toBe(false);
    expect(termsAreLegal({ days: 45, method: 'netThenEndOfMonth' })).toBe(true);
    expect(termsAreLegal({ days: 46, method: 'endOfMonthThenNet' })).toBe(false);
    expect(latestLegalDueDate('2024-01-15')).toBe('2024-03-16');
  });
});
