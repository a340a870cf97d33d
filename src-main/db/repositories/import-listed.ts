import { importMapping } from '#shared/contract/schemas/import';
import type { ListedBefore } from '#shared/domain/imports/vanished';
import type { FileSource, ImportStore, IdRange } from '#main/usecases/ports/import-store';
import type { Connection } from '../connection';

type Listed = Pick<ImportStore, 'sourceOf' | 'wasListed' | 'openListedBefore'>;

/** What the files of a source listed: which invoices, by ranges of ids. */
export function listedInvoices(connection: Connection): Listed {
  const lists = connection.prepare<[], { id: number; shape: string; mapping: string }>(
    `SELECT f.id, f.shape, f.mapping FROM import_file f JOIN import_batch b ON b.id = f.batch_id
     WHERE b.status = 'committed' AND EXISTS (SELECT 1 FROM import_seen s WHERE s.file_id = f.id)`,
  );
  const was = connection.prepare<[string, number]>(
    'SELECT 1 FROM import_seen WHERE file_id IN (SELECT value FROM json_each(?)) AND ? BETWEEN first_id AND last_id LIMIT 1',
  );
  const open = connection.prepare<[string], ListedBefore>(
    `SELECT DISTINCT i.id, i.client_id AS clientId, i.number, i.issue_date AS issueDate, i.due_date AS dueDate, i.open_cents AS openCents
     FROM import_seen s CROSS JOIN invoice i ON i.id BETWEEN s.first_id AND s.last_id
     WHERE s.file_id IN (SELECT value FROM json_each(?)) AND i.open_cents > 0 AND i.currency = 'EUR' ORDER BY i.due_date, i.id`,
  );
  return {
    sourceOf: (file) => lists.all().filter((known) => isOfSource(known, file)).map(({ id }) => id),
    wasListed: (source, invoiceId) => was.get(JSON.stringify(source), invoiceId) !== undefined,
    openListedBefore: (source) => open.all(JSON.stringify(source)),
  };
}

/** The same header, or the same columns read from another: a program that gained a column is still the same source. */
function isOfSource(known: { shape: string; mapping: string }, { shape, mapping }: FileSource): boolean {
  if (known.shape === shape) return true;
  const columns = columnsOf(mapping.columns ?? {});
  return columns !== '[]' && columnsOf(importMapping.parse(JSON.parse(known.mapping)).columns ?? {}) === columns;
}

function columnsOf(columns: Readonly<Record<string, string>>): string {
  return JSON.stringify(Object.entries(columns).filter(([, header]) => header !== '').sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Keeps which invoices a file listed. */
export function insertListed(connection: Connection, fileId: number, ranges: readonly IdRange[]): void {
  const insert = connection.prepare('INSERT INTO import_seen (file_id, first_id, last_id) VALUES (?, ?, ?)');
  for (const { first, last } of ranges) insert.run(fileId, first, last);
}
