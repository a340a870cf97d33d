import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { graveFindings, showIn } from '../harness/axe';
import { dropFiles } from '../harness/drop';
import { expect, test } from '../harness/fixtures';
import { GridModel } from '../harness/page-model';
import { answerFileChooser, recordOpenedPaths } from '../harness/system';
import { BalancePage } from '../pages/balance-page';
import { ClientsPage } from '../pages/clients-page';
import { ImportPage } from '../pages/import-page';
import { StartPage } from '../pages/start-page';

test.use({ today: '2026-03-20' });

const INVOICES = [
  'N° facture;Code client;Raison sociale;Date facture;Échéance;Montant HT;Montant TTC',
  'FA-1;C1;Garage Petit;25/10/2024;24/11/2024;1 000,00;1 200,00',
  'FA-2;C1;Garage Petit;23/08/2025;22/09/2025;200,00;240,00',
  'FA-3;C2;Hôtel du Parc;23/08/2025;22/09/2025;;600,00',
  'FA-4;C2;Hôtel du Parc;15/12/2025;14/01/2026;300,00;360,00',
].join('\r\n');

test('the doubtful receivables of a year end are reviewed, closed, and given to the accountant', async ({ app: { page, application }, place }) => {
  const shot = (name: string) => page.screenshot({ path: test.info().outputPath(`${name}.png`) });
  const file = path.join(place.files, 'factures.csv');
  writeFileSync(file, INVOICES);
  await dropFiles(page, [file]);
  await new StartPage(page).nameCompany('Menuiserie Vauban', 'Créer et voir l’aperçu');
  await new ImportPage(page).accept().click();

  await new BalancePage(page).open();
  await page.getByRole('button', { name: 'Créances douteuses' }).click();
  const list = new GridModel(page, 'Créances douteuses par client', 'treegrid');
  // at the end of 2025 FA-1 is 402 days late, FA-2 and FA-3 100 days; FA-4 is not due
  await expect(list.row(/FA-1/)).toContainText('100 %');
  await expect(list.row(/FA-1/)).toContainText('1 000,00 €');
  await expect(list.row(/FA-2/)).toContainText('25 %');
  await expect(list.row(/FA-3/)).toContainText('TTC, TVA inconnue');
  await expect(list.row(/FA-4/)).toHaveCount(0);
  await expect(page.getByText('Douteux 2 040,00 € + autres factures 360,00 € + non affecté 0,00 € = balance âgée 2 400,00 €')).toBeVisible();
  await expect(page.getByText('1 facture sans TVA connue')).toBeVisible();
  expect(await graveFindings(page)).toEqual([]);
  await shot('list');
  await showIn(page, 'dark');
  await shot('list-dark');
  await showIn(page, 'light');

  // by keyboard: FA-3 at 40 % with 20 % of VAT: base 500, allowance 200
  await list.grid.focus();
  await page.keyboard.press('End');
  await page.keyboard.press('r');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Taux de dépréciation (%)').waitFor();
  await page.keyboard.type('40');
  await dialog.getByLabel('Taux de TVA (%)').fill('20');
  await dialog.getByLabel('Observation').fill('promet de payer');
  expect(await graveFindings(page)).toEqual([]);
  await shot('review');
  await page.keyboard.press('Enter');
  await dialog.waitFor({ state: 'hidden' });
  await expect(list.row(/FA-3/)).toContainText('200,00 €');
  await expect(list.row(/FA-3/)).toContainText('TVA à 20 %');

  // FA-2 is left out, for a reason
  await page.getByRole('button', { name: 'Revoir FA-2' }).click();
  await dialog.getByLabel('Écarter de la liste').check();
  await expect(dialog.getByRole('button', { name: 'Noter' })).toBeDisabled();
  await dialog.getByLabel('Observation').fill('payée en janvier');
  await dialog.getByRole('button', { name: 'Noter' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await expect(list.row(/FA-2/)).toContainText('écartée');

  await page.getByRole('button', { name: 'Réglages…' }).click();
  await dialog.getByLabel('Fin d’exercice (JJ/MM)').waitFor();
  expect(await graveFindings(page)).toEqual([]);
  await shot('settings');
  await dialog.getByRole('button', { name: 'Annuler' }).click();

  await page.keyboard.press('Control+Enter');
  await dialog.getByText('Dépréciation 1 200,00 €').waitFor();
  await dialog.getByRole('button', { name: 'Arrêter la liste' }).click();
  await page.getByText('Liste au 31/12/2025 arrêtée.').waitFor();
  await expect(page.getByRole('button', { name: 'Arrêter la liste' })).toHaveCount(0);

  await page.getByRole('button', { name: 'Écritures…' }).click();
  await dialog.getByRole('grid', { name: 'Écritures' }).waitFor();
  await expect(dialog.getByRole('row', { name: /68174/ })).toHaveCount(2);
  expect(await graveFindings(page)).toEqual([]);
  await shot('entries');
  await dialog.getByRole('button', { name: 'Créer le fichier' }).click();

  const opened = await recordOpenedPaths(application);
  const chosen = path.join(place.files, 'compta');
  mkdirSync(chosen);
  await answerFileChooser(application, [chosen]);
  await dialog.getByRole('button', { name: 'Choisir un autre dossier…' }).click();
  await dialog.getByText('Dans « compta ».').waitFor();
  await dialog.getByLabel('PDF').check();
  expect(await graveFindings(page)).toEqual([]);
  await shot('files');
  await dialog.getByRole('button', { name: 'Créer les fichiers' }).click();
  await dialog.getByText('3 fichiers créés.').waitFor();
  const names = ['Créances douteuses 2025-12-31.pdf', 'Créances douteuses 2025-12-31.xlsx', 'ecritures-creances-douteuses-20251231.txt'];
  expect(readdirSync(chosen).sort()).toEqual(names);
  const entries = readFileSync(path.join(chosen, names[2] ?? ''), 'latin1').split('\r\n').map((row) => row.split('\t'));
  expect(entries.slice(1, -1).map((row) => [row[4], row[6], row[11], row[12]])).toEqual([
    ['416', 'C1', '1200,00', '0,00'], ['411', 'C1', '0,00', '1200,00'], ['68174', '', '1000,00', '0,00'], ['491', 'C1', '0,00', '1000,00'],
    ['416', 'C2', '600,00', '0,00'], ['411', 'C2', '0,00', '600,00'], ['68174', '', '200,00', '0,00'], ['491', 'C2', '0,00', '200,00'],
  ]);
  await dialog.getByRole('button', { name: names[1] ?? '' }).click();
  await expect.poll(opened).toEqual([path.join(chosen, names[1] ?? '')]);
  await dialog.getByRole('button', { name: 'Fermer' }).click();

  // a debt given up gets its notice
  const clients = new ClientsPage(page);
  await clients.open();
  await clients.openDossier('Garage Petit');
  await page.getByRole('button', { name: 'Suivi' }).click();
  await page.getByRole('menuitem', { name: 'Passer en perte…' }).click();
  await dialog.getByLabel(/Établir l’avis de TVA/).check();
  expect(await graveFindings(page)).toEqual([]);
  await shot('write-off');
  await dialog.getByRole('button', { name: 'Passer en perte' }).click();
  await page.getByText('Passage en perte enregistré, avis de TVA au dossier.').waitFor();
  await clients.tab('Correspondance').click();
  await expect(page.getByText('Duplicata de la facture FA-1 demeurée impayée (TVA)')).toBeVisible();
});
