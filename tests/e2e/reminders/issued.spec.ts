import { createHash } from 'node:crypto';
import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Page } from '@playwright/test';
import { graveFindings } from '../harness/axe';
import { withInvoices } from '../harness/company';
import { expect, test } from '../harness/fixtures';
import type { Place } from '../harness/launch';
import { answerFileChooser, recordOpenedLinks } from '../harness/system';
import { ClientsPage } from '../pages/clients-page';
import { RemindersPage } from '../pages/reminders-page';

test.use({ today: '2026-11-20' });

const HEADER = 'Code client;Nom;E-mail;N° facture;Date;Échéance;Montant TTC;Reste dû';
const LINES = [
  'DUP;Dupont;compta@dupont.fr;F1;01/09/2026;30/09/2026;100,00;100,00',
  'MAR;Martin;;F3;10/09/2026;10/10/2026;300,00;300,00',
  'PET;Petit;;F4;12/09/2026;12/10/2026;50,00;50,00',
];

/** Every step by this channel. */
async function stepsBy(page: Page, channel: 'registeredLetter' | 'email'): Promise<void> {
  await page.evaluate(async (by) => {
    const policy = await window.encours.call('policy.get', {});
    if (!policy.ok) throw new Error(policy.error.code);
    const set = await window.encours.call('policy.set', { ...policy.value, steps: policy.value.steps.map((step) => ({ ...step, channel: by })) });
    if (!set.ok) throw new Error(set.error.code);
  }, channel);
  await page.reload();
}

const picture = (page: Page, name: string) => page.screenshot({ path: test.info().outputPath(`${name}.png`) });

test('a letter is taken back from the result, another from its run, and both are to be issued again', async ({ app: { page, application }, place }) => {
  const reminders = await withInvoices(page, place, HEADER, LINES);
  await stepsBy(page, 'email');
  await reminders.issueAll();
  const result = page.getByRole('grid', { name: 'Lettres écrites' });
  await expect(reminders.heading('3 lettres prêtes')).toBeVisible();

  // by keyboard: Enter on the row's button is not Enter on the row
  await result.getByRole('button', { name: /^Annuler… – R2026-.*Martin$/ }).focus();
  await page.keyboard.press('Enter');
  await expect(reminders.dialog()).toContainText('ne l’envoyez pas');
  await expect(reminders.dialog().getByRole('button', { name: 'Annuler la relance' })).toBeDisabled();
  await page.keyboard.type('Réglée par chèque');
  expect(await graveFindings(page)).toEqual([]);
  await picture(page, 'cancel');
  await reminders.dialog().getByRole('button', { name: 'Annuler la relance' }).click();
  await expect(reminders.heading('2 lettres prêtes')).toBeVisible();
  await expect(result.getByRole('row', { name: /Martin/ })).toHaveCount(0);
  await expect(page.getByText('annulée : sa facture a repris son niveau')).toBeVisible();

  await reminders.button('Retour aux relances').click();
  await expect(reminders.queue.rows()).toHaveCount(1);
  await expect(reminders.queue.row(/Martin/)).toBeVisible();

  // a message to one client is written in the mail program, and never sent from here
  const links = await recordOpenedLinks(application);
  await reminders.button('Relances émises').click();
  await page.getByRole('grid', { name: 'Relances émises' }).waitFor();
  await page.keyboard.press('Enter');
  const run = page.getByRole('grid', { name: 'Relances de ce jour' });
  await run.getByRole('row', { name: /Dupont/ }).click();
  await expect(reminders.button('Écrire un e-mail sans pièce jointe')).toBeVisible();
  await reminders.button('Écrire un e-mail sans pièce jointe').click();
  await expect.poll(links).toEqual([expect.stringMatching(/^mailto:compta@dupont\.fr\?subject=.+&body=.*F1/)]);
  await reminders.button('Annuler la relance…').click();
  await reminders.dialog().getByLabel('Motif').fill('Mauvais client');
  await reminders.dialog().getByRole('button', { name: 'Annuler la relance' }).click();
  await expect(run.getByRole('row', { name: /Dupont/ })).toHaveCount(0);
  await reminders.open();
  await expect(reminders.queue.rows()).toHaveCount(2);
});

