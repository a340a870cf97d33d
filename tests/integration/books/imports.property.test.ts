import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agedBalance } from '#main/usecases/balance';
import { type FileToImport, type ImportAttempt, importFiles } from '#main/usecases/imports/import-files';
import { undoImport } from '#main/usecases/imports/undo-import';
import { verifyBooks } from '#main/usecases/verify';
import { addDays } from '#shared/domain/calendar';
import type { LedgerLine } from '#shared/domain/fec/ledger-line';
import { anyClientList, anyDay, anyFile, anyInvoiceList, anyLedger, anyLedgerLines, anyOpenItems, anyPayments, anyStatement, ledgerFile } from '../../support/any-files';
import { makeBooks, type TestBooks } from '../../support/books';
import { contents } from '../../support/contents';
import { quietly } from '../../support/files';

const TODAY = '2026-12-31';
const BOUNDS = [30, 60, 90];

const importAll = (essai: TestBooks, files: readonly FileToImport[]): Promise<ImportAttempt> => importFiles(essai.on(TODAY), files, { skipBadRows: true, expected: null }, quietly);

async function withBooks<T>(check: (essai: TestBooks) => Promise<T>): Promise<T> {
  const essai = await makeBooks();
  try {
    return await check(essai);
  } finally {
    essai.remove();
  }
}

// Each run has books of its own, made from nothing: few runs, and time for a busy machine.
describe('any file', { timeout: 60_000 }, () => {
  it.each([
    ['invoices', anyInvoiceList],
    ['open items', anyOpenItems],
    ['payments', anyPayments],
    ['clients', anyClientList],
    ['a ledger', anyLedger],
    ['a bank statement', anyStatement],
  ] as const)('imported twice is imported once: %s', async (_kind, anyOne) => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyFile, { maxLength: 2 }), anyOne, (earlier, file) =>
        withBooks(async (essai) => {
          for (const one of earlier) await importAll(essai, [one]);
          await importAll(essai, [file]);
          const once = contents(essai.file);
          expect(await importAll(essai, [file])).toMatchObject({ done: true, batch: null });
          expect(contents(essai.file)).toEqual(once);
        }),
      ),
      { numRuns: 10 },
    );
  });

  it('undone leaves the content as it was', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyFile, { maxLength: 3 }), fc.array(anyFile, { minLength: 1, maxLength: 3 }), (earlier, files) =>
        withBooks(async (essai) => {
          for (const one of earlier) await importAll(essai, [one]);
          const before = contents(essai.file);
          const attempt = await importAll(essai, files);
          expect(verifyBooks(essai.books.read, TODAY)).toMatchObject({ ok: true });
          if (attempt.done && attempt.batch !== null) await undoImport(essai.on(TODAY), attempt.batch);
          expect(contents(essai.file)).toEqual(before);
        }),
      ),
      { numRuns: 25 },
    );
  });
});

/** What each client owes, by age, on a few days. */
const owed = (essai: TestBooks) =>
  ['2026-04-01', '2026-08-01', TODAY].map((asOf) =>
    agedBalance(essai.books.read, { asOf, bounds: BOUNDS }).clients
      .map(({ code, notDueCents, bucketCents, unallocatedCents }) => [code, notDueCents, ...bucketCents, unallocatedCents].join(' '))
      .sort(),
  );

describe('several files', { timeout: 60_000 }, () => {
  it('give the same balance in any order, one by one or at once', async () => {
    const drops = fc.tuple(anyInvoiceList, anyPayments, anyStatement).chain((files) => fc.tuple(fc.constant(files), fc.shuffledSubarray([...files], { minLength: files.length })));
    await fc.assert(
      fc.asyncProperty(drops, async ([files, shuffled]) => {
        const atOnce = await withBooks(async (essai) => {
          await importAll(essai, files);
          return owed(essai);
        });
        const oneByOne = await withBooks(async (essai) => {
          for (const file of shuffled) await importAll(essai, [file]);
          return owed(essai);
        });
        expect(oneByOne).toEqual(atOnce);
      }),
      { numRuns: 15 },
    );
  });

  it('of years that follow each other give the same ledger together or one after the other', async () => {
    await fc.assert(
      fc.asyncProperty(anyLedgerLines, anyLedgerLines, async (first, second) => {
        const years = [ledgerFile(first), ledgerFile(followed(first, second))];
        const [together, apart] = await Promise.all([withBooks(async (essai) => { await importAll(essai, years); return ledgers(essai); }), withBooks(async (essai) => {
          for (const year of years) await importAll(essai, [year]);
          return ledgers(essai);
        })]);
        expect(together).toEqual(apart);
        expect(together).toEqual(sumsOf([...first, ...followed(first, second).filter(({ opening }) => !opening)]));
      }),
      { numRuns: 15 },
    );
  });
});

describe('any ledger', { timeout: 60_000 }, () => {
  it('ties at any day and for any bounds: buckets + unallocated = the sum of its lines to that day', async () => {
    const bounds = fc.uniqueArray(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 5 }).map((days) => days.sort((a, b) => a - b));
    await fc.assert(
      fc.asyncProperty(anyLedgerLines, fc.array(fc.tuple(anyDay, bounds), { minLength: 1, maxLength: 4 }), (lines, days) =>
        withBooks(async (essai) => {
          await importAll(essai, [ledgerFile(lines)]);
          for (const [asOf, some] of days) {
            const { clients } = agedBalance(essai.books.read, { asOf, bounds: some });
            const tied = new Map(clients.map((one) => [one.code, one.notDueCents + one.bucketCents.reduce((sum, cents) => sum + cents, 0) + one.unallocatedCents]));
            expect(nonZero(tied)).toEqual(sumsOf(lines.filter(({ date }) => date <= asOf)));
          }
        }),
      ),
      { numRuns: 25 },
    );
  });
});

/** The lines a year later, after the balances that the year before leaves. */
function followed(first: readonly LedgerLine[], second: readonly LedgerLine[]): LedgerLine[] {
  const openings = [...sumsOf(first)].map(([code, cents], i): LedgerLine => ({
    row: i + 2, client: Number(code.slice(1)) - 1, nature: cents > 0 ? 'invoice' : 'payment', opening: true, date: '2027-01-01', piece: 'RAN', label: '', amountCents: Math.abs(cents), letters: '',
  }));
  return [...openings, ...second.map((line) => ({ ...line, row: line.row + 10, date: addDays(line.date, 366), piece: `${line.piece}-27` }))];
}

const ledgers = (essai: TestBooks) => nonZero(new Map(agedBalance(essai.books.read, { asOf: '2028-12-31', bounds: BOUNDS }).clients.map(({ code, ledgerCents }) => [code, ledgerCents])));

const nonZero = (sums: Map<string, number>): Map<string, number> => new Map([...sums].filter(([, cents]) => cents !== 0).sort());

/** Debits less credits of each client. */
function sumsOf(lines: readonly LedgerLine[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { client, nature, amountCents } of lines) {
    const code = `C${client + 1}`;
    sums.set(code, (sums.get(code) ?? 0) + (nature === 'invoice' || nature === 'refund' ? amountCents : -amountCents));
  }
  return nonZero(sums);
}
