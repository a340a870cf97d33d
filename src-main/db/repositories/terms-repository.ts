import type { ClientCheck } from '#shared/contract/schemas/terms';
import type { PaymentTerms } from '#shared/domain/payment-terms';
import type { ClientCheckRepository, ClientTerms, StatedInvoice, TermsRepository } from '#main/usecases/ports/terms';
import type { Connection } from '../connection';

type TermsRow = Omit<ClientTerms, 'terms'> & { readonly days: number | null; readonly method: PaymentTerms['method'] | null };

export function termsRepository(connection: Connection): TermsRepository {
  return {
    clients: (clientId) =>
      connection
        .prepare<[object], TermsRow>(
          `SELECT id, code, name, kind, terms_days AS days, terms_method AS method FROM client
           WHERE ${clientId === null ? "kind = 'professional'" : 'id = :clientId'} ORDER BY name_key, id`,
        )
        .all(clientId === null ? {} : { clientId })
        .map(({ days, method, ...row }) => ({ ...row, terms: days === null || method === null ? null : { days, method } })),
    longInvoices: (moreThanDays, clientId) =>
      connection
        .prepare<[object], StatedInvoice>(
          `SELECT i.client_id AS clientId, i.id, i.number, i.issue_date AS issueDate, i.due_date AS dueDate, i.amount_cents AS amountCents, i.currency
           FROM invoice i JOIN client c ON c.id = i.client_id
           WHERE c.kind = 'professional' AND i.nature = 'invoice' AND i.due_estimated = 0 AND i.opening = 0 AND i.summary = 0
             AND julianday(i.due_date) - julianday(i.issue_date) > :moreThanDays ${clientId === null ? '' : 'AND i.client_id = :clientId'}
           ORDER BY julianday(i.due_date) - julianday(i.issue_date) DESC, i.issue_date DESC, i.id`,
        )
        .all({ moreThanDays, ...(clientId === null ? {} : { clientId }) }),
  };
}

type CheckRow = Omit<ClientCheck, 'document'> & { readonly documentId: number | null; readonly documentName: string | null };

const CHECK = `SELECT k.id, k.client_id AS clientId, k.date, k.what, k.result, k.document_id AS documentId, d.name AS documentName
  FROM client_check k LEFT JOIN document d ON d.id = k.document_id`;

export function clientCheckRepository(connection: Connection): ClientCheckRepository {
  return {
    insert: (check) =>
      Number(connection.prepare('INSERT INTO client_check (client_id, date, what, result, document_id) VALUES (:clientId, :date, :what, :result, :documentId)').run(check).lastInsertRowid),
    find: (id) => {
      const row = connection.prepare<[number], CheckRow>(`${CHECK} WHERE k.id = ?`).get(id);
      return row === undefined ? null : checkOf(row);
    },
    ofClient: (clientId) => connection.prepare<[number], CheckRow>(`${CHECK} WHERE k.client_id = ? ORDER BY k.date DESC, k.id DESC`).all(clientId).map(checkOf),
    remove: (id) => {
      connection.prepare('DELETE FROM client_check WHERE id = ?').run(id);
    },
  };
}

const checkOf = ({ documentId, documentName, ...row }: CheckRow): ClientCheck => ({ ...row, document: documentId === null ? null : { id: documentId, name: documentName ?? '' } });
