import type { Page } from '@playwright/test';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import PizZip from 'pizzip';
import { plain } from '../../integration/letters/shipped';
import { readDocx } from '../../integration/letters/read-docx';
import { graveFindings } from '../harness/axe';
import { dropFiles } from '../harness/drop';
import { expect, test } from '../harness/fixtures';
import { GridModel } from '../harness/page-model';
import { answerFileChooser, answerSaveDialog, recordOpenedPaths } from '../harness/system';
import { RemindersPage } from '../pages/reminders-page';

test.use({ argv: ['--demo'], today: '2026-11-21' });

const MARK = 'Ce paragraphe est de notre main';
const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A copy of a Word file with a paragraph more at its end, as the user would add one. */
function withParagraph(source: string, target: string, inner: string): string {
  const zip = new PizZip(readFileSync(source));
  const xml = zip.file('word/document.xml')?.asText() ?? '';
  zip.file('word/document.xml', xml.replace('<w:sectPr', `<w:p>${inner}</w:p><w:sectPr`));
  writeFileSync(target, zip.generate({ type: 'nodebuffer', compression: 'DEFLATE' }));
  return target;
}

async function openTemplates(page: Page): Promise<GridModel> {
  await page.getByRole('navigation').getByRole('button', { name: 'Modèles', exact: true }).click();
  await page.getByRole('tab', { name: 'Modèles de lettres' }).click();
  const list = new GridModel(page, 'Modèles de lettres');
  await list.grid.waitFor();
  return list;
}

test('the template of a letter goes to Word and comes back checked, previewed, used, and left again', async ({ app: { page, application }, place }) => {
  const opened = await recordOpenedPaths(application);
  const list = await openTemplates(page);
  const dialog = page.getByRole('dialog').last();

  // out to Word, by keyboard
  await list.grid.focus();
  await page.keyboard.press('ArrowDown');
  const panel = page.getByRole('complementary', { name: 'Première relance' });
  await expect(panel).toContainText('Standard : étape 1');
  expect(await graveFindings(page)).toEqual([]);
  const copy = path.join(place.files, 'Ma relance.docx');
  await answerSaveDialog(application, copy);
  await page.keyboard.press('Control+s');
  await page.getByRole('button', { name: 'Ouvrir dans Word' }).click();
  await expect.poll(opened).toEqual([copy]);

  // an unknown field is named and nothing changes
  const faulty = withParagraph(copy, path.join(place.files, 'fautif.docx'), run('Bonjour {cleint.nom}'));
  await answerFileChooser(application, [faulty]);
  await page.keyboard.press('Control+o');
  await expect(dialog).toContainText('{cleint.nom} : champ inconnu ; vouliez-vous dire {client.nom} ?');
  await expect(dialog.getByRole('button', { name: 'Utiliser ce modèle' })).toBeHidden();
  expect(await graveFindings(page)).toEqual([]);

  // corrected, with a field that Word cut in pieces: healed, previewed with a client's own invoices, used
  const sound = withParagraph(copy, path.join(place.files, 'corrigé.docx'), `${run(`${MARK}, {cli`)}<w:proofErr w:type="spellStart"/>${run('ent.no')}${run('m}.')}`);
  await answerFileChooser(application, [sound]);
  await dialog.getByRole('button', { name: 'Reprendre un fichier…' }).click();
  await expect(dialog).toContainText('Word avait coupé un champ en morceaux : {client.nom} est lu en entier.');
  expect(await graveFindings(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Voir l’aperçu' }).click();
  const preview = page.getByRole('dialog', { name: 'Première relance', exact: true });
  await expect(preview.getByRole('article')).toContainText(`${MARK}, `);
  await expect(preview).toContainText('Avec les factures de ce client, à ce jour.');
  const first = await preview.getByRole('combobox', { name: 'Avec les données de' }).inputValue();
  await expect(preview.getByRole('article')).toContainText(`${MARK}, ${first}.`);
  expect(await graveFindings(page)).toEqual([]);
  await preview.getByRole('button', { name: 'Fermer' }).click();
  await preview.waitFor({ state: 'hidden' });
  await page.getByRole('button', { name: 'Utiliser ce modèle' }).click();
  await expect(list.row(/Première relance/)).toContainText('Version 1');
  await expect(list.row(/Première relance/)).toContainText('corrigé.docx');

  // undone and done again from the versions
  await page.getByRole('button', { name: 'Annuler' }).click();
  await expect(list.row(/Première relance/)).toContainText('Fourni');
  await panel.getByRole('button', { name: /^Utiliser : Version 1/ }).click();
  await expect(list.row(/Première relance/)).toContainText('Version 1');
});

test('letters are issued from the template in use, then from the shipped one again', async ({ app: { page, application }, place }) => {
  await recordOpenedPaths(application);
  const list = await openTemplates(page);
  const copy = path.join(place.files, 'copie.docx');
  await answerSaveDialog(application, copy);
  await list.row(/Première relance/).click();
  await page.getByRole('button', { name: /^Enregistrer pour Word/ }).click();
  await page.getByText('est enregistré').waitFor();

  // dropped on the row of its letter
  const mine = withParagraph(copy, path.join(place.files, 'mienne.docx'), run(MARK));
  const box = await list.row(/Première relance/).boundingBox();
  if (box === null) throw new Error('the row is not shown');
  await dropFiles(page, [mine], { x: Math.round(box.x + 200), y: Math.round(box.y + box.height / 2) });
  await expect(page.getByRole('dialog')).toContainText('Remplacer : Première relance');
  await page.getByRole('button', { name: 'Utiliser ce modèle' }).click();
  await expect(list.row(/Première relance/)).toContainText('mienne.docx');

  // dropped beside the list, under a name that says nothing: the application asks
  const unnamed = withParagraph(copy, path.join(place.files, 'à relire.docx'), run(MARK));
  await dropFiles(page, [unnamed], { x: 20, y: 500 });
  await expect(page.getByRole('dialog')).toContainText('À quelle lettre sert « à relire.docx » ?');
  expect(await graveFindings(page)).toEqual([]);
  await page.screenshot({ path: test.info().outputPath('which.png') });
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });

  // Enter shows each letter, the arrows go on to the next
  await list.row(/Première relance/).dblclick();
  await expect(page.getByRole('dialog').getByRole('article')).toContainText(MARK);
  await page.keyboard.press('Alt+ArrowRight');
  await expect(page.getByRole('dialog').getByRole('heading', { name: 'Deuxième relance' })).toBeVisible();
  await expect(page.getByRole('dialog').getByRole('article')).not.toContainText(MARK);
  await page.keyboard.press('Escape');

  const reminders = new RemindersPage(page);
  await reminders.open();
  await reminders.issueAll();
  await reminders.heading(/lettre/).waitFor();
  const folder = path.join(place.documents, 'Encours');
  const letters = readdirSync(folder, { recursive: true }).map(String).filter((name) => name.endsWith('.docx'));
  const textOf = (name: string): string => plain(readDocx(readFileSync(path.join(folder, name))).paragraphs.join('\n'));
  const marked = letters.filter((name) => textOf(name).includes(MARK));
  expect(marked.length).toBeGreaterThan(0);
  expect(marked).toEqual(letters.filter((name) => path.basename(name).startsWith('Relance 1 ')));

  await openTemplates(page);
  await list.row(/Première relance/).click();
  await page.getByRole('button', { name: 'Utiliser : Modèle fourni' }).click();
  await expect(list.row(/Première relance/)).toContainText('Fourni');
  await expect(page.getByText('le modèle fourni sert de nouveau')).toBeVisible();
});
