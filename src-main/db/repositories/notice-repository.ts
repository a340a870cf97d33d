import type { Posting } from '#shared/contract/schemas/client';
import type { PostingRow } from '#shared/contract/schemas/correspondence';
import type { IssuedNotice, LevelGivenBack, NoticeRepository } from '#main/usecases/ports/notices';
import type { Connection } from '../connection';

const NOTICE = `SELECT id, reference, client_id AS clientId, level, channel, issued_on AS issuedOn, total_cents AS totalCents,
    cancelled_on AS cancelledOn, cancel_reason AS cancelReason FROM dunning_notice`;

export function noticeRepository(connection: Connection): NoticeRepository {
  return {
    find: (id) => connection.prepare<[number], IssuedNotice>(`${NOTICE} WHERE id = ?`).get(id) ?? null,
    findByReference: (reference) => connection.prepare<[string], IssuedNotice>(`${NOTICE} WHERE reference = ?`).get(reference) ?? null,
    laterOnSameInvoices: (id) =>
      connection
        .prepare<[object], string>(
          `SELECT DISTINCT n.reference FROM dunning_notice_line mine JOIN dunning_notice_line l ON l.invoice_id = mine.invoice_id AND l.notice_id > mine.notice_id
             JOIN dunning_notice n ON n.id = l.notice_id AND n.cancelled_on IS NULL
           WHERE mine.notice_id = :id ORDER BY n.id`,
        )
        .pluck()
        .all({ id }),
    setPosting: (noticeId, { slipNumber, postedOn, presentedOn, outcome, outcomeOn }) => {
      connection
        .prepare('INSERT OR REPLACE INTO posting (notice_id, slip_number, posted_on, presented_on, outcome, outcome_on) VALUES (?, ?, ?, ?, ?, ?)')
        .run(noticeId, slipNumber, postedOn, presentedOn, outcome, outcomeOn);
    },
    registeredOn: (date) =>
      connection
        .prepare<[string], Omit<PostingRow, 'posting'> & Posting>(
          `SELECT n.id AS noticeId, n.reference, n.client_id AS clientId, c.code AS clientCode, c.name AS clientName, n.issued_on AS issuedOn,
             coalesce(p.slip_number, '') AS slipNumber, p.posted_on AS postedOn, p.presented_on AS presentedOn, p.outcome, p.outcome_on AS outcomeOn
           FROM dunning_notice n JOIN client c ON c.id = n.client_id LEFT JOIN posting p ON p.notice_id = n.id
           WHERE n.issued_on = ? AND n.channel = 'registeredLetter' AND n.cancelled_on IS NULL ORDER BY n.id`,
        )
        .all(date)
        .map(({ slipNumber, postedOn, presentedOn, outcome, outcomeOn, ...row }) => ({ ...row, posting: { slipNumber, postedOn, presentedOn, outcome, outcomeOn } })),
    cancel: (id, cancelledOn, reason) => {
      connection.prepare('UPDATE dunning_notice SET cancelled_on = ?, cancel_reason = ? WHERE id = ?').run(cancelledOn, reason, id);
      const given = connection.prepare<[object], LevelGivenBack>(GIVEN_BACK).all({ id });
      const giveBack = connection.prepare('UPDATE invoice SET level = ?, last_notice_date = ? WHERE id = ?');
      for (const { invoiceId, levelAfter, lastNoticeDate } of given) giveBack.run(levelAfter, lastNoticeDate, invoiceId);
      return given;
    },
  };
}

/** Where each invoice that the notice moved goes back to, once the notice itself counts no more. */
const GIVEN_BACK = `
  SELECT i.id AS invoiceId, i.number, i.level AS levelBefore,
    CASE WHEN EXISTS (SELECT 1 FROM level_change c WHERE c.invoice_id = i.id AND c.after_line_id >= l.id) THEN i.level ELSE l.level_before END AS levelAfter,
    (SELECT max(n.issued_on) FROM dunning_notice_line x JOIN dunning_notice n ON n.id = x.notice_id
      WHERE x.invoice_id = i.id AND x.level_after > x.level_before AND n.cancelled_on IS NULL) AS lastNoticeDate
  FROM dunning_notice_line l JOIN invoice i ON i.id = l.invoice_id
  WHERE l.notice_id = :id AND l.level_after > l.level_before ORDER BY l.id`;
