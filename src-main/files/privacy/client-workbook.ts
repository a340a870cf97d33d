import { formatLongDate, isIsoDate } from '#shared/domain/calendar';
import type { ArchiveFacts, KeptOfClient, KeptTable, StoredRow } from '#main/usecases/ports/personal-data';
import { type SheetCell, workbookFile, type WorkbookSheet } from '../sheets/workbook';
import { COLUMN_TITLES } from './column-titles';

/** Columns of the machine: ids, keys that texts are compared by, texts made of other columns, JSON. */
const NOT_READ = /^(id|rank|.*_id|.*_key|search_text|data|merged|filled|moved|freed|made_with|source_row|position|line|mapping|outcome_json)$/;
const WIDTH = 18;
const WIDE = 48;

/** A client's data as people read them: a sheet for each kind, and what the journal says. */
export function clientWorkbook(facts: ArchiveFacts, { tables, journal }: KeptOfClient): Promise<Uint8Array> {
  const head = [`${facts.client.name} (${facts.client.code})`, `Données conservées par ${facts.company.name} au ${formatLongDate(facts.date)}`];
  const journalSheet: WorkbookSheet = {
    name: 'Journal',
    head,
    columns: [{ title: 'Instant', width: WIDTH }, { title: 'Action', width: WIDTH }, { title: 'Sujet', width: WIDE }, { title: 'Détail', width: WIDE }],
    rows: journal.map(({ at, action, subject, data }) => [at, action, subject, cut(JSON.stringify(data))]),
    totals: [],
  };
  const read = tables.map((table) => sheetOf(table, head)).filter(({ columns }) => columns.length > 0);
  return workbookFile([...read, journalSheet].map((sheet, i) => ({ ...sheet, name: `${String(i + 1)} ${sheet.name}` })));
}

function sheetOf({ title, rows }: KeptTable, head: readonly string[]): WorkbookSheet {
  const columns = Object.keys(rows[0] ?? {}).filter((column) => !NOT_READ.test(column) && rows.some((row) => !isNothing(row[column])));
  return {
    name: title,
    head: [...head, title],
    columns: columns.map((column) => ({ title: COLUMN_TITLES[column] ?? column, width: rows.some((row) => String(row[column] ?? '').length > WIDTH) ? WIDE : WIDTH })),
    rows: rows.map((row) => columns.map((column) => cellOf(column, row[column]))),
    totals: [],
  };
}

const isNothing = (value: StoredRow[string] | undefined): boolean => value === null || value === undefined || value === '';

function cellOf(column: string, value: StoredRow[string] | undefined): SheetCell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string') return isIsoDate(value) ? { date: value } : cut(value);
  if (column.endsWith('_cents')) return { cents: value };
  return column.endsWith('_bps') ? { bps: value } : { integer: value };
}

/** Excel holds no more in a cell; the whole text is in donnees.json. */
const cut = (text: string): string => text.slice(0, 32_000);
