import type { IsoDate } from '#shared/domain/calendar';
import { RECOVERY_INDEMNITY_CENTS } from '#shared/domain/law/indemnity';
import type { Cents } from '#shared/domain/money';
import type { AuditRepository } from '#main/usecases/ports/books';
import type { Connection } from '../connection';
import { wrongDocuments } from './frozen-audit';

/** Each table's rows whose open amount is not amount less allocations; `sign` turns refunds the right way. */
const WRONG_OPEN = `
  SELECT count(*) AS n FROM invoice d LEFT JOIN (SELECT invoice_id AS id, sum(amount_cents) AS cents FROM allocation GROUP BY 1) a ON a.id = d.id
    WHERE d.open_cents <> d.amount_cents - coalesce(a.cents, 0)
  UNION ALL
  SELECT count(*) FROM credit_note d LEFT JOIN (SELECT credit_note_id AS id, sum(amount_cents) AS cents FROM allocation GROUP BY 1) a ON a.id = d.id
    WHERE d.open_cents <> d.amount_cents - coalesce(a.cents, 0)
  UNION ALL
  SELECT count(*) FROM payment d LEFT JOIN (SELECT payment_id AS id, sum(amount_cents) AS cents FROM allocation GROUP BY 1) p ON p.id = d.id
      LEFT JOIN (SELECT refund_id AS id, sum(amount_cents) AS cents FROM allocation GROUP BY 1) r ON r.id = d.id
    WHERE d.open_cents <> d.amount_cents - coalesce(p.cents, 0) + coalesce(r.cents, 0)`;

const WRONG_ALLOCATIONS = `
  SELECT count(*) AS n FROM allocation a
    LEFT JOIN invoice i ON i.id = a.invoice_id LEFT JOIN payment r ON r.id = a.refund_id
    LEFT JOIN payment p ON p.id = a.payment_id LEFT JOIN credit_note k ON k.id = a.credit_note_id
  WHERE coalesce(i.client_id, r.client_id) <> coalesce(p.client_id, k.client_id)
    OR a.date < coalesce(i.issue_date, r.date) OR a.date < coalesce(p.date, k.issue_date)
    OR coalesce(i.currency, r.currency) <> coalesce(p.currency, k.currency) OR r.amount_cents > 0 OR p.amount_cents < 0`;

const WRONG_ALLOWANCES = `
  SELECT (SELECT count(*) FROM invoice WHERE vat_cents NOT BETWEEN 0 AND amount_cents) + (SELECT count(*) FROM credit_note WHERE vat_cents NOT BETWEEN 0 AND amount_cents)
    + (SELECT count(*) FROM doubtful_closing_line l WHERE l.allowance_cents < 0 OR l.allowance_cents > l.exposed_cents OR l.allowance_cents <> json_extract(l.line, '$.allowanceCents')
      OR l.exposed_cents <> iif(json_extract(l.line, '$.leftOut'), 0, json_extract(l.line, '$.exposedCents')))`;

const LEDGER = `
  SELECT client_id, sum(cents) FROM (
    SELECT client_id, amount_cents AS cents FROM invoice WHERE issue_date <= :asOf AND currency = 'EUR'
    UNION ALL SELECT client_id, -amount_cents FROM credit_note WHERE issue_date <= :asOf AND currency = 'EUR'
    UNION ALL SELECT client_id, -amount_cents FROM payment WHERE date <= :asOf AND currency = 'EUR') GROUP BY client_id`;

/** An invoice stands where its last notice put it, or the user since; a cancelled notice counts for nothing. */
const WRONG_LEVELS = `
  WITH c AS (SELECT invoice_id, level_after, after_line_id FROM level_change WHERE id IN (SELECT max(id) FROM level_change GROUP BY invoice_id)),
    l AS (SELECT x.invoice_id, max(x.level_after) AS level FROM dunning_notice_line x JOIN dunning_notice n ON n.id = x.notice_id LEFT JOIN c ON c.invoice_id = x.invoice_id
      WHERE n.cancelled_on IS NULL AND x.level_after > x.level_before AND x.id > coalesce(c.after_line_id, 0) GROUP BY 1)
  SELECT count(*) AS n FROM invoice i LEFT JOIN l ON l.invoice_id = i.id LEFT JOIN c ON c.invoice_id = i.id
  WHERE i.level <> coalesce(l.level, c.level_after, 0)`;

