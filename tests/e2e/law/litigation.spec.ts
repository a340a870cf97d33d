import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { graveFindings } from '../harness/axe';
import { dropFiles } from '../harness/drop';
import { expect, test } from '../harness/fixtures';
import { answerFileChooser, recordOpenedPaths } from '../harness/system';
import { ClientsPage } from '../pages/clients-page';
import { ImportPage } from '../pages/import-page';
import { RemindersPage } from '../pages/reminders-page';
import { StartPage } from '../pages/start-page';

test.use({ today: '2026-03-20' });

const SCRIPT = path.resolve(import.meta.dirname, '../../../scripts/check-pack.mjs');
const LINES = ['N° facture;Code client;Raison sociale;Date facture;Échéance;Montant TTC', 'FA-101;C1;Garage Petit;01/12/2025;31/12/2025;1 200,00', 'FA-102;C1;Garage Petit;05/01/2026;31/01/2026;3 000,50', 'FA-103;C1;Garage Petit;10/03/2026;30/04/2026;800,00'];

test('the file of a client: what lacks is filed, then the archive is made and found sound', async ({ app: { page, application }, place }, info) => {
  const shot = (name: string) => page.screenshot({ path: info.outputPath(`${name}.png`) });
  const list = path.join(place.files, 'factures.csv');
  writeFileSync(list, LINES.join('\r\n'));
  await dropFiles(page, [list]);
  await new StartPage(page).nameCompany('Menuiserie Vauban', 'Créer et voir l’aperçu');
  await new ImportPage(page).accept().click();
  const reminders = new RemindersPage(page);
  await reminders.open();
  const stale = page.getByRole('checkbox', { name: /Continuer quand même/ });
  if (await stale.isVisible()) await stale.check();
  await reminders.issueAll();

  const clients = new ClientsPage(page);
  await clients.open();
  await clients.openDossier('Garage Petit');
  await clients.tab('Recouvrement').click();
  const section = page.getByRole('region', { name: 'Dossier contentieux' });
  // 31 December to 20 March: 79 days on 1 200,00, 48 on 3 000,50, at 12,15 %: 31,56 and 47,94; two indemnities
  await expect(section).toContainText('4 360,00');
  await expect(section).toContainText('pour 2 factures');
  await expect(section).toContainText('Facture FA-101 : aucun document conservé');
  await section.scrollIntoViewIfNeeded();
  expect(await graveFindings(page)).toEqual([]);
  await shot('section');

  // the original is filed under the invoice's number, and lacks no more
  const original = path.join(place.files, 'scan 1.pdf');
  writeFileSync(original, '%PDF-1.4 facture');
  await answerFileChooser(application, [original]);
  await section.getByRole('button', { name: 'Classer l’original de la facture FA-101' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByLabel('Objet')).toHaveValue('Facture FA-101');
  await dialog.getByRole('button', { name: 'Classer' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await expect(section).not.toContainText('Facture FA-101 : aucun document conservé');
  await expect(section).toContainText('Facture FA-102 : aucun document conservé');

  // one invoice less, by keyboard, then back
  await section.getByRole('button', { name: 'Choisir les factures…' }).click();
  await dialog.getByRole('checkbox', { name: /FA-102/ }).uncheck();
  await shot('invoices');
  expect(await graveFindings(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(section).toContainText('pour 1 facture');
  await section.getByRole('button', { name: 'Choisir les factures…' }).click();
  await dialog.getByRole('checkbox', { name: /FA-102/ }).check();
  await page.keyboard.press('Enter');
  await expect(section).toContainText('pour 2 factures');

  const chosen = path.join(place.files, 'avocat');
  mkdirSync(chosen);
  await answerFileChooser(application, [chosen]);
  const opened = await recordOpenedPaths(application);
  await section.getByRole('button', { name: 'Avocat ou commissaire de justice' }).click();
  await section.getByRole('button', { name: 'Établir le dossier…' }).click();
  const toast = page.getByRole('status').filter({ hasText: 'Dossier contentieux établi' });
  await toast.waitFor();
  await shot('made');
  expect(await graveFindings(page)).toEqual([]);
  await toast.getByRole('button', { name: 'Ouvrir le dossier' }).click();
  const archive = path.join(chosen, 'Dossier-contentieux_Garage-Petit_2026-03-20.zip');
  await expect.poll(opened).toEqual([archive]);
  expect(readdirSync(chosen)).toEqual([path.basename(archive)]);
  const { status, stdout } = spawnSync('node', [SCRIPT, archive], { encoding: 'utf8' });
  expect(stdout.split('\n').filter((line) => line.startsWith('NO'))).toEqual([]);
  expect(status).toBe(0);

  await clients.tab('Correspondance').click();
  await expect(page.getByText('Dossier contentieux arrêté au 20/03/2026, établi pour un avocat ou un commissaire de justice').first()).toBeVisible();
});
