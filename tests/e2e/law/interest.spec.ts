import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { graveNow } from '../harness/axe';
import { dropFiles } from '../harness/drop';
import { expect, test } from '../harness/fixtures';
import { ClientsPage } from '../pages/clients-page';
import { ImportPage } from '../pages/import-page';
import { RemindersPage } from '../pages/reminders-page';
import { StartPage } from '../pages/start-page';

test.use({ today: '2027-01-15' });

test('a missing rate is named, given by keyboard, and the interest of an invoice is explained', async ({ app: { page, application }, place }) => {
  const shot = (name: string) => page.screenshot({ path: test.info().outputPath(`${name}.png`) });
  const file = path.join(place.files, 'factures.csv');
  writeFileSync(file, ['N° facture;Code client;Raison sociale;Date facture;Échéance;Montant TTC', 'FA-101;C1;Garage Petit;01/11/2026;30/11/2026;1 000,00'].join('\r\n'));
  await dropFiles(page, [file]);
  await new StartPage(page).nameCompany('Menuiserie Vauban', 'Créer et voir l’aperçu');
  await new ImportPage(page).accept().click();

  // the scenario claims penalties at once: the letter cannot, and says why
  const step = { countedFrom: 'dueDate', offsetDays: 7, minimumGapDays: 7, minimumAmountCents: 0, channel: 'letter', template: 'relance-3', claimInterest: true, claimIndemnity: true, newDeadlineDays: 8 } as const;
  await page.evaluate((only) => window.encours.call('policy.set', { name: 'Ferme', minimumAmountCents: 0, perInvoice: false, workingDaysOnly: false, stopAfter: null, steps: [only] }), step);
  await page.reload();
  const reminders = new RemindersPage(page);
  await reminders.open();
  await page.getByText('1 lettre sans pénalités de retard').waitFor();
  await reminders.queue.row(/Garage Petit/).dblclick();
  const warning = reminders.dialog().getByText('Sans pénalités de retard : taux inconnu pour le 1er semestre 2027');
  await warning.waitFor();
  expect(await graveNow(page)).toEqual([]);
  await shot('letter');

  // its button leads to the rates, where the half-year is filled by keyboard alone
  await reminders.dialog().getByRole('button', { name: 'Saisir le taux' }).click();
  await page.getByText('Taux inconnu : 1er semestre 2027').waitFor();
  const row = page.getByRole('row', { name: /1er semestre 2027/ });
  await expect(row).toContainText('inconnu');
  await expect(page.getByRole('row', { name: /2e semestre 2026/ })).toContainText('à vérifier');
  expect(await graveNow(page)).toEqual([]);
  await shot('rates');
  await page.getByRole('button', { name: 'Saisir le 1er semestre 2027' }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('BCE, refinancement').waitFor();
  await page.keyboard.type('2,x');
  await dialog.getByText('Un taux de 0 à 100').waitFor();
  expect(await graveNow(page)).toEqual([]);
  await page.keyboard.press('Backspace');
  await page.keyboard.type('65');
  await dialog.getByLabel('Légal, autres créanciers').fill('2,80');
  await page.keyboard.press('Enter');
  await dialog.waitFor({ state: 'hidden' });
  await expect(page.getByText('Taux inconnu : 1er semestre 2027')).toBeHidden();
  await expect(row).toContainText('2,65 %');
  await expect(row).toContainText('saisi par vous');

  // undone, it is missing again; then given again from the grid
  await page.getByRole('button', { name: 'Annuler' }).click();
  await page.getByText('Taux inconnu : 1er semestre 2027').waitFor();
  await row.getByRole('button', { name: 'Modifier…' }).click();
  await dialog.getByLabel('BCE, refinancement').fill('2,65');
  await page.keyboard.press('Enter');
  await dialog.waitFor({ state: 'hidden' });
  await expect(row).toContainText('2,65 %');

  // 1 000,00 × (31 × 12,40 % + 15 × 12,65 %) / 365 = 10,5315 + 5,1986
  const clients = new ClientsPage(page);
  await clients.open();
  await clients.openDossier('Garage Petit');
  await page.getByRole('row', { name: /FA-101/ }).getByRole('button', { name: 'Pénalités…' }).waitFor();
  await shot('invoices');
  await page.getByRole('row', { name: /FA-101/ }).getByRole('button', { name: 'Pénalités…' }).click();
  await expect(dialog).toContainText('15,73 €');
  await expect(dialog).toContainText('55,73 €');
  await expect(dialog.getByRole('row', { name: /01\/12\/2026.*31\/12\/2026.*31.*12,40 %/ })).toBeVisible();
  expect(await graveNow(page)).toEqual([]);
  await shot('costs');
  await dialog.getByRole('button', { name: 'Copier pour Excel' }).click();
  await page.getByText('Tableau copié').waitFor();
  const pasted = (await application.evaluate(({ clipboard }) => clipboard.readText())).split(/\r?\n/).map((line) => line.split('\t').slice(0, 4));
  expect(pasted).toEqual([['Du', 'Au', 'Jours', 'Base'], ['01/12/2026', '31/12/2026', '31', '1000,00'], ['01/01/2027', '15/01/2027', '15', '1000,00']]);
  await dialog.getByRole('button', { name: 'Fermer' }).click();
  await dialog.waitFor({ state: 'hidden' });

  // a rate agreed below three times legal interest is told, and kept; a consumer has none
  await clients.tab('Fiche').click();
  const agreed = page.getByLabel('Taux de pénalités convenu (%)');
  await agreed.fill('8');
  await expect(page.getByText('Sous le minimum légal : 8,25 %')).toBeVisible();
  expect(await graveNow(page)).toEqual([]);
  await agreed.scrollIntoViewIfNeeded();
  await shot('card');
  await page.getByRole('button', { name: 'Enregistrer la fiche' }).click();
  await page.getByText('Fiche de Garage Petit enregistrée.').waitFor();
  await expect(agreed).toHaveValue('8,00');
  await clients.tab('Factures').click();
  await page.getByRole('row', { name: /FA-101/ }).getByRole('button', { name: 'Pénalités…' }).click();
  await expect(dialog).toContainText('taux convenu entre les parties');
  await expect(dialog).toContainText('Taux convenu sous le minimum légal');
  await page.evaluate(() => window.encours.call('preferences.set', { colorScheme: 'dark', density: 'compact' }));
  await page.reload();
  await page.getByRole('row', { name: /FA-101/ }).getByRole('button', { name: 'Pénalités…' }).click();
  await dialog.getByText('taux convenu entre les parties').first().waitFor();
  expect(await graveNow(page, '[role=dialog]')).toEqual([]);
  await shot('costs-dark');
});
