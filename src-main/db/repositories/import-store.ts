import type { ImportStore } from '#main/usecases/ports/import-store';
import type { Connection } from '../connection';
import { importedBank } from './import-bank';
import { importedAttachments } from './import-attachments';
import { importBatches } from './import-batches';
import { indexesAside } from './import-bulk';
import { importedCreditLimits } from './import-credit-limits';
import { importedClients } from './import-clients';
import { importedDocuments } from './import-documents';
import { importedLedger } from './import-ledger';
import { listedInvoices } from './import-listed';
import { importedPayments } from './import-payments';
import { importedSummaries } from './import-summaries';
import { paymentsTold } from './import-told';

const TABLES = { client: 'client', invoice: 'invoice', creditNote: 'credit_note', payment: 'payment', allocation: 'allocation' } as const;

export function importStore(connection: Connection): ImportStore {
  return {
    isEmpty: (table) => connection.prepare(`SELECT 1 FROM ${TABLES[table]} LIMIT 1`).get() === undefined,
    setIndexesAside: indexesAside(connection, TABLES),
    ...importBatches(connection),
    ...importedClients(connection),
    ...importedCreditLimits(connection),
    ...importedDocuments(connection),
    ...importedPayments(connection),
    ...paymentsTold(connection),
    ...importedLedger(connection),
    ...importedAttachments(connection),
    ...importedSummaries(connection),
    ...importedBank(connection),
    ...listedInvoices(connection),
  };
}
