import { type Cell, cellText, isBlank, isBlankRow, type Row } from '#shared/domain/imports/cells';
import { looksLikeAmount } from '#shared/domain/imports/columns';
import type { ImportField } from '#shared/domain/imports/fields';
import { fold } from '#shared/domain/imports/fold';
import type { TableReading } from '#shared/domain/imports/reading/table-reading';

const TOTAL = /^(?:(?:sous|sub|grand) )?tota(?:l|ux)\b|^(?:cumul|solde|report|a reporter|nombre de|soit)\b/;

/**
 * Tells the rows that are no lines of the list: blank ones, totals, headings, footers, the header again on the next page.
 * To be asked of rows without what every line has.
 */
export class SkippedRows {
  readonly #reading: TableReading;
  readonly #key: ImportField;
  readonly #headings: boolean;

  /**
   * @param key the field by which a line is known
   * @param headings false when a line may well have one cell only
   */
  constructor(reading: TableReading, key: ImportField, { headings }: { readonly headings: boolean }) {
    this.#reading = reading;
    this.#key = key;
    this.#headings = headings;
  }

  /** True when the row is not a line; says so to the user unless it is blank. */
  skips(row: Row, index: number): boolean {
    if (isBlankRow(row)) return true;
    const filled = row.filter((cell) => !isBlank(cell));
    if (!this.#isTotal(filled, index) && !this.#isHeading(filled, index) && !this.#isHeaderAgain(row) && !this.#reading.isPageHead(row)) return false;
    this.#reading.rows++;
    this.#reading.warn(index, 'totalRowSkipped', null, cellText(filled[0]));
    return true;
  }

  /** The word first, or anywhere in a row without number and client; or figures alone. */
  #isTotal(filled: readonly Cell[], index: number): boolean {
    if (isTotalWord(filled[0])) return true;
    const client = this.#reading.cell(index, this.#reading.clientField());
    const named = !isBlank(client) || !isBlank(this.#reading.cell(index, this.#key));
    return !named && (filled.some(isTotalWord) || filled.every(looksLikeAmount));
  }

  /** One cell alone: a heading or a footer, unless it can be the number of a line whose rest is lost. */
  #isHeading(filled: readonly Cell[], index: number): boolean {
    return this.#headings && filled.length === 1 && !/^\S*\d\S*$/.test(cellText(this.#reading.cell(index, this.#key)));
  }

  /** A row of the header, as it stands again on the next page. */
  #isHeaderAgain(row: Row): boolean {
    return this.#reading.plan.headerRows.some((header) => row.every((cell, i) => isBlank(cell) || fold(cellText(cell)) === fold(cellText(header[i]))));
  }
}

function isTotalWord(cell: Cell | undefined): boolean {
  return typeof cell === 'string' && TOTAL.test(fold(cell));
}
