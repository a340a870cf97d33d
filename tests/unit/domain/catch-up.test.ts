import { describe, expect, it } from 'vitest';
import { addDays } from '#shared/domain/calendar';
import { behind, levelByAge } from '#shared/domain/dunning/catch-up';
import { proposeReminders } from '#shared/domain/dunning/propose';
import { STANDARD_POLICY } from '#shared/domain/dunning/ready-made';

// The standard policy: 7, 15, 30 days, then the formal notice at 45.
const DUE = '2026-01-31';
const letterAt = (days: number, level = 0) => {
  const invoice = { id: 1, number: 'F1', issueDate: '2026-01-01', dueDate: DUE, dueEstimated: false, amountCents: 100, openCents: 100, level, lastNoticeDate: null };
  const account = { clientId: 1, clientCode: 'C1', clientName: 'Petit', salesperson: '', group: '', doNotRemindReason: null, ownPolicy: null, stops: [], unallocatedCents: 0, invoices: [invoice] };
  const [proposal] = proposeReminders([account], STANDARD_POLICY, addDays(DUE, days)).proposals;
  if (proposal === undefined) throw new Error('no proposal');
  return behind(proposal, STANDARD_POLICY, addDays(DUE, days));
};

describe('catching up', () => {
  it.each([[6, 0], [7, 1], [15, 2], [30, 3], [45, 3], [400, 3]])('an invoice %i days late has reached letter %i, never a formal notice', (days, level) => {
    expect(levelByAge(DUE, STANDARD_POLICY, addDays(DUE, days))).toBe(level);
  });

  it('is offered to who is two steps behind, not to who is late by one', () => {
    expect(letterAt(15)).toBeNull();
    expect(letterAt(30)).toMatchObject({ level: 1, reachedLevel: 3, daysLate: 30 });
    expect(letterAt(400, 1)).toBeNull();
  });
});
