import type { OpenInvoice, SettledNumber } from './facts';
import { type Atom, atomsOf } from './text-atoms';

/** An invoice's number taken apart: "FA-2026-0012A" is FA, 2026 and 0012, A. */
export interface NumberedInvoice {
  readonly clientId: number;
  readonly number: string;
  /** null when it is paid. */
  readonly invoice: OpenInvoice | null;
  /** Letters before the first digit. */
  readonly prefix: string;
  /** Letters after the last digit. */
  readonly suffix: string;
  /** Its last run of digits without leading zeros: what people call it by. */
  readonly tail: string;
  readonly keys: readonly string[];
}

export interface NumberIndex {
  /** '' when its number has no digits. */
  tailOf(invoiceId: number): string;
  of(key: string): readonly NumberedInvoice[];
}

const withoutZeros = (digits: string): string => digits.replace(/^0+(?=.)/, '');

/** The names that a number can be written under: its digits in one run, and its runs without their zeros. */
export function keysOfDigits(runs: readonly string[]): string[] {
  return [...new Set([`c${withoutZeros(runs.join(''))}`, `s${runs.map(withoutZeros).join('-')}`])];
}

/**
 * Invoices by the digits of their numbers. Of the paid ones, of which there are many, those that some text names.
 * @param named the keys that the texts to match hold
 */
export function indexNumbers(invoices: readonly OpenInvoice[], settled: Iterable<SettledNumber>, named: ReadonlySet<string>): NumberIndex {
  const open = invoices.map((invoice) => takeApart(invoice, invoice));
  const byKey = new Map<string, NumberedInvoice[]>();
  const add = (numbered: NumberedInvoice): void => {
    for (const key of numbered.keys) {
      if (!named.has(key)) continue;
      const list = byKey.get(key);
      if (list === undefined) byKey.set(key, [numbered]);
      else list.push(numbered);
    }
  };
  for (const numbered of open) add(numbered);
  if (named.size > 0) for (const one of settled) if (isNamed(one.number, named)) add(takeApart(one, null));
  const tails = new Map(open.map(({ invoice, tail }) => [invoice?.id, tail]));
  return { tailOf: (invoiceId) => tails.get(invoiceId) ?? '', of: (key) => byKey.get(key) ?? [] };
}

/** Told from the digits alone: the paid invoices of all the years are many. */
function isNamed(number: string, named: ReadonlySet<string>): boolean {
  const runs = number.match(/\d+/g);
  return runs !== null && keysOfDigits(runs).some((key) => named.has(key));
}

function takeApart({ clientId, number }: SettledNumber, invoice: OpenInvoice | null): NumberedInvoice {
  const atoms = atomsOf(number);
  const digits = atoms.filter((atom) => atom.digits);
  const first = atoms.findIndex((atom) => atom.digits);
  const last = atoms.findLastIndex((atom) => atom.digits);
  return {
    clientId,
    number,
    invoice,
    prefix: first === -1 ? '' : join(atoms.slice(0, first)),
    suffix: first === -1 ? '' : join(atoms.slice(last + 1)),
    tail: withoutZeros(digits.at(-1)?.text ?? ''),
    keys: digits.length === 0 ? [] : keysOfDigits(digits.map(({ text }) => text)),
  };
}

const join = (atoms: readonly Atom[]): string => atoms.map(({ text }) => text).join('');
