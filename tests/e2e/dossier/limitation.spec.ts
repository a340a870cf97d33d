import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { graveNow, showIn } from '../harness/axe';
import { dropFiles } from '../harness/drop';
import { expect, test } from '../harness/fixtures';
import type { Place } from '../harness/launch';
import { GridModel } from '../harness/page-model';
import { ClientsPage } from '../pages/clients-page';
import { ImportPage } from '../pages/import-page';
import { StartPage } from '../pages/start-page';

test.use({ today: '2027-06-15' });

const EMAIL = ['From: Paul Petit <paul@garage-petit.fr>', 'To: compta@vauban.fr', 'Date: Thu, 10 Jun 2027 10:00:00 +0200', 'Subject: Notre dette', 'Content-Type: text/plain; charset=utf-8', '', 'Nous reconnaissons vous devoir ces factures.'].join('\r\n');
// FA-1 lapses on 30 June 2027, FA-2 has lapsed in 2026; FA-3 is a year late. All that the hotel owes has lapsed.
const ROWS = [
  'FA-1;C1;Garage Petit;01/06/2022;30/06/2022;1 000,00',
  'FA-2;C1;Garage Petit;01/05/2021;01/06/2021;500,00',
  'FA-3;C1;Garage Petit;01/04/2026;01/05/2026;200,00',
  'FA-4;C2;Hôtel du Lac;01/12/2019;01/01/2020;80,00',
];

/** A client of old debts, to whom a formal notice was issued by registered post three weeks ago. */
async function arrange(page: Page, place: Place): Promise<void> {
  const file = path.join(place.files, 'factures.csv');
  writeFileSync(file, ['N° facture;Code client;Raison sociale;Date facture;Échéance;Montant TTC', ...ROWS].join('\r\n'));
  await dropFiles(page, [file]);
  await new StartPage(page).nameCompany('Menuiserie Vauban', 'Créer et voir l’aperçu');
  await new ImportPage(page).accept().click();
  await expect(page.getByText('Import terminé').first()).toBeVisible();
  const step = { countedFrom: 'dueDate', offsetDays: 45, minimumGapDays: 7, minimumAmountCents: 0, channel: 'registeredLetter', template: 'mise-en-demeure', claimInterest: false, claimIndemnity: false, newDeadlineDays: 8 } as const;
  await page.evaluate(async (only) => {
    const set = await window.encours.call('policy.set', { name: 'Ferme', minimumAmountCents: 0, perInvoice: false, workingDaysOnly: false, stopAfter: null, steps: [only] });
    if (!set.ok) throw new Error(set.error.code);
    const list = await window.encours.call('clients.list', { search: 'Garage', show: 'all', sort: { key: 'name', direction: 'asc' }, offset: 0, limit: 1 });
    const clientId = list.ok ? (list.value.rows[0]?.id ?? 0) : 0;
    const issued = await window.encours.call('dunning.issue', { date: '2027-05-20', clientIds: [clientId], acceptStale: true });
    if (!issued.ok) throw new Error(issued.error.code);
  }, step);
  await page.reload();
}

