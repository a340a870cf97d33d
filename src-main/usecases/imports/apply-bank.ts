import { accountIdentity, findAccount, type KnownAccount } from '#shared/domain/bank-inbox/account-identity';
import { completeDays, type Days, isWithin } from '#shared/domain/bank-inbox/complete-days';
import { entryKind } from '#shared/domain/bank-inbox/entry-kind';
import { knownOperations, MOVED_DAYS, type Operation } from '#shared/domain/bank-inbox/known-operations';
import { addDays, formatShortDate } from '#shared/domain/calendar';
import { foldText } from '#shared/domain/folding';
import type { BankEntryRecord, BankStatementRecord } from '#shared/domain/imports/records';
import type { StoredOperation } from '../ports/bank-import-store';
import { BREATH, type FileApplication } from './file-application';

/** An entry of the file with the statement that holds it. */
interface Placed {
  readonly statement: BankStatementRecord;
  readonly entry: BankEntryRecord;
  readonly operation: Operation;
}

/**
 * Puts the statements of a file in the bank inbox. The file is compared as a whole with what the books held before it, one
 * account after the other: the same operations in another file, another format or an overlapping period come in once.
 */
export async function applyBank(application: FileApplication, statements: readonly BankStatementRecord[]): Promise<void> {
  const byAccount = new Map<number, BankStatementRecord[]>();
  for (const statement of withoutRepeated(application, statements)) {
    const id = accountOf(application, statement);
    byAccount.set(id, [...(byAccount.get(id) ?? []), statement]);
  }
  for (const [accountId, ofAccount] of byAccount) await applyAccount(application, accountId, ofAccount);
}

/** A file may hold one statement twice, word for word. */
function withoutRepeated({ tally }: FileApplication, statements: readonly BankStatementRecord[]): BankStatementRecord[] {
  const seen = new Set<string>();
  return statements.filter((statement) => {
    const told = statement.openingCents !== null && statement.closingCents !== null && statement.entries.length > 0;
    const text = JSON.stringify({ ...statement, entries: statement.entries.map((entry) => ({ ...entry, row: 0 })) });
    const repeated = told && seen.has(text);
    if (repeated) tally.count('bankEntries', 'unchanged', statement.entries.length);
    seen.add(text);
    return !repeated;
  });
}

const currencyOf = (statement: BankStatementRecord): string => (statement.currency === '' ? 'EUR' : statement.currency.toUpperCase());

function accountOf({ store }: FileApplication, statement: BankStatementRecord): number {
  const identity = accountIdentity(statement.account);
  const currency = currencyOf(statement);
  return findAccount(store.bankAccounts(), identity, currency)?.id ?? store.insertBankAccount(identity, currency);
}

async function applyAccount(application: FileApplication, accountId: number, statements: readonly BankStatementRecord[]): Promise<void> {
  const { store, tally, file } = application;
  const placed = statements.flatMap((statement) => statement.entries.filter(({ amountCents }) => amountCents !== 0).map((entry) => place(statement, entry, file.shape)));
  const booked = bookedOperations(application, accountId, placed);
  const told = [...store.completeDaysOf(accountId), ...statements.flatMap((statement) => completeDays(statement) ?? [])];
  const known = knownOperations(
    placed.map(({ operation }) => operation),
    booked.map((operation) => ({ ...operation, sameAccount: operation.accountId === accountId })),
    (date) => isWithin(date, told),
  );
  const ranks = ranksOf(booked.filter((operation) => operation.accountId === accountId));
  const statementIds = new Map<BankStatementRecord, number>();
  for (const statement of statements) {
    const { number, from, to, openingCents, closingCents } = statement;
    const complete = completeDays(statement);
    statementIds.set(statement, store.insertBankStatement(application.batchId, { accountId, number, from, to, openingCents, closingCents, format: file.shape, complete }));
  }
  for (const [index, { statement, entry, operation }] of placed.entries()) {
    if (known[index] === true) tally.count('bankEntries', 'unchanged');
    else write(application, accountId, statementIds.get(statement) ?? 0, entry, operation.textKey, nextRank(ranks, operation));
    if (index % BREATH === BREATH - 1) await application.breathe(index);
  }
}

function place(statement: BankStatementRecord, entry: BankEntryRecord, format: string): Placed {
  const { date, amountCents, label, reference, bankReference } = entry;
  return { statement, entry, operation: { date, amountCents, textKey: foldText(`${label} ${reference}`), bankReference, format } };
}

/** A statement that names no account may be of any; one that names its own is compared with those that named none too. */
function bookedOperations({ store }: FileApplication, accountId: number, placed: readonly Placed[]): StoredOperation[] {
  const days = daysOf(placed);
  if (days === null) return [];
  const accounts = store.bankAccounts();
  const own = accounts.find(({ id }) => id === accountId);
  const mayBeOne = ({ id, identity, currency }: KnownAccount): boolean =>
    id === accountId || (currency === own?.currency && (identity === '' || own.identity === ''));
  return store.bankOperations(accounts.filter(mayBeOne).map(({ id }) => id), days);
}

/** The days of the file, and those around on which another file may have booked its operations. */
function daysOf(placed: readonly Placed[]): Days | null {
  const dates = placed.map(({ entry }) => entry.date).sort();
  const [from, to] = [dates[0], dates.at(-1)];
  return from === undefined || to === undefined ? null : { from: addDays(from, -MOVED_DAYS), to: addDays(to, MOVED_DAYS) };
}

const rankKey = ({ date, amountCents, textKey, bankReference }: Operation): string => JSON.stringify([date, amountCents, textKey, bankReference]);

function ranksOf(booked: readonly StoredOperation[]): Map<string, number> {
  const ranks = new Map<string, number>();
  for (const operation of booked) ranks.set(rankKey(operation), Math.max(operation.rank, ranks.get(rankKey(operation)) ?? 0));
  return ranks;
}

function nextRank(ranks: Map<string, number>, operation: Operation): number {
  const rank = (ranks.get(rankKey(operation)) ?? 0) + 1;
  ranks.set(rankKey(operation), rank);
  return rank;
}

function write({ store, batchId, tally, today }: FileApplication, accountId: number, statementId: number, entry: BankEntryRecord, textKey: string, rank: number): void {
  const kind = entryKind(entry.amountCents, entry.label);
  store.insertBankEntry(batchId, { ...entry, accountId, statementId, textKey, payerKey: foldText(entry.counterpartyName), rank, kind });
  tally.count('bankEntries', 'created');
  if (entry.date > today) tally.warn(entry.row, null, 'dateInFuture', formatShortDate(entry.date));
}
