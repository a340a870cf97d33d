import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '#shared/domain/calendar';
import { type Interruption, latestWatchedDueDate, limitation, limitationAlert, type LimitationFacts } from '#shared/domain/law/limitation';

const of = (details: Partial<LimitationFacts> = {}) => limitation({ rule: 'professional', dueDate: '2026-01-31', interruptions: [], suspensions: [], ...details });
const event = (date: string, details: Partial<Interruption> = {}): Interruption => ({ kind: 'acknowledgement', date, until: null, ...details });

describe('limitation', () => {
  it('runs from the due date: five years, two against a consumer, one for transport', () => {
    expect(of().lastDay).toBe('2031-01-31');
    expect(of({ rule: 'consumer' }).lastDay).toBe('2028-01-31');
    expect(of({ rule: 'transport' }).lastDay).toBe('2027-01-31');
  });

  it('begins an equal period anew at an acknowledgement, and once a claim is over', () => {
    expect(of({ interruptions: [event('2027-03-10')] })).toMatchObject({ lastDay: '2032-03-10', runsFrom: '2027-03-10' });
    expect(of({ interruptions: [event('2027-03-10', { kind: 'claim', until: '2028-05-02' })] }).lastDay).toBe('2033-05-02');
  });

  it('is not brought back by what comes once the time has run out', () => {
    const late = event('2031-02-01');
    expect(of({ interruptions: [late] })).toMatchObject({ lastDay: '2031-01-31', interruptedBy: null, tooLate: [late] });
    expect(of({ interruptions: [event('2031-01-31')] }).lastDay).toBe('2036-01-31');
  });

  it('adds up the days of suspensions, those that overlap once, those before the period none', () => {
    const suspensions = [{ from: '2026-03-01', to: '2026-03-10' }, { from: '2026-03-06', to: '2026-03-15' }, { from: '2025-01-01', to: '2025-12-31' }];
    expect(of({ suspensions })).toMatchObject({ lastDay: addDays('2031-01-31', 15), suspendedDays: 15 });
  });

  it('never passes twenty years from the due date', () => {
    const interruptions = ['2030-01-01', '2034-01-01', '2038-01-01', '2042-01-01'].map((date) => event(date));
    expect(of({ interruptions })).toMatchObject({ lastDay: '2046-01-31', cut: true });
  });

  it('never ends before the period without events, nor after twenty years', () => {
    const dates = fc.integer({ min: 0, max: 9000 }).map((n) => addDays('2026-01-31', n));
    fc.assert(
      fc.property(fc.array(dates, { maxLength: 5 }), fc.array(fc.tuple(dates, fc.integer({ min: 0, max: 400 })), { maxLength: 3 }), (events, pauses) => {
        const { lastDay } = of({ interruptions: events.map((date) => event(date)), suspensions: pauses.map(([from, n]) => ({ from, to: addDays(from, n) })) });
        expect(lastDay >= '2031-01-31' && lastDay <= '2046-01-31').toBe(true);
      }),
    );
  });
});

describe('the warnings before it', () => {
  it('come at six, three and one month, then say that it is over', () => {
    const at = (today: string) => limitationAlert('2031-01-31', today);
    expect([at('2030-07-30'), at('2030-07-31'), at('2030-10-31'), at('2030-12-31'), at('2031-01-31'), at('2031-02-01')]).toEqual([null, 6, 3, 1, 1, 0]);
  });

  it('come on the last day of a shorter month, not a day after it', () => {
    const at = (today: string) => limitationAlert('2031-08-31', today);
    expect([at('2031-02-27'), at('2031-02-28'), at('2031-05-30'), at('2031-05-31'), at('2031-07-30'), at('2031-07-31')]).toEqual([null, 6, 6, 3, 3, 1]);
    expect([limitationAlert('2031-03-31', '2031-02-27'), limitationAlert('2031-03-31', '2031-02-28')]).toEqual([3, 1]);
  });

  it('are never missed by looking only at what fell due long enough ago', () => {
    const rules = fc.constantFrom('professional' as const, 'consumer' as const, 'transport' as const);
    fc.assert(
      fc.property(rules, fc.integer({ min: 0, max: 4000 }), fc.integer({ min: 0, max: 4000 }), (rule, due, later) => {
        const [dueDate, today] = [addDays('2020-01-01', due), addDays('2020-01-01', due + later)];
        if (limitationAlert(of({ rule, dueDate }).lastDay, today) !== null) expect(dueDate <= latestWatchedDueDate(rule, today)).toBe(true);
      }),
    );
    // due on a leap day, it lapses on the 28th: eighteen months before the warning is a day too early
    expect(limitationAlert(of({ rule: 'consumer', dueDate: '2028-02-29' }).lastDay, '2029-08-28')).toBe(6);
    expect('2028-02-29' <= latestWatchedDueDate('consumer', '2029-08-28')).toBe(true);
  });
});
