import { openBooks } from '#main/db/books';
import { openReader } from '#main/db/connection';
import { agedBalance } from '#main/usecases/balance';
import { bucketStarts, DEFAULT_BOUNDS } from '#shared/domain/ageing';
import { addDays, type IsoDate } from '#shared/domain/calendar';
import { PAST_SQL, TODAY_SQL } from '../bare/balance-sql';
import { type Contest, type Figure, timed } from '../figure';
import { bigBooks, makeBigBooks } from '../sources/big-books';
import { TODAY } from '../sources/documents';

const HALF_A_YEAR = 180;
const LIMIT = 1.5;

/** The aged balance by client, today and half a year ago, against the bare SQL of each. */
export const balanceFigures: readonly Figure[] = [100_000, 1_000_000].flatMap((n) => [
  figure('balance-today', n, TODAY, TODAY_SQL),
  figure('balance-past', n, addDays(TODAY, -HALF_A_YEAR), PAST_SQL),
]);

function figure(task: string, n: number, asOf: IsoDate, bareSql: string): Figure {
  return { task, n, limit: LIMIT, makeData: () => makeBigBooks(n), open: () => Promise.resolve(open(n, asOf, bareSql)) };
}

function open(n: number, asOf: IsoDate, bareSql: string): Contest {
  const books = openBooks(bigBooks(n), () => new Date());
  const connection = openReader(bigBooks(n));
  const starts = Object.fromEntries(bucketStarts(asOf, DEFAULT_BOUNDS).map((start, i) => [`start${String(i)}`, start]));
  const bare = connection.prepare<[object], number[]>(bareSql).raw();
  const ours = () => agedBalance(books.read, { asOf, bounds: [...DEFAULT_BOUNDS] });
  const reference = () => bare.all({ asOf, ...starts });
  refuseDifference(ours().totals, reference());
  return {
    ours: () => timed(ours),
    reference: () => timed(reference),
    close: () => {
      connection.close();
      books.close();
    },
  };
}

/** A fast answer that is wrong measures nothing. */
function refuseDifference(totals: { readonly notDueCents: number; readonly bucketCents: readonly number[] }, rows: readonly (readonly number[])[]): void {
  const mine = [totals.notDueCents, ...totals.bucketCents];
  const bare = mine.map((_, i) => rows.reduce((sum, row) => sum + (row[i + 1] ?? 0), 0));
  if (mine.join() !== bare.join()) throw new Error(`the balance (${mine.join()}) is not the bare one (${bare.join()})`);
}
