import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { agedBalanceSql } from '#main/db/repositories/balance-repository';
import { DUNNING_INVOICES_SQL } from '#main/db/repositories/dunning-accounts';
import { AWAITING_SQL } from '#main/db/repositories/correspondence-repository';
import { REMINDED_SQL } from '#main/db/repositories/agenda-repository';
import { openCreditParts } from '#main/db/repositories/as-of';
import { ASKED_SQL } from '#main/db/repositories/response-repository';
import { makeBooks, type TestBooks } from '../../support/books';

let essai: TestBooks;
let connection: Database.Database;

beforeAll(async () => {
  essai = await makeBooks();
  connection = new Database(essai.file, { readonly: true });
});
afterAll(() => {
  connection.close();
  essai.remove();
});

const plan = (sql: string, binding: object): string =>
  connection.prepare<[object], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`).all(binding).map((row) => row.detail).join('\n');

const asOf = '2026-06-30';
const starts = { start0: '2026-05-31', start1: '2026-05-01', start2: '2026-04-01' };

describe('query plans', () => {
  it('the reminders of a day or of a time are found by their date, and what paid them by the invoice', () => {
    expect(plan(REMINDED_SQL, { date: asOf })).toContain('INDEX dunning_notice_issued (issued_on=?)');
    const asked = plan(ASKED_SQL, { from: asOf, to: asOf });
    expect(asked).toContain('INDEX dunning_notice_issued (issued_on>? AND issued_on<?)');
    expect(asked).toContain('INDEX allocation_invoice (invoice_id=?)');
    expect(asked).not.toMatch(/SCAN [a-z]/);
  });

  it('today’s aged balance walks the covering index and nothing else', () => {
    const today = plan(agedBalanceSql({ date: asOf, somethingLater: false }, 3), { asOf, ...starts });
    expect(today).toContain('SCAN i USING COVERING INDEX invoice_open');
    expect(today).not.toContain('TEMP B-TREE');
  });

  it('a past balance adds what was settled later, found by the allocations’ dates', () => {
    const past = plan(agedBalanceSql({ date: asOf, somethingLater: true }, 3), { asOf, ...starts });
    expect(past).toContain('COVERING INDEX invoice_open');
    expect(past).toContain('INDEX allocation_date (date>?)');
  });

  it('credits come from the indexes of what is open', () => {
    const credits = plan(`SELECT client_id, sum(cents) FROM (${openCreditParts({ date: asOf, somethingLater: false })}) GROUP BY client_id`, { asOf });
    expect(credits).toContain('COVERING INDEX credit_note_open');
    expect(credits).toContain('COVERING INDEX payment_open');
  });

  it('one client’s reminders are found by the client', () => {
    const one = plan(`${DUNNING_INVOICES_SQL} AND i.client_id = :client`, { date: asOf, dueBefore: asOf, client: 1 });
    expect(one).toMatch(/SEARCH i USING INDEX invoice_open \(client_id=\? AND due_date<\?\)/);
  });

  it('a dossier and a number alone find their invoices', () => {
    expect(plan('SELECT id FROM invoice WHERE client_id = :c', { c: 1 })).toContain('INDEX invoice_client (client_id=?)');
    expect(plan('SELECT id FROM invoice WHERE number = :n', { n: 'F1' })).toContain('INDEX invoice_number_client (number=?)');
  });

  it('the newest payment recorded by hand is found without looking at the imported ones', () => {
    expect(plan('SELECT max(date) AS date FROM payment WHERE batch_id IS NULL', {})).toContain('INDEX payment_recorded');
  });

  it('what waits for the user is found without the rest of the correspondence', () => {
    const rows = connection.prepare<[string], { detail: string }>(`EXPLAIN QUERY PLAN ${AWAITING_SQL}`).all(asOf);
    expect(rows.map((row) => row.detail).join('\n')).toContain('x USING INDEX correspondence_awaits');
  });

  it('imports find a document by client and number', () => {
    expect(plan('SELECT id FROM invoice WHERE client_id = :c AND number = :n', { c: 1, n: 'F1' })).toContain('INDEX invoice_number_client (number=? AND client_id=?)');
    expect(plan("SELECT id FROM payment WHERE client_id = :c AND intended_number = :n AND open_cents <> 0 AND intended_number <> ''", { c: 1, n: 'F1' })).toContain('INDEX payment_intended');
  });
});
