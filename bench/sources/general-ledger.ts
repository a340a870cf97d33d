import { closeSync, existsSync, openSync, renameSync, writeSync } from 'node:fs';
import iconv from 'iconv-lite';
import { addDays, type IsoDate } from '#shared/domain/calendar';
import type { Cents } from '#shared/domain/money';
import { kept } from '../places';
import { clientName } from './documents';
import { Random } from './random';

const HEADER = 'JournalCode JournalLib EcritureNum EcritureDate CompteNum CompteLib CompAuxNum CompAuxLib PieceRef PieceDate EcritureLib Debit Credit EcritureLet DateLet ValidDate Montantdevise Idevise';
const VERSION = 2;
const CLIENTS = 8000;
const SUPPLIERS = 900;
const DAYS = 360;
/** Of the sales; the others stay open. */
const PAID_SHARE = 0.85;
const LINES_WRITTEN_AT_ONCE = 20_000;

export const generalLedger = (lines: number, year: number): string => kept(`${String(year)}-${String(lines)}-v${String(VERSION)}FEC.txt`);

interface Posting {
  readonly account: string;
  readonly name: string;
  readonly auxiliary?: readonly [code: string, name: string];
  /** Positive for a debit. */
  readonly cents: Cents;
  readonly letters?: string;
}

interface Entry {
  readonly journal: readonly [code: string, label: string];
  readonly piece: string;
  readonly label: string;
  readonly postings: readonly Posting[];
}

interface Owed {
  readonly client: number;
  readonly cents: Cents;
  readonly piece: string;
  readonly letters: string;
}

/**
 * The FEC of a trading company's year, as accounting programs write it: tabs, Windows-1252, CRLF. Sales, purchases, what
 * is received and paid, wages: 16 lines in 100 are on client accounts, most of them lettered; `"` stands in some labels.
 */
export function makeGeneralLedger(lines: number, year: number): void {
  const file = generalLedger(lines, year);
  if (existsSync(file)) return;
  const output = openSync(`${file}.part`, 'w');
  let block: string[] = [HEADER.split(' ').join('\t')];
  let written = 0;
  let entryNumber = 0;
  for (const { date, entry } of entries(lines, year)) {
    entryNumber += 1;
    for (const posting of entry.postings.slice(0, lines - written)) {
      block.push(lineOf(entryNumber, date, entry, posting));
      written += 1;
    }
    if (block.length < LINES_WRITTEN_AT_ONCE && written < lines) continue;
    writeSync(output, iconv.encode(`${block.join('\r\n')}\r\n`, 'windows-1252'));
    block = [];
  }
  closeSync(output);
  renameSync(`${file}.part`, file);
}

function* entries(lines: number, year: number): Generator<{ date: IsoDate; entry: Entry }> {
  const random = new Random(lines + year);
  const days = Array.from({ length: DAYS }, (_, i) => addDays(`${String(year)}-01-01`, i));
  const owed: Owed[] = [];
  for (let done = 0, i = 0; done < lines; i++) {
    const date = days[Math.min(DAYS - 1, Math.floor((done * DAYS) / lines))] ?? '';
    const entry = entryAt(year * 1_000_000 + i, random, owed);
    yield { date, entry };
    done += entry.postings.length;
  }
}

/** @param i the entry's number, unique among all years */
function entryAt(i: number, random: Random, owed: Owed[]): Entry {
  const drawn = random.next();
  if (drawn < 0.25) return sale(i, random, owed);
  if (drawn < 0.46) return receipt(i, random, owed) ?? purchase(i, random);
  if (drawn < 0.72) return purchase(i, random);
  return drawn < 0.9 ? supplierPayment(i, random) : wages(i, random);
}

function sale(i: number, random: Random, owed: Owed[]): Entry {
  const client = random.below(CLIENTS);
  const net = 1_000 + random.below(400_000);
  const tax = Math.round(net / 5);
  const piece = `FA${String(i)}`;
  const paid = random.next() < PAID_SHARE;
  const letters = paid ? lettersOf(i) : '';
  if (paid) owed.push({ client, cents: net + tax, piece, letters });
  return {
    journal: ['VE', 'Ventes'],
    piece,
    label: random.below(40) === 0 ? 'Facture tube 1/2" laiton' : `Facture n° ${piece}`,
    postings: [
      { account: '411000', name: 'Clients', auxiliary: auxiliaryOf(client), cents: net + tax, letters },
      { account: '707000', name: 'Ventes de marchandises', cents: -net },
      { account: '445710', name: 'TVA collectée 20 %', cents: -tax },
    ],
  };
}

