import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '#shared/domain/calendar';
import { type FormalNoticeFacts, noticeDelay, noticeFollowUp } from '#shared/domain/law/formal-notice';

const notice = (details: Partial<FormalNoticeFacts> = {}): FormalNoticeFacts => ({
  issuedOn: '2026-11-02', days: 8, registered: true, postedOn: '2026-11-03', presentedOn: null, outcome: null, outcomeOn: null, openCents: 100_000, ...details,
});

describe('until when a formal notice gives to pay', () => {
  it('is counted from its receipt, not from its date', () => {
    expect(noticeDelay(notice({ outcome: 'received', outcomeOn: '2026-11-05' }), '2026-11-06')).toEqual({ state: 'running', from: '2026-11-05', startedBy: 'received', lastDay: '2026-11-13' });
  });

  it('is not known while the acknowledgement is not back', () => {
    expect(noticeDelay(notice(), '2026-12-31')).toEqual({ state: 'awaited', from: null, startedBy: null, lastDay: null });
    expect(noticeDelay(notice({ postedOn: null }), '2026-12-31').state).toBe('toPost');
  });

  it('is counted from the first presentation of a letter nobody took, and says what else when that is not known', () => {
    const unclaimed = { outcome: 'unclaimed', outcomeOn: '2026-11-24' } as const;
    expect(noticeDelay(notice({ ...unclaimed, presentedOn: '2026-11-05' }), '2026-11-24')).toMatchObject({ startedBy: 'presented', lastDay: '2026-11-13', state: 'expired' });
    expect(noticeDelay(notice(unclaimed), '2026-11-24')).toMatchObject({ startedBy: 'returned', lastDay: '2026-12-02', state: 'running' });
    expect(noticeDelay(notice({ outcome: 'refused', outcomeOn: '2026-11-05' }), '2026-11-24')).toMatchObject({ startedBy: 'refused', lastDay: '2026-11-13' });
  });

  it('runs from the letter itself when it went by ordinary post', () => {
    expect(noticeDelay(notice({ registered: false, postedOn: null }), '2026-11-10')).toEqual({ state: 'running', from: '2026-11-02', startedBy: 'letter', lastDay: '2026-11-10' });
  });

  it('leaves its last day to pay, and is over on the next', () => {
    const received = notice({ outcome: 'received', outcomeOn: '2026-11-05' });
    expect([noticeDelay(received, '2026-11-13').state, noticeDelay(received, '2026-11-14').state]).toEqual(['running', 'expired']);
  });

  it('never ends before the days it gives have run from its receipt, whatever was noted', () => {
    const day = fc.nat(60).map((n) => addDays('2026-11-03', n));
    fc.assert(
      fc.property(day, fc.option(day), fc.constantFrom('received' as const, 'refused' as const, 'unclaimed' as const), fc.nat(30), (outcomeOn, presentedOn, outcome, days) => {
        const { from, lastDay } = noticeDelay(notice({ days, outcome, outcomeOn, presentedOn }), '2026-11-03');
        expect(lastDay).toBe(addDays(from ?? '', days));
        if (outcome === 'received') expect(from).toBe(outcomeOn);
      }),
    );
  });
});

describe('what a day asks about a formal notice', () => {
  it('to post it once two days have gone by', () => {
    const unposted = notice({ postedOn: null });
    expect([noticeFollowUp(unposted, '2026-11-04'), noticeFollowUp(unposted, '2026-11-05')]).toEqual([null, { what: 'toPost', since: '2026-11-02' }]);
  });

  it('to look for its acknowledgement after fifteen', () => {
    expect([noticeFollowUp(notice(), '2026-11-18'), noticeFollowUp(notice(), '2026-11-19')]).toEqual([null, { what: 'awaited', since: '2026-11-03' }]);
  });

  it('to follow it up once its days are over, and nothing once all is paid', () => {
    const received = notice({ outcome: 'received', outcomeOn: '2026-11-05' });
    expect([noticeFollowUp(received, '2026-11-13'), noticeFollowUp(received, '2026-11-14')]).toEqual([null, { what: 'expired', since: '2026-11-13' }]);
    expect(noticeFollowUp({ ...received, openCents: 0 }, '2026-11-14')).toBeNull();
  });
});
