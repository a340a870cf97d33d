import type { ComparedClient } from '#shared/domain/clients/duplicates';
import type { ClientMergeRepository, StoredMerge } from '#main/usecases/ports/client-merges';
import type { Connection } from '../connection';
import { fillEmpty, partClients, type RowValues, takeOver } from './client-merging';

const MERGES = `SELECT m.id, m.at, m.client_id AS keptId, c.code AS keptCode, c.name AS keptName,
    json_extract(m.merged, '$.code') AS code, json_extract(m.merged, '$.name') AS name
  FROM client_merge m JOIN client c ON c.id = m.client_id`;

/**
 * Invoices settled across the two clients since the merge: the one side was moved by it, the other not; a penalty put on the
 * account goes with its invoice. Events of limitation that name invoices of both.
 */
const TIES = `
  WITH moved AS (SELECT client_id AS kept, moved AS tables FROM client_merge WHERE id = :merge)
  SELECT DISTINCT 'invoice:' || coalesce(i.number, r.reference) FROM allocation a
    LEFT JOIN invoice i ON i.id = a.invoice_id LEFT JOIN payment r ON r.id = a.refund_id LEFT JOIN claim_posting p ON p.posted_id = a.invoice_id, moved
  WHERE coalesce(i.client_id, r.client_id) = kept
    AND (coalesce(coalesce(p.invoice_id, a.invoice_id) IN (SELECT value FROM json_each(tables, '$.invoice')), 0) OR coalesce(a.refund_id IN (SELECT value FROM json_each(tables, '$.payment')), 0))
     <> (coalesce(a.payment_id IN (SELECT value FROM json_each(tables, '$.payment')), 0) OR coalesce(a.credit_note_id IN (SELECT value FROM json_each(tables, '$.credit_note')), 0))
  UNION ALL SELECT 'limitation:' || e.date FROM limitation_event e JOIN limitation_event_invoice x ON x.event_id = e.id, moved WHERE e.client_id = kept
    GROUP BY e.id HAVING count(DISTINCT x.invoice_id IN (SELECT value FROM json_each(tables, '$.invoice'))) > 1`;

export function clientMergeRepository(connection: Connection): ClientMergeRepository {
  return {
    compared: () => comparedClients(connection),
    distinctPairs: () => connection.prepare<[], { first: number; second: number }>('SELECT first_id AS first, second_id AS second FROM client_distinct').all(),
    setDistinct: (first, second) => {
      connection.prepare('INSERT OR IGNORE INTO client_distinct (first_id, second_id) VALUES (?, ?)').run(Math.min(first, second), Math.max(first, second));
    },
    sameNumbers: (keptId, otherId) =>
      connection
        .prepare<[object], string>(
          `SELECT 'invoice:' || a.number FROM invoice a JOIN invoice b ON b.number = a.number AND b.client_id = :other WHERE a.client_id = :kept
           UNION ALL SELECT 'creditNote:' || a.number FROM credit_note a JOIN credit_note b ON b.number = a.number AND b.client_id = :other WHERE a.client_id = :kept`,
        )
        .pluck()
        .all({ kept: keptId, other: otherId }),
    merge: (keptId, otherId, at) => {
      const other = rowOf(connection, otherId);
      const filled = fillEmpty(connection, rowOf(connection, keptId), other);
      const moved = takeOver(connection, otherId, keptId);
      connection.prepare('DELETE FROM client WHERE id = ?').run(otherId);
      const { lastInsertRowid } = connection
        .prepare('INSERT INTO client_merge (at, client_id, merged, filled, moved) VALUES (?, ?, ?, ?, ?)')
        .run(at, keptId, JSON.stringify(other), JSON.stringify(filled), JSON.stringify(moved));
      const mergeId = Number(lastInsertRowid);
      connection.prepare('INSERT INTO client_alias (merge_id, client_id, code, name_key) VALUES (?, ?, ?, ?)').run(mergeId, keptId, other['code'], other['name_key']);
      return mergeId;
    },
    find: (mergeId) => connection.prepare<[number], StoredMerge>(`${MERGES} WHERE m.id = ?`).get(mergeId) ?? null,
    list: () => connection.prepare<[], StoredMerge>(`${MERGES} ORDER BY m.id DESC`).all(),
    isTaken: (code) => connection.prepare<[string]>('SELECT 1 FROM client WHERE code = ?').get(code) !== undefined,
    ties: (mergeId) => connection.prepare<[object], string>(TIES).pluck().all({ merge: mergeId }),
    unmerge: (mergeId) => partClients(connection, mergeId),
  };
}

function rowOf(connection: Connection, id: number): RowValues {
  const row = connection.prepare<[number], RowValues>('SELECT * FROM client WHERE id = ?').get(id);
  if (row === undefined) throw new Error(`no client ${String(id)}`);
  return row;
}

function comparedClients(connection: Connection): ComparedClient[] {
  const ibans = new Map<number, string[]>();
  const paid = connection.prepare<[], { clientId: number; iban: string }>(
    `SELECT DISTINCT p.client_id AS clientId, e.counterparty_iban AS iban FROM bank_entry_payment l
       JOIN bank_entry e ON e.id = l.entry_id JOIN payment p ON p.id = l.payment_id
     WHERE p.amount_cents > 0 AND e.counterparty_iban <> ''`,
  );
  for (const { clientId, iban } of paid.all()) ibans.set(clientId, [...(ibans.get(clientId) ?? []), iban]);
  return connection
    .prepare<[], Omit<ComparedClient, 'ibans'>>('SELECT id, code, name, siren, line1, postcode FROM client ORDER BY id')
    .all()
    .map((client) => ({ ...client, ibans: ibans.get(client.id) ?? [] }));
}
