import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '#shared/domain/calendar';
import { type BookedPayment, knownPayments, type PaymentSource, SAME_DAYS, type Telling } from '#shared/domain/imports/known-payments';

let ids = 0;
const telling = (date: string, reference = '', document = ''): Telling => ({ date, reference, document });
const booked = (source: PaymentSource, date: string, details: Partial<BookedPayment> = {}): BookedPayment => ({ id: ++ids, source, ...telling(date), told: null, ...details });
const met = (told: readonly Telling[], books: readonly BookedPayment[]) => knownPayments(told, books).map((known) => known?.payment.id ?? null);

describe('a payment of a file', () => {
  it('is the one of the bank whatever its reference, within five days, the nearest', () => {
    const [far, near] = [booked('bank', '2026-02-05', { reference: 'VIR DUPONT' }), booked('bank', '2026-02-09')];
    expect(met([telling('2026-02-10', 'BQ12')], [far, near])).toEqual([near.id]);
    expect(met([telling('2026-02-11', 'BQ12')], [far])).toEqual([null]);
    expect(knownPayments([telling('2026-02-10', 'BQ12')], [far])).toMatchObject([{ confirms: true, exact: false }]);
  });

  it('is one recorded by hand when their references do not contradict each other', () => {
    const [named, unnamed] = [booked('hand', '2026-02-08', { reference: 'CHQ 7' }), booked('hand', '2026-02-08')];
    expect(met([telling('2026-02-10', 'BQ12')], [named])).toEqual([null]);
    expect(met([telling('2026-02-10', 'BQ12')], [unnamed])).toEqual([unnamed.id]);
    expect(met([telling('2026-02-10')], [named])).toEqual([named.id]);
    expect(knownPayments([telling('2026-02-08', 'CHQ 7', 'FA1')], [named])).toMatchObject([{ confirms: true, exact: true }]);
  });

  it('is another one once a file has told the first', () => {
    const told = booked('bank', '2026-02-09', { told: telling('2026-02-10', 'BQ12') });
    expect(knownPayments([telling('2026-02-10', 'BQ12')], [told])).toMatchObject([{ confirms: false, exact: true }]);
    expect(met([telling('2026-02-10', 'BQ13')], [told])).toEqual([null]);
    expect(met([telling('2026-02-10', 'BQ12'), telling('2026-02-10', 'BQ12')], [told])).toEqual([told.id, null]);
  });

  it('is what a list of invoices said was paid, when it has a reference of its own and names no other invoice', () => {
    const [dated, undated] = [booked('list', '2026-02-09', { document: 'FA1' }), booked('undated', '2026-01-01', { document: 'FA1' })];
    expect(met([telling('2026-02-10', 'BQ12')], [dated])).toEqual([dated.id]);
    expect(met([telling('2026-02-10', '', 'FA1')], [dated])).toEqual([null]);
    expect(met([telling('2026-06-10', 'BQ12')], [undated])).toEqual([undated.id]);
    expect(met([telling('2026-06-10', 'BQ12', 'FA2')], [undated])).toEqual([null]);
  });

  it('goes by the document it names before any other of that amount without a date', () => {
    const [first, second] = [booked('undated', '2026-01-01', { document: 'FA1' }), booked('undated', '2026-01-02', { document: 'FA2' })];
    expect(met([telling('2026-02-01', 'R1'), telling('2026-02-02', 'R2', 'FA1')], [first, second])).toEqual([second.id, first.id]);
  });

  it('of one file is never another file’s of another reference or day', () => {
    const other = booked('file', '2026-02-09', { reference: 'BQ11' });
    expect(met([telling('2026-02-09', 'BQ12'), telling('2026-02-10', 'BQ11')], [other])).toEqual([null, null]);
    expect(met([telling('2026-02-09', 'BQ11', 'FA1')], [other])).toEqual([other.id]);
  });

  it('that carries a balance forward is no payment made by then', () => {
    expect(met([{ ...telling('2026-01-01', 'RAN'), carriedForward: true }], [booked('bank', '2025-12-30')])).toEqual([null]);
  });
});

const START = '2026-01-01';
const anyDays = fc.array(fc.integer({ min: 0, max: 30 }).map((days) => addDays(START, days)), { maxLength: 6 });

/** As many pairs as there can be at all, tried one by one. */
function mostPairs(told: readonly string[], books: readonly string[]): number {
  const [first, ...rest] = told;
  if (first === undefined) return 0;
  const without = mostPairs(rest, books);
  return books.reduce((most, day, i) => (Math.abs(daysBetween(first, day)) <= SAME_DAYS ? Math.max(most, 1 + mostPairs(rest, [...books.slice(0, i), ...books.slice(i + 1)])) : most), without);
}

describe('payments of any days', () => {
  it('meet as many of the bank’s as there can be, each once, within five days', () => {
    fc.assert(
      fc.property(anyDays, anyDays, (told, days) => {
        const books = days.map((day) => booked('bank', day));
        const known = knownPayments(told.map((day, i) => telling(day, `R${i}`)), books);
        const found = known.flatMap((one, i) => (one === null ? [] : [{ day: told[i] ?? '', payment: one.payment }]));
        expect(new Set(found.map(({ payment }) => payment.id)).size).toBe(found.length);
        for (const { day, payment } of found) expect(Math.abs(daysBetween(day, payment.date))).toBeLessThanOrEqual(SAME_DAYS);
        expect(found).toHaveLength(mostPairs(told, days));
      }),
      { numRuns: 200 },
    );
  });
});
