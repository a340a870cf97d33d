import { fecColumns } from '#shared/domain/fec/fec-columns';
import { type ClientLedger, type FecReading, type LedgerBlock, readFec } from '#shared/domain/fec/read-fec';
import { cellText, type Table } from '#shared/domain/imports/cells';
import type { ImportRecords } from '#shared/domain/imports/records';
import type { TableSource } from '#main/files/import/table-source';
import type { Sheet } from '#main/files/import/workbook';

/** The header of a FEC is its first line; a spreadsheet may have a few above it. */
const DEEPEST_HEADER = 20;

export interface FecSource {
  readonly sheet: Sheet;
  readonly reading: FecReading;
}

/** @returns the sheet that is a FEC and how to read it, or null when none is */
export function findFec(source: TableSource, clientAccounts: readonly string[]): FecSource | null {
  for (const sheet of source.sheets) {
    const reading = fecReading(sheet.table, clientAccounts);
    if (reading !== null) return { sheet, reading };
  }
  return null;
}

/** @returns how to read a table that is a FEC, null when it is not one */
export function fecReading(table: Table, accountPrefixes: readonly string[]): FecReading | null {
  for (let i = 0; i < Math.min(table.length, DEEPEST_HEADER); i++) {
    const header = table.row(i).map(cellText);
    const columns = fecColumns(header);
    if (columns !== null) return { columns, headerIndex: i, header, accountPrefixes, decimal: decimalOf(table, i, columns.debit === -1 ? columns.amount : columns.debit) };
  }
  return null;
}

/** The law asks for a comma; some programs write a point. The first amount that has either tells. */
function decimalOf(table: Table, headerIndex: number, column: number): ',' | '.' {
  for (let i = headerIndex + 1; i < table.length; i++) {
    const cell = table.row(i)[column];
    if (typeof cell === 'string' && /[.,]\d{1,2}\s*$/.test(cell)) return cell.trim().at(-2) === '.' || cell.trim().at(-3) === '.' ? '.' : ',';
  }
  return ',';
}

export function readFecSource({ sheet, reading }: FecSource, onProgress: (done: number) => void): ClientLedger {
  return readFec(sheet.table, reading, onProgress);
}

/** The accounts as clients, their lines apart. */
export function fecRecords({ clients, lines }: LedgerBlock): ImportRecords {
  return {
    clients: clients.map(({ code, name, nobody }) => ({
      code,
      name,
      siren: '',
      address1: '',
      address2: '',
      postcode: '',
      city: '',
      country: '',
      email: '',
      phone: '',
      salesperson: '',
      ...(nobody === '' ? {} : { nobody }),
    })),
    invoices: [],
    payments: [],
    ledger: lines,
  };
}
