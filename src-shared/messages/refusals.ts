import { ERROR_CODES, type ErrorCode } from '../contract/errors';
import type { ErrorDetails } from '../contract/result';
import { formatShortDate, isIsoDate } from '../domain/calendar';
import { formatEuros } from '../domain/money';
import { bankFormatName, malformation } from './bank-words';
import { fieldName } from './field-names';
import { retentionBarName } from './privacy-sentences';
import { errors, type ErrorSentence } from './refusal-sentences';

const isErrorCode = (code: unknown): code is ErrorCode => ERROR_CODES.some((known) => known === code);

const isDetails = (value: unknown): value is ErrorDetails => typeof value === 'object' && value !== null;

/** A detail as it is read: cents as euros, dates in French, lists with commas. */
function shown(name: string, value: ErrorDetails[string] | undefined): string {
  if (typeof value === 'number' && name.endsWith('Cents')) return formatEuros(value);
  if (typeof value === 'string' && isIsoDate(value)) return formatShortDate(value);
  if (Array.isArray(value)) return value.map((item: string) => (name === 'missing' ? fieldName(item) : name === 'bars' ? retentionBarName(item) : item)).join(', ');
  if (name === 'reason' && typeof value === 'string') return malformation(value);
  if (name === 'line' && typeof value === 'number') return value === 0 ? '' : ` (ligne ${String(value)})`;
  if (name === 'format' && typeof value === 'string') return bankFormatName(value);
  if (typeof value === 'string' && name === 'field') return fieldName(value);
  return String(value ?? '');
}

/** Puts the details in place of {{name}}; a detail the engine did not give leaves nothing behind. */
const fill = (text: string, details: ErrorDetails): string =>
  text.replaceAll(/\{\{(\w+)\}\}/g, (_all, name: string) => shown(name, details[name]));

/** What happened, why and what to do, for a refusal's code and details. A code not known here reads as 'internal'. */
export function refusalText(code: string, details: ErrorDetails = {}): ErrorSentence {
  const sentence = errors[isErrorCode(code) ? code : 'internal'];
  return { title: fill(sentence.title, details), why: fill(sentence.why, details), todo: fill(sentence.todo, details) };
}

/** The same for anything thrown by the data layer. */
export function errorText(error: unknown): ErrorSentence {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return refusalText('internal');
  return refusalText(error.code, 'details' in error && isDetails(error.details) ? error.details : {});
}
