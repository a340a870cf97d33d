import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { dropFiles } from '../harness/drop';
import { expect, test } from '../harness/fixtures';
import { ImportPage } from '../pages/import-page';
import { StartPage } from '../pages/start-page';

let folder = '';
test.beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'encours-tables-'));
});
test.afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(name: string, ...lines: readonly string[]): string {
  const file = path.join(folder, name);
  writeFileSync(file, lines.join('\r\n'));
  return file;
}

test('a balance taken over is replaced by the invoices it summed up, when the user says so', async ({ app: { page } }) => {
  const imports = new ImportPage(page);
  await new StartPage(page).createCompany('Vergers du Comtat');
  await dropFiles(page, [write('balance.csv', 'Balance âgée arrêtée au 31/10/2026', 'Code;Client;Solde;Non échu;1 à 30 j;31 à 60 j', 'C1;Garage Petit;120,00;;120,00;', 'C2;Hôtel Morel;50,00;;;50,00')]);
  await expect(page.getByText(/^Balance âgée · 2\slignes/)).toBeVisible();
  await expect(page.getByLabel('Balance arrêtée au')).toHaveValue('31/10/2026');
  await page.screenshot({ path: 'test-results/tables-balance.png' });
  await imports.accept().click();
  await expect(page.getByText('Import terminé').first()).toBeVisible();

  await dropFiles(page, [write('factures.csv', 'N° facture;Code client;Client;Date;Échéance;Montant TTC', 'F1;C1;Garage Petit;13/09/2026;13/10/2026;120,00')]);
  const question = page.getByRole('region', { name: 'Soldes repris d’une balance âgée' });
  await expect(question).toContainText(/1\sclient \(120,00\s€\)/);
  await expect(imports.accept()).toBeDisabled();
  await page.screenshot({ path: 'test-results/tables-replace.png' });
  await question.getByRole('button', { name: 'Les remplacer' }).click();
  await expect(imports.accept()).toBeEnabled();
  await imports.accept().click();
  await expect(page.getByText('Import terminé').first()).toBeVisible();
  const aged = await page.evaluate(() => window.encours.call('balance.aged', { asOf: '2026-11-20', bounds: [30, 60, 90] }));
  expect(aged).toMatchObject({ ok: true, value: { totals: { ledgerCents: 17_000 } } });
});

test('dates that can be read in two ways are asked about before anything is written', async ({ app: { page } }) => {
  const imports = new ImportPage(page);
  await new StartPage(page).createCompany('Vergers du Comtat');
  await page.emulateMedia({ colorScheme: 'dark' });
  await dropFiles(page, [write('invoices.csv', 'Invoice number,Customer,Invoice date,Amount', 'F1,Dupont,03/04/2026,12.50')]);
  const question = page.getByRole('region', { name: 'Le jour ou le mois d’abord ?' });
  await expect(question).toBeVisible();
  await expect(imports.accept()).toBeDisabled();
  await page.screenshot({ path: 'test-results/tables-dates-dark.png' });
  await question.getByRole('button', { name: '4 mars 2026' }).click();
  await expect(question).toBeHidden();
  await expect(page.getByRole('region', { name: /premières lignes/ })).toContainText('04/03/2026');
  await imports.accept().click();
  await expect(page.getByText('Import terminé').first()).toBeVisible();
});
