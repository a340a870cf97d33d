import type { CorrespondenceView } from '#shared/contract/schemas/client';
import type { NewNotice } from '#main/usecases/ports/books';
import type { Connection } from '../connection';

/** Writes a reminder as issued: notice, lines, frozen document, correspondence, and the levels of its invoices. */
export function issueNotice(connection: Connection, notice: NewNotice, now: () => Date): { noticeId: number; documentId: number } {
  const { document } = notice;
  const documentId = lastId(
    connection
      .prepare('INSERT INTO document (name, mime, sha256, size, bytes, created_at) VALUES (?, ?, ?, ?, ?, ?)')
      .run(document.name, document.mime, document.sha256, document.bytes.byteLength, document.bytes, now().toISOString()),
  );
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

interface CorrespondenceRow extends Omit<CorrespondenceView, 'invoiceNumbers' | 'document'> {
  invoiceNumbers: string | null;
  documentId: number | null;
  documentName: string;
  sha256: string;
  size: number;
}

/** A client's correspondence, newest first. */
export function correspondenceOf(connection: Connection, clientId: number): CorrespondenceView[] {
  return connection
    .prepare<[number], CorrespondenceRow>(
      `SELECT c.id, c.kind, c.date, c.subject, c.body, n.level, n.total_cents AS totalCents,
        (SELECT group_concat(i.number, char(10)) FROM dunning_notice_line l JOIN invoice i ON i.id = l.invoice_id WHERE l.notice_id = n.id) AS invoiceNumbers,
        d.id AS documentId, d.name AS documentName, d.sha256, d.size
       FROM correspondence c LEFT JOIN dunning_notice n ON n.id = c.notice_id LEFT JOIN document d ON d.id = c.document_id
       WHERE c.client_id = ? ORDER BY c.date DESC, c.id DESC`,
    )
    .all(clientId)
    .map(({ documentId, documentName, sha256, size, invoiceNumbers, ...row }) => ({
      ...row,
      invoiceNumbers: invoiceNumbers === null ? [] : invoiceNumbers.split('\n'),
      document: documentId === null ? null : { id: documentId, name: documentName, sha256, size },
    }));
}
