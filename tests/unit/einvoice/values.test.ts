import { describe, expect, test } from 'vitest';
import { dueDateOf, termsInWords } from '#shared/domain/einvoice/due-date';
import { readStatedAmount, readStatedDate } from '#shared/domain/einvoice/stated-values';

describe('a date', () => {
  test.each([
    ['20260815', 'cii', '2026-08-15', false],
    ['2026-08-15', 'cii', '2026-08-15', true],
    ['202608151230', 'cii', '2026-08-15', false],
    ['2026-08-15', 'ubl', '2026-08-15', false],
    ['2026-08-15+02:00', 'ubl', '2026-08-15', false],
    ['20260815', 'ubl', '2026-08-15', true],
  ] as const)('%s in %s is %s', (text, syntax, value, unusual) => {
    expect(readStatedDate(text, syntax)).toEqual({ ok: true, value, unusual });
  });

  test.each(['05/08/2026', '20260231', '2026-13-01', 'août 2026', '26-08-15'])('%s is not read', (text) => {
    expect(readStatedDate(text, 'cii')).toEqual({ ok: false });
  });
});

describe('an amount', () => {
  test.each([
    ['3042.00', 304_200, false],
    ['2337.5', 233_750, false],
    ['4675', 467_500, false],
    ['-233.47', -23_347, false],
    ['104.9000', 10_490, false],
    ['3042,00', 304_200, true],
    ['1.234,56', 123_456, true],
    ['1\u00a0234,5', 123_450, true],
    ['', null, false],
  ])('%s is %s cents', (text, value, unusual) => {
    expect(readStatedAmount(text)).toEqual({ ok: true, value, unusual });
  });

  test.each(['1,234', '1,234.56', '12,345', 'EUR 12', 'NaN', '1e3', '--5'])('%s is not read', (text) => {
    expect(readStatedAmount(text)).toEqual({ ok: false });
  });
});

describe('the due date', () => {
  const on = (dueDate: string, partial = false) => ({ dueDate, partial });
  test.each([
    ['the only one', [on('2026-03-31')], '2026-03-31'],
    ['that of the whole, a discount being for earlier', [on('2026-03-10', true), on('2026-03-31')], '2026-03-31'],
    ['the first for the whole', [on('2026-03-31'), on('2026-04-30')], '2026-03-31'],
    ['the last of the parts', [on('2026-03-31', true), on('2026-05-31', true), on('2026-04-30', true)], '2026-05-31'],
    ['none', [], null],
  ])('is %s', (_what, terms, expected) => {
    expect(dueDateOf(terms)).toBe(expected);
  });

  test.each([
    ['Paiement à 30 jours', { days: 30, method: 'net' }],
    ['45 jours fin de mois', { days: 45, method: 'netThenEndOfMonth' }],
    ['Net 30 days', { days: 30, method: 'net' }],
    ['Paiement à réception de facture', { days: 0, method: 'net' }],
    ['Zahlbar innerhalb 30 Tagen netto, 3% Skonto innerhalb 10 Tagen', null],
    ['Indemnité forfaitaire de 40 €', null],
    ['', null],
  ])('in words: %s', (text, terms) => {
    expect(termsInWords(text)).toEqual(terms);
  });
});
