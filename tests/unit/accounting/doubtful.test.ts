import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type DoubtfulChoice, type DoubtfulFacts, doubtfulLines, type OpenInvoice } from '#shared/domain/accounting/doubtful';
import { areTiers, DEFAULT_SETTINGS, lastYearEnd } from '#shared/domain/accounting/settings';
import { shareOf, vatAt } from '#shared/domain/accounting/shares';
import { addDays, daysBetween } from '#shared/domain/calendar';

const DATE = '2025-12-31';
const CLIENTS = new Map([1, 2].map((clientId) => [clientId, { clientId, code: `C${String(clientId)}`, name: `Client ${String(clientId)}` }]));

const invoice = (invoiceId: number, daysLate: number, given: Partial<OpenInvoice> = {}): OpenInvoice => ({
  invoiceId, clientId: 1, number: `F${String(invoiceId)}`, issueDate: '2020-01-01', dueDate: addDays(DATE, -daysLate), amountCents: 12_000, vatCents: 2000, openCents: 12_000, ...given,
});
const choice = (given: Partial<DoubtfulChoice>): DoubtfulChoice => ({ rateBps: null, vatRateBps: null, leftOut: false, note: '', ...given });
const facts = (given: Partial<DoubtfulFacts>): DoubtfulFacts => ({
  date: DATE, settings: DEFAULT_SETTINGS, clients: CLIENTS, invoices: [], creditCents: new Map(), insolvent: new Set(), disputed: new Set(), choices: new Map(), ...given,
});
const only = (given: Partial<DoubtfulFacts>) => doubtfulLines(facts(given))[0];

describe('shares', () => {
  test.each([
    [10_000, 2000, 12_000, 1667],
    [1, 1, 2, 1],
    [3, 1, 2, 2],
    [1, 1, 3, 0],
    [9_999_999_999_999, 9_999_999_999_999, 9_999_999_999_999, 9_999_999_999_999],
  ])('%d × %d / %d, half up, is %d', (cents, part, whole, share) => {
    expect(shareOf(cents, part, whole)).toBe(share);
  });

  it('VAT at 20 % within 120.00 is 20.00, at 5.5 % within 105.50 is 5.50', () => {
    expect([vatAt(12_000, 2000), vatAt(10_550, 550)]).toEqual([2000, 550]);
  });
});

