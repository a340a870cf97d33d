import type { IsoDate } from '../calendar';
import { type Decimal, readAmount } from '../imports/amounts';
import { type Cell, cellText, isBlankRow, quotedCell, type Row, type Table } from '../imports/cells';
import { readDate } from '../imports/dates';
import type { RowNote } from '../imports/plan';
import type { Cents } from '../money';
import { EntryVat, type OpenLine } from './entry-vat';
import type { FecColumns } from './fec-columns';
import { type JournalKind, journalKind } from './journal-kind';
import type { LedgerClient, LedgerLine, LineNature } from './ledger-line';
import { nobodyBehind } from './nobody';

/** Client accounts and their lines, or some of them. */
export interface LedgerBlock {
  readonly clients: readonly LedgerClient[];
  readonly lines: readonly LedgerLine[];
}

/** The client accounts of a FEC; every other account is left aside. */
export interface ClientLedger extends LedgerBlock {
  readonly rejected: readonly RowNote[];
  /** Lines of all accounts. */
  readonly rows: number;
}

export interface FecReading {
  readonly columns: FecColumns;
  readonly headerIndex: number;
  readonly header: readonly string[];
  /** Beginnings of the client accounts: '411', and '416' for doubtful ones where they are followed. */
  readonly accountPrefixes: readonly string[];
  readonly decimal: Decimal;
}

/** A piece is dated before its entry at most by this: an older date is a mistake or another year's. */
const OLDEST_PIECE_YEARS = 1;

/** Reads the lines of the client accounts of a table. Amounts to the cent, dates real; what cannot be read is named. */
export function readFec(table: Table, reading: FecReading, onProgress: (done: number) => void): ClientLedger {
  const reader = new FecReader(reading);
  let rows = 0;
  for (let i = reading.headerIndex + 1; i < table.length; i++) {
    const row = table.row(i);
    if (!isBlankRow(row)) {
      rows += 1;
      reader.read(row, table.lineOf(i));
    }
    if (i % 10_000 === 0) onProgress(i);
  }
  return { ...reader.end(), rejected: reader.rejected, rows };
}

/** Lines of client accounts in one entry that are held for its VAT: one with more books no one document. */
const MOST_HELD = 1000;

/** Reads one line after the other, those of other accounts too: the entry of a document tells its VAT. */
export class FecReader {
  readonly rejected: RowNote[] = [];
  readonly #reading: FecReading;
  readonly #byAccount = new Map<string, number>();
  readonly #journals = new Map<string, JournalKind>();
  #clients: LedgerClient[] = [];
  #lines: LedgerLine[] = [];
  /** Cells that all lines of the entry being read have. */
  #entryKey: readonly (Cell | undefined)[] = [];
  readonly #entry = new EntryVat();
  #held: OpenLine[] = [];

  constructor(reading: FecReading) {
    this.#reading = reading;
  }

  /** Whole entries that came since it was last asked. A line's client is an index among all the clients given. */
  take(): LedgerBlock {
    if (this.#lines.length === 0) return { clients: [], lines: [] };
    const block = { clients: this.#clients, lines: this.#lines };
    this.#clients = [];
    this.#lines = [];
    return block;
  }

  /** The rest, after the last line. */
  end(): LedgerBlock {
    this.#closeEntry();
    return this.take();
  }

  /** @param line where the row stands in its file */
  read(row: Row, line: number): void {
    const { columns, accountPrefixes } = this.#reading;
    this.#followEntry(row);
    const account = cellText(row[columns.account]);
    if (accountPrefixes.some((prefix) => account.startsWith(prefix))) this.#readClientLine(row, line, account);
    else this.#entry.post(account, cellText(row[columns.piece]), this.#creditCents(row));
  }

  #followEntry(row: Row): void {
    const { journalCode, entryNumber, entryDate } = this.#reading.columns;
    const [journal, number, date] = this.#entryKey;
    if (row[entryNumber] === number && row[journalCode] === journal && row[entryDate] === date) return;
    this.#closeEntry();
    this.#entryKey = [row[journalCode], row[entryNumber], row[entryDate]];
  }

  #closeEntry(): void {
    if (this.#held.length > 0) {
      this.#entry.tell();
      for (const line of this.#held) this.#lines.push(line);
      this.#held = [];
    }
    this.#entry.clear();
  }

  #readClientLine(row: Row, line: number, account: string): void {
    const { columns } = this.#reading;
    const piece = cellText(row[columns.piece]);
    const date = this.#date(row, columns.entryDate, line);
    const signed = this.#signedCents(row, line);
    if (date === null || signed === null) this.#entry.spoil(piece);
    if (date === null || signed === null || signed === 0) return;
    const kind = this.#journal(row);
    const nature = natureOf(kind, signed);
    const read: OpenLine = {
      row: line,
      client: this.#client(row, account),
      nature,
      opening: kind === 'opening',
      date: nature === 'invoice' || nature === 'creditNote' ? this.#pieceDate(row, date) : date,
      piece,
      label: cellText(row[columns.label]),
      amountCents: Math.abs(signed),
      vatCents: null,
      letters: cellText(row[columns.letters]),
    };
    this.#entry.book(read);
    this.#held.push(read);
    if (this.#held.length > MOST_HELD) this.#letGo();
  }

  /** What the entry books is more than one document. */
  #letGo(): void {
    for (const line of this.#held) this.#lines.push(line);
    this.#held = [];
    this.#entry.clear();
  }

  #date(row: Row, column: number, line: number): IsoDate | null {
    const date = dateOf(row[column]);
    if (date === null) this.#reject(line, column, 'notADate', row[column]);
    return date;
  }

