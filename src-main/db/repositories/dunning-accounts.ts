import type { IsoDate } from '#shared/domain/calendar';
import type { DunningAccount, DunningInvoice } from '#shared/domain/dunning/run';
import { stopsByClient } from '#shared/domain/dunning/stops';
import type { Cents } from '#shared/domain/money';
import type { PolicyBook } from '#main/usecases/ports/policies';
import type { Connection } from '../connection';
import { loadObstacles, UNCLOSED } from './obstacle-repository';

const COLUMNS = 'i.client_id, i.id, i.number, i.issue_date, i.due_date, i.due_estimated, i.amount_cents, i.open_cents, i.level, i.last_notice_date';

type Row = [clientId: number, id: number, number: string, issueDate: IsoDate, dueDate: IsoDate, dueEstimated: number, amountCents: Cents, openCents: Cents, level: number, lastNoticeDate: IsoDate | null];

/** Open invoices in euros of the accounts in question. */
export const DUNNING_INVOICES_SQL = `
  SELECT ${COLUMNS}
  FROM invoice i WHERE i.open_cents > 0 AND i.currency = 'EUR' AND i.due_date < :dueBefore AND i.issue_date <= :date`;

/** Those in another currency, few if any: to be shown as held, never proposed. */
const FOREIGN_INVOICES_SQL = `
  SELECT ${COLUMNS}, i.currency
  FROM invoice i WHERE i.currency <> 'EUR' AND i.open_cents > 0 AND i.due_date < :dueBefore AND i.issue_date <= :date`;

export interface AccountsAsked {
  readonly date: IsoDate;
  readonly dueBefore: IsoDate;
  /** null: every client. */
  readonly clientIds: readonly number[] | null;
}

/** Accounts with an invoice issued by `date` and due before `dueBefore`, in the order of the clients' names. */
export function readAccounts(connection: Connection, policies: PolicyBook, asked: AccountsAsked): DunningAccount[] {
  const { date } = asked;
  const invoices = openInvoices(connection, asked);
  const credits = openCredits(connection);
  const stops = stopsByClient(loadObstacles(connection, date, UNCLOSED), date);
  const policyOf = new Map(policies.own.map((own) => [own.id, own]));
  const accounts: DunningAccount[] = [];
  for (const [clientId, clientCode, clientName, salesperson, group, doNotRemind, reason, policyId] of clientRows(connection)) {
    const open = invoices.get(clientId);
    if (open === undefined) continue;
    accounts.push({
      clientId,
      clientCode,
      clientName,
      salesperson,
      group,
      doNotRemindReason: doNotRemind === 0 ? null : reason,
      ownPolicy: policyId === null ? null : (policyOf.get(policyId) ?? null),
      stops: stops.get(clientId) ?? [],
      invoices: open,
      unallocatedCents: Math.min(0, credits.get(clientId) ?? 0),
    });
  }
  return accounts;
}

/** By client. Rows are read one by one as arrays: of a hundred thousand, nothing is kept but the invoices. */
function openInvoices(connection: Connection, { date, dueBefore, clientIds }: AccountsAsked): Map<number, DunningInvoice[]> {
  const only = clientIds === null ? '' : ' AND i.client_id IN (SELECT value FROM json_each(:clients))';
  const binding = clientIds === null ? { date, dueBefore } : { date, dueBefore, clients: JSON.stringify(clientIds) };
  const rowsOf = <R>(sql: string) => connection.prepare<[object], R>(`${sql}${only} ORDER BY i.client_id, i.due_date, i.id`).raw().iterate(binding);
  const invoices = new Map<number, DunningInvoice[]>();
  let client = 0;
  let list: DunningInvoice[] = [];
  const goTo = (clientId: number): void => {
    client = clientId;
    list = invoices.get(clientId) ?? [];
    invoices.set(clientId, list);
  };
  for (const row of rowsOf<Row>(DUNNING_INVOICES_SQL)) {
    if (row[0] !== client) goTo(row[0]);
    list.push(invoiceOf(row));
  }
  for (const row of rowsOf<[...Row, string]>(FOREIGN_INVOICES_SQL)) {
    if (row[0] !== client) goTo(row[0]);
    const [clientId, id, number, issueDate, dueDate, dueEstimated, amountCents, openCents, level, lastNoticeDate, currency] = row;
    list.push({ ...invoiceOf([clientId, id, number, issueDate, dueDate, dueEstimated, amountCents, openCents, level, lastNoticeDate]), currency });
  }
  return invoices;
}

function invoiceOf(row: Row): DunningInvoice {
  return { id: row[1], number: row[2], issueDate: row[3], dueDate: row[4], dueEstimated: row[5] !== 0, amountCents: row[6], openCents: row[7], level: row[8], lastNoticeDate: row[9] };
}

type ClientRow = [id: number, code: string, name: string, salesperson: string, group: string, doNotRemind: number, reason: string, policyId: number | null];

function clientRows(connection: Connection): IterableIterator<ClientRow> {
  return connection
    .prepare<[], ClientRow>(
      `SELECT c.id, c.code, c.name, c.salesperson, coalesce(g.name, ''), c.do_not_remind, c.do_not_remind_reason, coalesce(c.policy_id, g.policy_id)
       FROM client c LEFT JOIN client_group g ON g.id = c.group_id ORDER BY c.name_key, c.id`,
    )
    .raw()
    .iterate();
}

/** What each client has in credit, negative; an open refund takes from it. */
function openCredits(connection: Connection): Map<number, Cents> {
  return new Map(
    connection
      .prepare<[], [number, Cents]>(
        `SELECT client_id, sum(cents) FROM (
           SELECT client_id, -open_cents AS cents FROM credit_note WHERE open_cents > 0 AND currency = 'EUR'
           UNION ALL SELECT client_id, -open_cents FROM payment WHERE open_cents <> 0 AND currency = 'EUR') GROUP BY client_id`,
      )
      .raw()
      .all(),
  );
}
