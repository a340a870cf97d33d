import { existsSync } from 'node:fs';
import path from 'node:path';
import { SHARED } from '../../support/command-line';
import { dropFiles } from '../harness/drop';
import { expect, test } from '../harness/fixtures';
import { StartPage } from '../pages/start-page';

const BANK = path.join(SHARED, 'fixtures', 'bank');
const STATEMENT = path.join(BANK, 'cfonb120_pennylane_example.txt');
const TABLE = path.join(BANK, 'bank_csv_fr_ca_layout_synthetic.csv');

test('a bank’s files are shown as they will be read, and a table’s columns can be corrected', async ({ app: { page } }) => {
  test.skip(!existsSync(BANK), 'the given files are not there');
  await new StartPage(page).createCompany('Vergers du Comtat');
  await dropFiles(page, [STATEMENT, TABLE]);
  await expect(page.getByText(/Relevé de banque · 6\s+lignes · UTF-8/)).toBeVisible();
  const operations = page.getByRole('region', { name: 'Les premières opérations, telles qu’elles seront lues' });
  await expect(operations.getByRole('row').nth(1)).toContainText('16/05/2019');
  await expect(operations.getByRole('row').nth(1)).toContainText('INTERNET SFR');
  await expect(operations.getByRole('row').nth(1)).toContainText(/[-−]32,21/);
  await page.screenshot({ path: 'test-results/bank-statement.png' });
  await page.getByText('bank_csv_fr_ca_layout_synthetic.csv').first().click();
  await expect(page.getByText(/Relevé de banque · 4\s+lignes · en-tête à la ligne 10/)).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Contenu de la colonne « Débit euros »' })).toContainText('Débit');
  await page.screenshot({ path: 'test-results/bank-table.png' });
});