test('a letter whose template is damaged is told, left out, and made once the template is another', async ({ app, place, relaunch }) => {
  await withInvoices(app.page, place, HEADER, LINES);
  await app.page.evaluate(async () => {
    const list = await window.encours.call('clients.list', { search: 'Petit', show: 'all', sort: { key: 'name', direction: 'asc' }, offset: 0, limit: 1 });
    if (!list.ok || list.value.rows[0] === undefined) throw new Error('no client');
    await window.encours.call('clients.update', { id: list.value.rows[0].id, patch: { language: 'en' } });
  });
  await app.application.close();
  damageEnglishReminder(place);
  const { page } = await relaunch();
  const reminders = new RemindersPage(page);
  await reminders.open();
  await reminders.issueAll();
  await expect(reminders.heading('2 lettres prêtes')).toBeVisible();
  const failed = page.getByRole('alert', { name: '1 lettre n’a pas pu être faite' });
  await expect(failed).toContainText('Petit');
  await expect(failed).toContainText('Le modèle « Première relance » ne se remplit pas');
  expect(await graveFindings(page)).toEqual([]);
  await picture(page, 'failed');

  await failed.getByRole('button', { name: 'Réessayer' }).click();
  await expect(failed, 'it still fails').toBeVisible();
  await page.evaluate(() => window.encours.call('templates.choose', { key: 'relance-1', language: 'en', version: null }));
  await failed.getByRole('button', { name: 'Réessayer' }).click();
  await expect(reminders.heading('3 lettres prêtes')).toBeVisible();
  await expect(failed).toBeHidden();
});

/** What a damaged disk does to the user's own template: the file in the books is no Word file any more. */
function damageEnglishReminder({ data }: Place): void {
  const [file] = readdirSync(data, { recursive: true }).map(String).filter((name) => name.endsWith('.encours'));
  if (file === undefined) throw new Error('the books are not found');
  const books = new DatabaseSync(path.join(data, file));
  const bytes = Buffer.from('not a Word file');
  const add = books.prepare("INSERT INTO letter_template (template, language, version, name, sha256, bytes, fields, added_at, active) VALUES ('relance-1', 'en', 1, 'reminder.docx', ?, ?, '[]', '2026-11-20T08:00:00.000Z', 1)");
  add.run(createHash('sha256').update(bytes).digest('hex'), bytes);
  books.close();
}

