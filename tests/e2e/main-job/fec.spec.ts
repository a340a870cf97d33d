import { existsSync } from 'node:fs';
import path from 'node:path';
import { SHARED } from '../../support/command-line';
import { dropFiles } from '../harness/drop';
import { expect, test } from '../harness/fixtures';
import { BalancePage } from '../pages/balance-page';
import { ImportPage } from '../pages/import-page';
import { StartPage } from '../pages/start-page';

const FEC = path.join(SHARED, 'fixtures', 'fec', '0000000001FEC20220831.txt');
const LARGER = path.join(SHARED, 'fixtures', 'fec', 'FEC_GENERATED_1_2023.csv');

test('the preview of a FEC shows every amount whole', async ({ app: { page } }) => {
  test.skip(!existsSync(LARGER), 'the given files are not there');
  await new StartPage(page).createCompany('Vergers du Comtat');
  await dropFiles(page, [LARGER]);
  const movements = page.getByRole('grid', { name: 'Par client' });
  await expect(movements).toContainText('16\u00a0779,75');
  const cut = await movements.locator('*').evaluateAll((elements) =>
    elements.filter(({ scrollWidth, clientWidth, textContent }) => scrollWidth > clientWidth && clientWidth > 0 && textContent.endsWith('€')).map(({ textContent }) => textContent),
  );
  expect(cut).toEqual([]);
});

test('a FEC dropped on the window gives the true balance, and can be undone', async ({ app: { page } }) => {
  test.skip(!existsSync(FEC), 'the given files are not there');
  await new StartPage(page).createCompany('Vergers du Comtat');
  await dropFiles(page, [FEC]);
  await expect(page.getByText(/Fichier des écritures comptables \(FEC\) · 5\s422 lignes/)).toBeVisible();
  await new ImportPage(page).accept().click();
  await expect(page.getByText('Import terminé').first()).toBeVisible();
  const balance = new BalancePage(page);
  await balance.open();
  await balance.showAt('31/08/2022');
  await expect(balance.tie()).toContainText(/52\s517,24/);
  await new ImportPage(page).open();
  const undone = await page.evaluate(() => window.encours.call('imports.undo', { batch: 1 }));
  expect(undone).toMatchObject({ ok: true, value: { removed: { clients: 17 } } });
});
