import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { dropFiles } from '../harness/drop';
import { expect, test } from '../harness/fixtures';
import { ClientsPage } from '../pages/clients-page';
import { ImportPage } from '../pages/import-page';
import { StartPage } from '../pages/start-page';

const LINES = [
  'Code client;Nom;Adresse;Code postal;Ville;N° facture;Date;Échéance;Montant TTC',
  'DUP;Dupont & Fils SARL;12 rue de la Gare;69003;Lyon;F1;15/10/2026;14/11/2026;100,00',
  'DUPO;DUPONT ET FILS;12, rue de la gare;69003;LYON;F2;16/10/2026;15/11/2026;200,00',
  'MAR;Martin;3 place du Marché;13001;Marseille;F3;20/10/2026;19/11/2026;300,00',
];

test('two clients that look like one are merged, and parted again', async ({ app: { page }, place }) => {
  await new StartPage(page).createCompany('Vergers du Comtat');
  const file = path.join(place.files, 'factures.csv');
  writeFileSync(file, LINES.join('\r\n'));
  await dropFiles(page, [file]);
  await new ImportPage(page).accept().click();
  await expect(page.getByText('Import terminé').first()).toBeVisible();

  const clients = new ClientsPage(page);
  await clients.open();
  await page.getByRole('button', { name: '1 doublon possible' }).click();
  const dialog = clients.dialog();
  await expect(dialog.getByText(/Noms proches à la même adresse/)).toBeVisible();
  await expect(dialog.getByRole('radio', { name: 'DUPONT ET FILS' })).toBeChecked();
  await dialog.getByRole('radio', { name: 'Dupont & Fils SARL' }).check();
  await page.screenshot({ path: 'test-results/duplicates.png' });
  await dialog.getByRole('button', { name: 'Fusionner dans Dupont & Fils SARL' }).click();
  await expect(dialog.getByText('DUPONT ET FILS (DUPO) dans Dupont & Fils SARL')).toBeVisible();
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.screenshot({ path: 'test-results/duplicates-merged-dark.png' });
  await dialog.getByRole('button', { name: 'Fermer' }).click();
  await expect(page.getByRole('row', { name: /Dupont & Fils SARL/ })).toContainText(/300,00/);
  await expect(page.getByRole('row', { name: /DUPONT ET FILS/ })).toHaveCount(0);

  await page.getByRole('button', { name: '1 fusion' }).click();
  await dialog.getByRole('button', { name: 'Séparer DUPONT ET FILS' }).click();
  await expect(dialog.getByRole('button', { name: 'Ce ne sont pas des doublons' })).toBeVisible();
  await dialog.getByRole('button', { name: 'Ce ne sont pas des doublons' }).click();
  await expect(dialog.getByText('Aucun autre doublon.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Fermer' }).click();
  await expect(page.getByRole('row', { name: /DUPONT ET FILS/ })).toContainText(/200,00/);
});

test('an import that only a payment keeps is undone once the payment is freed', async ({ app: { page }, place }) => {
  await new StartPage(page).createCompany('Vergers du Comtat');
  const file = path.join(place.files, 'factures.csv');
  writeFileSync(file, LINES.join('\r\n'));
  await dropFiles(page, [file]);
  const imports = new ImportPage(page);
  await imports.accept().click();
  await expect(page.getByText('Import terminé').first()).toBeVisible();
  const paid = await page.evaluate(() =>
    window.encours.call('payments.record', { clientId: 3, amountCents: 30_000, date: '2026-11-20', reference: 'CHQ 7', method: '', allocations: 'oldestFirst' }),
  );
  expect(paid.ok).toBe(true);
  // away from what was just done, back to the history
  await new ClientsPage(page).open();
  await imports.open();
  await page.getByRole('row', { name: /factures\.csv/ }).click();
  const panel = page.getByRole('complementary', { name: 'Import n° 1' });
  await panel.getByText(/Comment il a été lu/).click();
  await expect(panel.getByText('N° facture', { exact: true })).toBeVisible();
  await panel.getByRole('button', { name: 'Annuler cet import' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Annuler l’import' }).click();
  await expect(panel.getByRole('alert')).toContainText('CHQ 7');
  await page.screenshot({ path: 'test-results/undo-follow.png' });
  await panel.getByRole('button', { name: 'Libérer ces règlements et annuler l’import' }).click();
  await expect(page.getByText(/1 affectation libérée/)).toBeVisible();
  await new ClientsPage(page).open();
  await expect(page.getByRole('row', { name: /Martin/ })).toContainText(/300,00/);
  await expect(page.getByRole('row', { name: /Dupont/ })).toHaveCount(0);
});
