import type { Decimal } from '#shared/domain/imports/amounts';
import type { Cell, ColumnIndex, Table } from '#shared/domain/imports/cells';

/** What the cells of a column say of their decimal character. */
export interface DecimalEvidence {
  /** null: no cell decides. */
  readonly decimal: Decimal | null;
  /** The first row whose reading depends on it ("1,234"), -1 when there is none. */
  readonly firstAmbiguous: number;
  /** The character an undecided column uses, most likely between thousands. */
  readonly ambiguousSeparator: Decimal | null;
}

type Vote = Decimal | 'ambiguous,' | 'ambiguous.' | null;

/** Enough cells that agree: the rest of a long column is not looked at. */
const ENOUGH_VOTES = 300;

/** Decides from the whole column: "1.234,56" tells, "1,234" alone does not. */
export function decimalEvidence(table: Table, from: number, column: ColumnIndex): DecimalEvidence {
  const votes = { ',': 0, '.': 0 };
  let firstAmbiguous = -1;
  let ambiguousSeparator: Decimal | null = null;
  for (let i = from; i < table.length && votes[','] + votes['.'] < ENOUGH_VOTES; i++) {
    const vote = decimalVote(table.row(i)[column]);
    if (vote === ',' || vote === '.') votes[vote]++;
    else if (vote !== null && firstAmbiguous < 0) {
      firstAmbiguous = i;
      ambiguousSeparator = vote === 'ambiguous,' ? ',' : '.';
    }
  }
  const undecided = votes[','] === 0 && votes['.'] === 0;
  return { decimal: undecided ? null : votes['.'] > votes[','] ? '.' : ',', firstAmbiguous, ambiguousSeparator };
}

/** What one cell says. Only text speaks: a number has no separator. */
export function decimalVote(cell: Cell | undefined): Vote {
  if (typeof cell !== 'string') return null;
  const comma = cell.lastIndexOf(',');
  const dot = cell.lastIndexOf('.');
  if (comma < 0 && dot < 0) return null;
  if (comma >= 0 && dot >= 0) return comma > dot ? ',' : '.';
  return comma >= 0 ? loneSeparatorVote(cell, comma, ',', '.') : loneSeparatorVote(cell, dot, '.', ',');
}

const THOUSANDS: Readonly<Record<Decimal, RegExp>> = { ',': /^\D*\d{1,3}(?:,\d{3})+\D*$/, '.': /^\D*\d{1,3}(?:\.\d{3})+\D*$/ };

function loneSeparatorVote(text: string, at: number, separator: Decimal, other: Decimal): Vote {
  // "1.234.567" tells; "12..34" is a slip of the pen
  if (text.indexOf(separator) !== at) return THOUSANDS[separator].test(text) ? other : null;
  const after = digitsFrom(text, at + 1);
  if (after !== 3) return after === 0 ? null : separator;
  const before = integerPart(text, at);
  // "0,123", "1234,567" and "1 234,567" cannot be thousands
  return before === '' || before === '0' || before.length > 3 ? separator : separator === ',' ? 'ambiguous,' : 'ambiguous.';
}

function digitsFrom(text: string, start: number): number {
  let count = 0;
  while (start + count < text.length && isDigit(text.charCodeAt(start + count))) count++;
  return count;
}

function integerPart(text: string, end: number): string {
  return text.slice(0, end).replace(/\D/g, '');
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
