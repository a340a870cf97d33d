import type { NewNotice } from '#main/usecases/ports/books';
import type { Connection } from '../connection';
import { freezeDocument } from './freeze-document';

/** Writes a reminder as issued: notice, lines, frozen document, correspondence, and the levels of its invoices. */
export function issueNotice(connection: Connection, notice: NewNotice, now: () => Date): { noticeId: number; documentId: number } {
  const documentId = freezeDocument(connection, notice.document, now);
  const noticeId = lastId(
    connection
      .prepare(
        `INSERT INTO dunning_notice (reference, client_id, level, channel, template, issued_on, deadline, unallocated_cents, total_cents, template_id)
         VALUES (:reference, :clientId, :level, :channel, :template, :issuedOn, :deadline, :unallocatedCents, :totalCents, :templateId)`,
      )
      .run(headOf(notice)),
  );
  const insertLine = connection.prepare(
    `INSERT INTO dunning_notice_line (notice_id, invoice_id, open_cents, days_late, level_before, level_after)
     VALUES (:noticeId, :invoiceId, :openCents, :daysLate, :levelBefore, :levelAfter)`,
  );
  const advance = connection.prepare('UPDATE invoice SET level = ?, last_notice_date = ? WHERE id = ?');
  for (const line of notice.lines) {
    insertLine.run({ ...line, noticeId });
    if (line.levelAfter !== line.levelBefore) advance.run(line.levelAfter, notice.issuedOn, line.invoiceId);
  }
  const insertClaim = connection.prepare(
    `INSERT INTO claim (invoice_id, kind, notice_id, amount_cents, before_cents, claimed_to) VALUES (:invoiceId, :kind, :noticeId, :amountCents, :beforeCents, :claimedTo)`,
  );
  for (const claim of notice.claims) insertClaim.run({ ...claim, noticeId });
  connection
    .prepare('INSERT INTO correspondence (client_id, kind, date, subject, notice_id, document_id) VALUES (?, ?, ?, ?, ?, ?)')
    .run(notice.clientId, notice.channel, notice.issuedOn, notice.subject, noticeId, documentId);
  return { noticeId, documentId };
}

function headOf(notice: NewNotice) {
  const { reference, clientId, level, channel, template, issuedOn, deadline, unallocatedCents, totalCents, templateId } = notice;
  return { reference, clientId, level, channel, template, issuedOn, deadline, unallocatedCents, totalCents, templateId };
}

const lastId = (result: { lastInsertRowid: number | bigint }): number => Number(result.lastInsertRowid);
