import { type Cell, cellText, isBlankRow, quotedCell, type Row, type Table } from '#shared/domain/imports/cells';
import type { ImportField } from '#shared/domain/imports/fields';
import { fold } from '#shared/domain/imports/fold';
import { isAnnounced } from '#shared/domain/imports/group-rows';
import type { RowRejection, RowWarning } from '#shared/domain/imports/issues';
import type { ReadingPlan, RowNote } from '#shared/domain/imports/plan';
import type { ImportRecords } from '#shared/domain/imports/records';
import { AmountReader, DateReader, TextReader, WordReader } from '#shared/domain/imports/reading/cell-readers';

/** A table being read by a plan: gives the readers of its columns and gathers what is to be said of its rows. */
export class TableReading {
  readonly table: Table;
  readonly plan: ReadingPlan;
  readonly rejected: RowNote[] = [];
  /** Numbers of documents that stand on rejected rows. */
  readonly unreadNumbers: string[] = [];
  readonly warnings: RowNote[];
  /** Rows below the header that are not blank. */
  rows = 0;
  readonly #pageHead = new Set<string>();

  constructor(table: Table, plan: ReadingPlan) {
    this.table = table;
    this.plan = plan;
    this.warnings = [...plan.conventions.warnings];
    for (let i = Math.max(0, plan.headerIndex - HIGHEST_PAGE_HEAD); i < plan.headerIndex; i++) {
      const row = table.row(i);
      if (!isBlankRow(row) && !isAnnounced(row)) this.#pageHead.add(withoutFigures(row));
    }
  }

  text(field: ImportField): TextReader {
    return new TextReader(this.#column(field));
  }

  word<Meaning>(field: ImportField, understand: (text: string) => Meaning | null): WordReader<Meaning> {
    return new WordReader(this.#column(field), understand);
  }

  date(field: ImportField): DateReader {
    return new DateReader(this.#column(field), { order: this.plan.conventions.orderOf(field), date1904: this.table.date1904 });
  }

  amount(field: ImportField): AmountReader {
    return new AmountReader(this.#column(field), this.plan.conventions.decimalOf(field));
  }

  cell(index: number, field: ImportField): Cell {
    const column = this.#column(field);
    return column === undefined ? null : (this.table.row(index)[column] ?? null);
  }

  /** The column to name when a row has no client. */
  clientField(): ImportField {
    const { assignment } = this.plan;
    return assignment.has('clientName') ? 'clientName' : assignment.has('clientCode') ? 'clientCode' : 'invoiceNumber';
  }

  /** A row that stood above the header and comes again, but for its figures: the head of the next page. */
  isPageHead(row: Row): boolean {
    return this.#pageHead.size > 0 && this.#pageHead.has(withoutFigures(row));
  }

  row(index: number): Row {
    return this.table.row(index);
  }

  reject(index: number, code: RowRejection, field: ImportField, value?: string): void {
    this.rejected.push(this.#note(index, code, field, value));
    const number = cellText(this.cell(index, 'invoiceNumber')).trim();
    if (number !== '') this.unreadNumbers.push(number);
  }

  warn(index: number, code: RowWarning, field: ImportField | null, value?: string): void {
    this.warnings.push(this.#note(index, code, field, value));
  }

  #note(index: number, code: RowNote['code'], field: ImportField | null, value: string | undefined): RowNote {
    const column = field === null ? null : (this.plan.assignment.get(field)?.header ?? null);
    const quoted = value ?? (field === null ? null : quotedCell(this.cell(index, field)));
    return { row: this.table.lineOf(index), column, code, value: quoted };
  }

  #column(field: ImportField): number | undefined {
    return this.plan.assignment.get(field)?.index;
  }
}

const HIGHEST_PAGE_HEAD = 50;

function withoutFigures(row: Row): string {
  return fold(row.map(cellText).join(' ').replace(/\d+/g, '0'));
}

/** Reads rows one after the other. */
export interface RowReader {
  read(row: Row, index: number): void;
  /** The records made since it was last asked. */
  take(): ImportRecords;
  /** The last records, of what makes sense only as a whole. */
  finish?(): ImportRecords;
}

/** Hears of a table now and then while it is read; either may throw to stop. */
export interface TableListener {
  readonly onProgress: (done: number, total: number) => void;
  /** The records that came since the last block. A client stands in the first block that names it. */
  readonly onRecords: (block: ImportRecords) => void;
}

/** Few, so that the first block comes soon: who takes it works while the next is read. */
const ROWS_OF_BLOCK = 1024;

/** Walks the rows below the header. */
export function readRows({ table, plan }: TableReading, reader: RowReader, { onProgress, onRecords }: TableListener): void {
  for (let index = plan.headerIndex + 1; index < table.length; index++) {
    reader.read(table.row(index), index);
    if (index % ROWS_OF_BLOCK !== 0) continue;
    onRecords(reader.take());
    onProgress(index, table.length);
  }
  onRecords(reader.take());
  if (reader.finish) onRecords(reader.finish());
}
