import { isBlankRow, type Row } from '#shared/domain/imports/cells';
import type { Delimiter } from '#main/files/import/delimiter';
import { type Line, lineAt } from '#main/files/import/line-at';
import { quotedRecord } from '#main/files/import/quoted-record';

/** A row and the line, counted from 1, on which it stands in a text editor. */
export interface KeptRow {
  readonly row: Row;
  readonly line: number;
}

interface Wanted {
  readonly delimiter: Delimiter;
  /** Beginnings of the accounts. */
  readonly accountPrefixes: readonly string[];
  /** The first line after the header. */
  readonly firstLine: number;
}

/**
 * Cuts the text of a ledger into lines and, of those that may be on an account wanted, into cells. Nine lines in ten are on
 * other accounts and do not even hold the digits: they are counted. Whether a line is on the account, its reader tells.
 */
export class FecLines {
  readonly #wanted: Wanted;
  #line: number;
  #rows = 0;
  /** The beginning of a record whose end was not given yet. */
  #held = '';

  constructor(wanted: Wanted) {
    this.#wanted = wanted;
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
    return this.#cut(this.#held, true);
  }

  #cut(text: string, isLast: boolean): KeptRow[] {
    const { delimiter, accountPrefixes } = this.#wanted;
    const kept: KeptRow[] = [];
    const quotes = new Occurrences(text, ['"']);
    const digits = new Occurrences(text, accountPrefixes);
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
        if (digits.within(line.start, at)) kept.push({ row: record?.row ?? text.slice(line.start, line.end).split(delimiter), line: this.#line });
      }
      this.#line += record?.lines ?? 1;
    }
    return kept;
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