describe('doubtful invoices', () => {
  test.each([
    [90, undefined],
    [91, { reason: 'late', rateBps: 2500, baseCents: 10_000, allowanceCents: 2500 }],
    [180, { rateBps: 2500 }],
    [181, { rateBps: 5000, allowanceCents: 5000 }],
    [365, { rateBps: 5000 }],
    [366, { rateBps: 10_000, allowanceCents: 10_000 }],
  ])('%d days late', (daysLate, expected) => {
    const line = only({ invoices: [invoice(1, daysLate)] });
    if (expected === undefined) expect(line).toBeUndefined();
    else expect(line).toMatchObject(expected);
  });

  it('of a client in insolvency proceedings or in dispute are so before they are late', () => {
    expect(only({ invoices: [invoice(1, -10)], insolvent: new Set([1]) })).toMatchObject({ reason: 'insolvency', rateBps: 10_000, daysLate: -10 });
    expect(only({ invoices: [invoice(1, -10)], disputed: new Set([1]) })).toMatchObject({ reason: 'dispute', rateBps: 2500 });
    expect(only({ invoices: [invoice(1, 200)], disputed: new Set([1]) })).toMatchObject({ reason: 'dispute', rateBps: 5000 });
  });

  it('are depreciated without the VAT of what is open', () => {
    expect(only({ invoices: [invoice(1, 400, { openCents: 10_000 })] })).toMatchObject({ exposedCents: 10_000, vatCents: 1667, vatSource: 'told', baseCents: 8333, allowanceCents: 8333 });
  });

  it('are depreciated with VAT when it is not known, at a rate of VAT when one is given', () => {
    const unknown = invoice(1, 400, { vatCents: null });
    expect(only({ invoices: [unknown] })).toMatchObject({ vatCents: null, vatSource: 'unknown', baseCents: 12_000 });
    expect(only({ invoices: [unknown], settings: { ...DEFAULT_SETTINGS, vatRateBps: 2000 } })).toMatchObject({ vatCents: 2000, vatSource: 'rate', vatRateBps: 2000, baseCents: 10_000 });
    expect(only({ invoices: [unknown], settings: { ...DEFAULT_SETTINGS, vatRateBps: 2000 }, choices: new Map([[1, choice({ vatRateBps: 0 })]]) })).toMatchObject({ vatCents: 0, vatSource: 'rate', baseCents: 12_000 });
    expect(only({ invoices: [invoice(1, 400)], choices: new Map([[1, choice({ vatRateBps: 0 })]]) })).toMatchObject({ vatCents: 2000, vatSource: 'told' });
  });

  it("take their client's credits on what is due first, doubtful or not", () => {
    const invoices = [invoice(1, 400, { openCents: 5000 }), invoice(2, 100, { openCents: 5000 }), invoice(3, 100, { clientId: 2 })];
    const lines = doubtfulLines(facts({ invoices, creditCents: new Map([[1, 6000]]) }));
    expect(lines.map(({ creditedCents, exposedCents }) => [creditedCents, exposedCents])).toEqual([[5000, 0], [1000, 4000], [0, 12_000]]);
    const [doubtful] = doubtfulLines(facts({ invoices: [invoice(1, 50), invoice(2, 10)], disputed: new Set([2]), creditCents: new Map([[1, 12_500]]) }));
    expect(doubtful).toMatchObject({ number: 'F2', creditedCents: 500 });
  });

  it('follow what the user decides', () => {
    expect(only({ invoices: [invoice(1, 400)], choices: new Map([[1, choice({ rateBps: 3000, note: 'garantie' })]]) })).toMatchObject({ proposedBps: 10_000, rateBps: 3000, allowanceCents: 3000, note: 'garantie' });
    expect(only({ invoices: [invoice(1, 400)], choices: new Map([[1, choice({ leftOut: true, note: 'payée en janvier' })]]) })).toMatchObject({ leftOut: true, allowanceCents: 0, openCents: 12_000 });
  });

  const rate = fc.option(fc.integer({ min: 0, max: 10_000 }), { nil: null });
  it('never allow for more than their base, their base is never more than what is open, and adds up with VAT', () => {
    const any = fc.record({
      daysLate: fc.integer({ min: -50, max: 800 }),
      amountCents: fc.integer({ min: 1, max: 1_000_000_000_000 }),
      openShare: fc.double({ min: 0, max: 1, noNaN: true }),
      vatShare: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: null }),
      choice: fc.record({ rateBps: rate, vatRateBps: rate, leftOut: fc.boolean(), note: fc.constant('') }),
      disputed: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 8 }), fc.integer({ min: 0, max: 2_000_000_000_000 }), fc.boolean(), (rows, credit, insolvent) => {
        const invoices = rows.map(({ daysLate, amountCents, openShare, vatShare }, i) =>
          invoice(i + 1, daysLate, { amountCents, openCents: Math.max(1, Math.floor(amountCents * openShare)), vatCents: vatShare === null ? null : Math.floor(amountCents * vatShare) }),
        );
        const lines = doubtfulLines(facts({
          invoices,
          creditCents: new Map([[1, credit]]),
          insolvent: new Set(insolvent ? [1] : []),
          disputed: new Set(rows.flatMap((row, i) => (row.disputed ? [i + 1] : []))),
          choices: new Map(rows.map((row, i) => [i + 1, row.choice])),
        }));
        let credited = 0;
        for (const line of lines) {
          credited += line.creditedCents;
          expect(line.openCents - line.creditedCents).toBe(line.exposedCents);
          expect(line.baseCents + (line.vatCents ?? 0)).toBe(line.exposedCents);
          expect(line.allowanceCents).toBeGreaterThanOrEqual(0);
          expect(line.allowanceCents).toBeLessThanOrEqual(line.baseCents);
          expect(line.baseCents).toBeLessThanOrEqual(line.openCents);
          expect(line.daysLate).toBe(daysBetween(line.dueDate, DATE));
        }
        expect(credited).toBeLessThanOrEqual(credit);
      }),
    );
  });
});

describe('the settings', () => {
  it('want tiers that go up', () => {
    expect([
      areTiers(DEFAULT_SETTINGS.tiers), areTiers([]), areTiers([{ daysLate: 90, rateBps: 1 }, { daysLate: 90, rateBps: 2 }]), areTiers([{ daysLate: 90, rateBps: 5000 }, { daysLate: 180, rateBps: 2500 }]),
    ]).toEqual([true, false, false, false]);
  });

  test.each([
    ['12-31', '2026-11-21', '2025-12-31'],
    ['12-31', '2026-12-31', '2026-12-31'],
    ['06-30', '2026-11-21', '2026-06-30'],
    ['02-29', '2026-11-21', '2026-02-28'],
    ['02-29', '2028-11-21', '2028-02-29'],
  ])('a year that ends on %s ended, on %s, on %s', (end, today, date) => {
    expect(lastYearEnd(end, today)).toBe(date);
  });
});
