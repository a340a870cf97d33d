import * as fs from 'node:fs';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as xlsx from '@e965/xlsx';
import { readDocx } from '../../integration/letters/read-docx';
import { dropFiles } from '../harness/drop';
import { expect, test } from '../harness/fixtures';
import { BalancePage } from '../pages/balance-page';
import { ClientsPage } from '../pages/clients-page';
import { ImportPage } from '../pages/import-page';
import { RemindersPage } from '../pages/reminders-page';
import { StartPage } from '../pages/start-page';

test.use({ today: '2026-11-21' });

const HEAD = ['N° facture', 'Code client', 'Raison sociale', 'Date facture', 'Échéance', 'Montant TTC', 'Déjà réglé'];

/** A workbook as Excel saves it: real dates and numbers. */
function workbook(file: string): void {
  const day = (text: string) => new Date(`${text}T00:00:00Z`);
  const rows = [
    HEAD,
    ['FA-101', 'C1', 'Garage Petit', day('2026-09-01'), day('2026-10-01'), 1234.56, 0],
    ['FA-102', 'C1', 'Garage Petit', day('2026-10-20'), day('2026-11-19'), 100, 40],
    ['FA-103', 'C2', 'Hôtel Morel', day('2026-10-01'), day('2026-10-31'), 50, 0],
    ['FA-104', 'C3', 'Scierie Blanc', day('2026-11-10'), day('2026-12-10'), 80, 0],
  ];
  const sheet = xlsx.utils.aoa_to_sheet(rows, { cellDates: true, UTC: true });
  const book = xlsx.utils.book_new();
  xlsx.utils.book_append_sheet(book, sheet, 'Factures');
  xlsx.set_fs(fs);
  xlsx.writeFile(book, file, { bookType: 'xlsx', cellDates: true });
}

/** Amounts are written with no-break spaces. */
const amount = (text: string) => new RegExp(text.replaceAll(' ', '[\\s\\u00a0\\u202f]').replaceAll('.', '\\.'));

function letterText(file: string): string {
  const { paragraphs, tables } = readDocx(readFileSync(file));
  return [...paragraphs, ...tables.flat().map((row) => row.join(' | '))].join('\n').replace(/[\u00a0\u202f]/g, ' ');
}

function lettersIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.docx'))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}

test('from an empty machine to letters, a payment, and back after a restart', async ({ app, place, relaunch }) => {
  const { page } = app;
  const file = path.join(place.files, 'factures.xlsx');
  workbook(file);

  // The drop asks whose the file is, then shows what will change; nothing is written yet.
  await dropFiles(page, [file]);
  await new StartPage(page).nameCompany('Menuiserie Vauban', 'Créer et voir l’aperçu');
  const imports = new ImportPage(page);
  await expect(imports.accept()).toContainText('4 factures');
  await expect(page.getByText(amount('1 464,56'))).toBeVisible();
  await imports.accept().click();
  await expect(page.getByText('Import terminé').first()).toBeVisible();

  // The aged balance, today and before.
  const balance = new BalancePage(page);
  await balance.open();
  await expect(balance.tie()).toContainText(amount('1 424,56'));
  await expect(balance.list.row(/Garage Petit/)).toContainText(amount('1 294,56'));
  await balance.showAt('15/10/2026');
  await expect(balance.tie()).toContainText(amount('1 284,56'));
  await page.getByRole('button', { name: 'Revenir à aujourd’hui' }).click();
  await expect(balance.tie()).toContainText(amount('1 424,56'));

  // Who to remind, and why; then the letters.
  const reminders = new RemindersPage(page);
  await reminders.open();
  await expect(reminders.queue.rows()).toHaveCount(2);
  await expect(reminders.queue.row(/Garage Petit/)).toContainText(amount('1 294,56'));
  await reminders.issueAll();
  await expect(page.getByText('2 lettres prêtes').first()).toBeVisible();
  const [petit = '', morel = '', ...others] = lettersIn(place.documents);
  expect(others).toEqual([]);
  expect(letterText(petit)).toMatch(/Garage Petit/);
  expect(letterText(petit)).toMatch(/FA-101.*1 234,56.*FA-102.*100,00.*40,00.*60,00/s);
  expect(letterText(petit)).not.toMatch(/FA-103|FA-104|Morel/);
  expect(letterText(morel)).toMatch(/Hôtel Morel.*FA-103.*50,00/s);

  // A payment: the balance follows.
  const clients = new ClientsPage(page);
  await clients.open();
  await clients.openDossier('Garage Petit');
  await clients.recordPayment('1294,56');
  await balance.open();
  await expect(balance.list.row(/Garage Petit/)).toHaveCount(0);

  // Closed and opened again: everything is there.
  await app.application.close();
  const again = await relaunch();
  const balanceAgain = new BalancePage(again.page);
  await balanceAgain.open();
  await expect(balanceAgain.tie()).toContainText(amount('130,00'));
  const clientsAgain = new ClientsPage(again.page);
  await clientsAgain.open();
  await clientsAgain.openDossier('Garage Petit');
  await clientsAgain.tab('Correspondance').click();
  await expect(again.page.getByText(amount('Total réclamé : 1 294,56'))).toBeVisible();
});

