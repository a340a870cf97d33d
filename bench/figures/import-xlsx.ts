import { PYTHON_READERS, readByHucre, timeInPython } from '../bare/other-readers';
import { type Contest, type Figure, type Goal, type Sample, timed } from '../figure';
import { invoiceWorkbook, makeInvoiceWorkbook } from '../sources/invoice-workbook';
import { importOnce } from './import-once';

const ROWS = 100_000;
const FILE = invoiceWorkbook(ROWS);

/** From a workbook of twelve columns to committed books, against the fastest library only reading it. */
export const xlsxFigure: Figure = {
  task: 'import-xlsx',
  n: ROWS,
  limit: 2,
  peakLimitMb: 600,
  makeData: () => {
    makeInvoiceWorkbook(ROWS);
    return Promise.resolve();
  },
  goals: againstPython,
  open: () => Promise.resolve<Contest>({ ours, reference, close: () => undefined }),
};

async function ours(): Promise<Sample> {
  const { sample, outcome } = await importOnce(FILE);
  refuseMissingRows(outcome.created.invoices);
  return sample;
}

async function reference(): Promise<Sample> {
  let rows = 0;
  const sample = await timed(async () => {
    rows = await readByHucre(FILE);
  });
  refuseMissingRows(rows - 1);
  return sample;
}

/** The whole import is to take less than these take to read. */
async function againstPython(): Promise<Goal[]> {
  const { wallMs } = await ours();
  return PYTHON_READERS.flatMap((reader): Goal[] => {
    const limit = timeInPython(reader, FILE);
    if (limit === null) console.error(`${reader} is not installed: not compared`);
    return limit === null ? [] : [{ what: `no slower than ${reader}`, value: wallMs, unit: 'ms', limit }];
  });
}

function refuseMissingRows(rows: number): void {
  if (rows !== ROWS) throw new Error(`${String(rows)} rows were kept of ${String(ROWS)}`);
}
