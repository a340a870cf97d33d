import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type IsoDate } from '#shared/domain/calendar';
import { type AskedInvoice, paidOn, paidShare, RESPONSE_DAYS, responseByStep, responseWithin } from '#shared/domain/response/response';

const ISSUED = '2026-03-02';

function asked(details: Partial<AskedInvoice> = {}): AskedInvoice {
  return { level: 1, template: 'relance-1', issuedOn: ISSUED, openCents: 10_000, settled: false, lastPaymentOn: null, lastCreditOn: null, ...details };
}

const paid = (on: IsoDate, details: Partial<AskedInvoice> = {}) => asked({ settled: true, lastPaymentOn: on, ...details });
const LATER = '2026-06-30';

describe('an invoice after its reminder', () => {
  it('is paid within seven days on the seventh, and no more on the eighth', () => {
    expect(responseWithin(paid('2026-03-09'), 7, LATER)).toBe('paid');
    expect(responseWithin(paid('2026-03-10'), 7, LATER)).toBe('unpaid');
    expect(responseWithin(paid('2026-03-10'), 15, LATER)).toBe('paid');
  });

  it('counts for nothing before its days have gone by, even paid', () => {
    expect(responseWithin(paid('2026-03-04'), 7, '2026-03-08')).toBe('tooSoon');
    expect(responseWithin(paid('2026-03-04'), 7, '2026-03-09')).toBe('paid');
  });

  it('is not paid by a part, a credit note or a write-off', () => {
    expect(paidOn(asked({ lastPaymentOn: '2026-03-04' }))).toBeNull();
    expect(paidOn(asked({ settled: true, lastCreditOn: '2026-03-04' }))).toBeNull();
    expect(paidOn(paid('2026-03-04', { lastCreditOn: '2026-03-05' }))).toBeNull();
  });

  it('is paid when the payment comes after the credit note', () => {
    expect(paidOn(paid('2026-03-05', { lastCreditOn: '2026-03-04' }))).toBe('2026-03-05');
  });
});

const day = (from: number, to: number) => fc.integer({ min: from, max: to }).map((days) => addDays(ISSUED, days));
const anyAsked: fc.Arbitrary<AskedInvoice> = fc.record({
  level: fc.integer({ min: 1, max: 3 }),
  template: fc.constantFrom('relance-1', 'relance-2'),
  issuedOn: day(0, 60),
  openCents: fc.integer({ min: 1, max: 1_000_000 }),
  settled: fc.boolean(),
  lastPaymentOn: fc.option(day(-10, 120)),
  lastCreditOn: fc.option(day(-10, 120)),
});

describe('responses by step', () => {
  it('leave no invoice out, in count and in cents, whatever the days', () => {
    fc.assert(
      fc.property(fc.array(anyAsked, { maxLength: 40 }), day(0, 120), (invoices, today) => {
        const steps = responseByStep(invoices, today);
        expect(steps.reduce((sum, step) => sum + step.asked.count, 0)).toBe(invoices.length);
        expect(steps.reduce((sum, step) => sum + step.asked.cents, 0)).toBe(invoices.reduce((sum, invoice) => sum + invoice.openCents, 0));
        for (const { asked: whole, within } of steps) {
          expect(within.map(({ days }) => days)).toEqual([...RESPONSE_DAYS]);
          for (const { paid: kept, unpaid, tooSoon } of within) {
            expect(kept.count + unpaid.count + tooSoon.count).toBe(whole.count);
            expect(kept.cents + unpaid.cents + tooSoon.cents).toBe(whole.cents);
          }
        }
      }),
    );
  });

  it('only grow with the days once all reminders have had them, and what is too soon only shrinks with time', () => {
    fc.assert(
      fc.property(fc.array(anyAsked, { maxLength: 40 }), fc.integer({ min: 0, max: 60 }), (invoices, later) => {
        for (const { within } of responseByStep(invoices, addDays(ISSUED, 90 + later))) {
          const counts = within.map((each) => each.paid.count);
          expect(counts).toEqual([...counts].sort((a, b) => a - b));
          expect(within.map((each) => each.tooSoon.count)).toEqual([0, 0, 0]);
        }
        for (const invoice of invoices) {
          const soon = [20, 60, 90].map((days) => responseWithin(invoice, 30, addDays(ISSUED, days)) === 'tooSoon');
          expect(soon).toEqual([...soon].sort().reverse());
        }
      }),
    );
  });

  it('come in the order of the steps, each template apart', () => {
    const steps = responseByStep([asked({ level: 2, template: 'relance-2' }), paid('2026-03-03'), asked(), asked({ template: 'courtoisie' })], LATER);
    expect(steps.map(({ level, template, asked: { count } }) => [level, template, count])).toEqual([[1, 'courtoisie', 1], [1, 'relance-1', 2], [2, 'relance-2', 1]]);
    const [, first] = steps;
    expect(first?.within.map((each) => paidShare(each, 'count'))).toEqual([0.5, 0.5, 0.5]);
  });

  it('has no share of nothing', () => {
    const [step] = responseByStep([asked()], ISSUED);
    expect(step?.within.map((each) => paidShare(each, 'cents'))).toEqual([null, null, null]);
  });
});
