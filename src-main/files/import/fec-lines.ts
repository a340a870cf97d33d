import { VAT_COLLECTED } from '#shared/domain/fec/entry-vat';
import { isBlankRow } from '#shared/domain/imports/cells';
import type { Delimiter } from '#main/files/import/delimiter';
import { EntryLines, type KeptRow } from '#main/files/import/entry-lines';
import { type Line, lineAt } from '#main/files/import/line-at';
import { quotedRecord } from '#main/files/import/quoted-record';

interface Wanted {
  readonly delimiter: Delimiter;
  /** Beginnings of the accounts. */
  readonly accountPrefixes: readonly string[];
  /** How many first cells tell one entry from the next; 0 when none do: every line is then given. */
  readonly entryCells: number;
  /** How many first cells of a line are read. */
  readonly cells: number;
  /** The first line after the header. */
  readonly firstLine: number;
}

/**
 * Cuts the text of a ledger into lines and, of those that may be on an account wanted, into cells, with the other lines of
 * their entry when one may be of VAT. Most lines are of other entries and do not even hold the digits: they are counted.
 * Which account a line is on, its reader tells.
 */
export class FecLines {
  readonly #wanted: Wanted;
  readonly #entry: EntryLines;
  /** How the lines of the entry begin. */
  #entryStart = '';
  #line: number;
  #rows = 0;
  /** The beginning of a record whose end was not given yet. */
  #held = '';

  constructor(wanted: Wanted) {
    this.#wanted = wanted;
    this.#entry = new EntryLines(wanted.delimiter, wanted.cells);
    this.#line = wanted.firstLine;
  }

  /** Rows so far that are not blank. */
  get rows(): number {
    return this.#rows;
  }

  /** The line that comes next. */
  get line(): number {
    return this.#line;
  }

  /** @param text whole lines */
  take(text: string): KeptRow[] {
    return this.#cut(this.#held + text, false);
  }

  /** After the last lines. */
  end(): KeptRow[] {
    const kept = this.#cut(this.#held, true);
    this.#entry.close(kept);
    return kept;
  }

  #cut(text: string, isLast: boolean): KeptRow[] {
    const { delimiter, accountPrefixes, entryCells } = this.#wanted;
    const kept: KeptRow[] = [];
    const quotes = new Occurrences(text, ['"']);
    const digits = new Occurrences(text, entryCells === 0 ? [delimiter] : accountPrefixes);
    const vat = new Occurrences(text, [VAT_COLLECTED]);
    this.#held = '';
    for (let at = 0; at < text.length; ) {
      const line = lineAt(text, at);
      const record = quotes.within(at, line.end) ? quotedRecord(text, line, delimiter, isLast) : null;
      if (record === 'unfinished') {
        this.#held = text.slice(at);
        break;
      }
      at = record?.next ?? line.next;
      if (!isBlankLine(text, line, delimiter)) {
        this.#rows += 1;
        if (!this.#isOfEntry(text, line)) this.#entry.close(kept);
        this.#entry.add({ record: record?.row ?? text.slice(line.start, line.end), line: this.#line, wanted: digits.within(line.start, at) }, vat.within(line.start, at), kept);
      }
      this.#line += record?.lines ?? 1;
    }
    return kept;
  }

  /** Whether the line is of the entry of the line before. */
  #isOfEntry(text: string, { start, end }: Line): boolean {
    if (this.#entryStart !== '' && text.startsWith(this.#entryStart, start)) return true;
    const { delimiter, entryCells } = this.#wanted;
    let after = start;
    for (let cells = 0; cells < entryCells && after <= end; cells++) {
      const found = text.indexOf(delimiter, after);
      after = found < 0 ? text.length + 1 : found + 1;
    }
    this.#entryStart = after > start && after <= end ? text.slice(start, after) : '';
    return false;
  }
}

/** Where any of a few texts comes next in a longer one, which is walked forward. */
class Occurrences {
  readonly #text: string;
  readonly #next: { readonly sought: string; at: number }[];

  constructor(text: string, sought: readonly string[]) {
    this.#text = text;
    this.#next = sought.map((one) => ({ sought: one, at: -1 }));
  }

  within(from: number, to: number): boolean {
    for (const next of this.#next) {
      if (next.at < from) {
        const found = this.#text.indexOf(next.sought, from);
        next.at = found < 0 ? this.#text.length : found;
      }
      if (next.at < to) return true;
    }
    return false;
  }
}

/** Nearly every line begins with the code of its journal, and that is seen at once. */
function isBlankLine(text: string, { start, end }: Line, delimiter: Delimiter): boolean {
  const first = text.charCodeAt(start);
  if (first > QUOTE && first < DELETE && text[start] !== delimiter) return false;
  return isBlankRow(text.slice(start, end).replaceAll('"', '').split(delimiter));
}

const QUOTE = 0x22;
const DELETE = 0x7f;
