import { describe, expect, it } from 'vitest';
import { STANDARD_POLICY } from '#shared/domain/dunning/ready-made';
import { invoiceReason, lettersOf, levelsOf, nextReturn, type Proposal, proposalKey, worstDaysLate } from '../../../src-renderer/features/reminders/why';

const INVOICE = {
  id: 11,
  number: 'FA-11',
  issueDate: '2026-10-01',
  dueDate: '2026-11-01',
  dueEstimated: false,
  amountCents: 12_000,
  openCents: 12_000,
  level: 0,
  lastNoticeDate: null,
  daysLate: 20,
  due: true,
};

const proposal = (level: number, invoices: Proposal['invoices']): Proposal => ({
  clientId: 3,
  clientCode: 'C3',
  clientName: 'Menuiserie Dupont',
  salesperson: '', group: '', policyId: null,
  level,
  channel: 'letter',
  template: 'relance-1',
  newDeadlineDays: 8,
  invoices,
  unallocatedCents: 0,
  totalCents: 12_000,
  claimsLeftOut: [],
});

describe('invoiceReason', () => {
  it('names the first step for an invoice never reminded', () => {
    expect(invoiceReason(INVOICE, STANDARD_POLICY)).toEqual({ kind: 'dueFirst', step: 1, offsetDays: 7 });
  });

  it('recalls the previous notice', () => {
    expect(invoiceReason({ ...INVOICE, level: 1, lastNoticeDate: '2026-11-09' }, STANDARD_POLICY)).toEqual({
      kind: 'dueNext',
      step: 2,
      offsetDays: 15,
      lastNoticeDate: '2026-11-09',
    });
  });

  it('says of an invoice only listed that it waits', () => {
    expect(invoiceReason({ ...INVOICE, due: false, level: 4, lastNoticeDate: '2026-11-09' }, STANDARD_POLICY)).toEqual({
      kind: 'waits',
      lastNoticeDate: '2026-11-09',
    });
  });

  it('does not call late an invoice reminded before its due date', () => {
    expect(invoiceReason({ ...INVOICE, daysLate: 0 }, STANDARD_POLICY).kind).toBe('dueBefore');
  });
});

describe('the queue', () => {
  it('issues every letter of a client chosen', () => {
    const first = proposal(1, [INVOICE]);
    const second = proposal(2, [{ ...INVOICE, id: 12 }]);
    const other = { ...proposal(1, [{ ...INVOICE, id: 13 }]), clientId: 4 };
    const queue = { date: '2026-11-21', policy: { ...STANDARD_POLICY, steps: [...STANDARD_POLICY.steps] }, ownPolicies: [], dataDate: null, stale: false, lastIssuedDate: null, proposals: [first, second, other], blocked: [] };
    expect(lettersOf(queue, [first])).toEqual([first, second]);
    expect(lettersOf(queue, [])).toEqual([]);
  });

  it('tells apart two letters to one client', () => {
    const second = { ...INVOICE, id: 12 };
    expect(proposalKey(proposal(1, [INVOICE]))).not.toBe(proposalKey(proposal(1, [second])));
  });

  it('counts the proposals of each level, lowest first', () => {
    expect(levelsOf([proposal(3, [INVOICE]), proposal(1, [INVOICE]), proposal(3, [INVOICE])])).toEqual([
      { level: 1, count: 1 },
      { level: 3, count: 2 },
    ]);
  });

  it('takes the worst delay of the invoices', () => {
    expect(worstDaysLate(proposal(1, [INVOICE, { ...INVOICE, daysLate: 41 }]))).toBe(41);
  });

  it('finds the first day something comes back', () => {
    const held = { clientId: 3, clientCode: 'C3', clientName: 'Dupont', salesperson: '', group: '', invoiceId: 11, number: 'FA-11', openCents: 1, daysLate: 2, level: 0, reason: 'stepNotReached', note: null, stop: null } as const;
    expect(nextReturn([{ ...held, until: '2026-12-04' }, { ...held, until: null }, { ...held, until: '2026-11-30' }])).toBe('2026-11-30');
    expect(nextReturn([])).toBeNull();
  });
});