test('a formal notice and the limitation of its invoices are followed from the page of the day', async ({ app: { application, page }, place }) => {
  const shot = (name: string) => page.screenshot({ path: test.info().outputPath(`${name}.png`) });
  await arrange(page, place);
  const clients = new ClientsPage(page);
  const dialog = clients.dialog();
  const agenda = new GridModel(page, 'À faire aujourd’hui', 'treegrid');
  const today = async (): Promise<void> => { await page.evaluate(() => { window.location.hash = '#/today'; }); await agenda.grid.waitFor(); };
  await today();
  await expect(agenda.row(/Garage Petit.*Moins d’un mois, 1 facture.*1\s000,00/)).toBeVisible();
  await expect(agenda.row(/Garage Petit.*À poster, lettre du 20\/05\/2027/)).toBeVisible();
  // what has lapsed is folded at the end
  await expect(agenda.row(/Créances prescrites \(1\)/)).toBeVisible();
  await expect(agenda.row(/Hôtel du Lac.*prescrite/)).toBeHidden();
  await shot('today');

  // to the post office and back: the delay runs from the receipt
  await agenda.row(/À poster, lettre/).getByRole('button', { name: 'Recouvrement' }).click();
  const notices = page.getByRole('region', { name: 'Mises en demeure' });
  await expect(notices).toContainText('À poster');
  await expect(notices).toBeInViewport();
  await expect(notices.getByRole('button').first()).toBeFocused();
  await notices.getByRole('button', { name: 'Dépôt et accusé… – R2027-00001' }).click();
  await dialog.getByLabel('Numéro du recommandé').fill('1A 123 456 7890 5');
  await dialog.getByLabel('Déposé le').fill('21/05/2027');
  await dialog.getByRole('combobox').click();
  await page.getByRole('option', { name: /non réclamé/ }).click();
  await dialog.getByLabel('Date de l’avis').fill('08/06/2027');
  await page.keyboard.press('Tab');
  await dialog.getByLabel('La date de première présentation est connue').check();
  await dialog.getByLabel('Première présentation le').fill('25/05/2027');
  await page.keyboard.press('Tab');
  expect(await graveNow(page, '[role=dialog]')).toEqual([]);
  await shot('posting');
  await dialog.getByRole('button', { name: 'Enregistrer' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await expect(notices).toContainText('Délai expiré le 02/06/2027 (8 jours à compter de la première présentation, le 25/05/2027), 1 700,00 € restent dus.');
  await expect(notices).toContainText('non réclamée, avis du 08/06/2027');
  await today();
  await expect(agenda.row(/Délai expiré, lettre du 20\/05\/2027/)).toBeVisible();

  // limitation: why, and that the formal notice changes nothing
  await agenda.row(/Moins d’un mois/).getByRole('button', { name: 'Recouvrement' }).click();
  const section = page.getByRole('region', { name: 'Prescription' });
  await expect(section).toContainText('Une mise en demeure n’interrompt pas la prescription : celle du 20/05/2027 n’y change rien.');
  const table = new GridModel(page, 'Prescription par facture');
  await expect(table.row(/FA-1/)).toContainText('30/06/2027');
  await expect(table.row(/FA-1/)).toContainText('moins d’un mois');
  await expect(table.row(/FA-1/)).toContainText('depuis l’échéance du 30/06/2022');
  await expect(section).toContainText('Délai : 5 ans entre professionnels (C. com. L110-4). à vérifier');
  await expect(table.row(/FA-2/)).toContainText('prescrite depuis le 02/06/2026');
  await expect(section).toBeInViewport();
  await expect(section.getByRole('button').first()).toBeFocused();
  await shot('limitation');

  // a reply that acknowledges the debt is offered as the proof, and judged by the user
  const letter = path.join(place.files, 'dette.eml');
  writeFileSync(letter, EMAIL);
  await dropFiles(page, [letter]);
  await dialog.getByRole('button', { name: 'Classer' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await clients.tab('Correspondance').click();
  await page.getByRole('button', { name: 'Reconnaissance de dette… – Notre dette' }).click();
  await expect(dialog.getByLabel('Date', { exact: true })).toHaveValue('10/06/2027');
  await expect(dialog).toContainText('Notre dette (10/06/2027)');
  expect(await graveNow(page, '[role=dialog]')).toEqual([]);
  await shot('event');
  await dialog.getByRole('button', { name: 'Noter' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await clients.tab('Recouvrement').click();
  await expect(table.row(/FA-1/)).toContainText('10/06/2032');
  await expect(table.row(/FA-1/)).toContainText('depuis le 10/06/2027 : reconnaissance de dette (C. civ. 2240)');
  await expect(section).toContainText('Venu trop tard pour FA-2 : n’y change rien.');
  await expect(section.getByRole('button', { name: 'Ouvrir la preuve : dette.eml' })).toBeVisible();

  // taken back and put back
  await section.getByRole('button', { name: 'Retirer : Reconnaissance de dette du 10/06/2027' }).click();
  await expect(table.row(/FA-1/)).toContainText('30/06/2027');
  await page.getByRole('status').getByRole('button', { name: 'Annuler' }).click();
  await expect(table.row(/FA-1/)).toContainText('10/06/2032');

  await application.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1920, 1080));
  for (const scheme of ['light', 'dark'] as const) {
    await showIn(page, scheme);
    expect(await graveNow(page)).toEqual([]);
    await section.scrollIntoViewIfNeeded();
    await shot(`recovery-${scheme}`);
  }
});

test('a carrier has one year, as the settings say, and it is undone at once', async ({ app: { page }, place }) => {
  await arrange(page, place);
  await page.evaluate(() => { window.location.hash = '#/settings?section=rates'; });
  await page.getByLabel('La société transporte des marchandises').click();
  await page.getByText('C’est noté. Ce qui a déjà été réclamé garde ses montants.').waitFor();
  expect(await graveNow(page)).toEqual([]);
  await page.screenshot({ path: test.info().outputPath('settings.png') });
  const clients = new ClientsPage(page);
  await clients.open();
  await clients.openDossier('Garage Petit');
  await clients.tab('Recouvrement').click();
  const table = new GridModel(page, 'Prescription par facture');
  await expect(page.getByRole('region', { name: 'Prescription' })).toContainText('Délai : 1 an pour le transport (C. com. L133-6). à vérifier');
  await expect(table.row(/FA-3/)).toContainText('01/05/2027');
});