/** @returns null when nothing is owed that will be paid */
function receipt(i: number, random: Random, owed: Owed[]): Entry | null {
  const paid = owed.splice(random.below(Math.max(1, owed.length - 5_000)), 1)[0];
  if (paid === undefined) return null;
  return {
    journal: ['BQ', 'Banque Crédit Agricole'],
    piece: `VIR${String(i)}`,
    label: `Règlement client ${paid.piece}`,
    postings: [
      { account: '512100', name: 'Crédit Agricole', cents: paid.cents },
      { account: '411000', name: 'Clients', auxiliary: auxiliaryOf(paid.client), cents: -paid.cents, letters: paid.letters },
    ],
  };
}

function purchase(i: number, random: Random): Entry {
  const net = 500 + random.below(200_000);
  const tax = Math.round(net / 5);
  const piece = `A${String(i)}`;
  return {
    journal: ['AC', 'Achats'],
    piece,
    label: `Facture fournisseur ${piece}`,
    postings: [
      { account: '607000', name: 'Achats de marchandises', cents: net },
      { account: '445660', name: 'TVA déductible', cents: tax },
      { account: '401000', name: 'Fournisseurs', auxiliary: supplierOf(random), cents: -net - tax },
    ],
  };
}

function supplierPayment(i: number, random: Random): Entry {
  const cents = 500 + random.below(200_000);
  return {
    journal: ['BQ', 'Banque Crédit Agricole'],
    piece: `PRLV${String(i)}`,
    label: 'Prélèvement échéance',
    postings: [
      { account: '401000', name: 'Fournisseurs', auxiliary: supplierOf(random), cents },
      { account: '512100', name: 'Crédit Agricole', cents: -cents },
    ],
  };
}

function wages(i: number, random: Random): Entry {
  const gross = 180_000 + random.below(150_000);
  const charges = Math.round(gross * 0.22);
  return {
    journal: ['OD', 'Opérations diverses'],
    piece: `PAIE${String(i)}`,
    label: 'Rémunération du personnel',
    postings: [
      { account: '641100', name: 'Salaires et appointements', cents: gross },
      { account: '645100', name: 'Cotisations à l’Urssaf', cents: charges * 2 },
      { account: '431000', name: 'Sécurité sociale', cents: -charges * 3 },
      { account: '421000', name: 'Personnel, rémunérations dues', cents: charges - gross },
    ],
  };
}

const auxiliaryOf = (client: number): readonly [string, string] => [`C${String(client).padStart(5, '0')}`, `${clientName(client)} ${String(client)}`];

function supplierOf(random: Random): readonly [string, string] {
  const supplier = random.below(SUPPLIERS);
  return [`F${String(supplier).padStart(5, '0')}`, `Fournisseur ${String(supplier)}`];
}

/** AAA to ZZZZ, as accounting programs letter. */
function lettersOf(i: number): string {
  let letters = '';
  for (let rest = (i % 1_000_000) + 17_576; rest > 0; rest = Math.floor(rest / 26)) letters = String.fromCharCode(65 + (rest % 26)) + letters;
  return letters;
}

function lineOf(entryNumber: number, date: IsoDate, { journal, piece, label }: Entry, { account, name, auxiliary = ['', ''], cents, letters = '' }: Posting): string {
  const day = date.replaceAll('-', '');
  const amounts = cents >= 0 ? [euros(cents), '0,00'] : ['0,00', euros(-cents)];
  return [...journal, String(entryNumber), day, account, name, ...auxiliary, piece, day, label, ...amounts, letters, letters === '' ? '' : day, day, '', ''].join('\t');
}

const euros = (cents: Cents): string => `${String(Math.floor(cents / 100))},${String(cents % 100).padStart(2, '0')}`;
