import { eq } from 'drizzle-orm';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import type { IsoDate } from '#shared/domain/calendar';
import type { AwaitingItem, CorrespondenceRepository } from '#main/usecases/ports/correspondence';
import type { Connection } from '../connection';
import { correspondence } from '../schema';

export function correspondenceRepository(connection: Connection, orm: BetterSQLite3Database): CorrespondenceRepository {
  return {
    insert: (item) => Number(orm.insert(correspondence).values(item).run().lastInsertRowid),
    find: (id) => orm.select().from(correspondence).where(eq(correspondence.id, id)).get() ?? null,
    correct: (id, text) => {
      orm.update(correspondence).set(text).where(eq(correspondence.id, id)).run();
    },
    setDone: (id, doneOn) => {
      orm.update(correspondence).set({ doneOn }).where(eq(correspondence.id, id)).run();
    },
    setRemoved: (id, removedOn) => {
      orm.update(correspondence).set({ removedOn }).where(eq(correspondence.id, id)).run();
    },
    callsMade: (clientId, on) => {
      connection
        .prepare(
          `UPDATE correspondence SET done_on = ? WHERE client_id = ? AND awaits = 'call' AND done_on IS NULL AND removed_on IS NULL AND (awaits_on IS NULL OR awaits_on <= ?)`,
        )
        .run(on, clientId, on);
    },
    sameFile: (clientId, sha256) =>
      connection
        .prepare<[number, string], { date: IsoDate; subject: string }>(
          `SELECT x.date, x.subject FROM correspondence x JOIN document d ON d.id = x.document_id WHERE x.client_id = ? AND d.sha256 = ? AND x.removed_on IS NULL`,
        )
        .get(clientId, sha256) ?? null,
    awaiting: (by) => awaiting(connection, by),
  };
}

type AwaitingRow = Omit<AwaitingItem, 'client'> & { clientId: number; code: string; name: string; phone: string };

/** The partial index on what is awaited keeps this short whatever the correspondence amounts to. */
export const AWAITING_SQL = `
  SELECT x.id, x.kind, x.date, x.subject, x.body, x.person, x.awaits, x.awaits_on AS awaitsOn, x.document_id AS documentId,
    c.id AS clientId, c.code, c.name, c.phone
  FROM correspondence x JOIN client c ON c.id = x.client_id
  WHERE x.awaits IS NOT NULL AND x.done_on IS NULL AND x.removed_on IS NULL AND (x.awaits_on IS NULL OR x.awaits_on <= ?)
  ORDER BY x.awaits_on IS NOT NULL, coalesce(x.awaits_on, x.date), x.id`;

function awaiting(connection: Connection, by: IsoDate): AwaitingItem[] {
  return connection
    .prepare<[string], AwaitingRow>(AWAITING_SQL)
    .all(by)
    .map(({ clientId, code, name, phone, ...item }) => ({ ...item, client: { id: clientId, code, name, phone } }));
}