test('registered letters get their slip numbers, the answer of the post office and its proof', async ({ app: { page, application }, place }) => {
  const reminders = await withInvoices(page, place, HEADER, LINES);
  await stepsBy(page, 'registeredLetter');
  await reminders.issueAll();
  await reminders.button('Numéros des recommandés…').click();
  const dialog = reminders.dialog();
  await expect(dialog.getByRole('row')).toHaveCount(4);
  await expect(dialog.getByLabel(/^Numéro du recommandé/).first()).toBeFocused();
  await page.keyboard.type('1A 111 111 1111 1');
  await page.keyboard.press('Tab');
  await page.keyboard.type('1A 222 222 2222 2');
  expect(await graveFindings(page)).toEqual([]);
  await picture(page, 'slips');
  await page.keyboard.press('Enter');
  await expect(page.getByText('2 recommandés notés.')).toBeVisible();

  const clients = new ClientsPage(page);
  await clients.open();
  await clients.openDossier('Petit');
  await clients.tab('Correspondance').click();
  const letter = page.getByRole('group', { name: 'Correspondance de Petit' }).getByRole('listitem').filter({ hasText: 'R2026-' });
  await letter.getByRole('button', { name: /^Recommandé…/ }).click();
  await dialog.getByLabel('Numéro du recommandé').fill('1A 333 333 3333 3');
  await dialog.getByRole('combobox', { name: 'Avis de réception' }).click();
  await page.getByRole('option', { name: 'pli non réclamé' }).click();
  expect(await graveFindings(page)).toEqual([]);
  await picture(page, 'posting');
  await dialog.getByRole('button', { name: 'Enregistrer' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await expect(letter).toContainText('Recommandé n° 1A 333 333 3333 3');
  await expect(letter).toContainText('pli non réclamé, avis du 20/11/2026');

  const proof = path.join(place.files, 'avis.pdf');
  writeFileSync(proof, '%PDF-1.4 avis');
  await answerFileChooser(application, [proof]);
  await letter.getByRole('button', { name: /^Joindre la preuve…/ }).click();
  await expect(dialog).toContainText('avis.pdf');
  expect(await graveFindings(page)).toEqual([]);
  await picture(page, 'proof');
  await dialog.getByRole('button', { name: 'Classer' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await expect(page.getByRole('group', { name: 'Correspondance de Petit' })).toContainText('avis.pdf');
  expect(await graveFindings(page)).toEqual([]);
  await picture(page, 'timeline');
});

test('letters wait for fresh payments, for the last run, and for a working day', async ({ app: { page, application }, place, relaunch }) => {
  // the reminder of the last invoice falls on Saturday the 21st
  await withInvoices(page, place, HEADER, [LINES[0] ?? '', 'SAM;Samedi;;F5;13/10/2026;13/11/2026;80,00;80,00']);
  await application.close();
  const later = await relaunch({ today: '2026-12-01' });
  const reminders = new RemindersPage(later.page);
  await reminders.open();
  const gate = later.page.getByRole('alert').filter({ hasText: 'Vos règlements datent du 20 novembre 2026' });
  await expect(gate).toContainText('Un client a pu payer depuis.');
  await expect(reminders.button(/^Émettre l/)).toBeDisabled();
  await later.page.keyboard.press('Control+Enter');
  await expect(reminders.dialog()).toBeHidden();
  expect(await graveFindings(later.page)).toEqual([]);
  await picture(later.page, 'stale');
  await gate.getByRole('checkbox', { name: /^Continuer quand même/ }).check();
  await reminders.issueAll();
  await reminders.button('Retour aux relances').click();

  await reminders.field('Date de la situation').fill('30/11/2026');
  await reminders.field('Date de la situation').press('Enter');
  const before = later.page.getByRole('alert').filter({ hasText: 'Des relances ont été émises le 1er décembre 2026' });
  await expect(before).toContainText('Une relance ne peut pas être datée d’avant la dernière émise.');
  await picture(later.page, 'before');
  await before.getByRole('button', { name: /^Aller au/ }).click();
  await expect(reminders.field('Date de la situation')).toHaveValue('01/12/2026');
});

test('a step that falls on a Saturday waits for Monday when the scenario says so', async ({ app: { page }, place }) => {
  const reminders = await withInvoices(page, place, HEADER, ['SAM;Samedi;;F5;13/10/2026;13/11/2026;80,00;80,00']);
  const showAt = async (date: string): Promise<void> => {
    await reminders.open();
    await reminders.field('Date de la situation').fill(date);
    await reminders.field('Date de la situation').press('Enter');
  };
  await page.getByRole('navigation').getByRole('button', { name: 'Modèles', exact: true }).click();
  await page.getByRole('textbox', { name: 'Étape 1, Jours', exact: true }).fill('8');
  await page.keyboard.press('Control+s');
  await page.getByText(/^Scénario .* enregistré\.$/).waitFor();
  await showAt('21/11/2026');
  await expect(reminders.queue.row(/Samedi/)).toBeVisible();

  await page.getByRole('navigation').getByRole('button', { name: 'Modèles', exact: true }).click();
  await page.getByRole('checkbox', { name: /^Attendre un jour ouvré/ }).check();
  await page.keyboard.press('Control+s');
  await expect(page.getByRole('button', { name: 'Enregistrer' })).toBeDisabled();
  await showAt('21/11/2026');
  await expect(page.getByText('Rien à relancer au 21 novembre 2026. La prochaine étape vient le 23 novembre 2026.')).toBeVisible();
  await picture(page, 'monday');
  await showAt('23/11/2026');
  await expect(reminders.queue.row(/Samedi/)).toBeVisible();
});
