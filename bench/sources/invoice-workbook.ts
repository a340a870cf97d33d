import { existsSync, renameSync, writeFileSync } from 'node:fs';
import { utils, write } from '@e965/xlsx';
import { kept } from '../places';
import { clientCode, clientCount, clientName, documents } from './documents';
import { Random } from './random';

const HEADER = ['N° facture', 'Code client', 'Raison sociale', 'Adresse', 'Code postal', 'Ville', 'E-mail', 'Date facture', 'Échéance', 'Montant TTC', 'Libellé', 'Réglé'];
const TOWNS = [['75011', 'Paris'], ['69003', 'Lyon'], ['13002', 'Marseille'], ['31000', 'Toulouse'], ['62223', 'Saint-Laurent-Blangy']] as const;
const PAID_SHARE = 0.4;
const VERSION = 1;

export const invoiceWorkbook = (rows: number): string => kept(`factures-${String(rows)}-v${String(VERSION)}.xlsx`);

/** A list of invoices in twelve columns as Excel saves it: a table of strings, real dates and numbers. */
export function makeInvoiceWorkbook(rows: number): void {
  const file = invoiceWorkbook(rows);
  if (existsSync(file)) return;
  const random = new Random(rows);
  const lines: unknown[][] = [HEADER];
  for (const { number, client, issueDate, dueDate, amountCents } of documents(rows, clientCount(rows), 0, random)) {
    const [postcode, town] = TOWNS[client % TOWNS.length] ?? TOWNS[0];
    const code = clientCode(client);
    const paid = random.next() < PAID_SHARE ? amountCents / 100 : 0;
    const address = `${String(1 + (client % 90))} rue de l’Église`;
    lines.push([number, code, `${clientName(client)} ${code}`, address, postcode, town, `compta@${code.toLowerCase()}.fr`, dayOf(issueDate), dayOf(dueDate), amountCents / 100, `Facture ${number}`, paid]);
  }
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(lines, { dense: true, UTC: true, cellDates: true }), 'Factures');
  const bytes: unknown = write(book, { type: 'buffer', bookType: 'xlsx', bookSST: true, compression: true });
  if (!Buffer.isBuffer(bytes)) throw new Error('the library was asked for a buffer');
  writeFileSync(`${file}.part`, bytes);
  renameSync(`${file}.part`, file);
}

const dayOf = (date: string): Date => new Date(`${date}T00:00:00Z`);
