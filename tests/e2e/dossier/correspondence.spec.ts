import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { graveFindings, showIn } from '../harness/axe';
import { dropFiles } from '../harness/drop';
import { expect, test } from '../harness/fixtures';
import { ClientsPage } from '../pages/clients-page';
import { ImportPage } from '../pages/import-page';
import { RemindersPage } from '../pages/reminders-page';
import { StartPage } from '../pages/start-page';

test.use({ today: '2026-11-21' });

/** Kept beside the results, to be looked at. */
const picture = (page: Page, name: string) => page.screenshot({ path: test.info().outputPath(`${name}.png`) });

const EMAIL = ['From: =?utf-8?q?H=C3=A9l=C3=A8ne_Petit?= <helene@garage-petit.fr>', 'To: compta@vauban.fr', 'Date: Fri, 20 Nov 2026 10:00:00 +0100', 'Subject: Votre relance', 'Content-Type: text/plain; charset=utf-8', '', 'Nous réglons vendredi.'].join('\r\n');

test('a dossier keeps what is said and sent, and takes a reminder back', async ({ app: { page }, place }) => {
  const made = (name: string, content: string): string => {
    const file = path.join(place.files, name);
    writeFileSync(file, content);
    return file;
  };
  const rows = ['FA-101;C1;Garage Petit;01/09/2026;01/10/2026;1 234,56;compta@garage-petit.fr'];
  await dropFiles(page, [made('factures.csv', ['N° facture;Code client;Raison sociale;Date facture;Échéance;Montant TTC;E-mail', ...rows].join('\r\n'))]);
  await new StartPage(page).nameCompany('Menuiserie Vauban', 'Créer et voir l’aperçu');
  await new ImportPage(page).accept().click();
  const reminders = new RemindersPage(page);
  await reminders.open();
  await reminders.issueAll();

  const clients = new ClientsPage(page);
  const dialog = clients.dialog();
  const timeline = page.getByRole('group', { name: 'Correspondance de Garage Petit' });
  const entries = timeline.getByRole('listitem');
  await clients.open();
  await clients.openDossier('Garage Petit');
  await clients.tab('Correspondance').click();
  await expect(entries).toHaveCount(1);

  // an e-mail of the client, dropped as from a mail program's folder, is a reply to handle
  await dropFiles(page, [made('reponse.eml', EMAIL)]);
  await expect(dialog).toContainText('Classer dans le dossier Garage Petit');
  await expect(dialog.getByLabel('Objet')).toHaveValue('Votre relance');
  await expect(dialog.getByRole('checkbox', { name: 'À traiter' })).toBeChecked();
  expect(await graveFindings(page)).toEqual([]);
  await picture(page, 'filing');
  await dialog.getByRole('button', { name: 'Classer' }).click();
  await dialog.waitFor({ state: 'hidden' });
  const reply = entries.filter({ hasText: 'Nous réglons vendredi.' });
  await expect(reply).toContainText('À traiter');
  await expect(reply).toContainText('20 novembre 2026');

  // a PDF may be a document or an invoice to import: the dialog offers both; the same one twice is told
  const scan = made('accord.pdf', '%PDF-1.4 accord');
  await dropFiles(page, [scan]);
  await expect(dialog.getByRole('button', { name: 'Importer plutôt' })).toBeVisible();
  await dialog.getByRole('button', { name: 'Classer' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await expect(entries).toHaveCount(3);
  await dropFiles(page, [scan]);
  await expect(dialog).toContainText('Le fichier « accord.pdf » est déjà dans ce dossier.');
  await expect(dialog.getByRole('button', { name: 'Classer' })).toBeDisabled();
  await page.keyboard.press('Escape');

  // a call by keyboard alone, to be made again
  await page.keyboard.press('Alt+a');
  await expect(dialog).toContainText('Appel – Garage Petit');
  await dialog.getByLabel('Ce qui a été dit').fill('Mme Petit rappelle lundi');
  await dialog.getByRole('checkbox', { name: 'Rappeler' }).check();
  expect(await graveFindings(page)).toEqual([]);
  await picture(page, 'call');
  await dialog.getByRole('button', { name: 'Enregistrer' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await expect(entries.filter({ hasText: 'Mme Petit rappelle lundi' })).toContainText('À rappeler le 28/11/2026');

  for (const [key, title] of [['Alt+n', 'Note – Garage Petit'], ['Alt+r', 'Réponse reçue – Garage Petit']] as const) {
    await page.keyboard.press(key);
    await expect(dialog).toContainText(title);
    expect(await graveFindings(page)).toEqual([]);
    await picture(page, key);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
  }

  // handled, taken out and back
  await reply.getByRole('button', { name: /C’est traité/ }).click();
  await expect(reply).toContainText('Fait le 21/11/2026');
  await entries.filter({ hasText: 'accord.pdf' }).getByRole('button', { name: /^Retirer/ }).click();
  await expect(entries).toHaveCount(3);
  await page.getByRole('status').getByRole('button', { name: 'Annuler' }).click();
  await expect(entries).toHaveCount(4);

  // what is looked for is found
  await page.getByLabel('Chercher un échange').fill('petit vendredi');
  await expect(entries).toHaveCount(1);
  await page.getByLabel('Chercher un échange').fill('');

  // the reminder was a mistake: it stays, marked, and the client is to remind again
  const letter = entries.filter({ hasText: 'R2026-00001' });
  await letter.getByRole('button', { name: /Les données de cette lettre/ }).click();
  await expect(dialog).toContainText('"reference": "R2026-00001"');
  expect(await graveFindings(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Fermer' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await letter.getByRole('button', { name: /Annuler la relance/ }).click();
  await dialog.getByLabel('Motif').fill('déjà payée');
  await picture(page, 'cancel');
  await dialog.getByRole('button', { name: 'Annuler la relance' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await expect(letter).toContainText('Annulée le 21/11/2026 : déjà payée');
  expect(await graveFindings(page)).toEqual([]);
  await picture(page, 'timeline');
  await showIn(page, 'dark');
  await picture(page, 'timeline-dark');
  await reminders.open();
  await expect(page.getByRole('row', { name: /Garage Petit/ })).toBeVisible();
});
