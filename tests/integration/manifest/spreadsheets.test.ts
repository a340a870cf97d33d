import { describe, expect, it } from 'vitest';
import { imported, refusalOf, SOUND } from './dropped';
import { hasFixtures, inFolder, type Given, numberFact } from './manifest';

const given = (name: string): Given => {
  const found = inFolder('spreadsheets').find(({ file }) => file === `spreadsheets/${name}`);
  if (found === undefined) throw new Error(`the manifest does not know ${name}`);
  return found;
};

/** Lists of which a column that nothing replaces is missing. */
const INCOMPLETE: Readonly<Record<string, string>> = {
  'spreadsheets/fr_lettrage_factures.csv': 'issueDate',
  'spreadsheets/fr_lettrage_factures_newline_in_cell.csv': 'issueDate',
  'spreadsheets/fr_lettrage_paiements.csv': 'paymentDate',
};

/** Lists that become books; those of the client accounts are with the FECs. */
const LISTS = new Set([
  'spreadsheets/ar_ibm_accounts_receivable.csv',
  'spreadsheets/fr_lettrage_balance_client.csv',
  'spreadsheets/derived_balance_agee_cp1252.csv',
  'spreadsheets/derived_liste_factures_utf8bom_sep.csv',
  'spreadsheets/derived_grand_livre_groupe.xlsx',
  'spreadsheets/fec_generated_2_2023.xlsx',
]);

const isStructure = ({ file }: Given): boolean => file.startsWith('spreadsheets/struct_');

describe.skipIf(!hasFixtures)('given spreadsheets', () => {
  it('are each in one of the lists of this file', () => {
    const unknown = inFolder('spreadsheets').filter((one) => !isStructure(one) && !(one.file in INCOMPLETE) && !LISTS.has(one.file));
    expect(unknown).toEqual([]);
  });

  it.each(inFolder('spreadsheets').filter(isStructure))('$file holds no list ($tricky)', async ({ file }) => {
    const { code, booksUntouched } = await refusalOf(file);
    expect(['headerNotFound', 'fileKindUnknown', 'fileEmpty']).toContain(code);
    expect(booksUntouched).toBe(true);
  });

  it.each(Object.entries(INCOMPLETE))('%s says that the column %s is missing', async (file, missing) => {
    expect(await refusalOf(file)).toMatchObject({ code: 'columnsMissing', details: { missing: [missing] }, booksUntouched: true });
  });

  it('2466 American invoices of 100 customers, all settled', async () => {
    const file = given('ar_ibm_accounts_receivable.csv');
    const sound = await imported(file.file, ({ preview, owed }) => {
      const invoices = numberFact(file, 'invoices');
      expect(preview.outcome).toMatchObject({ created: { clients: numberFact(file, 'customers'), invoices, payments: invoices }, invoicedCents: 14_770_318, rejected: [] });
      expect(numberFact(file, 'total')).toBe(147_703.18);
      expect(owed('2026-11-21')).toEqual(new Map());
    });
    expect(sound).toEqual(SOUND);
  });

  it.each(['derived_balance_agee_cp1252.csv', 'derived_liste_factures_utf8bom_sep.csv', 'derived_grand_livre_groupe.xlsx'])('%s: what 19 clients owe, 14 416,52 in all', async (name) => {
    const sound = await imported(given(name).file, ({ preview, owed }) => {
      expect(preview.outcome).toMatchObject({ created: { clients: 19 }, rejected: [] });
      expect([...owed('2023-07-31').values()].reduce((sum, cents) => sum + cents, 0)).toBe(1_441_652);
    });
    expect(sound).toEqual(SOUND);
  });

  it('the three tell the same of each client', async () => {
    const told: Map<string, number>[] = [];
    for (const name of ['derived_balance_agee_cp1252.csv', 'derived_liste_factures_utf8bom_sep.csv', 'derived_grand_livre_groupe.xlsx']) {
      await imported(given(name).file, ({ owed }) => { told.push(new Map([...owed('2023-07-31')].sort())); });
    }
    expect(told[1]).toEqual(told[0]);
    expect(told[2]).toEqual(told[0]);
  });

  it('a tiny balance of three clients', async () => {
    expect(await imported(given('fr_lettrage_balance_client.csv').file, ({ preview }) => {
      expect(preview.outcome).toMatchObject({ kind: 'agedBalance', rows: 3, created: { clients: 3 }, rejected: [] });
    })).toEqual(SOUND);
  });
});
