import { z } from 'zod';
import type { ClaimedInvoice, FormalNoticeRepository, FormalNoticeRow } from '#main/usecases/ports/formal-notices';
import type { Connection } from '../connection';

/** What the letter lists for information, not being due, is claimed by none. */
const INVOICES = `
  SELECT json_group_array(json_object('id', i.id, 'number', i.number, 'claimedCents', l.open_cents, 'openCents', min(i.open_cents, l.open_cents), 'claimedLater',
    EXISTS (SELECT 1 FROM dunning_notice_line x JOIN dunning_notice later ON later.id = x.notice_id
      WHERE x.invoice_id = i.id AND x.notice_id > l.notice_id AND x.days_late > 0 AND later.template = 'mise-en-demeure' AND later.cancelled_on IS NULL)) ORDER BY l.id)
  FROM dunning_notice_line l JOIN invoice i ON i.id = l.invoice_id WHERE l.notice_id = n.id AND l.days_late > 0`;

const NOTICES = `
  SELECT n.id AS noticeId, n.reference, n.client_id AS clientId, n.channel, n.issued_on AS issuedOn, n.deadline, n.cancelled_on AS cancelledOn, n.total_cents AS totalCents,
    d.id AS documentId, d.name AS documentName,
    coalesce(p.slip_number, '') AS slipNumber, p.posted_on AS postedOn, p.presented_on AS presentedOn, p.outcome, p.outcome_on AS outcomeOn, (${INVOICES}) AS invoices
  FROM dunning_notice n LEFT JOIN posting p ON p.notice_id = n.id
  LEFT JOIN correspondence c ON c.notice_id = n.id AND c.kind <> 'file' LEFT JOIN document d ON d.id = c.document_id
  WHERE n.template = 'mise-en-demeure'`;

/** Walks the formal notices that stand, found by an index of their own. */
export const STANDING_NOTICES = `${NOTICES} AND n.cancelled_on IS NULL
  AND EXISTS (SELECT 1 FROM dunning_notice_line l JOIN invoice i ON i.id = l.invoice_id WHERE l.notice_id = n.id AND l.days_late > 0 AND i.open_cents > 0)`;

interface Row extends Omit<FormalNoticeRow, 'document' | 'posting' | 'invoices'> {
  documentId: number | null;
  documentName: string;
  slipNumber: string;
  postedOn: string | null;
  presentedOn: string | null;
  outcome: FormalNoticeRow['posting']['outcome'];
  outcomeOn: string | null;
  invoices: string;
}

export function formalNoticeRepository(connection: Connection): FormalNoticeRepository {
  return {
    ofClient: (clientId) => connection.prepare<[number], Row>(`${NOTICES} AND n.client_id = ? ORDER BY n.issued_on DESC, n.id DESC`).all(clientId).map(noticeOf),
    standing: (clientIds) => {
      const wanted = clientIds === null ? '' : ' AND n.client_id IN (SELECT value FROM json_each(?))';
      const statement = connection.prepare<string[], Row>(`${STANDING_NOTICES}${wanted} ORDER BY n.issued_on, n.id`);
      const rows = clientIds === null ? statement.all() : statement.all(JSON.stringify(clientIds));
      return rows.map(noticeOf).filter(({ invoices }) => invoices.some(({ openCents, claimedLater }) => openCents > 0 && !claimedLater));
    },
  };
}

function noticeOf({ documentId, documentName, slipNumber, postedOn, presentedOn, outcome, outcomeOn, invoices, ...row }: Row): FormalNoticeRow {
  return {
    ...row,
    document: documentId === null ? null : { id: documentId, name: documentName },
    posting: { slipNumber, postedOn, presentedOn, outcome, outcomeOn },
    invoices: invoicesOf(invoices),
  };
}

const stored = z.array(z.strictObject({ id: z.int(), number: z.string(), claimedCents: z.int(), openCents: z.int(), claimedLater: z.int() }));

const invoicesOf = (json: string): ClaimedInvoice[] => stored.parse(JSON.parse(json)).map((invoice) => ({ ...invoice, claimedLater: invoice.claimedLater === 1 }));
