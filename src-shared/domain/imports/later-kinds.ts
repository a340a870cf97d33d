import type { Column } from '#shared/domain/imports/columns';
import { fold } from '#shared/domain/imports/fold';
import type { Meaning } from '#shared/domain/imports/vocabulary/headers';

/** Tables that are recognised so as not to be taken for a list of invoices. */
export type LaterKind = 'fec' | 'bank';

/** @returns what the columns are of, when it is not something these readers read */
export function laterKind(columns: readonly Column[]): LaterKind | null {
  if (isFec(columns)) return 'fec';
  const meanings = new Set(columns.map((column) => column.meaning?.meaning));
  return isBank((...wanted) => wanted.some((meaning) => meanings.has(meaning))) ? 'bank' : null;
}

type Has = (...wanted: Meaning[]) => boolean;

function isFec(columns: readonly Column[]): boolean {
  const headers = new Set(columns.map((column) => fold(column.header).replaceAll(' ', '')));
  return ['journalcode', 'ecriturenum', 'comptenum'].every((header) => headers.has(header));
}

/** Operations of an account, with no client and no invoice. */
function isBank(has: Has): boolean {
  const named = has('clientCode', 'clientName', 'anyClient', 'ledgerAccount', 'invoiceNumber', 'dueDate');
  const dated = has('anyDate', 'bookingDate', 'valueDate');
  const moved = has('debit', 'credit', 'anyAmount', 'amount');
  return has('valueDate') && moved && !has('dueDate', 'invoiceNumber') ? true : !named && dated && moved && has('label') && !has('anyNumber', 'journal');
}
