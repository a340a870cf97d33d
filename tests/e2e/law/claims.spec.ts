import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { graveNow } from '../harness/axe';
import { dropFiles } from '../harness/drop';
import { expect, test } from '../harness/fixtures';
import { ClientsPage } from '../pages/clients-page';
import { ImportPage } from '../pages/import-page';
import { StartPage } from '../pages/start-page';

test.use({ today: '2026-08-31' });

test('penalties of late and since paid invoices are proposed, asked for, given up, put on the account, and a payment imputed', async ({ app: { page, application }, place }) => {
  const shot = (name: string) => page.screenshot({ path: test.info().outputPath(`${name}.png`) });
  const file = path.join(place.files, 'factures.csv');
  const rows = ['FA-101;C1;Garage Petit;01/05/2026;31/05/2026;1 000,00', 'FA-102;C1;Garage Petit;05/05/2026;05/06/2026;2 000,00', 'FA-103;C1;Garage Petit;01/07/2026;31/07/2026;1 000,00'];
  writeFileSync(file, ['N° facture;Code client;Raison sociale;Date facture;Échéance;Montant TTC', ...rows].join('\r\n'));
  await dropFiles(page, [file]);
  await new StartPage(page).nameCompany('Menuiserie Vauban', 'Créer et voir l’aperçu');
  await new ImportPage(page).accept().click();
  // two invoices paid late, and a payment set against nothing
  await page.evaluate(async () => {
    const pay = (amountCents: number, date: string, allocations: { invoiceId: number; amountCents: number }[]) => window.encours.call('payments.record', { clientId: 1, amountCents, date, reference: '', method: '', allocations });
    await pay(100_000, '2026-06-10', [{ invoiceId: 1, amountCents: 100_000 }]);
    await pay(200_000, '2026-06-25', [{ invoiceId: 2, amountCents: 200_000 }]);
    await pay(50_000, '2026-08-31', []);
  });
  await page.reload();
  const clients = new ClientsPage(page);
  await clients.open();
  await clients.openDossier('Garage Petit');
  await clients.tab('Recouvrement').click();
  // the first: other sections of the tab list invoices too
  const row = (number: string) => page.getByRole('row', { name: new RegExp(number) }).first();
  const decide = async (number: string, what: string): Promise<void> => {
    await row(number).getByRole('button', { name: `Décider…, facture ${number}` }).click();
    await page.getByRole('menuitem', { name: what }).click();
  };
  // 1 000 × 12,15 % × 10 / 365; 2 000 × 12,15 % × 20 / 365; 1 000 × 12,40 % × 31 / 365
  await expect(row('FA-101')).toContainText('3,33 €');
  await expect(row('FA-102')).toContainText('13,32 €');
  await expect(row('FA-103')).toContainText('10,53 €');
  await expect(row('FA-101')).toContainText('réglée le 10/06/2026');
  expect(await graveNow(page)).toEqual([]);
  await shot('proposed');

  // the amount opens the table of its periods
  await row('FA-102').getByRole('button', { name: /13,32/ }).click();
  await expect(page.getByRole('dialog')).toContainText('12,15 %');
  await page.keyboard.press('Escape');

  // asked for all, then taken back by the toast, then one alone
  await page.getByRole('button', { name: 'Réclamer les 2 factures réglées dans la prochaine lettre' }).click();
  await expect(row('FA-101')).toContainText('dans la prochaine lettre');
  await page.getByRole('button', { name: 'Annuler' }).click();
  await expect(row('FA-101')).toContainText('à décider');
  await decide('FA-102', 'Réclamer dans la prochaine lettre');
  await expect(row('FA-102')).toContainText('dans la prochaine lettre');

  // the letter says what is on an invoice paid late
  const step = { countedFrom: 'dueDate', offsetDays: 7, minimumGapDays: 7, minimumAmountCents: 0, channel: 'letter', template: 'relance-3', claimInterest: true, claimIndemnity: true, newDeadlineDays: 8 } as const;
  await page.evaluate((only) => window.encours.call('policy.set', { name: 'Ferme', minimumAmountCents: 0, perInvoice: false, workingDaysOnly: false, stopAfter: null, steps: [only] }), step);
  const letter = JSON.stringify(await page.evaluate(() => window.encours.call('dunning.preview', { date: '2026-08-31', clientId: 1, invoiceId: null, leftOut: [] })));
  expect(letter).toContain('sur une facture réglée en retard (FA-102)');

  // given up, with the way back
  await decide('FA-101', 'Renoncer…');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('Renoncer à 43,33 €');
  expect(await graveNow(page)).toEqual([]);
  await shot('waive');
  await dialog.getByLabel('Motif').fill('bon client');
  await page.keyboard.press('Enter');
  await dialog.waitFor({ state: 'hidden' });
  await expect(row('FA-101')).toContainText('abandonné');
  await page.getByRole('button', { name: 'Annuler' }).click();
  await expect(row('FA-101')).toContainText('à décider');

  // put on the account, where it says what it is
  await decide('FA-102', 'Comptabiliser');
  await expect(row('FA-102')).toContainText('porté au compte');
  await shot('posted');
  await row('FA-102').getByRole('button', { name: 'Décider…, facture FA-102' }).click();
  await page.getByRole('menuitem', { name: 'Retirer du compte' }).waitFor();
  expect(await graveNow(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await clients.tab('Factures').click();
  await expect(row('PEN-FA-102')).toContainText('pénalités');
  await expect(row('PEN-FA-102').getByRole('button', { name: 'Pénalités…' })).toHaveCount(0);

  // a payment imputed as the law orders; the debtor meant the older one
  await clients.tab('Règlements et avoirs').click();
  await shot('payments');
  await page.getByRole('button', { name: 'Imputer… selon la loi' }).click();
  await expect(dialog).toContainText(/1342.10/);
  await dialog.getByRole('button', { name: 'Payer d’abord FA-102' }).click();
  await expect(dialog.getByLabel('Pénalités, FA-102')).toHaveValue('13,32');
  await expect(dialog.getByLabel('Capital, FA-103')).toHaveValue('486,68');
  expect(await graveNow(page)).toEqual([]);
  await shot('impute');
  await dialog.getByLabel('Capital, FA-103').fill('400');
  await expect(dialog).toContainText('Reste non affecté : 86,68 €');
  await dialog.getByRole('button', { name: 'Imputer' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await clients.tab('Recouvrement').click();
  await expect(row('FA-102')).toContainText('Pénalités : payé');
  await page.getByRole('button', { name: 'Annuler' }).click();
  await expect(row('FA-102')).toContainText('porté au compte');

  await page.evaluate(() => window.encours.call('preferences.set', { colorScheme: 'dark', density: 'compact' }));
  await page.reload();
  await clients.tab('Recouvrement').click();
  await row('FA-102').waitFor();
  expect(await graveNow(page)).toEqual([]);
  await shot('dark');
  await application.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1920, 1080));
  await page.waitForFunction(() => window.innerWidth === 1920);
  await shot('dark-1920');
});
