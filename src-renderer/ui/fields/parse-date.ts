import { type IsoDate, isIsoDate, makeDate } from '#shared/domain/calendar';

const WITH_SEPARATORS = /^(\d{1,2})[/.\- ](\d{1,2})(?:[/.\- ](\d{2}|\d{4}))?$/;
const DIGITS_ONLY = /^(\d{2})(\d{2})(\d{2}|\d{4})?$/;

/**
 * Reads a date as a French user types it: '21/11/2026', '21/11/26', '21.11', '211126'; without a year, this year's.
 * @returns null when there is no such day
 */
export function parseTypedDate(text: string, today: IsoDate): IsoDate | null {
  const trimmed = text.trim();
  if (isIsoDate(trimmed)) return trimmed;
  const found = WITH_SEPARATORS.exec(trimmed) ?? DIGITS_ONLY.exec(trimmed);
  if (found === null) return null;
  const year = found[3] ?? today.slice(0, 4);
  return makeDate(year.length === 2 ? 2000 + Number(year) : Number(year), Number(found[2]), Number(found[1]));
}
