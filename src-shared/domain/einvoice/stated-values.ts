import { type IsoDate, isIsoDate, makeDate } from '../calendar';
import { readAmount } from '../imports/amounts';
import type { Cents } from '../money';
import type { StatedInvoice } from './stated-invoice';

/** A value that was read; `unusual` when it is not written as the norm wants, its meaning being certain all the same. */
export type ValueRead<Value> = { readonly ok: true; readonly value: Value; readonly unusual: boolean } | { readonly ok: false };

const UNREADABLE = { ok: false } as const;

const DIGITS = /^(\d{4})(\d{2})(\d{2})(?:\d{4}(?:\d{2})?)?$/;
const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:T[\d:.]+)?(?:Z|[+-]\d{2}:\d{2})?$/;

/** CII writes 20261121 (format 102), UBL 2026-11-21; each is certain in the other too. Nothing else is. */
export function readStatedDate(text: string, syntax: StatedInvoice['syntax']): ValueRead<IsoDate> {
  const digits = DIGITS.exec(text);
  const parts = digits ?? ISO.exec(text);
  if (parts === null) return UNREADABLE;
  const date = makeDate(Number(parts[1]), Number(parts[2]), Number(parts[3]));
  if (date === null || !isIsoDate(date)) return UNREADABLE;
  return { ok: true, value: date, unusual: (digits !== null) !== (syntax === 'cii') };
}

const DECIMAL = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/;
/** A comma is a decimal one for certain when two digits at most follow it. */
const FRENCH = /^[+-]?(?:\d+|\d{1,3}(?:[. \u00a0\u202f]\d{3})+),\d{1,2}$/;

/** @returns cents, rounded half up beyond; null when nothing is stated */
export function readStatedAmount(text: string): ValueRead<Cents | null> {
  if (text === '') return { ok: true, value: null, unusual: false };
  const usual = DECIMAL.test(text);
  if (!usual && !FRENCH.test(text)) return UNREADABLE;
  const cents = readAmount(text, usual ? '.' : ',');
  return Number.isFinite(cents) ? { ok: true, value: cents, unusual: !usual } : UNREADABLE;
}
