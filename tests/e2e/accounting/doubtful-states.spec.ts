import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { graveFindings, showIn } from '../harness/axe';
import { dropFiles } from '../harness/drop';
import { expect, test } from '../harness/fixtures';
import { GridModel } from '../harness/page-model';
import { engineProcess } from '../harness/system';
import { BalancePage } from '../pages/balance-page';
import { ImportPage } from '../pages/import-page';
import { StartPage } from '../pages/start-page';

test.use({ today: '2026-03-20' });

// FA-1 is 16 days late at the end of 2025, 95 on 20 March
const INVOICES = [
  'N° facture;Code client;Raison sociale;Date facture;Échéance;Devise;Montant TTC',
  'FA-1;C1;Garage Petit;15/11/2025;15/12/2025;EUR;1 200,00',
  'US-1;C2;Ohio Parts;10/10/2025;09/11/2025;USD;500,00',
  'US-2;C2;Ohio Parts;10/01/2026;09/02/2026;USD;300,00',
].join('\r\n');

test('the doubtful receivables say when there are none, when they are being read, and when they cannot be', async ({ app: { page, application }, place }) => {
  const shot = (name: string) => page.screenshot({ path: test.info().outputPath(`${name}.png`) });
  const showAt = async (date: string) => {
    await page.getByLabel('Date de l’arrêté').fill(date);
    await page.getByLabel('Date de l’arrêté').press('Enter');
  };
  const file = path.join(place.files, 'factures.csv');
  writeFileSync(file, INVOICES);
  await dropFiles(page, [file]);
  await new StartPage(page).nameCompany('Menuiserie Vauban', 'Créer et voir l’aperçu');
  await new ImportPage(page).accept().click();
  const balance = new BalancePage(page);
  await balance.open();
  await page.getByRole('button', { name: 'Créances douteuses' }).click();

  // nothing in euros is late enough; the invoice in dollars is said not to be there
  await expect(page.getByText('Aucune créance douteuse à cette date')).toContainText('1 facture en devises n’est pas dans cette liste');
  expect(await graveFindings(page)).toEqual([]);
  await shot('empty');
  await showIn(page, 'dark');
  await shot('empty-dark');
  await showIn(page, 'light');
  await page.getByRole('button', { name: 'Voir la balance âgée' }).click();
  await expect(balance.list.grid).toBeVisible();
  await page.getByRole('button', { name: 'Créances douteuses' }).click();
  await expect(page.getByText('Aucune créance douteuse à cette date')).toBeVisible();

  // an engine that does not answer yet
  const engine = await engineProcess(application);
  if (engine === null) throw new Error('there is no engine');
  process.kill(engine, 'SIGSTOP');
  try {
    await showAt('20/03/2026');
    await expect(page.getByRole('status', { name: 'Chargement en cours' })).toBeVisible();
    expect(await graveFindings(page)).toEqual([]);
    await shot('loading');
  } finally {
    process.kill(engine, 'SIGCONT');
  }
  const list = new GridModel(page, 'Créances douteuses par client', 'treegrid');
  await expect(list.row(/FA-1/)).toContainText('25 %');
  await expect(page.getByText('2 factures en devises ne sont pas dans cette liste')).toBeVisible();
  await shot('list');

  // books that cannot be read: what happened, and a second try once they can
  const books = new DatabaseSync(booksIn(place.data));
  try {
    books.exec('ALTER TABLE doubtful_choice RENAME TO doubtful_choice_away');
    await showAt('19/03/2026');
    await expect(page.getByRole('alert').getByRole('button', { name: 'Réessayer' })).toBeVisible();
    expect(await graveFindings(page)).toEqual([]);
    await shot('error');
    books.exec('ALTER TABLE doubtful_choice_away RENAME TO doubtful_choice');
  } finally {
    books.close();
  }
  await page.getByRole('button', { name: 'Réessayer' }).click();
  await expect(list.row(/FA-1/)).toContainText('25 %');
});

/** The only books of the place. */
function booksIn(folder: string): string {
  const [found, ...others] = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.encours'));
  if (found === undefined || others.length > 0) throw new Error('one company was expected');
  return path.join(folder, found);
}
