import { z } from 'zod';
import type { BankRepository, FreedAllocation, HandledInboxEntry, InboxEntry, MadeWith } from '#main/usecases/ports/bank';
import type { Connection } from '../connection';
import { matchingFacts, paymentsWithRest } from './bank-facts';
import { leaveToImport } from './leave-to-import';

const ENTRY = `SELECT id, kind, date, amount_cents AS amountCents, currency, label, reference, counterparty_name AS counterpartyName,
  counterparty_iban AS counterpartyIban, state
  FROM (SELECT e.*, a.currency FROM bank_entry e JOIN bank_account a ON a.id = e.account_id WHERE e.kind <> 'debit')`;

const freedList = z.array(
  z.strictObject({ id: z.int(), date: z.string(), amountCents: z.int(), invoiceId: z.int(), batchId: z.int().nullable() }),
);

const madeWith = z.strictObject({ writeOffs: z.array(z.int()), allocations: z.array(z.int()) });
const NOTHING_MADE: MadeWith = { writeOffs: [], allocations: [] };

export function bankRepository(connection: Connection): BankRepository {
  return {
    countToHandle: () => connection.prepare<[], number>("SELECT count(*) FROM bank_entry WHERE state = 'open' AND kind <> 'debit'").pluck().get() ?? 0,
    toHandle: () => connection.prepare<[], InboxEntry>(`${ENTRY} WHERE state = 'open' ORDER BY date, id`).all(),
    handled: (offset, limit) => ({
      total: connection.prepare<[], number>("SELECT count(*) FROM bank_entry WHERE state <> 'open' AND kind <> 'debit'").pluck().get() ?? 0,
      rows: handledEntries(connection, offset, limit),
    }),
    find: (id) => connection.prepare<[number], InboxEntry>(`${ENTRY} WHERE id = ?`).get(id) ?? null,
    facts: (entries) => matchingFacts(connection, entries),
    paymentsLeft: () => paymentsWithRest(connection),
    isConfirmed: (paymentId) => connection.prepare('SELECT 1 FROM bank_entry_payment WHERE payment_id = ?').get(paymentId) !== undefined,
    link: (entryId, { paymentId, made, freed }, also = NOTHING_MADE) => {
      connection
        .prepare('INSERT INTO bank_entry_payment (entry_id, payment_id, made, freed, made_with) VALUES (?, ?, ?, ?, ?)')
        .run(entryId, paymentId, made ? 1 : 0, JSON.stringify(freed), JSON.stringify(also));
    },
    madeWith: (paymentId) => {
      const text = connection.prepare<[number], string>('SELECT made_with FROM bank_entry_payment WHERE payment_id = ?').pluck().get(paymentId);
      return text === undefined ? NOTHING_MADE : madeWith.parse(JSON.parse(text));
    },
    linksOf: (entryId) =>
      connection
        .prepare<[number], { paymentId: number; made: number; freed: string; returnedPaymentId: number | null }>(
          `SELECT l.payment_id AS paymentId, l.made, l.freed, (SELECT a.payment_id FROM allocation a WHERE a.refund_id = l.payment_id) AS returnedPaymentId
           FROM bank_entry_payment l WHERE l.entry_id = ? ORDER BY l.payment_id`,
        )
        .all(entryId)
        .map((link) => ({ ...link, made: link.made !== 0, freed: freedList.parse(JSON.parse(link.freed)) })),
    unlink: (entryId) => {
      connection.prepare('DELETE FROM bank_entry_payment WHERE entry_id = ?').run(entryId);
    },
    leaveToImport: (paymentId) => leaveToImport(connection, 'SELECT :which', paymentId) > 0,
    setIgnored: (entryId, reason) => {
      connection.prepare("UPDATE bank_entry SET state = 'ignored', ignored_reason = ? WHERE id = ?").run(reason, entryId);
    },
    reopen: (entryId) => {
      connection.prepare("UPDATE bank_entry SET state = 'open', ignored_reason = '' WHERE id = ?").run(entryId);
    },
    allocationsOf: (paymentId) =>
      connection
        .prepare<[number], FreedAllocation>(
          `SELECT id, date, amount_cents AS amountCents, invoice_id AS invoiceId, batch_id AS batchId FROM allocation
           WHERE payment_id = ? AND invoice_id IS NOT NULL ORDER BY id`,
        )
        .all(paymentId),
    putBack: (paymentId, { id, date, amountCents, invoiceId, batchId }) => {
      connection
        .prepare('INSERT INTO allocation (id, date, amount_cents, invoice_id, payment_id, batch_id) VALUES (?, ?, ?, ?, ?, ?)')
        .run(id, date, amountCents, invoiceId, paymentId, batchId);
    },
  };
}

const invoiceNumbers = z.array(z.string());

function handledEntries(connection: Connection, offset: number, limit: number): HandledInboxEntry[] {
  return connection
    .prepare<[number, number], Omit<HandledInboxEntry, 'invoices'> & { invoices: string }>(
      `SELECT e.id, e.kind, e.date, e.amount_cents AS amountCents, a.currency, e.label, e.reference, e.counterparty_name AS counterpartyName,
         e.counterparty_iban AS counterpartyIban, e.state, e.ignored_reason AS ignoredReason,
         (SELECT c.name FROM bank_entry_payment l JOIN payment p ON p.id = l.payment_id JOIN client c ON c.id = p.client_id WHERE l.entry_id = e.id) AS client,
         (SELECT json_group_array(DISTINCT i.number) FROM bank_entry_payment l JOIN allocation s ON s.payment_id = l.payment_id JOIN invoice i ON i.id = s.invoice_id
          WHERE l.entry_id = e.id) AS invoices
       FROM bank_entry e JOIN bank_account a ON a.id = e.account_id
       WHERE e.state <> 'open' AND e.kind <> 'debit' ORDER BY e.date DESC, e.id DESC LIMIT ? OFFSET ?`,
    )
    .all(limit, offset)
    .map((row) => ({ ...row, invoices: invoiceNumbers.parse(JSON.parse(row.invoices)) }));
}
