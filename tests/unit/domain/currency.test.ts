import { expect, test } from 'vitest';
import { foreignCurrencyOf } from '#shared/domain/currency';
import { formatMoney } from '#shared/domain/money';

test.each([
  ['EUR', null],
  ['€', null],
  ['Euros', null],
  ['', null],
  ['gbp', 'GBP'],
  ['£', 'GBP'],
  ['$', 'USD'],
  ['n/a', null],
])('the currency column says %s: %s', (cell, currency) => {
  expect(foreignCurrencyOf(cell)).toBe(currency);
});

test('an amount shows its currency', () => {
  expect(formatMoney(102_191, 'GBP')).toBe('1\u00a0021,91\u00a0GBP');
  expect(formatMoney(102_191, 'EUR')).toBe('1\u00a0021,91\u00a0€');
});
