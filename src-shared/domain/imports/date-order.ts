import { type Cell, type ColumnIndex, cellText, type Table } from '#shared/domain/imports/cells';
import type { DayOrder } from '#shared/domain/imports/dates';

/** What the cells of a column say of the order of day and month. */
export interface OrderEvidence {
  /** null: no cell decides. */
  readonly order: DayOrder | null;
  /** The first row that would be another day in the other order, -1 when there is none. */
  readonly firstAmbiguous: number;
}

const ENOUGH_VOTES = 300;
const DAY_AND_MONTH = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](?:\d{4}|\d{2})(?!\d)/;

/** Decides from the whole column: one "21/11/2026" settles every "03/04/2026". */
export function dateOrderEvidence(table: Table, from: number, column: ColumnIndex): OrderEvidence {
  let dayFirst = 0;
  let monthFirst = 0;
  let firstAmbiguous = -1;
  for (let i = from; i < table.length && dayFirst + monthFirst < ENOUGH_VOTES; i++) {
    const vote = orderVote(table.row(i)[column]);
    if (vote === 'dayFirst') dayFirst++;
    else if (vote === 'monthFirst') monthFirst++;
    else if (vote === 'ambiguous' && firstAmbiguous < 0) firstAmbiguous = i;
  }
  const order = dayFirst === 0 && monthFirst === 0 ? null : monthFirst > dayFirst ? 'monthFirst' : 'dayFirst';
  return { order, firstAmbiguous };
}

function orderVote(cell: Cell | undefined): DayOrder | 'ambiguous' | null {
  if (typeof cell !== 'string') return null;
  const parts = DAY_AND_MONTH.exec(cellText(cell));
  if (!parts) return null;
  const first = Number(parts[1]);
  const second = Number(parts[2]);
  if (first > 12) return second <= 12 ? 'dayFirst' : null;
  if (second > 12) return 'monthFirst';
  return first === second ? null : 'ambiguous';
}
