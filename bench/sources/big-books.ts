import { existsSync, readdirSync } from 'node:fs';
import { type Connection, openWriter } from '#main/db/connection';
import { createBooks } from '#main/db/create-books';
import { clientKeys } from '#main/db/repositories/client-keys';
import { furnishBooks } from '#main/usecases/create-company';
import { addDays } from '#shared/domain/calendar';
import { kept, MIGRATIONS } from '../places';
import { clientCode, clientCount, clientName, type Document, documents, TODAY } from './documents';
import { Random } from './random';

/** Change it when what is generated changes: older files are then left aside. */
const VERSION = 4;

/** A migration more makes other books. */
const migrationCount = (): number => readdirSync(MIGRATIONS).filter((name) => name.endsWith('.sql')).length;

export const bigBooks = (openInvoices: number): string => kept(`books-${String(openInvoices)}-v${String(VERSION)}-${String(migrationCount())}.encours`);

/**
 * Books of N open invoices and N settled ones over two years, a tenth of the open ones paid in part, for N/10 clients;
 * some payments on account. The file exists whole or not at all.
 */
export async function makeBigBooks(openInvoices: number): Promise<void> {
  const file = bigBooks(openInvoices);
  if (existsSync(file)) return;
  const now = () => new Date(`${TODAY}T12:00:00Z`);
  await createBooks(file, { name: 'Mesure', siren: '', isExample: false }, MIGRATIONS, now, async (books) => {
    await books.write(furnishBooks);
    const connection = openWriter(books.file, { mustExist: true });
    try {
      fill(connection, openInvoices);
    } finally {
      connection.close();
    }
  });
}

function fill(connection: Connection, openInvoices: number): void {
  connection.pragma('cache_size = -1000000');
  connection.transaction(() => {
    const clients = clientCount(openInvoices);
    insertClients(connection, clients);
    insertDocuments(connection, openInvoices, clients);
  })();
  connection.pragma('wal_checkpoint(TRUNCATE)');
}

function insertClients(connection: Connection, clients: number): void {
  const insert = connection.prepare('INSERT INTO client (code, name, name_key, search_text) VALUES (:code, :name, :nameKey, :searchText)');
  const blank = { siren: '', address1: '', address2: '', postcode: '', city: '', country: '', email: '', phone: '', salesperson: '' };
  for (let client = 0; client < clients; client++) {
    const record = { ...blank, code: clientCode(client), name: clientName(client) };
    insert.run({ code: record.code, name: record.name, ...clientKeys(record) });
  }
}

function insertDocuments(connection: Connection, openInvoices: number, clients: number): void {
  const random = new Random(openInvoices);
  const insertInvoice = connection.prepare(
    'INSERT INTO invoice (client_id, number, issue_date, due_date, amount_cents, open_cents) VALUES (?, ?, ?, ?, ?, ?)',
  );
  const insertPayment = connection.prepare('INSERT INTO payment (client_id, date, amount_cents, open_cents, reference) VALUES (?, ?, ?, ?, ?)');
  const allocate = connection.prepare('INSERT INTO allocation (date, amount_cents, invoice_id, payment_id) VALUES (?, ?, ?, ?)');
  let i = 0;
  for (const document of documents(2 * openInvoices, clients, 0, random)) {
    const { client, number, issueDate, dueDate, amountCents } = document;
    const invoiceId = insertInvoice.run(client + 1, number, issueDate, dueDate, amountCents, amountCents).lastInsertRowid;
    const paidCents = i % 2 === 0 ? amountCents : i % 20 === 1 ? Math.floor(amountCents / 3) : 0;
    i++;
    if (paidCents === 0) continue;
    const date = paymentDate(document, random);
    // One payment in fifty was larger than the invoice.
    const onAccount = random.below(50) === 0 ? 5_000 : 0;
    const paymentId = insertPayment.run(client + 1, date, paidCents + onAccount, paidCents + onAccount, `VIR ${number}`).lastInsertRowid;
    allocate.run(date, paidCents, invoiceId, paymentId);
  }
}

/** Around the due date, never before the invoice nor after today. */
function paymentDate({ issueDate, dueDate }: Document, random: Random): string {
  const date = addDays(dueDate, random.below(46) - 15);
  if (date < issueDate) return issueDate;
  return date > TODAY ? TODAY : date;
}
