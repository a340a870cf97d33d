import { read, utils } from '@e965/xlsx';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readDocx } from '../../integration/letters/read-docx';
import { readPdf } from '../../integration/outputs/read-pdf';
import { graveNow, showIn } from '../harness/axe';
import { dropFiles } from '../harness/drop';
import { expect, test } from '../harness/fixtures';
import { answerSaveDialog, recordOpenedPaths } from '../harness/system';
import { ClientsPage } from '../pages/clients-page';
import { ImportPage } from '../pages/import-page';
import { StartPage } from '../pages/start-page';

test.use({ today: '2026-11-21' });

const spaced = (text: string): string => text.replaceAll(/\s+/g, ' ');

test('a statement is made in Word, PDF and Excel, each with the balance of the day chosen', async ({ app: { application, page }, place }, info) => {
  const file = path.join(place.files, 'factures.csv');
  const rows = ['FA-090;C1;Garage Petit;01/02/2026;01/03/2026;300,00;300,00', 'FA-101;C1;Garage Petit;01/09/2026;01/10/2026;1 234,56;234,56', 'FA-102;C1;Garage Petit;02/11/2026;02/12/2026;100,00;0,00'];
  writeFileSync(file, ['N° facture;Code client;Raison sociale;Date facture;Échéance;Montant TTC;Déjà réglé', ...rows].join('\r\n'));
  await dropFiles(page, [file]);
  await new StartPage(page).nameCompany('Menuiserie Vauban', 'Créer et voir l’aperçu');
  await new ImportPage(page).accept().click();
  const clients = new ClientsPage(page);
  const dialog = clients.dialog();
  const open = async (): Promise<void> => {
    await clients.button('Courrier').click();
    await page.getByRole('menuitem', { name: 'Relevé de compte…' }).click();
  };
  await clients.open();
  await clients.openDossier('Garage Petit');
  const opened = await recordOpenedPaths(application);

  await open();
  const paper = dialog.getByRole('article');
  await expect(paper).toContainText('reste dû 1 000,00 €, échéance 01/10/2026');
  await dialog.getByRole('combobox', { name: 'Depuis' }).click();
  await page.getByRole('option', { name: 'Une date…' }).click();
  await dialog.getByLabel('À partir du').fill('01/10/2026');
  await page.keyboard.press('Tab');
  await expect(paper).toContainText('Solde à reporter');
  for (const scheme of ['light', 'dark'] as const) {
    await showIn(page, scheme);
    expect(await graveNow(page, '[role="dialog"]')).toEqual([]);
    await page.screenshot({ path: info.outputPath(`releve-${scheme}.png`) });
  }

  const workbook = path.join(place.files, 'releve.xlsx');
  await answerSaveDialog(application, workbook);
  await dialog.getByRole('button', { name: 'Excel' }).click();
  await dialog.getByRole('button', { name: 'Enregistrer le classeur…' }).click();
  await expect(page.getByText('releve.xlsx est enregistré.')).toBeVisible();
  await page.getByRole('button', { name: 'Ouvrir', exact: true }).click();
  await expect.poll(opened).toEqual([workbook]);
  const { Sheets, SheetNames } = read(readFileSync(workbook), { cellDates: true, UTC: true });
  expect(SheetNames).toEqual(['Relevé', 'Lettrage', 'Factures ouvertes']);
  const entries = utils.sheet_to_json<unknown[]>(Sheets['Relevé'] ?? {}, { header: 1, raw: true, UTC: true, defval: null });
  expect(entries.at(-1)).toEqual(['Solde au 21/11/2026', null, null, null, 100, 0, 1100, null]);

  await open();
  await dialog.getByRole('button', { name: 'PDF', exact: true }).click();
  await dialog.getByRole('button', { name: 'Établir la lettre' }).click();
  await expect(dialog.getByRole('status')).toHaveText('La lettre L2026-00001 est dans le dossier.');
  const pdf = path.join(place.files, 'releve.pdf');
  await answerSaveDialog(application, pdf);
  await expect(dialog.getByRole('button', { name: 'Enregistrer le PDF…' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('releve.pdf est enregistré.')).toBeVisible();
  await page.screenshot({ path: info.outputPath('pdf.png') });
  const word = path.join(place.files, 'releve.docx');
  await answerSaveDialog(application, word);
  await dialog.getByRole('button', { name: 'Enregistrer une copie…' }).click();
  await expect.poll(() => existsSync(word)).toBe(true);
  await dialog.getByRole('button', { name: 'Fermer' }).click();
  const told = spaced(readDocx(readFileSync(word)).paragraphs.join(' '));
  const printed = (await readPdf(readFileSync(pdf))).map(({ text }) => text).join(' ').replaceAll(' ', '');
  for (const said of ['Facture FA-101', 'reste dû 1 000,00 €, échéance 01/10/2026', 'Solde au 21 novembre 2026']) {
    expect(told).toContain(said);
    expect(printed).toContain(said.replaceAll(' ', ''));
  }

  await open();
  await dialog.getByLabel('Arrêté au').fill('31/01/2026');
  await page.keyboard.press('Tab');
  await expect(paper).toContainText('arrêté au 31 janvier 2026');
  await expect(paper).not.toContainText('FA-');
  await page.screenshot({ path: info.outputPath('vide.png') });
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
});
