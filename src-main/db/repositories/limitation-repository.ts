import type { LimitationEvent, LimitationRepository } from '#main/usecases/ports/limitation';
import type { Connection } from '../connection';

const EVENT = `SELECT id, client_id AS clientId, kind, date, until, note, document_id AS documentId,
  (SELECT json_group_array(invoice_id) FROM limitation_event_invoice WHERE event_id = e.id) AS invoices FROM limitation_event e`;

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
    ofClient: (clientId) => connection.prepare<[number], Row>(`${EVENT} WHERE client_id = ? ORDER BY date, id`).all(clientId).map(eventOf),
  };
}

function eventOf({ invoices, ...row }: Row): LimitationEvent {
  const ids: unknown = JSON.parse(invoices);
  return { ...row, invoiceIds: Array.isArray(ids) ? ids.map(Number) : [] };
}
