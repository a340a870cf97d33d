import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { utils, write } from '@e965/xlsx';
import { dropFiles } from '../harness/drop';
import { expect, test } from '../harness/fixtures';
import { BalancePage } from '../pages/balance-page';
import { BankPage } from '../pages/bank-page';
import { ClientsPage } from '../pages/clients-page';
import { ImportPage } from '../pages/import-page';
import { StartPage } from '../pages/start-page';

test.use({ today: '2026-11-21' });

/** A list whose last column nobody could know: what was paid on account. */
const INVOICES = [
  ['N° facture', 'Code client', 'Raison sociale', 'Date facture', 'Échéance', 'Montant TTC', 'Divers'],
  ['FA-101', 'C1', 'Garage Petit', '01/09/2026', '01/10/2026', 1234.56, 0],
  ['FA-102', 'C1', 'Garage Petit', '20/10/2026', '19/11/2026', 100, 40],
  ['FA-103', 'C2', 'Hôtel Morel', '01/10/2026', '31/10/2026', 50, 0],
];

const FEC_HEADER = 'JournalCode JournalLib EcritureNum EcritureDate CompteNum CompteLib CompAuxNum CompAuxLib PieceRef PieceDate EcritureLib Debit Credit EcritureLet DateLet ValidDate Montantdevise Idevise';
const entry = (journal: string, date: string, piece: string, debit: string, credit: string) =>
  [journal, journal === 'VE' ? 'Ventes' : 'Banque', piece, date, '411000', 'Clients', 'SCIERIE', 'Scierie Blanc', piece, date, piece, debit, credit, '', '', date, '', ''].join('\t');
const FEC = [FEC_HEADER.split(' ').join('\t'), entry('VE', '20260105', 'V1', '500,00', '0,00'), entry('BQ', '20260210', 'B1', '0,00', '120,00')];

const STATEMENT = ['Date;Libellé;Débit;Crédit', '17/11/2026;VIR HOTEL MOREL FACTURE FA-103;;50,00', '18/11/2026;FRAIS DE TENUE DE COMPTE;4,50;'];

function workbook(): Buffer {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(INVOICES), 'Factures');
  const bytes: unknown = write(book, { type: 'buffer', bookType: 'xlsx' });
  if (!Buffer.isBuffer(bytes)) throw new Error('the library was asked for a buffer');
  return bytes;
}

const euros = (text: string) => new RegExp(text.replaceAll(' ', '\\s'));

test('a workbook, a FEC and a bank’s list dropped together: a column corrected, imported, undone', async ({ app: { page }, place }, info) => {
  const shoot = (name: string) => page.screenshot({ path: info.outputPath(`${name}.png`) });
  await new StartPage(page).createCompany('Menuiserie Vauban');
  const files = [['factures.xlsx', workbook()], ['123456789FEC20261231.txt', FEC.join('\r\n')], ['releve.csv', STATEMENT.join('\r\n')]] as const;
  for (const [name, content] of files) writeFileSync(path.join(place.files, name), content);
  await dropFiles(page, files.map(([name]) => path.join(place.files, name)));

  // Each file has its preview; the whole is one import.
  const dropped = page.getByRole('navigation', { name: 'Fichiers déposés' });
  await expect(dropped.getByRole('button')).toHaveCount(3);
  const imports = new ImportPage(page);
  await expect(imports.accept()).toContainText('4 factures');
  await shoot('1-dropped');
  await dropped.getByRole('button', { name: /FEC20261231/ }).click();
  await expect(page.getByText(/Fichier des écritures comptables \(FEC\) · 2\s+lignes/)).toBeVisible();
  await shoot('2-fec');
  await dropped.getByRole('button', { name: /releve/ }).click();
  await expect(page.getByText(/Relevé de banque · 2\s+lignes/)).toBeVisible();
  await shoot('3-statement');

  // A column is given its meaning with the keyboard alone.
  await dropped.getByRole('button', { name: /factures/ }).click();
  await imports.readColumnByKeysAs('Divers', 'Déjà réglé');
  await expect(imports.fieldOf('Divers')).toContainText('Déjà réglé');
  await expect(imports.accept()).toContainText('2 règlements');
  await shoot('4-corrected');

  await imports.accept().focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Import terminé').first()).toBeVisible();
  await shoot('5-imported');

  // 1 234,56 + 60,00 + 50,00 of the list, 500,00 - 120,00 of the ledger.
  const balance = new BalancePage(page);
  await balance.open();
  await expect(balance.tie()).toContainText(euros('1 724,56'));
  await shoot('6-balance');
  const clients = new ClientsPage(page);
  await clients.open();
  await expect(clients.list.rows()).toHaveCount(3);
  await shoot('7-clients');
  await imports.open();
  await page.getByRole('button', { name: 'Banque (1)' }).click();
  const bank = new BankPage(page);
  // what was received is to be handled; the bank's fee is not
  await expect(bank.lines()).toHaveCount(1);
  await expect(bank.lines()).toContainText(/50,00/);
  await expect(bank.panel()).toContainText('FA-103');
  await shoot('8-bank');

  // The undo takes back all three.
  await imports.open();
  await imports.history.row(/factures\.xlsx/).dblclick();
  await shoot('9-history');
  await imports.button('Annuler cet import').click();
  await shoot('10-undo');
  await imports.dialog().getByRole('button', { name: 'Annuler l’import' }).click();
  await expect(page.getByText(/Import n°\s1 annulé/).first()).toBeVisible();
  await shoot('11-undone');
  await balance.open();
  await expect(page.getByText(euros('1 724,56'))).toHaveCount(0);
  const verified = await page.evaluate(() => window.encours.call('books.verify', {}));
  expect(verified).toMatchObject({ ok: true, value: { ok: true } });
});
