import { existsSync, renameSync, writeFileSync } from 'node:fs';
import iconv from 'iconv-lite';
import { formatShortDate } from '#shared/domain/calendar';
import type { Cents } from '#shared/domain/money';
import { kept } from '../places';
import { clientCode, clientCount, clientName, documents } from './documents';
import { Random } from './random';

const HEADER = ['N° facture', 'Type', 'Code client', 'Raison sociale', 'Date facture', 'Échéance', 'Montant TTC'];
const CREDIT_NOTE_SHARE = 0.03;
const VERSION = 1;

export const invoiceList = (rows: number): string => kept(`factures-${String(rows)}-v${String(VERSION)}.csv`);

/** A list of invoices and credit notes as French programs export it: `;`, Windows-1252, dd/mm/yyyy, 1 234,56. */
export function makeInvoiceList(rows: number): void {
  const file = invoiceList(rows);
  if (existsSync(file)) return;
  const lines = [HEADER.join(';')];
  for (const document of documents(rows, clientCount(rows), CREDIT_NOTE_SHARE, new Random(rows))) {
    const { number, isCreditNote, client, issueDate, dueDate, amountCents } = document;
    const amount = french(isCreditNote ? -amountCents : amountCents);
    lines.push([number, isCreditNote ? 'Avoir' : 'Facture', clientCode(client), clientName(client), formatShortDate(issueDate), formatShortDate(dueDate), amount].join(';'));
  }
  writeFileSync(`${file}.part`, iconv.encode(`${lines.join('\r\n')}\r\n`, 'windows-1252'));
  renameSync(`${file}.part`, file);
}

function french(cents: Cents): string {
  const euros = String(Math.floor(Math.abs(cents) / 100)).replace(/\B(?=(\d{3})+$)/g, '\u00a0');
  return `${cents < 0 ? '-' : ''}${euros},${String(Math.abs(cents) % 100).padStart(2, '0')}`;
}