test.describe('with invoices imported', () => {
  test.beforeEach(async ({ app, place }) => {
    const file = path.join(place.files, 'factures.xlsx');
    workbook(file);
    await new StartPage(app.page).createCompany('Menuiserie Vauban');
    await dropFiles(app.page, [file]);
    await new ImportPage(app.page).accept().click();
    await expect(app.page.getByText('Import terminé').first()).toBeVisible();
  });

  test('a second drop of the same file changes nothing', async ({ app, place }) => {
    await dropFiles(app.page, [path.join(place.files, 'factures.xlsx')]);
    await expect(app.page.getByText('Tout est déjà dans vos comptes').first()).toBeVisible();
    const balance = new BalancePage(app.page);
    await balance.open();
    await expect(balance.tie()).toContainText(amount('1 424,56'));
  });

  test('the import can be undone from its history', async ({ app }) => {
    const undone = await app.page.evaluate(() => window.encours.call('imports.list', {}));
    expect(undone).toMatchObject({ ok: true, value: { batches: [{ status: 'committed' }] } });
    await app.page.getByRole('button', { name: 'Annuler l’import' }).first().click();
    await expect(app.page.getByText('annulé').first()).toBeVisible();
    const after = await app.page.evaluate(() => window.encours.call('app.status', {}));
    expect(after).toMatchObject({ ok: true, value: { clientCount: 0, invoiceCount: 0 } });
  });
});

test('a bad file is named with what to do, and a wrong column is corrected by hand', async ({ app, place }) => {
  const { page } = app;
  await new StartPage(page).createCompany('Menuiserie Vauban');
  const bad = path.join(place.files, 'factures.csv');
  writeFileSync(bad, [HEAD.join(';'), 'FA-1;C1;Petit;31/02/2026;;100,00;', 'FA-2;C1;Petit;01/03/2026;;cent euros;', 'FA-3;C1;Petit;01/03/2026;31/03/2026;12,00;'].join('\r\n'));
  await dropFiles(page, [bad]);
  const imports = new ImportPage(page);
  await expect(imports.rejected()).toContainText('31/02/2026');
  await expect(imports.rejected()).toContainText('cent euros');
  await page.getByRole('button', { name: 'Importer sans les 2 lignes rejetées' }).click();
  await expect(page.getByText('Import terminé').first()).toBeVisible();
  const status = await page.evaluate(() => window.encours.call('app.status', {}));
  expect(status).toMatchObject({ ok: true, value: { invoiceCount: 1 } });

  const image = path.join(place.files, 'logo.xlsx');
  writeFileSync(image, Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'));
  await dropFiles(page, [image]);
  await expect(page.getByRole('alert')).toContainText('Ce type de fichier n’est pas reconnu.');

  const odd = path.join(place.files, 'bizarre.csv');
  writeFileSync(odd, ['Pièce;Tiers;Quand;Combien;Reste', 'X1;Petit;05/03/2026;99,00;99,00', 'X2;Petit;25/03/2026;10,00;4,00'].join('\r\n'));
  await dropFiles(page, [odd]);
  await page.getByRole('button', { name: /^bizarre\.csv/ }).click();
  await imports.readColumnAs('Combien', 'Montant');
  await expect(imports.fieldOf('Combien')).toContainText('Montant');
});
