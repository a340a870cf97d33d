import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, formatShortDate } from '#shared/domain/calendar';
import { formatAmount, formatEuros } from '#shared/domain/money';
import { parseAmount } from '../../../src-renderer/ui/fields/parse-amount';
import { parseTypedDate } from '../../../src-renderer/ui/fields/parse-date';

describe('parseAmount', () => {
  it.each([
    ['1 234,56', 123456],
    ['1234.56', 123456],
    ['1.234,56', 123456],
    ['1,234.56', 123456],
    ['12', 1200],
    ['12,5', 1250],
    ['−12,05 €', -1205],
    ['-0', 0],
    ['1 234 567,89 €', 123456789],
  ])('reads %s', (text, cents) => {
    expect(parseAmount(text)).toBe(cents);
  });

  it.each(['', 'abc', '12,345,6', '1,2,3', '12,', '12.3456', '1e3', '--1', '99999999999999'])('refuses %s', (text) => {
    expect(parseAmount(text)).toBeNull();
  });

  it('reads back whatever is written', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 }), (cents) => {
        expect(parseAmount(formatAmount(cents))).toBe(cents);
        expect(parseAmount(formatEuros(cents))).toBe(cents);
      }),
    );
  });
});

describe('parseTypedDate', () => {
  const today = '2026-11-21';

  it.each([
    ['21/11/2026', '2026-11-21'],
    ['1/2/26', '2026-02-01'],
    ['21.11', '2026-11-21'],
    ['211126', '2026-11-21'],
    ['29/02/2028', '2028-02-29'],
    ['2026-11-21', '2026-11-21'],
  ])('reads %s', (text, date) => {
    expect(parseTypedDate(text, today)).toBe(date);
  });

  it.each(['', '29/02/2026', '31/04', '21/13/2026', '2026', 'demain', '1/2/3/4'])('refuses %s', (text) => {
    expect(parseTypedDate(text, today)).toBeNull();
  });

  it('reads back whatever is written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), (days) => {
        const date = addDays('1990-01-01', days);
        expect(parseTypedDate(formatShortDate(date), today)).toBe(date);
      }),
    );
  });
});
