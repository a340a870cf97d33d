import type { ClosedLine, DoubtfulRepository } from '#main/usecases/ports/doubtful';
import type { Connection } from '../connection';

type Closings = Pick<DoubtfulRepository, 'closings' | 'closing' | 'insertClosing' | 'removeClosing'>;

/** Lists of doubtful receivables that are closed. */
export function doubtfulClosings(connection: Connection): Closings {
  return {
    closings: () => connection.prepare<[], string>('SELECT closing_date FROM doubtful_closing ORDER BY closing_date').pluck().all(),
    closing: (date) => {
      const closedOn = connection.prepare<[string], string>('SELECT at FROM doubtful_closing WHERE closing_date = ?').pluck().get(date);
      return closedOn === undefined ? null : { closedOn, lines: linesOf(connection, date) };
    },
    insertClosing: (date, closedOn, lines) => {
      connection.prepare('INSERT INTO doubtful_closing (closing_date, at) VALUES (?, ?)').run(date, closedOn);
      const insert = connection.prepare('INSERT INTO doubtful_closing_line (closing_date, invoice_id, client_id, exposed_cents, allowance_cents, line) VALUES (?, ?, ?, ?, ?, ?)');
      for (const { invoiceId, clientId, exposedCents, allowanceCents, line } of lines) insert.run(date, invoiceId, clientId, exposedCents, allowanceCents, JSON.stringify(line));
    },
    removeClosing: (date) => {
      connection.prepare('DELETE FROM doubtful_closing_line WHERE closing_date = ?').run(date);
      connection.prepare('DELETE FROM doubtful_closing WHERE closing_date = ?').run(date);
    },
  };
}

function linesOf(connection: Connection, date: string): ClosedLine[] {
  return connection
    .prepare<[string], ClosedLine & { line: string }>(
      `SELECT invoice_id AS invoiceId, client_id AS clientId, exposed_cents AS exposedCents, allowance_cents AS allowanceCents, line
       FROM doubtful_closing_line WHERE closing_date = ? ORDER BY id`,
    )
    .all(date)
    .map(({ line, ...row }) => ({ ...row, line: JSON.parse(line) as unknown }));
}
