import { existsSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { agedBalance } from '#main/usecases/balance';
import { importFiles } from '#main/usecases/imports/import-files';
import { undoImport } from '#main/usecases/imports/undo-import';
import { verifyBooks } from '#main/usecases/verify';
import type { FileAnswers } from '#shared/contract/schemas/import-questions';
import { DEFAULT_BOUNDS } from '#shared/domain/ageing';
import { makeBooks, type TestBooks } from '../../support/books';
import { SHARED } from '../../support/command-line';
import { quietly } from '../../support/files';
import { read } from '../files/files';

const FOLDER = path.join(SHARED, 'fixtures/spreadsheets');
const BALANCE = 'derived_balance_agee_cp1252.csv';
const LEDGER = 'derived_grand_livre_groupe.xlsx';
const INVOICES = 'derived_liste_factures_utf8bom_sep.csv';
/** "Situation au 31/07/2023", in the titles of the balance. */
const DAY = '2023-07-31';
const TOTAL = 1_441_652;

let essai: TestBooks;
beforeEach(async () => {
  essai = await makeBooks();
});
afterEach(() => {
  essai.remove();
});

async function importFixture(name: string, answers: FileAnswers = {}) {
  const attempt = await importFiles(essai.on(DAY), [{ file: await read(path.join(FOLDER, name)), givenMapping: null, answers }], { skipBadRows: false, expected: null }, quietly);
  const outcome = attempt.files[0];
  if (!attempt.done || outcome === undefined) throw new Error(`${name} was not imported`);
  return { batch: attempt.batch, outcome };
}

const balance = () => agedBalance(essai.books.read, { asOf: DAY, bounds: [...DEFAULT_BOUNDS] });
const byClient = () => balance().clients.map(({ code, ledgerCents }) => [code, ledgerCents]);

describe.skipIf(!existsSync(FOLDER))('one ledger told by three programs', () => {
  it('gives from an aged balance the buckets it states, its credits apart', async () => {
    const { outcome } = await importFixture(BALANCE);
    expect(outcome).toMatchObject({ kind: 'agedBalance', encoding: 'windows-1252', created: { clients: 19 }, rejected: [] });
    const { totals } = balance();
    // The file states 6 291.54 and 763.51 net of two credits, 371.94 and 56.03, which the books show as not allocated.
    expect(totals).toMatchObject({ notDueCents: 0, bucketCents: [726_806, 629_154 + 37_194, 9_341, 76_351 + 5_603], unallocatedCents: -37_194 - 5_603, ledgerCents: TOTAL });
    expect(verifyBooks(essai.books.read, DAY).ok).toBe(true);
  });

  it('reads the 34 lines of a grouped ledger under its 19 clients', async () => {
    const file = await read(path.join(FOLDER, LEDGER));
    const lines = file.records.ledger ?? [];
    const sum = (debts: boolean) => lines.filter(({ nature }) => (nature === 'invoice' || nature === 'refund') === debts).reduce((total, line) => total + line.amountCents, 0);
    expect([file.kind, lines.length, file.records.clients.length, sum(true), sum(false)]).toEqual(['generalLedger', 34, 19, 1_490_054, 48_402]);
    expect([file.rejected, file.warnings]).toEqual([[], []]);
    await importFixture(LEDGER);
    expect(balance().totals.ledgerCents).toBe(TOTAL);
    expect(verifyBooks(essai.books.read, DAY).ok).toBe(true);
  });

  it('comes to the same for each client from all three', async () => {
    const told: unknown[] = [];
    for (const name of [BALANCE, LEDGER, INVOICES]) {
      const { batch } = await importFixture(name);
      told.push(byClient().sort());
      if (batch !== null) await undoImport(essai.on(DAY), batch);
    }
    expect(told[0]).toHaveLength(19);
    expect(told[1]).toEqual(told[0]);
    expect(told[2]).toEqual(told[0]);
  });

  it.each([LEDGER, INVOICES])('replaces the balance by %s without moving a cent of any client', async (detail) => {
    await importFixture(BALANCE);
    const before = byClient();
    const { batch } = await importFixture(detail, { summaries: 'replace' });
    expect(byClient()).toEqual(before);
    await undoImport(essai.on(DAY), batch ?? 0);
    expect(byClient()).toEqual(before);
  });

  it.each([[[LEDGER, INVOICES]], [[INVOICES, LEDGER]]])('knows the documents of %j again', async (names) => {
    for (const name of names) await importFixture(name);
    expect(balance().totals.ledgerCents).toBe(TOTAL);
  });

  it.each([BALANCE, LEDGER])('finds nothing new in %s the second time', async (name) => {
    await importFixture(name);
    expect((await importFixture(name)).batch).toBeNull();
  });

  it('keeps one item a client of a balance without ages', async () => {
    const { outcome } = await importFixture('fr_lettrage_balance_client.csv');
    expect(outcome).toMatchObject({ created: { clients: 3, invoices: 2, creditNotes: 0 } });
    expect(outcome.warnings.map(({ code }) => code)).toContain('balanceDateAssumed');
  });
});
