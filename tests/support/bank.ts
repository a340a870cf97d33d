import type { BankEntryRecord, BankStatementRecord } from '#shared/domain/imports/records';
import type { FileToImport } from '#main/usecases/imports/import-files';
import { understoodFile } from './files';

export const IBAN = 'FR7630006000011234567890189';

export function entry(date: string, amountCents: number, details: Partial<BankEntryRecord> = {}): BankEntryRecord {
  return { row: 1, date, valueDate: null, amountCents, label: '', counterpartyName: '', counterpartyIban: '', reference: '', bankReference: '', ...details };
}

/** A month of an account that adds up. */
export function statement(entries: readonly BankEntryRecord[], details: Partial<BankStatementRecord> = {}): BankStatementRecord {
  const closingCents = entries.reduce((sum, { amountCents }) => sum + amountCents, 0);
  return { account: IBAN, currency: 'EUR', number: '1', from: '2026-01-31', to: '2026-02-28', openingCents: 0, closingCents, entries, ...details };
}

/** A file of the bank, as the reader hands it over. */
export function bankFile(statements: readonly BankStatementRecord[], format = 'camt'): FileToImport {
  const table = understoodFile('payments', { clients: [], bank: statements });
  const rows = statements.reduce((sum, { entries }) => sum + entries.length, 0);
  return { givenMapping: null, file: { ...table.file, kind: 'bank', shape: format, mapping: {}, rows } };
}
