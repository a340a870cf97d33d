import { isIban } from '../../identifiers';
import type { Cents } from '../../money';
import { oneLine } from '../typography';

export interface Transfer {
  readonly name: string;
  readonly iban: string;
  /** Empty when it is not known. */
  readonly bic: string;
  readonly cents: Cents;
  /** A creditor reference (ISO 11649), or null. */
  readonly reference: string | null;
}

const LONGEST_NAME = 70;
const LARGEST_CENTS = 99_999_999_999;
/** What a symbol of version 13 holds at error level M. */
const MOST_BYTES = 331;

/**
 * The text of an EPC069-12 payment code: a banking app that reads it fills in the transfer.
 * @returns null when there is no valid IBAN or no amount that a code can bear
 */
export function epcCode({ name, iban, bic, cents, reference }: Transfer): string | null {
  if (!isIban(iban) || cents < 1 || cents > LARGEST_CENTS) return null;
  const amount = `EUR${String(Math.floor(cents / 100))}.${String(cents % 100).padStart(2, '0')}`;
  const lines = ['BCD', '002', '1', 'SCT', compact(bic), cut(oneLine(name)), compact(iban), amount, '', reference ?? '', '', ''];
  const text = lines.join('\n').replace(/\n+$/, '');
  return new TextEncoder().encode(text).length > MOST_BYTES ? null : text;
}

const compact = (code: string): string => code.replace(/\s/g, '').toUpperCase();

const cut = (name: string): string => [...name].slice(0, LONGEST_NAME).join('');
