import { describe, expect, it } from 'vitest';
import type { CorrespondenceView } from '#shared/contract/schemas/client';
import { correctInput, draftOf, exchangeProblem, newExchange, recordInput } from '../../../src-renderer/features/clients/correspondence/exchange-draft';
import { found, shows, TIMELINE_FILTERS, type TimelineItem } from '../../../src-renderer/features/clients/correspondence/timeline';

const TODAY = '2026-11-21';

function exchange(details: Partial<CorrespondenceView>): CorrespondenceView {
  return {
    id: 1, kind: 'note', direction: 'none', date: TODAY, subject: '', body: '', person: '', level: null, totalCents: null, invoiceNumbers: [],
    document: null, notice: null, aboutNoticeId: null, obstacleId: null, awaits: null, awaitsOn: null, doneOn: null, ...details,
  };
}
const item = (details: Partial<CorrespondenceView>): TimelineItem => ({ what: 'exchange', key: 'x', date: TODAY, exchange: exchange(details) });
const shownBy = (one: TimelineItem) => TIMELINE_FILTERS.filter((filter) => shows(filter, one));

describe('the timeline’s filters', () => {
  it.each([
    ['a note', { kind: 'note' }, ['all', 'notes']],
    ['a reminder', { kind: 'letter', direction: 'sent', document: { id: 1, name: 'l.docx', sha256: '', size: 1 } }, ['all', 'sent', 'files']],
    ['a reply to handle', { kind: 'email', direction: 'received', awaits: 'handling' }, ['all', 'toDo', 'received']],
    ['a reply handled', { kind: 'email', direction: 'received', awaits: 'handling', doneOn: TODAY }, ['all', 'received']],
    ['a call received', { kind: 'phone', direction: 'received' }, ['all', 'received', 'calls']],
  ] as const)('%s', (_what, details, filters) => {
    expect(shownBy(item(details))).toEqual(filters);
  });
});

describe('the search in the timeline', () => {
  const letter = item({ subject: 'Relance n° 2', person: 'Hélène Durand', invoiceNumbers: ['FA2026-12'], document: { id: 1, name: 'Accord signé.pdf', sha256: '', size: 1 } });
  it.each(['helene', 'FA2026-12', 'accord signe', 'relance durand', ''])('finds « %s »', (search) => {
    expect(found(search, letter)).toBe(true);
  });
  it.each(['dupont', 'relance dupont'])('does not find « %s »', (search) => {
    expect(found(search, letter)).toBe(false);
  });
});

describe('what is written down', () => {
  it('says something, of no day to come, and calls again later than the call', () => {
    const call = { ...newExchange('call', TODAY), body: 'Rappeler' };
    expect(exchangeProblem(call, TODAY)).toBeNull();
    expect(exchangeProblem({ ...call, body: ' ' }, TODAY)).toBe('nothingSaid');
    expect(exchangeProblem({ ...call, date: '2026-11-22' }, TODAY)).toBe('dateInFuture');
    expect(exchangeProblem({ ...call, callAgain: true, nextCallOn: '2026-11-20' }, TODAY)).toBe('nextCallBefore');
  });

  it('asks for what the user ticked and nothing else', () => {
    const call = { ...newExchange('call', TODAY), body: 'Rappeler', nextCallOn: '2026-11-28' };
    expect(recordInput(4, call)).toMatchObject({ what: 'call', clientId: 4, nextCallOn: null, obstacleId: null });
    expect(recordInput(4, { ...call, callAgain: true, disputeId: 9 })).toMatchObject({ nextCallOn: '2026-11-28', obstacleId: 9 });
    expect(recordInput(4, { ...newExchange('reply', TODAY), body: 'Contesté' })).toMatchObject({ what: 'reply', by: 'letter', toHandle: true });
  });

  it('is corrected without losing what it waits for', () => {
    const reply = exchange({ id: 7, kind: 'email', direction: 'received', subject: 'Re', body: 'Contesté', awaits: 'handling', obstacleId: 3 });
    expect(correctInput(7, draftOf(reply, TODAY))).toEqual({ id: 7, date: TODAY, subject: 'Re', body: 'Contesté', person: '', obstacleId: 3, awaits: 'handling', awaitsOn: null });
    const call = exchange({ id: 8, kind: 'phone', direction: 'sent', body: 'x', awaits: 'call', awaitsOn: '2026-12-01' });
    expect(correctInput(8, draftOf(call, TODAY))).toMatchObject({ awaits: 'call', awaitsOn: '2026-12-01' });
  });
});
