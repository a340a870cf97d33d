import { formatShortDate, isIsoDate } from '#shared/domain/calendar';
import { formatAmount } from '#shared/domain/money';
import { fieldType, type ImportField } from '#shared/domain/imports/fields';

/** A value of the file as it was understood: amounts in cents, dates as calendar dates; text, and what was not, as it is. */
export function readValue(field: ImportField | null, value: string | number | null | undefined): string {
  if (value === null || value === undefined || value === '') return '';
  const type = field === null ? 'text' : fieldType(field);
  if (type === 'amount' && typeof value === 'number') return formatAmount(value);
  if (type === 'date' && typeof value === 'string' && isIsoDate(value)) return formatShortDate(value);
  return String(value);
}
