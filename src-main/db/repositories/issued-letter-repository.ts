import { z } from 'zod';
import { isIsoDate } from '#shared/domain/calendar';
import { CHANNELS } from '#shared/domain/dunning/policy';
import { TEMPLATE_KEYS } from '#shared/domain/letters/template-keys';
import type { IssuedLetter, IssuedLetterRepository, IssuedLine, IssuedRun } from '#main/usecases/ports/issued-letters';
import type { Connection } from '../connection';

const RUNS = `
  SELECT issued_on AS date, sum(total_cents) AS totalCents, sum(channel = 'letter') AS letters, sum(channel = 'registeredLetter') AS registeredLetters,
    sum(channel = 'email') AS emails, sum(channel = 'phone') AS calls
  FROM dunning_notice WHERE cancelled_on IS NULL GROUP BY issued_on ORDER BY issued_on DESC`;

const LETTERS = `
  SELECT n.id AS noticeId, d.id AS documentId, d.name AS documentName, n.client_id AS clientId, n.reference, n.level, n.channel, n.template, c.subject,
    n.issued_on AS issuedOn, n.deadline, n.unallocated_cents AS unallocatedCents, n.total_cents AS totalCents
  FROM dunning_notice n JOIN correspondence c ON c.notice_id = n.id JOIN document d ON d.id = c.document_id
  WHERE n.cancelled_on IS NULL`;

const LINES = `
  SELECT l.notice_id AS noticeId, i.id, i.number, i.due_date AS dueDate, l.open_cents AS openCents, i.open_cents AS openNowCents, l.days_late AS daysLate
  FROM dunning_notice_line l JOIN invoice i ON i.id = l.invoice_id`;

const date = z.string().refine(isIsoDate);
/** Templates are words in the books: a word that is not one of ours would be a damaged row. */
const head = z.object({ noticeId: z.int(), documentId: z.int(), documentName: z.string(), clientId: z.int(), reference: z.string(), level: z.int(), channel: z.enum(CHANNELS), template: z.enum(TEMPLATE_KEYS), subject: z.string(), issuedOn: date, deadline: date, unallocatedCents: z.int(), totalCents: z.int() });

export function issuedLetterRepository(connection: Connection): IssuedLetterRepository {
  const letters = (where: string, linesWhere: string, value: string | number): IssuedLetter[] => {
    const lines = new Map<number, IssuedLine[]>();
    const rows = connection.prepare<[string | number], IssuedLine & { noticeId: number }>(`${LINES} ${linesWhere} ORDER BY l.id`);
    for (const { noticeId, ...line } of rows.iterate(value)) {
      const list = lines.get(noticeId);
      if (list === undefined) lines.set(noticeId, [line]);
      else list.push(line);
    }
    return connection
      .prepare<[string | number]>(`${LETTERS} ${where} ORDER BY n.id`)
      .all(value)
      .map((row) => head.parse(row))
      .map((letter) => ({ ...letter, lines: lines.get(letter.noticeId) ?? [] }));
  };
  return {
    runs: () => connection.prepare<[], IssuedRun>(RUNS).all(),
    ofRun: (day) => letters('AND n.issued_on = ?', 'JOIN dunning_notice n ON n.id = l.notice_id WHERE n.issued_on = ?', day),
    find: (noticeId) => letters('AND n.id = ?', 'WHERE l.notice_id = ?', noticeId)[0] ?? null,
  };
}
