import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { graveFindings } from '../harness/axe';
import { withInvoices } from '../harness/company';
import { expect, test } from '../harness/fixtures';
import type { Place } from '../harness/launch';

const HEADER = 'Code client;Nom;Commercial;N° facture;Date;Échéance;Montant TTC;Reste dû';
const LINES = [
  'DUP;Dupont;Alice Roy;F1;01/09/2026;30/09/2026;100,00;100,00',
  'DUP;Dupont;Alice Roy;F2;05/09/2026;05/10/2026;200,00;200,00',
  'MAR;Martin;Bruno Sand;F3;10/09/2026;10/10/2026;300,00;300,00',
  'PET;Petit;Bruno Sand;F4;12/09/2026;12/10/2026;50,00;50,00',
];

const letters = (place: Place): string[] => {
  const folder = path.join(place.documents, 'Encours', 'Vergers du Comtat', 'Relances 2026-11-20');
  return existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.docx')) : [];
};

test('the queue is filtered, an invoice left out, a client put off, and the rest is issued to the folder', async ({ app: { page }, place }) => {
  const reminders = await withInvoices(page, place, HEADER, LINES);
  await expect(reminders.queue.rows()).toHaveCount(3);

  await reminders.button(/^Filtrer par commercial/).click();
  await page.getByRole('menuitem', { name: 'Bruno Sand' }).click();
  await expect(reminders.queue.rows()).toHaveCount(2);
  await expect(page.getByRole('main')).toContainText(/2 relances à valider, 350,00/);
  await page.getByRole('navigation').getByRole('button', { name: 'Clients', exact: true }).click();
  await reminders.open();
  await expect(reminders.queue.rows(), 'the filter is kept').toHaveCount(2);

  // By the keyboard: the first row is Martin, who claims most.
  await reminders.queue.grid.focus();
  await page.keyboard.press('p');
  await reminders.dialog().getByRole('button', { name: '30 jours' }).click();
  await reminders.dialog().getByRole('button', { name: 'Ne pas relancer' }).click();
  await expect(reminders.queue.rows()).toHaveCount(1);
  await reminders.button('Effacer les filtres').click();
  await expect(reminders.queue.rows()).toHaveCount(2);

  await reminders.queue.row(/Dupont/).click();
  const panel = page.getByRole('complementary', { name: 'Dupont' });
  await panel.getByRole('button', { name: 'Écarter la facture F1 de cette lettre' }).click();
  await expect(panel.getByRole('region', { name: 'Écartées de cette lettre' })).toContainText('F1');
  await expect(reminders.queue.row(/Dupont/)).toContainText(/200,00/);
  await page.screenshot({ path: 'test-results/queue-left-out.png' });
  expect(await graveFindings(page)).toEqual([]);

  await reminders.queue.row(/Petit/).click();
  await page.keyboard.press('x');
  await expect(reminders.queue.rows()).toHaveCount(1);
  await page.getByRole('status').getByRole('button', { name: 'Annuler' }).click();
  await expect(reminders.queue.rows()).toHaveCount(2);

  const stale = page.getByRole('checkbox', { name: /^Continuer quand même/ });
  if (await stale.isVisible()) await stale.check();
  await reminders.issueAll();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('2 lettres prêtes');
  expect(letters(place)).toHaveLength(2);
  await page.screenshot({ path: 'test-results/queue-issued.png' });
  expect(await graveFindings(page)).toEqual([]);
  await reminders.button('Retour aux relances').click();
  // F1 was left out of that letter only.
  await expect(reminders.queue.rows()).toHaveCount(0);
  await reminders.button('Tout remettre').click();
  await expect(reminders.queue.row(/Dupont/)).toContainText(/300,00/);
});

test('after a long absence, clients start again at the letter of their age, and it can be taken back', async ({ app: { page }, place }) => {
  const reminders = await withInvoices(page, place, HEADER, LINES);
  await expect(reminders.queue.row(/Première relance/)).toHaveCount(3);
  await reminders.button('Reprendre…').click();
  await expect(reminders.dialog().getByRole('listitem')).toHaveCount(3);
  await reminders.dialog().getByLabel('Lettre par laquelle reprendre avec Petit').selectOption({ label: '1 · Première relance' });
  await page.screenshot({ path: 'test-results/queue-catch-up.png' });
  expect(await graveFindings(page)).toEqual([]);
  await reminders.dialog().getByRole('button', { name: 'Reprendre avec 2 clients' }).click();
  await expect(reminders.queue.row(/Dernière relance/)).toHaveCount(2);
  await expect(reminders.queue.row(/Petit.*Première relance/)).toHaveCount(1);
  await page.getByRole('status').getByRole('button', { name: 'Annuler' }).click();
  await expect(reminders.queue.row(/Première relance/)).toHaveCount(3);
});

test('hundreds of letters are one action that can be stopped, with nothing left of it', async ({ app: { page }, place }) => {
  const many = Array.from({ length: 520 }, (_, i) => `C${String(i)};Client ${String(i)};;FA${String(i)};01/09/2026;30/09/2026;100,00;100,00`);
  const reminders = await withInvoices(page, place, HEADER, many);
  await expect(page.getByRole('main')).toContainText('520 relances à valider');
  const stale = page.getByRole('checkbox', { name: /^Continuer quand même/ });
  if (await stale.isVisible()) await stale.check();
  await reminders.issueAll();
  await page.getByRole('main').getByRole('button', { name: 'Annuler' }).click();
  await expect(page.getByText('Émission arrêtée : aucune relance n’a été enregistrée.')).toBeVisible();
  expect(letters(place)).toEqual([]);
  await expect(page.getByRole('main')).toContainText('520 relances à valider');

  await reminders.issueAll();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('520 lettres prêtes', { timeout: 60_000 });
  expect(letters(place)).toHaveLength(520);
});

test('a date beyond the last one allowed is said in its field and not taken', async ({ app: { page }, place }) => {
  const reminders = await withInvoices(page, place, HEADER, LINES);
  const date = reminders.field('Date de la situation').first();
  await date.fill('21/11/2027');
  await date.blur();
  await expect(page.getByText('Au plus tard le 19/05/2027.')).toBeVisible();
  await page.screenshot({ path: 'test-results/queue-date.png' });
});
