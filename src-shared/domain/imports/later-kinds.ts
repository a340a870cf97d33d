import type { Column } from '#shared/domain/imports/columns';
import { fold } from '#shared/domain/imports/fold';
import type { Meaning } from '#shared/domain/imports/vocabulary/headers';

/** Tables that are recognised so as not to be taken for a list of invoices. */
export type LaterKind = 'fec' | 'agedBalance' | 'generalLedger' | 'bank';

/** @returns what the columns are of, when it is not something these readers read */
export function laterKind(columns: readonly Column[]): LaterKind | null {
  if (isFec(columns)) return 'fec';
  const meanings = new Set(columns.map((column) => column.meaning?.meaning));
  const has = (...wanted: Meaning[]) => wanted.some((meaning) => meanings.has(meaning));
  if (columns.filter((column) => isBucket(column.header)).length >= 2) return 'agedBalance';
  if (isBank(has)) return 'bank';
  if (isLedger(has)) return 'generalLedger';
  return isClientBalance(has) ? 'agedBalance' : null;
}

type Has = (...wanted: Meaning[]) => boolean;

function isFec(columns: readonly Column[]): boolean {
  const headers = new Set(columns.map((column) => fold(column.header).replaceAll(' ', '')));
  return ['journalcode', 'ecriturenum', 'comptenum'].every((header) => headers.has(header));
}

const AGE = /^(?:(?:echu|retard|de|depuis|plus) )*\d{1,3}(?: (?:a|to|et))? ?(?:\d{1,3})?(?: ?(?:j|jr|jrs|jour|jours|d|days?))?(?: et plus)?$/;
const NOT_DUE = /^(?:non|pas|a) echus?$|^(?:not due|current|echoir|a echoir)$/;

/** "Non échu", "1 à 30 j", "31-60", "+ de 90 jours". */
function isBucket(header: string): boolean {
  const folded = fold(header);
  return NOT_DUE.test(folded) || (!folded.includes('#') && AGE.test(folded));
}

/** Operations of an account, with no client and no invoice. */
function isBank(has: Has): boolean {
  const named = has('clientCode', 'clientName', 'anyClient', 'invoiceNumber', 'dueDate');
  const dated = has('anyDate', 'bookingDate', 'valueDate');
  const moved = has('debit', 'credit', 'anyAmount', 'amount');
  return has('valueDate') && moved && !has('dueDate', 'invoiceNumber') ? true : !named && dated && moved && has('label') && !has('anyNumber', 'journal');
}

/** Debits and credits of accounts: what is an invoice and what is a payment there takes more than columns. */
function isLedger(has: Has): boolean {
  const documents = has('dueDate', 'issueDate', 'invoiceNumber');
  if (has('lettering', 'journal') && has('open', 'debit', 'credit') && !documents) return true;
  if (!has('debit') || !has('credit')) return false;
  return has('journal', 'lettering') || !has('clientCode', 'clientName', 'anyClient') || !has('anyNumber', 'invoiceNumber', 'anyReference');
}

/** What each client owes, without the invoices. */
function isClientBalance(has: Has): boolean {
  const clients = has('clientCode', 'clientName', 'anyClient');
  const owed = has('open', 'debit', 'credit');
  const documents = has('invoiceNumber', 'anyNumber', 'anyReference', 'issueDate', 'anyDate', 'dueDate', 'paymentReference', 'paymentDate');
  return clients && owed && !documents && !has('address1', 'email', 'phone', 'city', 'postcode');
}
