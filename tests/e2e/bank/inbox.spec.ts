import type { Page } from '@playwright/test';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { graveNow } from '../harness/axe';
import { dropFiles } from '../harness/drop';
import { expect, test } from '../harness/fixtures';
import { BankPage } from '../pages/bank-page';
import { ImportPage } from '../pages/import-page';
import { StartPage } from '../pages/start-page';

test.use({ today: '2026-03-02' });

const INVOICES = [
  'N° facture;Client;Date;Échéance;Montant TTC',
  'FA2026-0012;Dupont Bâtiment SARL;05/01/2026;31/01/2026;1200,00',
  'FA2026-0013;Dupont Bâtiment SARL;01/02/2026;28/02/2026;80,00',
  'FA2026-0020;Martin et Fils;01/02/2026;28/02/2026;55,50',
  'FA2026-0021;Boulangerie Leroy;01/02/2026;28/02/2026;300,00',
];
const STATEMENT = [
  'Date;Libellé;Débit;Crédit',
  '10/02/2026;VIR SEPA DUPONT FACT 2026-0012;;1200,00',
  '12/02/2026;VIR MARTIN ET FILS;;55,50',
  '13/02/2026;FRAIS DE TENUE DE COMPTE;4,50;',
  '14/02/2026;VIR MME DURAND JEANNE;;290,00',
  '16/02/2026;APPORT EN COMPTE COURANT;;5000,00',
];

function writeLines(folder: string, name: string, lines: readonly string[]): string {
  const file = path.join(folder, name);
  writeFileSync(file, lines.join('\n'));
  return file;
}

/** Light and dark, for who wants to look. */
async function shoot(page: Page, name: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.screenshot({ path: test.info().outputPath(`${name}-${colorScheme}.png`) });
  }
  await page.emulateMedia({ colorScheme: 'light' });
}

const balance = (page: Page) =>
  page.evaluate(async () => {
    const answer = await window.encours.call('balance.aged', { asOf: '2026-03-02', bounds: [30] });
    return answer.ok ? answer.value.totals.ledgerCents : null;
  });

test('a statement dropped is reconciled with the keyboard, and each step can be undone', async ({ app: { page }, place }) => {
  const files = [writeLines(place.files, 'factures.csv', INVOICES), writeLines(place.files, 'releve.csv', STATEMENT)];
  await new StartPage(page).createCompany('Essai');
  await dropFiles(page, files);
  await new ImportPage(page).accept().click();
  const bank = new BankPage(page);
  await bank.button('Rapprocher la banque').click();
  await bank.heading('Banque').waitFor();

  await test.step('everything waits, the bank’s own fees aside, with its reasons', async () => {
    await expect(bank.lines()).toHaveCount(4);
    await expect(bank.panel()).toContainText('le libellé cite la facture FA2026-0012');
    await expect(page.getByRole('navigation').getByText('4', { exact: true })).toBeVisible();
    expect(await graveNow(page)).toEqual([]);
  });

  await test.step('what is certain is accepted at once, and undone from the toast', async () => {
    await bank.button(/^Tout accepter \(1 certain\)/).click();
    await expect(bank.lines()).toHaveCount(3);
    expect(await balance(page)).toBe(163_550 - 120_000);
    await bank.button('Annuler').click();
    await expect(bank.lines()).toHaveCount(4);
    expect(await balance(page)).toBe(163_550);
    await page.keyboard.press('Control+Enter');
    await expect(bank.lines()).toHaveCount(3);
  });

  await test.step('Enter accepts what is proposed', async () => {
    await bank.list.grid.focus();
    await expect(bank.panel()).toContainText('Martin et Fils');
    await page.keyboard.press('Enter');
    await expect(bank.lines()).toHaveCount(2);
    expect(await balance(page)).toBe(38_000);
  });

  await test.step('C chooses a client that nothing told', async () => {
    await expect(bank.panel()).toContainText('MME DURAND');
    await page.keyboard.press('c');
    await bank.chooseClient('Boulangerie Leroy');
    expect(await graveNow(page)).toEqual([]);
    await bank.dialog().getByRole('button', { name: 'Rapprocher' }).click();
    await expect(bank.lines()).toHaveCount(1);
    expect(await balance(page)).toBe(9000);
  });

  await test.step('I leaves aside what is no client’s, and the inbox is empty', async () => {
    await expect(bank.panel()).toContainText('APPORT');
    await page.keyboard.press('i');
    await bank.dialog().getByLabel('Pourquoi (facultatif)').fill('apport du gérant');
    expect(await graveNow(page)).toEqual([]);
    await shoot(page, 'leave-aside');
    await page.keyboard.press('Enter');
    await expect(page.getByText('Tous les mouvements de banque sont rapprochés', { exact: false })).toBeVisible();
    await bank.button('Annuler').click();
    await expect(bank.lines()).toHaveCount(1);
  });

  await test.step('what was handled is listed, and R has it wait again', async () => {
    await page.keyboard.press('i');
    await page.keyboard.press('Enter');
    await bank.view('Traités (4)').click();
    await expect(bank.handledLines()).toHaveCount(4);
    await bank.handledLines().filter({ hasText: 'MARTIN' }).click();
    await expect(bank.panel()).toContainText('FA2026-0020');
    expect(await graveNow(page)).toEqual([]);
    await shoot(page, 'handled');
    await page.keyboard.press('r');
    await expect(bank.handledLines()).toHaveCount(3);
    expect(await balance(page)).toBe(9000 + 5550);
    await bank.handledLines().filter({ hasText: 'APPORT' }).click();
    await bank.button(/^Rouvrir/).click();
    await bank.view('Mouvements (2)').click();
    await expect(bank.lines()).toHaveCount(2);
  });

  await test.step('a rounding is given up with the payment unless the box is unticked', async () => {
    await dropFiles(page, [writeLines(place.files, 'releve-2.csv', ['Date;Libellé;Débit;Crédit', '20/02/2026;VIR DUPONT FACT 2026-0013;;79,80'])]);
    await new ImportPage(page).accept().click();
    await bank.button('Rapprocher la banque').click();
    await bank.lines().filter({ hasText: '2026-0013' }).click();
    await expect(bank.panel().getByRole('checkbox')).toBeChecked();
    expect(await graveNow(page)).toEqual([]);
    await shoot(page, 'rounding');
    await page.keyboard.press('Enter');
    await expect(bank.lines()).toHaveCount(2);
    expect(await balance(page)).toBe(1000 + 5550);
  });

  await test.step('the first page says what waits', async () => {
    await page.getByRole('navigation').getByRole('button', { name: 'Aujourd’hui', exact: true }).click();
    await expect(page.getByRole('treegrid', { name: 'À faire aujourd’hui' }).getByRole('row', { name: /2 mouvements sans facture/ })).toContainText('Rapprocher');
  });
});
