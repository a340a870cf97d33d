import { accountingKind, type AccountingKind } from '#shared/domain/imports/accounting-kinds';
import { type Assignment, assignColumns, missingFields } from '#shared/domain/imports/assign';
import type { Column } from '#shared/domain/imports/columns';
import type { ImportField, ImportKind } from '#shared/domain/imports/fields';
import type { Meaning } from '#shared/domain/imports/vocabulary/headers';

export interface KindGuess {
  readonly kind: ImportKind;
  readonly assignment: Assignment;
  readonly missing: readonly ImportField[];
  /** How much speaks for it. */
  readonly score: number;
}

type DocumentKind = Exclude<ImportKind, AccountingKind>;
const DOCUMENT_KINDS = ['invoices', 'payments', 'clients'] as const satisfies readonly DocumentKind[];

/** Below that, the columns say nothing of what the table is. */
const LEAST_SCORE = 2;

/** What a table most likely lists: what it has all the columns of first, then what speaks most for it. */
export function recogniseKind(columns: readonly Column[], fixed: ReadonlyMap<ImportField, Column | null>, grouped: boolean): KindGuess | null {
  const accounting = accountingKind(columns);
  if (accounting !== null) return guess(accounting, columns, fixed, grouped);
  const guesses = DOCUMENT_KINDS.map((kind) => guess(kind, columns, fixed, grouped)).filter(({ score }) => score >= LEAST_SCORE);
  guesses.sort((a, b) => Number(a.missing.length > 0) - Number(b.missing.length > 0) || b.score - a.score);
  return guesses[0] ?? null;
}

/** @param grouped the clients stand in rows of their own: no column need hold them */
export function guess(kind: ImportKind, columns: readonly Column[], fixed: ReadonlyMap<ImportField, Column | null>, grouped: boolean): KindGuess {
  const assignment = assignColumns(kind, columns, fixed);
  const meanings = new Set<Meaning>();
  for (const { meaning } of columns) if (meaning) meanings.add(meaning.meaning);
  for (const [field, column] of fixed) if (column) meanings.add(field);
  const has = (...wanted: Meaning[]) => wanted.some((meaning) => meanings.has(meaning));
  const missing = missingFields(kind, assignment).filter((field) => !(grouped && field === 'clientName'));
  return { kind, assignment, missing, score: kind === 'agedBalance' || kind === 'generalLedger' ? LEAST_SCORE : SCORES[kind](has) };
}

type Has = (...wanted: Meaning[]) => boolean;

const points = (weights: readonly (readonly [worth: number, said: boolean])[]) => weights.reduce((sum, [worth, said]) => sum + (said ? worth : 0), 0);

const SCORES: Readonly<Record<DocumentKind, (has: Has) => number>> = {
  invoices: (has) =>
    points([
      [3, has('dueDate')],
      [3, has('issueDate')],
      [2, has('amount')],
      [2, has('open')],
      [1, has('invoiceNumber', 'anyNumber')],
      [1, has('documentType')],
      [1, has('netAmount', 'tax')],
      [1, has('anyAmount', 'debit')],
      [1, has('anyDate')],
    ]),
  payments: (has) =>
    points([
      [4, has('paymentReference')],
      [2, has('paymentDate') && !has('issueDate', 'dueDate')],
      [2, has('paid') && !has('amount', 'open')],
      [1.5, has('paymentMethod')],
      [1, has('anyAmount', 'credit')],
      [1, has('anyDate')],
      [0.5, has('invoiceNumber')],
    ]),
  clients: (has) =>
    has('issueDate', 'anyDate', 'dueDate', 'paymentDate', 'invoiceNumber', 'amount', 'paid')
      ? 0
      : points([
          [1, has('clientName', 'anyClient')],
          [1, has('clientCode', 'anyCode')],
          [1, has('siren', 'vatNumber')],
          [1, has('address1')],
          [1, has('postcode')],
          [1, has('city')],
          [1, has('email')],
          [1, has('phone')],
        ]),
  // an account has neither clients nor invoices: later-kinds.ts tells it by what it lacks
  bank: () => 0,
};
