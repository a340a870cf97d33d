import type { IsoDate } from '#shared/domain/calendar';
import type { ClaimHistory, Posted } from '#shared/domain/claims/standing';
import type { Cents } from '#shared/domain/money';
import type { ClaimHistories, ClaimOf } from '#main/usecases/ports/claims';
import type { Connection } from '../connection';

const WANTED = 'FROM json_each(?) wanted';

const CLAIMED = `SELECT c.invoice_id AS invoiceId, c.kind, n.issued_on AS date, c.amount_cents AS cents, c.before_cents AS beforeCents, n.reference
  ${WANTED} JOIN claim c ON c.invoice_id = wanted.value JOIN dunning_notice n ON n.id = c.notice_id WHERE n.cancelled_on IS NULL ORDER BY n.issued_on, n.id`;

const WAIVED = `SELECT w.invoice_id AS invoiceId, w.kind, w.id, w.date, w.amount_cents AS cents, w.reason
  ${WANTED} JOIN claim_waiver w ON w.invoice_id = wanted.value ORDER BY w.date, w.id`;

const POSTED = `SELECT p.invoice_id AS invoiceId, p.kind, i.id, i.number, i.issue_date AS date, i.amount_cents AS cents
  ${WANTED} JOIN claim_posting p ON p.invoice_id = wanted.value JOIN invoice i ON i.id = p.posted_id ORDER BY i.issue_date, i.id`;

const SETTLED = `SELECT a.invoice_id AS postedId, a.date, a.amount_cents AS cents, a.payment_id IS NOT NULL AS paid
  ${WANTED} JOIN claim_posting p ON p.invoice_id = wanted.value JOIN allocation a ON a.invoice_id = p.posted_id ORDER BY a.date, a.id`;

interface Settled {
  readonly postedId: number;
  readonly date: IsoDate;
  readonly cents: Cents;
  readonly paid: number;
}

const keyOf = ({ invoiceId, kind }: ClaimOf): string => `${kind} ${String(invoiceId)}`;

function groupedBy<K, T>(rows: readonly T[], keyOfRow: (row: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const row of rows) {
    const key = keyOfRow(row);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return groups;
}

/** What happened to the claims of some invoices, read at once. */
export function claimHistories(connection: Connection, invoiceIds: readonly number[]): ClaimHistories {
  const wanted = JSON.stringify(invoiceIds);
  const rows = <T>(sql: string): T[] => connection.prepare<[string], T>(sql).all(wanted);
  const settled = groupedBy(rows<Settled>(SETTLED), ({ postedId }) => postedId);
  const claimed = groupedBy(rows<ClaimHistory['claimed'][number] & ClaimOf>(CLAIMED), keyOf);
  const waived = groupedBy(rows<ClaimHistory['waived'][number] & ClaimOf>(WAIVED), keyOf);
  const posted = groupedBy(
    rows<Omit<Posted, 'paid' | 'credited'> & ClaimOf>(POSTED).map((document) => {
      const parts = settled.get(document.id) ?? [];
      return { ...document, paid: parts.filter(({ paid }) => paid === 1), credited: parts.filter(({ paid }) => paid === 0) };
    }),
    keyOf,
  );
  const requests = new Set(rows<ClaimOf>(`SELECT r.invoice_id AS invoiceId, r.kind ${WANTED} JOIN claim_request r ON r.invoice_id = wanted.value`).map(keyOf));
  return {
    of: (claim) => ({ claimed: claimed.get(keyOf(claim)) ?? [], posted: posted.get(keyOf(claim)) ?? [], waived: waived.get(keyOf(claim)) ?? [] }),
    isRequested: (claim) => requests.has(keyOf(claim)),
  };
}
