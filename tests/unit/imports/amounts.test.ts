import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type Decimal, readAmount } from '#shared/domain/imports/amounts';
import { tableOfRows } from '#shared/domain/imports/cells';
import { decimalEvidence } from '#shared/domain/imports/decimal';

const cents = fc.integer({ min: -1e13, max: 1e13 });

function grouped(value: number, separator: string, decimal: Decimal): string {
  const absolute = Math.abs(value);
  const euros = String(Math.floor(absolute / 100)).replace(/\B(?=(\d{3})+$)/g, separator);
  return `${euros}${decimal}${String(absolute % 100).padStart(2, '0')}`;
}

const CONVENTIONS: readonly (readonly [name: string, decimal: Decimal, write: (value: number) => string])[] = [
  ['1 234,56', ',', (value) => (value < 0 ? '-' : '') + grouped(value, ' ', ',')],
  ['1\u00a0234,56 €', ',', (value) => `${value < 0 ? '-' : ''}${grouped(value, '\u00a0', ',')} €`],
  ['−1\u202f234,56\u00a0€', ',', (value) => `${value < 0 ? '\u2212' : ''}${grouped(value, '\u202f', ',')}\u00a0€`],
  ['1.234,56', ',', (value) => (value < 0 ? '-' : '') + grouped(value, '.', ',')],
  ['1,234.56', '.', (value) => (value < 0 ? '-' : '') + grouped(value, ',', '.')],
  ["1'234.56", '.', (value) => (value < 0 ? '- ' : '') + grouped(value, "'", '.')],
  ['(1.234,56)', ',', (value) => (value < 0 ? `(${grouped(value, '.', ',')})` : grouped(value, '.', ','))],
  ['1234,56-', ',', (value) => grouped(value, '', ',') + (value < 0 ? '-' : '')],
  ['EUR 1,234.56', '.', (value) => `EUR ${value < 0 ? '-' : ''}${grouped(value, ',', '.')}`],
  ['(12,00) €', ',', (value) => (value < 0 ? `(${grouped(value, ' ', ',')}) €` : `${grouped(value, ' ', ',')} €`)],
];

describe('readAmount', () => {
  test.each(CONVENTIONS)('reads back any amount written as %s', (_name, decimal, write) => {
    fc.assert(fc.property(cents, (value) => readAmount(write(value), decimal) === value), { numRuns: 300 });
  });

  it('reads numbers of spreadsheets as any amount of cents', () => {
    fc.assert(fc.property(fc.integer({ min: -1e12, max: 1e12 }), (value) => readAmount(value / 100, ',') === (value === 0 ? 0 : value)));
  });

  test.each<readonly [string | number, Decimal, number]>([
    ['12', ',', 1200],
    ['12,5', ',', 1250],
    ['12,', ',', 1200],
    [',50', ',', 50],
    ['+7,00', ',', 700],
    ['12,345', ',', 1235],
    ['12,344', ',', 1234],
    ['12.3450', '.', 1235],
    ['  12,00 ', ',', 1200],
    ['- €', ',', 0],
    ['-', ',', 0],
    ['-0,00', ',', 0],
    ['12 euros', ',', 1200],
    ['0000012,30', ',', 1230],
    [1234.565, ',', 123457],
    [1.005, ',', 101],
    [-1.005, ',', -101],
    [0.30000000000000004, ',', 30],
    [1e-9, ',', 0],
    [-0, ',', 0],
  ])('reads %j with "%s" as %d cents', (cell, decimal, expected) => {
    expect(readAmount(cell, decimal)).toBe(expected);
  });

  test.each<readonly [string, Decimal]>([
    ['', ','],
    ['abc', ','],
    ['12 34', ','],
    ['1 23,00', ','],
    ['1,2,3', ','],
    ['1.23', ','],
    ['1,23', '.'],
    ['12,00 $', ','],
    ['12,00 USD', ','],
    ['5 %', ','],
    ['#N/A', ','],
    ['--5', ','],
    ['-5-', ','],
    ['(-5)', ','],
    ['(5', ','],
    ['1e5', '.'],
    ['12:30', ','],
    ['01/02/2026', ','],
    ['€', ','],
  ])('does not take %j with "%s" for an amount', (cell, decimal) => {
    expect(readAmount(cell, decimal)).toBeNaN();
  });

  test.each<readonly [string | number, number]>([
    ['100 000 000 000,01', Infinity],
    ['-999999999999999999,00', -Infinity],
    [1e20, Infinity],
  ])('says that %j is too large', (cell, expected) => {
    expect(readAmount(cell, ',')).toBe(expected);
  });
});

describe('decimalEvidence', () => {
  const evidence = (...cells: (string | number)[]) => decimalEvidence(tableOfRows(cells.map((cell) => [cell])), 0, 0);

  test.each<readonly [string[], Decimal | null]>([
    [['1.234,56'], ','],
    [['1,234.56'], '.'],
    [['12,5', '1,234'], ','],
    [['12.50', '1,234'], '.'],
    [['1.234.567'], ','],
    [['1 234,567'], ','],
    [['0,123'], ','],
    [['1234.567'], '.'],
    [['1,234', '5,678'], null],
    [['1200', '35'], null],
  ])('decides %j: %s', (cells, decimal) => {
    expect(evidence(...cells).decimal).toBe(decimal);
  });

  it('names the first cell that depends on the guess', () => {
    expect(evidence('12', '1,234')).toEqual({ decimal: null, firstAmbiguous: 1, ambiguousSeparator: ',' });
    expect(evidence('12', 'x').firstAmbiguous).toBe(-1);
  });

  it('is right on any column written with cents in one convention', () => {
    fc.assert(
      fc.property(fc.array(cents, { minLength: 1, maxLength: 40 }), fc.constantFrom<Decimal>(',', '.'), (values, decimal) => {
        const written = values.map((value) => grouped(value, decimal === ',' ? '.' : ',', decimal));
        return evidence(...written).decimal === decimal;
      }),
    );
  });
});
