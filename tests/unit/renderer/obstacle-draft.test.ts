import { describe, expect, it } from 'vitest';
import { openObstacleInput } from '#shared/contract/schemas/obstacle';
import { ACTIONS, ALL_INVOICES, newDraft, type ObstacleAction, type ObstacleDraft, openInput, problemOf, scheduleOf } from '../../../src-renderer/features/clients/obstacles/draft';
import { heldText } from '../../../src-renderer/features/clients/obstacles/held-text';
import { initI18n } from '../../../src-renderer/i18n/init';

const TODAY = '2026-01-31';
const INVOICES = [
  { id: 7, number: 'F7', issueDate: '2025-11-01', dueDate: '2025-12-01', openCents: 10_000, daysLate: 61 },
  { id: 8, number: 'F8', issueDate: '2025-12-01', dueDate: '2026-01-01', openCents: 5000, daysLate: 30 },
];
const draft = (action: ObstacleAction, details: Partial<ObstacleDraft> = {}): ObstacleDraft => ({ ...newDraft(action, INVOICES, TODAY), ...details });
const problem = (action: ObstacleAction, details: Partial<ObstacleDraft> = {}) => problemOf(draft(action, details), INVOICES, TODAY);

describe('the dialogs that hold reminders back', () => {
  it.each(ACTIONS)('%s can be recorded as it opens', (action) => {
    expect(problem(action)).toBeNull();
    const input = openInput(3, draft(action));
    if (action === 'writeOff') expect(input).toBeNull();
    else expect(openObstacleInput.safeParse(input).error).toBeUndefined();
  });

  it('begins with the oldest invoice where one is wanted, with all of them elsewhere', () => {
    expect([draft('dispute').invoiceId, draft('writeOff').invoiceId, draft('promise').invoiceId]).toEqual([7, 7, ALL_INVOICES]);
  });

  it.each([
    ['promise', { amountCents: 15_001 }, 'amountAboveOpen'],
    ['promise', { amountCents: 5001, invoiceId: 8 }, 'amountAboveOpen'],
    ['promise', { amountCents: 0 }, 'amountNotPositive'],
    ['promise', { until: '2026-01-30' }, 'untilNotAfter'],
    ['hold', { until: TODAY }, 'untilNotAfter'],
    ['hold', { until: TODAY, endless: true }, null],
    ['plan', { amountCents: 2 }, 'instalments'],
    ['writeOff', { invoiceId: ALL_INVOICES }, 'invoiceMissing'],
    ['insolvency', { date: '2026-02-01' }, 'dateInFuture'],
  ] as const)('%s with %j: %s', (action, details, expected) => {
    expect(problem(action, details)).toBe(expected);
  });

  it('shows the schedule of a plan to the cent, from the end of a month', () => {
    expect(scheduleOf(draft('plan', { amountCents: 10_000 }), INVOICES)).toEqual([
      { dueDate: '2026-02-28', amountCents: 3333 },
      { dueDate: '2026-03-28', amountCents: 3333 },
      { dueDate: '2026-04-28', amountCents: 3334 },
    ]);
  });
});

describe('the line of an invoice', () => {
  const t = initI18n().getFixedT('fr', 'obstacles');
  const obstacle = {
    id: 1, clientId: 3, openedOn: '2026-01-10', until: null, subject: '', note: '', graceDays: 0, amountCents: null, paidCents: 0, instalments: [],
    standing: 'open', endedOn: null, returnsOn: null, closedOn: null, outcome: '', closingNote: '',
  } as const;

  it('says what holds it back, and nothing of what is over or about others', () => {
    const dispute = { ...obstacle, kind: 'dispute' as const, invoices: [{ id: 7, number: 'F7' }], instalments: [] };
    const hold = { ...obstacle, kind: 'hold' as const, until: '2026-02-15', invoices: [], instalments: [] };
    const promise = { ...obstacle, kind: 'promise' as const, invoices: [{ id: 8, number: 'F8' }], instalments: [{ dueDate: '2026-02-01', amountCents: 1, paidCents: 0, state: 'due' as const }] };
    expect(heldText(t, [dispute, promise], 7)).toBe('en litige depuis le 10/01/2026');
    expect(heldText(t, [dispute, hold, promise], 8)).toBe('en attente jusqu’au 15/02/2026, promise pour le 01/02/2026');
    expect(heldText(t, [{ ...dispute, standing: 'closed' }], 7)).toBe('');
  });
});
