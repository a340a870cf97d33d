import path from 'node:path';
import { parseAndInsert } from '../bare/parse-and-insert';
import { type Contest, type Figure, type Sample, timed } from '../figure';
import { scratchFolder } from '../places';
import { invoiceList, makeInvoiceList } from '../sources/invoice-list';
import { importOnce } from './import-once';

const ROWS = 100_000;

/** From a file to the committed books, against parsing it and inserting its texts. */
export const importFigure: Figure = {
  task: 'import-csv',
  n: ROWS,
  limit: 2,
  makeData: () => {
    makeInvoiceList(ROWS);
    return Promise.resolve();
  },
  open: () => Promise.resolve<Contest>({ ours, reference, close: () => undefined }),
};

async function ours(): Promise<Sample> {
  const { sample, outcome } = await importOnce(invoiceList(ROWS));
  refuseMissingRows(outcome.created.invoices + outcome.created.creditNotes);
  return sample;
}

async function reference(): Promise<Sample> {
  const { folder, remove } = scratchFolder();
  try {
    let inserted = 0;
    const sample = await timed(() => {
      inserted = parseAndInsert(invoiceList(ROWS), path.join(folder, 'bare.sqlite'));
    });
    refuseMissingRows(inserted);
    return sample;
  } finally {
    remove();
  }
}

function refuseMissingRows(rows: number): void {
  if (rows !== ROWS) throw new Error(`${String(rows)} rows were kept of ${String(ROWS)}`);
}
