import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type Totals, whatIsDue } from '#shared/domain/einvoice/what-is-due';

const totals = (given: Partial<Totals>): Totals => ({ net: null, tax: null, gross: null, prepaid: null, rounding: null, payable: null, ...given });

describe('what an invoice asks for', () => {
  test.each([
    ['all of it', { gross: 304_200, payable: 304_200 }, { amountCents: 304_200, paidCents: 0, contradictory: false }],
    ['what an advance leaves', { gross: 30_803, prepaid: 10_000, payable: 20_803 }, { amountCents: 30_803, paidCents: 10_000, contradictory: false }],
    ['what an advance that is not stated leaves (MINIMUM)', { gross: 67_115, payable: 47_015 }, { amountCents: 67_115, paidCents: 20_100, contradictory: false }],
    ['the payable amount, the advance being wrong', { gross: 10_000, prepaid: 0, payable: 9000 }, { amountCents: 10_000, paidCents: 1000, contradictory: true }],
    ['the payable amount, above the gross', { net: 253_500, tax: 50_700, gross: 300_000, payable: 304_200 }, { amountCents: 304_200, paidCents: 0, contradictory: true }],
    ['the payable amount and the advance, above the gross', { gross: 10_000, prepaid: 5000, payable: 12_000 }, { amountCents: 17_000, paidCents: 5000, contradictory: true }],
    ['a rounded amount', { gross: 9999, rounding: 1, payable: 10_000 }, { amountCents: 10_000, paidCents: 0, contradictory: false }],
    ['nothing more', { gross: 5000, prepaid: 5000, payable: 0 }, { amountCents: 5000, paidCents: 5000, contradictory: false }],
    ['less than was paid', { gross: 5000, prepaid: 6000, payable: -1000 }, { amountCents: 5000, paidCents: 5000, overpaidCents: 1000, contradictory: false }],
    ['what it says to pay, the gross missing', { prepaid: 1000, payable: 4000 }, { amountCents: 5000, paidCents: 1000, contradictory: false }],
    ['the gross, the payable missing', { gross: 5000, prepaid: 1000 }, { amountCents: 5000, paidCents: 1000, contradictory: false }],
    ['its due although net and tax do not make its gross', { net: 10_000, tax: 2000, gross: 12_001, payable: 12_001 }, { amountCents: 12_001, paidCents: 0, contradictory: true }],
  ])('is %s', (_what, stated, due) => {
    expect(whatIsDue(totals(stated))).toMatchObject({ negative: false, ...due });
  });

  test.each([
    ['as stated', { net: 25_000, tax: 5000, gross: 30_000, payable: 30_000 }, 5000],
    ['the gross less the net', { net: 25_000, gross: 30_000, payable: 30_000 }, 5000],
    ['of the whole, whatever was paid before', { tax: 5000, gross: 30_000, prepaid: 10_000, payable: 20_000 }, 5000],
    ['positive on a negative total', { net: -25_000, tax: -5000, gross: -30_000, payable: -30_000 }, 5000],
    ['none', { net: 30_000, tax: 0, gross: 30_000, payable: 30_000 }, 0],
    ['not known when it is not stated', { gross: 30_000, payable: 30_000 }, null],
    ['not known when the totals contradict each other', { net: 25_000, tax: 5100, gross: 30_000, payable: 30_000 }, null],
    ['not known when more is payable than the gross', { net: 25_000, tax: 5000, gross: 30_000, payable: 30_500 }, null],
  ])('its VAT is %s', (_what, stated, vatCents) => {
    expect(whatIsDue(totals(stated))).toMatchObject({ vatCents });
  });

  it('is a credit when its total is negative', () => {
    expect(whatIsDue(totals({ gross: -23_347, payable: -23_347 }))).toMatchObject({ negative: true, amountCents: 23_347, paidCents: 0, contradictory: false });
  });

  it('is nothing known without a total', () => {
    expect(whatIsDue(totals({ net: 100, tax: 20 }))).toBeNull();
  });

  const cents = fc.option(fc.integer({ min: -1_000_000, max: 1_000_000 }), { nil: null });
  it('always leaves the payable amount open, whatever the other totals say', () => {
    fc.assert(
      fc.property(fc.record({ net: cents, tax: cents, gross: cents, prepaid: cents, rounding: cents, payable: fc.integer({ min: -1_000_000, max: 1_000_000 }) }), (stated) => {
        const due = whatIsDue(stated);
        const open = due === null ? Number.NaN : (due.amountCents - due.paidCents - due.overpaidCents) * (due.negative ? -1 : 1);
        expect(open + 0).toBe(stated.payable + 0);
        expect(due?.amountCents).toBeGreaterThanOrEqual(due?.paidCents ?? 0);
      }),
    );
  });
});
