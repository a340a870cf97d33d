import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createInlineReader } from '#main/files/import/inline-reader';
import { agedBalance } from '#main/usecases/balance';
import { importFiles } from '#main/usecases/imports/import-files';
import { clientAccounts, importSettings, setImportSettings } from '#main/usecases/imports/import-settings';
import { readClientAccounts } from '#shared/domain/fec/client-accounts';
import { makeBooks, type TestBooks } from '../../support/books';
import { quietly } from '../../support/files';
import { fileOf } from '../files/files';

const TODAY = '2026-03-01';
const HEADER = 'JournalCode\tJournalLib\tEcritureNum\tEcritureDate\tCompteNum\tCompteLib\tCompAuxNum\tCompAuxLib\tPieceRef\tPieceDate\tEcritureLib\tDebit\tCredit\tEcritureLet\tDateLet\tValidDate\tMontantdevise\tIdevise';
const line = (account: string, auxiliary: string, piece: string, debit: string) =>
  `VE\tVentes\t${piece}\t20260105\t${account}\tClients\t${auxiliary}\t${auxiliary}\t${piece}\t20260105\tFacture ${piece}\t${debit}\t0,00\t\t\t20260131\t\t`;

let essai: TestBooks;
beforeEach(async () => {
  essai = await makeBooks();
});
afterEach(() => {
  essai.remove();
});

async function importLedger(): Promise<number> {
  const path = fileOf('552100554FEC20261231.txt', [HEADER, line('411000', 'DUPONT', 'F1', '100,00'), line('416000', 'DURAND', 'F2', '40,00'), line('445710', '', 'F1', '20,00')].join('\r\n'));
  const outcome = await createInlineReader().read({ path, mapping: null, remembered: [], today: '2026-12-31', clientAccounts: clientAccounts(essai.books.read) }, quietly);
  if (!outcome.usable) throw new Error(outcome.file.problem.code);
  await importFiles(essai.on(TODAY), [{ file: outcome.file, givenMapping: null }], { skipBadRows: false, expected: null }, quietly);
  return agedBalance(essai.books.read, { asOf: TODAY, bounds: [30] }).totals.ledgerCents;
}

describe('the client accounts of a company', () => {
  it('are those in 411 until it says otherwise', async () => {
    expect(importSettings(essai.books.read)).toEqual({ clientAccounts: '411' });
    expect(await importLedger()).toBe(10_000);
  });

  it('are those it names', async () => {
    expect(await setImportSettings(essai.on(TODAY), { clientAccounts: ' 411 ; 416,411' })).toEqual({ clientAccounts: '411, 416' });
    expect(await importLedger()).toBe(14_000);
  });

  it('are refused when they are not accounts, and the old ones stay', () => {
    expect(() => setImportSettings(essai.on(TODAY), { clientAccounts: '411, clients' })).toThrow(expect.objectContaining({ refusal: { code: 'clientAccountsInvalid', details: { text: '411, clients' } } }));
    expect(importSettings(essai.books.read)).toEqual({ clientAccounts: '411' });
  });

  it.each(['', ' , ', '4', '411 41A'])('"%s" is no list of accounts', (text) => {
    expect(readClientAccounts(text)).toBeNull();
  });
});
