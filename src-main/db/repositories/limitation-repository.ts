import type { LimitationEvent, LimitationRepository, WatchedInvoice } from '#main/usecases/ports/limitation';
import type { Connection } from '../connection';

const EVENT = `SELECT id, client_id AS clientId, kind, date, until, note, document_id AS documentId,
  (SELECT name FROM document WHERE id = e.document_id) AS documentName,
  (SELECT json_group_array(invoice_id) FROM limitation_event_invoice WHERE event_id = e.id) AS invoices FROM limitation_event e`;

const IN_DOSSIER = `
  SELECT 1 FROM correspondence WHERE document_id = :documentId AND client_id = :clientId
  UNION ALL SELECT 1 FROM attachment WHERE document_id = :documentId AND client_id = :clientId`;

/** Open invoices due long ago: those in euros from the index of what is open, the others from their own. */
export function watchedInvoices(some: boolean): string {
  const from = (currency: string, index: string): string => `
    SELECT i.id, i.client_id AS clientId, c.code, c.name, c.kind AS debtor, i.issue_date AS issueDate, i.due_date AS dueDate, i.open_cents AS openCents, i.currency
    FROM invoice i INDEXED BY ${index} JOIN client c ON c.id = i.client_id
    WHERE i.open_cents > 0 AND ${currency} AND i.due_date <= iif(c.kind = 'consumer', :consumer, :other)${some ? ' AND i.client_id IN (SELECT value FROM json_each(:clients))' : ''}`;
  return `${from("i.currency = 'EUR'", 'invoice_open')} UNION ALL ${from("i.currency <> 'EUR'", 'invoice_foreign')}`;
}

type Row = Omit<LimitationEvent, 'invoiceIds'> & { readonly invoices: string };

export function limitationRepository(connection: Connection): LimitationRepository {
  return {
    insert: ({ invoiceIds, ...event }) => {
      const id = Number(
        connection
          .prepare('INSERT INTO limitation_event (client_id, kind, date, until, note, document_id) VALUES (:clientId, :kind, :date, :until, :note, :documentId)')
          .run(event).lastInsertRowid,
      );
      connection.prepare('INSERT INTO limitation_event_invoice (event_id, invoice_id) SELECT ?, value FROM json_each(?)').run(id, JSON.stringify(invoiceIds));
      return id;
    },
    find: (id) => {
      const row = connection.prepare<[number], Row>(`${EVENT} WHERE id = ?`).get(id);
      return row === undefined ? null : eventOf(row);
    },
    remove: (id) => {
      connection.prepare('DELETE FROM limitation_event WHERE id = ?').run(id);
    },
    isInDossier: (documentId, clientId) => connection.prepare(IN_DOSSIER).get({ documentId, clientId }) !== undefined,
    watched: (latest, clientIds) => connection.prepare<[object], WatchedInvoice>(watchedInvoices(clientIds !== null)).all({ ...latest, ...(clientIds === null ? {} : { clients: JSON.stringify(clientIds) }) }),
    ofClients: (clientIds) => connection.prepare<[string], Row>(`${EVENT} WHERE client_id IN (SELECT value FROM json_each(?)) ORDER BY date, id`).all(JSON.stringify(clientIds)).map(eventOf),
    ofClient: (clientId) => connection.prepare<[number], Row>(`${EVENT} WHERE client_id = ? ORDER BY date, id`).all(clientId).map(eventOf),
  };
}

function eventOf({ invoices, ...row }: Row): LimitationEvent {
  const ids: unknown = JSON.parse(invoices);
  return { ...row, invoiceIds: Array.isArray(ids) ? ids.map(Number) : [] };
}
