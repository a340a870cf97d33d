import type { SummaryItem, SummaryStore } from '#main/usecases/ports/import-store';
import type { Connection } from '../connection';
import { takeAway } from './import-changes';

type Row = Omit<SummaryItem, 'table' | 'inUse'> & { inUse: number };

const COLUMNS = 'd.id, d.client_id AS clientId, d.number, d.issue_date AS issueDate, d.open_cents AS openCents';
const GIVEN = 'd.client_id IN (SELECT value FROM json_each(:clients))';
const OPEN = `d.summary = 1 AND d.open_cents > 0 AND ${GIVEN} AND (:batch IS NULL OR d.batch_id IS NOT :batch)`;

export function importedSummaries(connection: Connection): SummaryStore {
  const invoices = connection.prepare<[object], Row>(
    `SELECT ${COLUMNS}, (d.open_cents < d.amount_cents OR EXISTS (SELECT 1 FROM dunning_notice_line l WHERE l.invoice_id = d.id)
       OR EXISTS (SELECT 1 FROM doubtful_closing_line l WHERE l.invoice_id = d.id)) AS inUse
     FROM invoice d WHERE ${OPEN} ORDER BY d.id`,
  );
  const creditNotes = connection.prepare<[object], Row>(`SELECT ${COLUMNS}, d.open_cents < d.amount_cents AS inUse FROM credit_note d WHERE ${OPEN} ORDER BY d.id`);
  const withDocuments = connection
    .prepare<[object], number>(`SELECT count(DISTINCT d.client_id) FROM invoice d WHERE d.summary = 0 AND d.open_cents > 0 AND ${GIVEN} AND d.batch_id IS NOT :batch`)
    .pluck();
  const some = connection.prepare('SELECT 1 FROM invoice WHERE summary = 1 UNION ALL SELECT 1 FROM credit_note WHERE summary = 1 LIMIT 1');
  return {
    summariesOf: (clientIds, exceptBatch) => {
      if (clientIds.length === 0 || some.get() === undefined) return [];
      const binding = { clients: JSON.stringify(clientIds), batch: exceptBatch };
      const of = (rows: readonly Row[], table: SummaryItem['table']) => rows.map((row) => ({ ...row, table, inUse: row.inUse !== 0 }));
      return [...of(invoices.all(binding), 'invoice'), ...of(creditNotes.all(binding), 'creditNote')];
    },
    countWithOpenDocuments: (clientIds, exceptBatch) => withDocuments.get({ clients: JSON.stringify(clientIds), batch: exceptBatch }) ?? 0,
    removeSummary: (batchId, { table, id }) => {
      takeAway(connection, batchId, table === 'invoice' ? 'invoice' : 'credit_note', id);
    },
  };
}
