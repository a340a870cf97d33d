import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { graveFindings, graveNow } from '../harness/axe';
import { dropFiles } from '../harness/drop';
import { expect, test } from '../harness/fixtures';
import { ClientsPage } from '../pages/clients-page';
import { ImportPage } from '../pages/import-page';
import { StartPage } from '../pages/start-page';

test.use({ today: '2026-11-21' });

test('a statement, the letter of a plan and thanks are seen, issued and kept in the dossier', async ({ app: { page }, place }, info) => {
  const file = path.join(place.files, 'factures.csv');
  const rows = ['FA-101;C1;Garage Petit;01/09/2026;01/10/2026;1 234,56;', 'FA-102;C1;Garage Petit;02/11/2026;02/12/2026;100,00;', 'FA-103;C2;Bar Rouge;01/09/2026;01/10/2026;80,00;80,00'];
  writeFileSync(file, ['N° facture;Code client;Raison sociale;Date facture;Échéance;Montant TTC;Déjà réglé', ...rows].join('\r\n'));
  await dropFiles(page, [file]);
  await new StartPage(page).nameCompany('Menuiserie Vauban', 'Créer et voir l’aperçu');
  await new ImportPage(page).accept().click();
  const clients = new ClientsPage(page);
  const dialog = clients.dialog();
  await clients.open();
  await clients.openDossier('Garage Petit');

  await clients.button('Courrier').click();
  await expect(page.getByRole('menuitem', { name: 'Remerciement : quand le compte sera soldé' })).toHaveAttribute('aria-disabled', 'true');
  await page.getByRole('menuitem', { name: 'Relevé de compte…' }).click();
  const paper = dialog.getByRole('article');
  await expect(paper).toContainText('Facture FA-102');
  await dialog.getByLabel('Arrêté au').fill('31/10/2026');
  await page.keyboard.press('Tab');
  await expect(paper).toContainText('arrêté au 31 octobre 2026');
  await expect(paper).not.toContainText('FA-102');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await graveNow(page, '[role="dialog"]')).toEqual([]);
    await page.screenshot({ path: info.outputPath(`releve-${colorScheme}.png`) });
  }
  await dialog.getByRole('button', { name: 'Établir la lettre' }).click();
  await expect(dialog.getByRole('status')).toHaveText('La lettre L2026-00001 est dans le dossier.');
  await expect(dialog.getByRole('button', { name: 'Enregistrer une copie…' })).toBeFocused();
  await page.screenshot({ path: info.outputPath('etablie.png') });
  await dialog.getByRole('button', { name: 'Fermer' }).click();

  await clients.button('Suivi').click();
  await page.getByRole('menuitem', { name: 'Accorder un échéancier…' }).click();
  await dialog.getByRole('button', { name: 'Accorder l’échéancier' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await clients.tab('Correspondance').click();
  await expect(page.getByText('Relevé de votre compte')).toBeVisible();
  await page.getByRole('button', { name: 'Lettre d’accord…' }).click();
  await expect(dialog.getByRole('article')).toContainText('Garage Petit reconnaît devoir à Menuiserie Vauban');
  await page.screenshot({ path: info.outputPath('accord.png') });
  await dialog.getByRole('button', { name: 'Établir la lettre' }).click();
  await expect(dialog.getByRole('status')).toHaveText('La lettre L2026-00002 est dans le dossier.');
  await dialog.getByRole('button', { name: 'Fermer' }).click();
  await expect(page.getByText('Échéancier de règlement de', { exact: false })).toBeVisible();

  await clients.open();
  await clients.openDossier('Bar Rouge');
  await clients.button('Courrier').click();
  await page.getByRole('menuitem', { name: 'Remerciement…' }).click();
  await expect(dialog.getByRole('article')).toContainText('Bar Rouge');
  expect(await graveFindings(page)).toEqual([]);
  await page.screenshot({ path: info.outputPath('merci.png') });
  await dialog.getByRole('button', { name: 'Établir la lettre' }).click();
  await expect(dialog.getByRole('status')).toHaveText('La lettre L2026-00003 est dans le dossier.');
});
