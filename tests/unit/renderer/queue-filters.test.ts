import { describe, expect, it } from 'vitest';
import { choicesOf, effective, EVERYTHING, matches, matchesHeld } from '../../../src-renderer/features/reminders/filters';
import type { BlockedInvoice, Proposal } from '../../../src-renderer/features/reminders/why';

const invoice = { id: 1, number: 'FA-77', issueDate: '2026-10-01', dueDate: '2026-10-31', dueEstimated: false, amountCents: 10_000, openCents: 10_000, level: 0, lastNoticeDate: null, daysLate: 20, due: true };

function proposal(details: Partial<Proposal>): Proposal {
  return { clientId: 1, clientCode: 'C1', clientName: 'Hôtel des Célestins', salesperson: 'Alice', group: 'Hôtels', policyId: null, level: 1, channel: 'letter', template: 'relance-1', newDeadlineDays: 8, invoices: [invoice], unallocatedCents: 0, totalCents: 10_000, claimsLeftOut: [], ...details };
}

const all = [proposal({}), proposal({ clientId: 2, clientCode: 'C2', clientName: 'Garage Petit', salesperson: '', group: '', level: 3, channel: 'registeredLetter', totalCents: 60_000, invoices: [] })];
const shown = (filters: Partial<typeof EVERYTHING>): string[] => all.filter((each) => matches({ ...EVERYTHING, ...filters }, each)).map(({ clientCode }) => clientCode);

describe('filters of the queue', () => {
  it.each([
    [{}, ['C1', 'C2']],
    [{ level: 3 }, ['C2']],
    [{ channel: 'letter' as const }, ['C1']],
    [{ atLeastCents: 10_000 }, ['C1', 'C2']],
    [{ atLeastCents: 10_001 }, ['C2']],
    [{ salesperson: 'Alice' }, ['C1']],
    [{ group: 'Hôtels' }, ['C1']],
    [{ text: 'celestins HOTEL' }, ['C1']],
    [{ text: 'fa-77' }, ['C1']],
    [{ text: 'garage', level: 1 }, []],
  ])('%j lets %j through', (filters, codes) => {
    expect(shown(filters)).toEqual(codes);
  });

  it('offer what the day has, and only that', () => {
    expect(choicesOf(all)).toEqual({ levels: [1, 3], channels: ['letter', 'registeredLetter'], salespeople: ['Alice'], groups: ['Hôtels'] });
  });

  it('are as good as none when nothing answers to them any more', () => {
    expect(effective({ ...EVERYTHING, salesperson: 'Bruno', level: 2, group: 'Hôtels' }, all)).toEqual({ ...EVERYTHING, group: 'Hôtels' });
  });

  it('tell held invoices apart by their client', () => {
    const held: BlockedInvoice = { clientId: 1, clientCode: 'C1', clientName: 'Hôtel des Célestins', salesperson: 'Alice', group: '', invoiceId: 5, number: 'FA-9', openCents: 100, daysLate: 3, level: 0, reason: 'disputed', until: null, note: null, stop: null };
    expect(matchesHeld({ ...EVERYTHING, level: 3, salesperson: 'Alice', text: '9' }, held)).toBe(true);
    expect(matchesHeld({ ...EVERYTHING, group: 'Hôtels' }, held)).toBe(false);
  });
});
