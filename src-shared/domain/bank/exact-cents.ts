import type { RowRejection } from '../imports/issues';
import type { Cents } from '../money';

export type AmountProblem = Extract<RowRejection, 'notAnAmount' | 'amountTooLarge' | 'moreThanCents'>;

const NUMBER = /^([+-]?)(\d*)(?:[.,](\d*))?$/;
const MOST_DIGITS = 12;

/**
 * Reads the decimal number of a bank format, with a point or a comma before the decimals and nothing between thousands.
 * On its digits, never through a float; nothing is rounded: what has more than two decimals is no amount of ours.
 * @returns signed cents, or why there are none
 */
export function exactCents(text: string): Cents | AmountProblem {
  const parts = NUMBER.exec(text.trim());
  const [, sign = '', units = '', decimals = ''] = parts ?? [];
  if (units === '' && decimals === '') return 'notAnAmount';
  if (!/^\d{0,2}0*$/.test(decimals)) return 'moreThanCents';
  const significant = units.replace(/^0+/, '');
  if (significant.length > MOST_DIGITS) return 'amountTooLarge';
  const cents = Number(significant) * 100 + Number(decimals.slice(0, 2).padEnd(2, '0'));
  // no negative zero
  return sign === '-' && cents !== 0 ? -cents : cents;
}
