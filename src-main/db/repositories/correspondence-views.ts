import type { CorrespondenceView } from '#shared/contract/schemas/client';
import type { Connection } from '../connection';

type Notice = NonNullable<CorrespondenceView['notice']>;

interface Row extends Omit<CorrespondenceView, 'invoiceNumbers' | 'document' | 'notice'> {
  invoiceNumbers: string | null;
  documentId: number | null;
  documentName: string;
  sha256: string;
  size: number;
  noticeId: number | null;
  reference: string;
  cancelledOn: Notice['cancelledOn'];
  cancelReason: string;
  slipNumber: string;
  postedOn: Notice['posting']['postedOn'];
  presentedOn: Notice['posting']['presentedOn'];
  outcome: Notice['posting']['outcome'];
  outcomeOn: Notice['posting']['outcomeOn'];
}

const VIEWS = `
  SELECT c.id, c.kind, c.direction, c.date, c.subject, c.body, c.person, c.obstacle_id AS obstacleId, c.awaits, c.awaits_on AS awaitsOn, c.done_on AS doneOn,
    n.level, n.total_cents AS totalCents, n.id AS noticeId, n.reference, n.cancelled_on AS cancelledOn, n.cancel_reason AS cancelReason,
    coalesce(p.slip_number, '') AS slipNumber, p.posted_on AS postedOn, p.presented_on AS presentedOn, p.outcome, p.outcome_on AS outcomeOn, c.notice_id AS aboutNoticeId,
    (SELECT group_concat(i.number, char(10)) FROM dunning_notice_line l JOIN invoice i ON i.id = l.invoice_id WHERE l.notice_id = n.id) AS invoiceNumbers,
    d.id AS documentId, d.name AS documentName, d.sha256, d.size
  FROM correspondence c LEFT JOIN dunning_notice n ON n.id = c.notice_id AND c.kind <> 'file' LEFT JOIN posting p ON p.notice_id = n.id LEFT JOIN document d ON d.id = c.document_id
  WHERE c.client_id = ? AND c.removed_on IS NULL ORDER BY c.date DESC, c.id DESC`;

/** A client's correspondence, newest first; what was taken out of the dossier is left out. */
export function correspondenceOf(connection: Connection, clientId: number): CorrespondenceView[] {
  return connection.prepare<[number], Row>(VIEWS).all(clientId).map(viewOf);
}

function viewOf({ documentId, documentName, sha256, size, invoiceNumbers, noticeId, reference, cancelledOn, cancelReason, slipNumber, postedOn, presentedOn, outcome, outcomeOn, ...row }: Row): CorrespondenceView {
  return {
    ...row,
    invoiceNumbers: invoiceNumbers === null ? [] : invoiceNumbers.split('\n'),
    document: documentId === null ? null : { id: documentId, name: documentName, sha256, size },
    notice: noticeId === null ? null : { id: noticeId, reference, cancelledOn, cancelReason, posting: { slipNumber, postedOn, presentedOn, outcome, outcomeOn } },
  };
}
