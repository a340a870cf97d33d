import type { IsoDate } from '#shared/domain/calendar';
import type { DoneKind, DoneLine } from '#shared/domain/today/line';
import type { AgendaRepository, Snooze } from '#main/usecases/ports/agenda';
import type { Connection } from '../connection';

const NAMED = 'c.id, c.code, c.name';

interface DoneRow {
  kind: DoneKind;
  id: number;
  code: string;
  name: string;
  cents: number | null;
}

export function agendaRepository(connection: Connection): AgendaRepository {
  const done = (sql: string, date: IsoDate): DoneLine[] =>
    connection.prepare<[object], DoneRow>(sql).all({ date }).map(({ kind, id, code, name, cents }) => ({ kind, cents, client: { id, code, name } }));
  const wake = (clientId: number, key: string): void => {
    connection.prepare('DELETE FROM snooze WHERE client_id = ? AND line = ?').run(clientId, key);
  };
  return {
    snoozed: (date) => connection.prepare<[string], Snooze>('SELECT client_id AS clientId, line AS key, until FROM snooze WHERE until > ?').all(date),
    snooze: ({ clientId, key, until }, setOn) => {
      wake(clientId, key);
      connection.prepare('INSERT INTO snooze (client_id, line, set_on, until) VALUES (?, ?, ?, ?)').run(clientId, key, setOn, until);
    },
    wake,
    snoozedOn: (date) =>
      done(`SELECT 'putOff' AS kind, ${NAMED}, NULL AS cents FROM snooze s JOIN client c ON c.id = s.client_id WHERE s.until > :date AND s.set_on = :date ORDER BY s.id`, date),
    remindedOn: (date) => done(REMINDED_SQL, date),
    handledOn: (date) => done(HANDLED_SQL, date),
    closedOn: (date) => done(CLOSED_SQL, date),
    clientName: (id) => connection.prepare<[number], { id: number; code: string; name: string }>(`SELECT ${NAMED} FROM client c WHERE c.id = ?`).get(id) ?? null,
  };
}

export const REMINDED_SQL = `
  SELECT CASE n.channel WHEN 'phone' THEN 'called' ELSE 'reminded' END AS kind, ${NAMED}, n.total_cents AS cents
  FROM dunning_notice n JOIN client c ON c.id = n.client_id WHERE n.issued_on = :date AND n.cancelled_on IS NULL ORDER BY n.id`;

const HANDLED_SQL = `
  SELECT CASE x.awaits WHEN 'call' THEN 'called' ELSE 'handled' END AS kind, ${NAMED}, NULL AS cents
  FROM correspondence x JOIN client c ON c.id = x.client_id WHERE x.done_on = :date AND x.awaits IS NOT NULL AND x.removed_on IS NULL ORDER BY x.id`;

const CLOSED_SQL = `
  SELECT 'closed' AS kind, ${NAMED}, (SELECT sum(i.amount_cents) FROM instalment i WHERE i.obstacle_id = o.id) AS cents
  FROM obstacle o JOIN client c ON c.id = o.client_id WHERE o.closed_on = :date ORDER BY o.id`;
