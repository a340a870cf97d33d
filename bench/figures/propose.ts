import { openBooks } from '#main/db/books';
import { openReader } from '#main/db/connection';
import { dunningQueue } from '#main/usecases/dunning/queue';
import { type Contest, type Figure, timed } from '../figure';
import { bigBooks, makeBigBooks } from '../sources/big-books';
import { TODAY } from '../sources/documents';

const INVOICES = 100_000;

/** The queue of reminders of a day, against the one scan that reads the same rows. */
export const proposeFigure: Figure = { task: 'propose', n: INVOICES, limit: 3, makeData: () => makeBigBooks(INVOICES), open: () => Promise.resolve(open()) };

const OVERDUE_SQL = `
  SELECT id, client_id, number, issue_date, due_date, due_estimated, amount_cents, open_cents, level, last_notice_date
  FROM invoice WHERE open_cents > 0 AND currency = 'EUR' AND due_date <= :date AND issue_date <= :date ORDER BY client_id, due_date, id`;

function open(): Contest {
  const books = openBooks(bigBooks(INVOICES), () => new Date());
  const connection = openReader(bigBooks(INVOICES));
  const bare = connection.prepare<[object], { due_date: string }>(OVERDUE_SQL);
  const ours = () => dunningQueue(books.read, TODAY, null);
  const reference = () => bare.all({ date: TODAY });
  refuseDifference(ours(), reference().filter((row) => row.due_date < TODAY).length);
  return {
    ours: () => timed(ours),
    reference: () => timed(reference),
    close: () => {
      connection.close();
      books.close();
    },
  };
}

/** Each overdue invoice is in a letter or held back with its reason. */
function refuseDifference({ proposals, blocked }: ReturnType<typeof dunningQueue>, overdue: number): void {
  const seen = proposals.reduce((sum, proposal) => sum + proposal.invoices.length, blocked.length);
  if (seen !== overdue) throw new Error(`the queue speaks of ${String(seen)} invoices, ${String(overdue)} are overdue`);
}
