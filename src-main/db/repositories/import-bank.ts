import type { KnownAccount } from '#shared/domain/bank-inbox/account-identity';
import type { Days } from '#shared/domain/bank-inbox/complete-days';
import type { BankImportStore, StoredOperation } from '#main/usecases/ports/bank-import-store';
import type { Connection } from '../connection';

export function importedBank(connection: Connection): BankImportStore {
  const insertEntry = connection.prepare(
    `INSERT INTO bank_entry (account_id, statement_id, date, value_date, amount_cents, label, counterparty_name, payer_key, counterparty_iban,
       reference, bank_reference, text_key, rank, kind, state, batch_id, source_row)
     VALUES (:accountId, :statementId, :date, :valueDate, :amountCents, :label, :counterpartyName, :payerKey, :counterpartyIban,
       :reference, :bankReference, :textKey, :rank, :kind, 'open', :batchId, :row)`,
  );
  return {
    bankAccounts: () => connection.prepare<[], KnownAccount>('SELECT id, identity, currency FROM bank_account ORDER BY id').all(),
    insertBankAccount: (identity, currency) =>
      Number(connection.prepare('INSERT INTO bank_account (identity, currency) VALUES (?, ?)').run(identity, currency).lastInsertRowid),
    bankOperations: (accountIds, { from, to }) =>
      connection
        .prepare<[string, string, string], StoredOperation>(
          `SELECT e.account_id AS accountId, e.date, e.amount_cents AS amountCents, e.text_key AS textKey, e.bank_reference AS bankReference,
             e.rank, s.format FROM bank_entry e JOIN bank_statement s ON s.id = e.statement_id
           WHERE e.account_id IN (SELECT value FROM json_each(?)) AND e.date BETWEEN ? AND ? ORDER BY e.id`,
        )
        .all(JSON.stringify(accountIds), from, to),
    completeDaysOf: (accountId) =>
      connection
        .prepare<[number], Days>('SELECT complete_from AS "from", complete_to AS "to" FROM bank_statement WHERE account_id = ? AND complete_from IS NOT NULL')
        .all(accountId),
    insertBankStatement: (batchId, { accountId, number, from, to, openingCents, closingCents, format, complete }) =>
      Number(
        connection
          .prepare(
            `INSERT INTO bank_statement (account_id, number, from_date, to_date, opening_cents, closing_cents, complete_from, complete_to, format, batch_id)
             VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
          )
          .run(accountId, number, from, to, openingCents, closingCents, complete?.from ?? null, complete?.to ?? null, format, batchId).lastInsertRowid,
      ),
    insertBankEntry: (batchId, entry) => {
      insertEntry.run({ ...entry, batchId });
    },
  };
}
