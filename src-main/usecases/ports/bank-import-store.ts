import type { KnownAccount } from '#shared/domain/bank-inbox/account-identity';
import type { Days } from '#shared/domain/bank-inbox/complete-days';
import type { EntryKind } from '#shared/domain/bank-inbox/entry-kind';
import type { Operation } from '#shared/domain/bank-inbox/known-operations';
import type { BankEntryRecord, BankStatementRecord } from '#shared/domain/imports/records';

export interface StoredOperation extends Operation {
  readonly accountId: number;
  readonly rank: number;
}

export interface NewBankEntry extends BankEntryRecord {
  readonly accountId: number;
  readonly statementId: number;
  readonly textKey: string;
  readonly payerKey: string;
  readonly rank: number;
  readonly kind: EntryKind;
}

/** What bank statements are compared with, and how their entries are written. */
export interface BankImportStore {
  bankAccounts(): KnownAccount[];
  insertBankAccount(identity: string, currency: string): number;
  /** Entries of the accounts on these days, in the order in which they came. */
  bankOperations(accountIds: readonly number[], days: Days): StoredOperation[];
  /** The days that the account's statements tell in full. */
  completeDaysOf(accountId: number): Days[];
  insertBankStatement(batchId: number, statement: Omit<BankStatementRecord, 'entries' | 'account' | 'currency'> & { readonly accountId: number; readonly format: string; readonly complete: Days | null }): number;
  insertBankEntry(batchId: number, entry: NewBankEntry): void;
}

