import type { Cents } from '#shared/domain/money';
import type { Cell } from '#shared/domain/imports/cells';

/** The character before the cents. */
export type Decimal = ',' | '.';

const LARGEST_CENTS = 1e13;
const ZERO = 0x30;
const NINE = 0x39;

/**
 * Reads an amount exactly: on its digits, never through a float. What is beyond the cent is rounded half up.
 * @returns cents; NaN when it is not an amount; ±Infinity when it is more than the books hold
 */
export function readAmount(cell: Cell | undefined, decimal: Decimal): Cents {
  if (typeof cell === 'number') return centsOfNumber(cell);
  if (cell === null || cell === undefined) return Number.NaN;
  const cents = plainCents(cell, decimal);
  return Number.isNaN(cents) ? dressedCents(cell, decimal) : cents;
}

function centsOfNumber(value: number): Cents {
  if (Math.abs(value) > LARGEST_CENTS) return value > 0 ? Infinity : -Infinity;
  const scaled = value * 100;
  const nearest = Math.round(scaled);
  // far enough from a half cent for the float not to matter
  if (Math.abs(scaled - nearest) < 0.001) return bounded(nearest);
  const shortest = String(value);
  // printed with an exponent: far below a cent
  return shortest.includes('e') ? 0 : dressedCents(shortest, '.');
}

/** "1 234,56" and "-12,5", read in one pass: nearly every cell of nearly every file. NaN for anything else. */
function plainCents(text: string, decimal: Decimal): Cents {
  const point = decimal.charCodeAt(0);
  const negative = text.charCodeAt(0) === 0x2d;
  let euros = 0;
  let group = 0;
  let groups = 0;
  let i = negative ? 1 : 0;
  for (; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= ZERO && code <= NINE) {
      euros = euros * 10 + code - ZERO;
      group++;
    } else if (code === 0xa0 || code === 0x20 || code === 0x202f) {
      if (groups === 0 ? group === 0 || group > 3 : group !== 3) return Number.NaN;
      groups++;
      group = 0;
    } else break;
  }
  if (group === 0 || i > 16 || (groups > 0 && group !== 3)) return Number.NaN;
  const decimals = text.length - i - 1;
  let cents = 0;
  if (decimals >= 0) {
    if (text.charCodeAt(i) !== point || decimals === 0 || decimals > 2) return Number.NaN;
    const tens = text.charCodeAt(i + 1) - ZERO;
    const units = decimals === 2 ? text.charCodeAt(i + 2) - ZERO : 0;
    if (tens < 0 || tens > 9 || units < 0 || units > 9) return Number.NaN;
    cents = tens * 10 + units;
  }
  return signed(euros * 100 + cents, negative);
}

const CURRENCY = /€|\beur(?:os?)?\b/i;
const MINUS = '[-\u2212\u2013]';
const LEADING_MINUS = new RegExp(`^${MINUS}\\s*`);
const TRAILING_MINUS = new RegExp(`\\s*${MINUS}$`);
const SEPARATORS = "[ \u00a0\u202f\u2009'\u2019";
const FIGURES: Readonly<Record<Decimal, RegExp>> = {
  ',': new RegExp(`^(\\d*|\\d{1,3}(?:${SEPARATORS}.]\\d{3})+)(?:,(\\d*))?$`),
  '.': new RegExp(`^(\\d*|\\d{1,3}(?:${SEPARATORS},]\\d{3})+)(?:\\.(\\d*))?$`),
};

/** "(1.234,56)", "12,00-", "€ 12.00", "-  €" (Excel's zero): with sign, currency and separators wherever programs put them. */
function dressedCents(text: string, decimal: Decimal): Cents {
  const bare = text.replace(CURRENCY, ' ').trim();
  const inner = bare.startsWith('(') && bare.endsWith(')') ? bare.slice(1, -1).trim() : bare;
  const unsigned = withoutSign(inner);
  const signs = Number(inner !== bare) + Number(unsigned !== inner);
  const negative = signs === 1 && !inner.startsWith('+');
  if (signs > 1) return Number.NaN;
  if (unsigned === '') return negative && inner !== '' ? 0 : Number.NaN;
  const figures = FIGURES[decimal].exec(unsigned);
  return figures ? centsOfFigures((figures[1] ?? '').replace(/\D/g, ''), figures[2] ?? '', negative) : Number.NaN;
}

function withoutSign(text: string): string {
  if (text.startsWith('+')) return text.slice(1).trim();
  const leading = text.replace(LEADING_MINUS, '');
  return leading === text ? text.replace(TRAILING_MINUS, '') : leading;
}

function centsOfFigures(euros: string, decimals: string, negative: boolean): Cents {
  if (euros === '' && decimals === '') return Number.NaN;
  const significant = euros.replace(/^0+/, '');
  if (significant.length > 12) return negative ? -Infinity : Infinity;
  const cents = Number(decimals.slice(0, 2).padEnd(2, '0'));
  const rounding = (decimals[2] ?? '0') >= '5' ? 1 : 0;
  return signed(Number(significant) * 100 + cents + rounding, negative);
}

function signed(cents: Cents, negative: boolean): Cents {
  return bounded(negative ? 0 - cents : cents);
}

function bounded(cents: Cents): Cents {
  if (Math.abs(cents) > LARGEST_CENTS) return cents > 0 ? Infinity : -Infinity;
  // no negative zero
  return cents === 0 ? 0 : cents;
}