  /** The date of the piece itself, when it can be believed. */
  #pieceDate(row: Row, entryDate: IsoDate): IsoDate {
    const date = dateOf(row[this.#reading.columns.pieceDate]);
    const oldest = `${String(Number(entryDate.slice(0, 4)) - OLDEST_PIECE_YEARS).padStart(4, '0')}${entryDate.slice(4)}`;
    return date !== null && date <= entryDate && date >= oldest ? date : entryDate;
  }

  /** Credit less debit; NaN for what cannot be read, and is not ours to name. */
  #creditCents(row: Row): Cents {
    const signed = this.#signedCents(row, null);
    return signed === null ? Number.NaN : 0 - signed;
  }

  /** Debit counts for the debt, credit against it; null when it is not an amount. @param line null to name nothing that cannot be read */
  #signedCents(row: Row, line: number | null): Cents | null {
    const { debit, credit, amount, direction } = this.#reading.columns;
    if (debit !== -1 && credit !== -1) {
      const debitCents = this.#cents(row, debit, line);
      const creditCents = this.#cents(row, credit, line);
      return debitCents === null || creditCents === null ? null : debitCents - creditCents;
    }
    const cents = this.#cents(row, amount, line);
    if (cents === null) return null;
    const side = cellText(row[direction]).toUpperCase();
    if (side === 'D' || side === '+1' || side === '1' || side === '+') return cents;
    if (side === 'C' || side === '-1' || side === '-') return -cents;
    this.#reject(line, direction, 'notAnAmount', row[direction]);
    return null;
  }

  #cents(row: Row, column: number, line: number | null): Cents | null {
    const cell = row[column];
    if (cellText(cell) === '') return 0;
    const cents = readAmount(typeof cell === 'string' ? cell.trim() : cell, this.#reading.decimal);
    if (Number.isFinite(cents)) return cents;
    this.#reject(line, column, Number.isNaN(cents) ? 'notAnAmount' : 'amountTooLarge', cell);
    return null;
  }

  #journal(row: Row): JournalKind {
    const code = cellText(row[this.#reading.columns.journalCode]);
    let kind = this.#journals.get(code);
    if (kind === undefined) {
      kind = journalKind(code, cellText(row[this.#reading.columns.journalLabel]));
      this.#journals.set(ownCopy(code), kind);
    }
    return kind;
  }

  #client(row: Row, account: string): number {
    const { auxiliary, auxiliaryLabel, accountLabel } = this.#reading.columns;
    const auxiliaryCode = cellText(row[auxiliary]);
    const code = auxiliaryCode === '' ? account : auxiliaryCode;
    let index = this.#byAccount.get(code);
    if (index === undefined) {
      const name = cellText(row[auxiliaryCode === '' ? accountLabel : auxiliaryLabel]) || code;
      this.#clients.push({ code, name, nobody: nobodyBehind(name, auxiliaryCode !== '') });
      index = this.#byAccount.size;
      this.#byAccount.set(ownCopy(code), index);
    }
    return index;
  }

  #reject(row: number | null, column: number, code: RowNote['code'], cell: Cell | undefined): void {
    if (row === null) return;
    const value = quotedCell(cell);
    this.rejected.push({ row, column: this.#reading.header[column] ?? null, code, value: value === null ? null : ownCopy(value) });
  }
}

/** A cell cut out of a long text keeps all of that text in memory. */
const ownCopy = (text: string): string => Array.from(text).join('');

/** Dates are AAAAMMJJ; spreadsheets turn them into numbers or real dates. */
function dateOf(cell: Cell | undefined): IsoDate | null {
  const text = cellText(cell);
  if (text === '') return null;
  const date = readDate(text, { order: 'dayFirst', date1904: false });
  return /^\d{4}-\d{2}-\d{2}$/.test(date) ? date : null;
}

/**
 * Debits are invoices, but money that goes back through a cash journal: a refund, or a payment that came back. Credits of
 * a sales journal are credit notes, the others payments.
 */
function natureOf(kind: JournalKind, signed: Cents): LineNature {
  if (signed > 0) return kind === 'cash' ? 'refund' : 'invoice';
  return kind === 'sales' ? 'creditNote' : 'payment';
}
