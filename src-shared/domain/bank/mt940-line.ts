import { daysBetween, type IsoDate, makeDate } from '../calendar';
import type { RowRejection } from '../imports/issues';
import type { Cents } from '../money';
import { exactCents } from './exact-cents';
import type { SwiftField } from './mt940-fields';

/** What a statement line (:61:) says. */
export interface StatementLine {
  readonly ok: true;
  readonly date: IsoDate;
  readonly valueDate: IsoDate;
  readonly amountCents: Cents;
  /** Of the payer or the account holder, '' when it says that there is none. */
  readonly reference: string;
  readonly bankReference: string;
  readonly supplement: string;
}

export type LineReading = StatementLine | { readonly ok: false; readonly code: RowRejection };

// value date, entry day, mark (R: reversal), funds code, amount, type of transaction, references
const LINE = /^(\d{6})(\d{4})? ?(RC|RD|C|D)([A-Z])?(\d[\d.,]*)([NFS][A-Z0-9]{3})?(.*)$/;
/** Words of the standard, which say where the reference is, not what it is. */
const NO_REFERENCE = /^(?:NONREF|NOTPROVIDED|EREF|KREF|PREF|MARF|NREF|0+)$/i;

export function statementLine({ lines }: SwiftField): LineReading {
  const parts = LINE.exec((lines[0] ?? '').trim());
  if (!parts) return { ok: false, code: 'notAnAmount' };
  const [, value = '', entry = '', mark = '', , amount = '', , rest = ''] = parts;
  const valueDate = swiftDate(value);
  if (valueDate === null) return { ok: false, code: 'impossibleDate' };
  const cents = exactCents(amount);
  if (typeof cents === 'string') return { ok: false, code: cents };
  const leaves = mark === 'D' || mark === 'RC';
  const [reference = '', bankReference = ''] = rest.split('//');
  return {
    ok: true,
    date: entryDate(valueDate, entry),
    valueDate,
    amountCents: leaves ? 0 - cents : cents,
    reference: NO_REFERENCE.test(reference.trim()) ? '' : reference.trim(),
    bankReference: bankReference.trim(),
    supplement: lines.slice(1).join(' ').trim(),
  };
}

/** "160519" -> '2016-05-19': SWIFT writes the year first, and 80 to 99 for the last century. */
export function swiftDate(text: string): IsoDate | null {
  if (!/^\d{6}$/.test(text)) return null;
  const year = Number(text.slice(0, 2));
  return makeDate(year < 80 ? 2000 + year : 1900 + year, Number(text.slice(2, 4)), Number(text.slice(4)));
}

/** The entry day has no year: that which brings it nearest to the value date. */
function entryDate(valueDate: IsoDate, monthAndDay: string): IsoDate {
  const year = Number(valueDate.slice(0, 4));
  const candidates = [year - 1, year, year + 1].flatMap((one) => makeDate(one, Number(monthAndDay.slice(0, 2)), Number(monthAndDay.slice(2))) ?? []);
  const away = (date: IsoDate) => Math.abs(daysBetween(valueDate, date));
  return monthAndDay === '' ? valueDate : candidates.reduce((best, date) => (away(date) < away(best) ? date : best), candidates[0] ?? valueDate);
}
