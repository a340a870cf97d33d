import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { settle, type StatedAmounts } from '#shared/domain/imports/reading/settlement';

const stated = (amount: number | null, paid: number | null, open: number | null): StatedAmounts => ({ amount, paid, open });

describe('settle', () => {
  test.each<readonly [name: string, StatedAmounts, credit: boolean, expected: object]>([
    ['amount alone', stated(100, null, null), false, { negative: false, amountCents: 100, paidCents: null }],
    ['amount and paid', stated(100, 30, null), false, { amountCents: 100, paidCents: 30 }],
    ['amount and open', stated(100, null, 70), false, { amountCents: 100, paidCents: 30 }],
    ['all three', stated(100, 30, 70), false, { amountCents: 100, paidCents: 30 }],
    ['open alone', stated(null, null, 70), false, { amountCents: 70, paidCents: null }],
    ['paid and open', stated(null, 30, 70), false, { amountCents: 100, paidCents: 30 }],
    ['a negative amount', stated(-100, -30, -70), false, { negative: true, amountCents: 100, paidCents: 30 }],
    ['a credit note written positive', stated(100, null, 100), true, { negative: false, amountCents: 100, paidCents: 0 }],
    ['a credit note of mixed signs', stated(-100, 30, -70), true, { negative: true, amountCents: 100, paidCents: 30 }],
  ])('understands %s', (_name, amounts, credit, expected) => {
    expect(settle(amounts, credit)).toMatchObject({ ok: true, ...expected });
  });

  test.each<readonly [StatedAmounts, string, string]>([
    [stated(null, null, null), 'missingAmount', 'amount'],
    [stated(null, 10, null), 'missingAmount', 'amount'],
    [stated(0, null, null), 'zeroAmount', 'amount'],
    [stated(null, null, 0), 'zeroAmount', 'open'],
    [stated(100, 30, 60), 'amountsDisagree', 'open'],
    [stated(100, null, 120), 'amountsDisagree', 'open'],
    [stated(100, -10, null), 'amountsDisagree', 'paid'],
    [stated(100, 101, null), 'paidMoreThanAmount', 'paid'],
    [stated(100, null, -1), 'paidMoreThanAmount', 'open'],
  ])('refuses %j: %s', (amounts, code, field) => {
    expect(settle(amounts, false)).toEqual({ ok: false, code, field });
  });

  it('gives back any invoice however it is stated', () => {
    const invoice = fc.integer({ min: 1, max: 1e10 }).chain((amount) => fc.tuple(fc.constant(amount), fc.integer({ min: 0, max: amount })));
    fc.assert(
      fc.property(invoice, fc.boolean(), ([amount, paid], negative) => {
        const sign = negative ? -1 : 1;
        const all = stated(sign * amount, sign * paid, sign * (amount - paid));
        const ways = [all, { ...all, paid: null }, { ...all, open: null }];
        return ways.every((way) => {
          const found = settle(way, false);
          return found.ok && found.amountCents === amount && found.paidCents === paid && found.negative === negative;
        });
      }),
    );
  });
});
