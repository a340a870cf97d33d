import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type IsoDate } from '#shared/domain/calendar';
import type { Receipt, WatchedObstacle } from '#shared/domain/obstacles/obstacle';
import { obstacleStanding } from '#shared/domain/obstacles/standing';

const OPENED = '2026-03-01';

function obstacle(details: Partial<WatchedObstacle>): WatchedObstacle {
  return {
    id: 1, kind: 'hold', clientId: 1, invoiceIds: [], openedOn: OPENED, until: null, subject: '', note: '', instalments: [], graceDays: 0,
    closedOn: null, outcome: '', closingNote: '', receipts: [], ...details,
  };
}

const promise = (receipts: Receipt[], graceDays = 0) => obstacle({ kind: 'promise', instalments: [{ dueDate: '2026-03-15', amountCents: 50_000 }], graceDays, receipts });
const plan = (receipts: Receipt[]) =>
  obstacle({ kind: 'plan', graceDays: 5, receipts, instalments: ['2026-03-31', '2026-04-30', '2026-05-31'].map((dueDate) => ({ dueDate, amountCents: 10_000 })) });
const on = (what: WatchedObstacle, date: IsoDate) => obstacleStanding(what, date);

describe('a hold', () => {
  it('lets go by itself on its day', () => {
    const hold = obstacle({ until: '2026-03-20' });
    expect(on(hold, '2026-03-19')).toMatchObject({ standing: 'open', returnsOn: '2026-03-20' });
    expect(on(hold, '2026-03-20')).toMatchObject({ standing: 'ended', endedOn: '2026-03-20' });
  });

  it('without a day lasts until it is closed, and did hold before that', () => {
    const hold = obstacle({ closedOn: '2026-06-01' });
    expect(on(hold, '2026-05-31')).toMatchObject({ standing: 'open', returnsOn: null });
    expect(on(hold, '2026-06-01')).toMatchObject({ standing: 'closed', endedOn: '2026-06-01' });
  });
});

describe('a promise', () => {
  it('waits until its day, and is broken the day after', () => {
    expect(on(promise([]), '2026-03-15')).toMatchObject({ standing: 'open', returnsOn: '2026-03-16' });
    expect(on(promise([]), '2026-03-16')).toMatchObject({ standing: 'broken', endedOn: '2026-03-16' });
    expect(on(promise([], 2), '2026-03-17')).toMatchObject({ standing: 'open', returnsOn: '2026-03-18' });
  });

  it('is kept the day what came covers it, in one payment or several', () => {
    const paid = promise([{ date: '2026-03-14', amountCents: 20_000 }, { date: '2026-03-05', amountCents: 30_000 }]);
    expect(on(paid, '2026-03-13')).toMatchObject({ standing: 'open', paidCents: 30_000 });
    expect(on(paid, '2026-03-14')).toMatchObject({ standing: 'kept', endedOn: '2026-03-14', paidCents: 50_000 });
  });

  it('paid too little or too late stays broken', () => {
    expect(on(promise([{ date: '2026-03-10', amountCents: 49_999 }]), '2026-03-16').standing).toBe('broken');
    expect(on(promise([{ date: '2026-03-16', amountCents: 50_000 }]), '2026-04-01')).toMatchObject({ standing: 'broken', endedOn: '2026-03-16' });
  });
});

describe('an instalment plan', () => {
  it('is kept while each instalment is there within its grace', () => {
    const followed = plan([{ date: '2026-04-04', amountCents: 10_000 }, { date: '2026-04-30', amountCents: 10_000 }]);
    expect(on(followed, '2026-04-03')).toMatchObject({ standing: 'open', returnsOn: '2026-04-06' });
    expect(on(followed, '2026-05-31')).toMatchObject({ standing: 'open', returnsOn: '2026-06-06', instalments: [{ state: 'paid' }, { state: 'paid' }, { state: 'due' }] });
  });

  it('is broken the day after the grace of an instalment that did not come', () => {
    const missed = plan([{ date: '2026-03-31', amountCents: 10_000 }]);
    expect(on(missed, '2026-05-05').standing).toBe('open');
    expect(on(missed, '2026-05-06')).toMatchObject({ standing: 'broken', endedOn: '2026-05-06', instalments: [{ state: 'paid' }, { state: 'late' }, { state: 'due' }] });
  });

  it('may be paid ahead, and ends the day all is there', () => {
    expect(on(plan([{ date: '2026-03-20', amountCents: 30_000 }]), '2026-03-20')).toMatchObject({ standing: 'kept', endedOn: '2026-03-20' });
  });
});

describe('any day', () => {
  const day = fc.integer({ min: 0, max: 150 }).map((days) => addDays(OPENED, days));
  const anyObstacle = fc
    .record({
      kind: fc.constantFrom('hold', 'dispute', 'promise', 'plan', 'insolvency'),
      until: fc.option(day),
      dues: fc.array(day, { minLength: 1, maxLength: 5 }),
      graceDays: fc.integer({ min: 0, max: 10 }),
      closedOn: fc.option(day),
      receipts: fc.array(fc.record({ date: day, amountCents: fc.integer({ min: 1, max: 200 }) }), { maxLength: 6 }),
    })
    .map(({ kind, until, dues, graceDays, closedOn, receipts }) => {
      const promised = kind === 'promise' || kind === 'plan';
      return obstacle({
        kind,
        until: kind === 'hold' ? until : null,
        graceDays: promised ? graceDays : 0,
        closedOn,
        instalments: promised ? [...dues].sort().map((dueDate) => ({ dueDate, amountCents: 100 })) : [],
        receipts: promised ? receipts : [],
      });
    });

  it('once ended it never holds anything back again, and ended on the same day whenever one asks', () => {
    fc.assert(
      fc.property(anyObstacle, (what) => {
        let ended: { standing: string; endedOn: string | null } | null = null;
        for (let i = 0; i <= 170; i += 1) {
          const date = addDays(OPENED, i);
          const { standing, endedOn } = on(what, date);
          if (ended !== null) expect({ standing, endedOn }).toEqual(ended);
          else if (standing !== 'open') {
            expect(endedOn).toBe(date);
            ended = { standing, endedOn };
          }
        }
      }),
    );
  });

  it('knows nothing of what comes later: payments to come change no day before them', () => {
    fc.assert(
      fc.property(anyObstacle, day, (what, date) => {
        const known = { ...what, receipts: what.receipts.filter((receipt) => receipt.date <= date) };
        expect(on(what, date)).toEqual(on(known, date));
      }),
    );
  });

  it('without anything more it lets go on the day announced, not before', () => {
    fc.assert(
      fc.property(anyObstacle, day, (what, date) => {
        const { standing, returnsOn } = on(what, date);
        fc.pre(standing === 'open' && returnsOn !== null);
        const nothingMore = { ...what, closedOn: null, receipts: what.receipts.filter((receipt) => receipt.date <= date) };
        expect(on(nothingMore, addDays(returnsOn, -1)).standing).toBe('open');
        expect(on(nothingMore, returnsOn).standing).not.toBe('open');
      }),
    );
  });
});
