import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { graveFindings } from '../harness/axe';
import { dropFiles } from '../harness/drop';
import { expect, test } from '../harness/fixtures';
import { ClientsPage } from '../pages/clients-page';
import { ImportPage } from '../pages/import-page';
import { RemindersPage } from '../pages/reminders-page';
import { StartPage } from '../pages/start-page';

test.use({ today: '2026-11-21' });

test('a dossier holds its reminders back, says so everywhere, and lets them go', async ({ app: { page }, place }) => {
  const file = path.join(place.files, 'factures.csv');
  const rows = ['FA-101;C1;Garage Petit;01/09/2026;01/10/2026;1 234,56', 'FA-102;C1;Garage Petit;02/09/2026;02/10/2026;100,00', 'FA-103;C2;Hôtel Morel;01/10/2026;31/10/2026;50,00'];
  writeFileSync(file, ['N° facture;Code client;Raison sociale;Date facture;Échéance;Montant TTC', ...rows].join('\r\n'));
  await dropFiles(page, [file]);
  await new StartPage(page).nameCompany('Menuiserie Vauban', 'Créer et voir l’aperçu');
  await new ImportPage(page).accept().click();

  const clients = new ClientsPage(page);
  const dialog = clients.dialog();
  const choose = async (item: string) => {
    await clients.button('Suivi').click();
    await page.getByRole('menuitem', { name: item }).click();
  };
  await clients.open();
  await clients.openDossier('Garage Petit');

  // a dispute, by keyboard alone: the oldest invoice is the one proposed
  await clients.button('Suivi').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(dialog).toContainText('Contestation – Garage Petit');
  expect(await graveFindings(page)).toEqual([]);
  await dialog.getByLabel('Note').fill('Porte voilée');
  await dialog.getByRole('button', { name: 'Noter le litige' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await expect(page.getByRole('row', { name: /FA-101.*en litige depuis le 21\/11\/2026/ })).toBeVisible();

  // a plan shows its schedule before it is agreed on
  await choose('Accorder un échéancier…');
  await dialog.getByLabel('Factures concernées').click();
  await page.getByRole('option', { name: /FA-102/ }).click();
  await expect(dialog.getByRole('list', { name: 'Échéances' })).toContainText('21/12/2026');
  expect(await graveFindings(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Accorder l’échéancier' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await expect(page.getByRole('row', { name: /FA-102.*échéancier, prochaine le 21\/12\/2026/ })).toBeVisible();

  // both are on the timeline, and nothing is left to remind this client of
  await clients.tab('Correspondance').click();
  await expect(page.getByText('Porte voilée')).toBeVisible();
  expect(await graveFindings(page)).toEqual([]);
  await page.screenshot({ path: test.info().outputPath('timeline.png') });
  const reminders = new RemindersPage(page);
  await reminders.open();
  await expect(reminders.queue.rows()).toHaveCount(1);
  await expect(reminders.queue.row(/Hôtel Morel/)).toBeVisible();
  await reminders.button(/Retenues/).click();
  await expect(page.getByRole('row', { name: /FA-101.*En litige.*Porte voilée/ })).toBeVisible();
  await page.screenshot({ path: test.info().outputPath('held.png') });

  // the dispute ends: its invoice comes back
  await clients.open();
  await clients.openDossier('Garage Petit');
  await clients.tab('Correspondance').click();
  await page.getByRole('listitem').filter({ hasText: 'Porte voilée' }).getByRole('button', { name: 'Y mettre fin' }).click();
  expect(await graveFindings(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Y mettre fin' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await reminders.open();
  await expect(reminders.queue.row(/Garage Petit/)).toBeVisible();
});

test('a debt written off leaves the balance, and comes back from the credits', async ({ app: { page }, place }) => {
  const file = path.join(place.files, 'factures.csv');
  writeFileSync(file, ['N° facture;Code client;Raison sociale;Date facture;Échéance;Montant TTC', 'FA-103;C2;Hôtel Morel;01/10/2026;31/10/2026;50,00'].join('\r\n'));
  await dropFiles(page, [file]);
  await new StartPage(page).nameCompany('Menuiserie Vauban', 'Créer et voir l’aperçu');
  await new ImportPage(page).accept().click();
  const clients = new ClientsPage(page);
  await clients.open();
  await clients.openDossier('Hôtel Morel');
  await clients.button('Suivi').click();
  await page.getByRole('menuitem', { name: 'Passer en perte…' }).click();
  await clients.dialog().getByRole('button', { name: 'Passer en perte' }).click();
  await clients.dialog().waitFor({ state: 'hidden' });
  await expect(page.getByText('Ce client ne doit rien.')).toBeVisible();
  await clients.tab('Règlements et avoirs').click();
  const row = page.getByRole('row', { name: /Passage en perte.*PERTE FA-103/ });
  await row.getByRole('button', { name: 'Revenir dessus' }).click();
  await expect(page.getByText('Ce client ne doit rien.')).toBeHidden();
  await expect(row).toBeHidden();
});