/** What a reminder asked for is the open amounts of its lines, less the credits it named. */
const WRONG_NOTICES = `
  SELECT count(*) AS n FROM dunning_notice n LEFT JOIN (SELECT notice_id, sum(open_cents) AS cents FROM dunning_notice_line GROUP BY 1) l ON l.notice_id = n.id
  WHERE n.total_cents <> n.unallocated_cents + coalesce(l.cents, 0)`;

/** What was put on the account of another client or in another kind; indemnities beyond one; letters whose lines do not make their claims. */
const WRONG_CLAIMS = `
  SELECT count(*) AS n FROM invoice d LEFT JOIN claim_posting p ON p.posted_id = d.id LEFT JOIN invoice i ON i.id = p.invoice_id
    WHERE (d.nature <> 'invoice' OR p.posted_id IS NOT NULL) AND (p.kind IS NOT d.nature OR i.client_id IS NOT d.client_id OR i.nature IS NOT 'invoice')
  UNION ALL SELECT count(*) FROM (
    SELECT invoice_id, sum(cents) AS cents FROM (
      SELECT p.invoice_id, d.amount_cents AS cents FROM claim_posting p JOIN invoice d ON d.id = p.posted_id WHERE p.kind = 'indemnity'
      UNION ALL SELECT invoice_id, amount_cents FROM claim_waiver WHERE kind = 'indemnity') GROUP BY 1) WHERE cents > ${String(RECOVERY_INDEMNITY_CENTS)}
  UNION ALL SELECT count(*) FROM (SELECT notice_id, kind, sum(amount_cents) AS cents FROM claim GROUP BY 1, 2) c
    JOIN correspondence k ON k.notice_id = c.notice_id JOIN document_source s ON s.document_id = k.document_id
    WHERE json_valid(s.data) AND c.cents <> (SELECT coalesce(sum(json_extract(x.value, '$.cents')), 0)
      FROM json_each(CASE WHEN json_valid(s.data) THEN s.data ELSE '{}' END, '$.data.claims') x WHERE json_extract(x.value, '$.kind') = c.kind)`;

export function auditRepository(connection: Connection): AuditRepository {
  const counted = (sql: string): number => connection.prepare<[], { n: number }>(sql).all().reduce((sum, row) => sum + row.n, 0);
  return {
    integrity: () => String(connection.pragma('integrity_check(1)', { simple: true })),
    brokenForeignKeys: () => {
      const rows = connection.pragma('foreign_key_check');
      return Array.isArray(rows) ? rows.length : 0;
    },
    wrongOpenAmounts: () => counted(WRONG_OPEN),
    wrongAllocations: () => counted(WRONG_ALLOCATIONS),
    wrongLevels: () => counted(WRONG_LEVELS),
    wrongNotices: () => counted(WRONG_NOTICES),
    wrongClaims: () => counted(WRONG_CLAIMS),
    wrongAllowances: () => connection.prepare<[], number>(WRONG_ALLOWANCES).pluck().get() ?? 0,
    wrongDocuments: () => wrongDocuments(connection),
    ledgerByClient: (asOf) => new Map(connection.prepare<[object], [number, Cents]>(LEDGER).raw().all({ asOf })),
    movementDates: () =>
      connection
        .prepare<[], IsoDate>(
          `SELECT issue_date AS date FROM invoice UNION SELECT issue_date FROM credit_note UNION SELECT date FROM payment
           UNION SELECT date FROM allocation ORDER BY 1`,
        )
        .pluck()
        .all(),
  };
}
