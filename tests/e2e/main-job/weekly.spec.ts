import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { dropFiles } from '../harness/drop';
import { expect, test } from '../harness/fixtures';
import type { Place } from '../harness/launch';
import { BalancePage } from '../pages/balance-page';
import { ImportPage } from '../pages/import-page';
import { StartPage } from '../pages/start-page';

const HEADER = 'Code client;Nom;N° facture;Date;Échéance;Montant TTC;Reste dû';
const F1 = 'DUP;Dupont;F1;15/10/2026;14/11/2026;100,00;100,00';
const F2 = 'DUP;Dupont;F2;16/10/2026;15/11/2026;200,00;200,00';
const F3 = 'MAR;Martin;F3;20/10/2026;19/11/2026;300,00;300,00';

function put(place: Place, name: string, ...lines: string[]): string {
  const file = path.join(place.files, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, lines.join('\r\n'));
  return file;
}

test('a folder is dropped; the next week, what vanished from the export is asked about', async ({ app: { page }, place }) => {
  await new StartPage(page).createCompany('Vergers du Comtat');
  put(place, 'exports/encours.csv', HEADER, F1, F2, F3);
  put(place, 'exports/notes.txt', 'Penser à rappeler Martin.');
  put(place, 'exports/.caché.csv', HEADER);
  const imports = new ImportPage(page);

  await dropFiles(page, [path.join(place.files, 'exports')]);
  const files = page.getByRole('navigation', { name: 'Fichiers déposés' });
  await expect(files.getByRole('button')).toHaveCount(2);
  await expect(files.getByRole('button', { name: /notes\.txt/ })).toContainText('À corriger');
  await page.screenshot({ path: 'test-results/weekly-folder.png' });
  await imports.accept().click();
  await expect(page.getByText('Import terminé').first()).toBeVisible();

  await dropFiles(page, [put(place, 'encours 2.csv', HEADER, F2)]);
  const vanished = page.getByRole('region', { name: 'Factures absentes de ce fichier' });
  await expect(vanished.getByRole('heading')).toHaveText(/2 factures encore ouvertes ne sont plus dans ce fichier \(400,00\s€\)/);
  await vanished.getByRole('button', { name: 'Toutes payées' }).click();
  await expect(imports.accept()).toHaveText(/2 règlements/);
  await vanished.getByRole('combobox', { name: 'Ce que devient la facture F3' }).click();
  await page.getByRole('option', { name: 'Autre export : garder' }).click();
  await expect(imports.accept()).toHaveText(/1 règlement/);
  await page.screenshot({ path: 'test-results/weekly-vanished.png' });
  await imports.accept().click();
  await expect(page.getByText('Import terminé').first()).toBeVisible();

  const balance = new BalancePage(page);
  await balance.open();
  await expect(balance.tie()).toContainText(/500,00/);
  const undone = await page.evaluate(() => window.encours.call('imports.undo', { batch: 2 }));
  expect(undone).toMatchObject({ ok: true, value: { removed: { payments: 1 } } });
});

test('an empty folder says so', async ({ app: { page }, place }) => {
  await new StartPage(page).createCompany('Vergers du Comtat');
  mkdirSync(path.join(place.files, 'vide'));
  await dropFiles(page, [path.join(place.files, 'vide')]);
  await expect(page.getByText('Le dossier « vide » est vide.')).toBeVisible();
});
