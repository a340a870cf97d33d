import type { Column } from '#shared/domain/imports/columns';
import type { Meaning } from '#shared/domain/imports/vocabulary/headers';

/** Tables of accounts rather than of documents: known by which columns stand together, and by those that do not. */
export type AccountingKind = 'agedBalance' | 'generalLedger';

type Has = (...wanted: Meaning[]) => boolean;

function hasOf(columns: readonly Column[]): Has {
  const meanings = new Set(columns.map((column) => column.meaning?.meaning));
  return (...wanted) => wanted.some((meaning) => meanings.has(meaning));
}

/** What each client owes by age: two columns of ages and no documents. */
export function isAgedByColumns(columns: readonly Column[]): boolean {
  if (columns.filter(({ age }) => age !== null).length < 2) return false;
  const has = hasOf(columns.filter(({ age }) => age === null));
  return !(has('invoiceNumber', 'anyNumber', 'anyReference') && has('issueDate', 'anyDate', 'dueDate'));
}

/** @returns what the columns are of, null when they are of documents, payments or client cards */
export function accountingKind(columns: readonly Column[]): AccountingKind | null {
  if (isAgedByColumns(columns)) return 'agedBalance';
  const has = hasOf(columns);
  if (isLedger(has)) return 'generalLedger';
  return isClientBalance(has) ? 'agedBalance' : null;
}

/** Debits and credits of accounts. */
function isLedger(has: Has): boolean {
  if (!has('anyDate', 'bookingDate', 'issueDate', 'dueDate', 'paymentDate')) return false;
  const documents = has('dueDate', 'issueDate', 'invoiceNumber');
  if (has('lettering', 'journal') && has('open', 'runningBalance', 'debit', 'credit') && !documents) return true;
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
