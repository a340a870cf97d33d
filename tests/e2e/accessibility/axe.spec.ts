import type { Page } from '@playwright/test';
import { graveNow } from '../harness/axe';
import { expect, test } from '../harness/fixtures';
import { ClientsPage } from '../pages/clients-page';
import { RemindersPage } from '../pages/reminders-page';

async function showIn(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.evaluate((scheme) => window.encours.call('preferences.set', { colorScheme: scheme, density: 'compact' }), colorScheme);
  await page.reload();
  // A colour measured in the middle of a transition is neither of the two.
  await page.emulateMedia({ reducedMotion: 'reduce' });
}

const PLACES = ['Aujourd’hui', 'Clients', 'Balance âgée', 'Relances', 'Importer', 'Modèles', 'Réglages'];

const goTo = (page: Page, place: string) => page.getByRole('navigation').getByRole('button', { name: place, exact: true }).click();

async function expectUsable(page: Page): Promise<void> {
  await expect(page.locator('.MuiSkeleton-root')).toHaveCount(0);
  expect(await graveNow(page)).toEqual([]);
}

for (const scheme of ['light', 'dark'] as const) {
  test.describe(`with the example company, ${scheme}`, () => {
    test.use({ argv: ['--demo'], today: '2026-11-21' });

    // One window for all: what takes long is to open it.
    test('each place, and what it opens, can be used by everybody', async ({ app: { page } }) => {
      await showIn(page, scheme);
      for (const place of PLACES) {
        await test.step(place, async () => {
          await goTo(page, place);
          await page.getByRole('heading', { level: 1 }).waitFor();
          await expectUsable(page);
        });
      }
      await test.step('a dossier, its side panel and the payment dialog', () => dossierIsUsable(page));
      await test.step('the dialog that issues letters, and the search', () => issuingIsUsable(page));
      await test.step('the policy editor, and by keyboard', () => policyIsUsable(page));
    });
  });

  test(`the opening screen and its dialog can be used by everybody, ${scheme}`, async ({ app: { page } }) => {
    await showIn(page, scheme);
    await page.getByRole('button', { name: 'Créer ma société' }).first().waitFor();
    await expectUsable(page);
    await page.getByRole('button', { name: 'Créer ma société' }).first().click();
    await page.getByRole('dialog').getByLabel('Nom de la société').waitFor();
    await expectUsable(page);
  });
}

async function dossierIsUsable(page: Page): Promise<void> {
  const clients = new ClientsPage(page);
  await clients.open();
  await clients.list.rows().first().click();
  await page.keyboard.press(' ');
  await page.getByRole('complementary').first().waitFor();
  await expectUsable(page);
  await clients.list.rows().first().dblclick();
  await clients.button('Enregistrer un règlement').waitFor();
  await expectUsable(page);
  await clients.button('Enregistrer un règlement').click();
  await clients.dialog().getByLabel('Montant reçu').waitFor();
  await expectUsable(page);
  await page.keyboard.press('Escape');
  await clients.dialog().waitFor({ state: 'hidden' });
}

async function policyIsUsable(page: Page): Promise<void> {
  await goTo(page, 'Modèles');
  await page.getByRole('button', { name: 'Descendre l’étape 3' }).focus();
  await expectUsable(page);
  await page.keyboard.press('Enter');
  const timeline = page.getByRole('list', { name: 'Ce que reçoit un client qui ne paie pas' });
  await expect(timeline.getByRole('listitem').last()).toContainText('Dernière relance');
}

async function issuingIsUsable(page: Page): Promise<void> {
  const reminders = new RemindersPage(page);
  await reminders.open();
  await reminders.button(/^Émettre l/).click();
  await reminders.dialog().getByRole('button', { name: /^Émettre/ }).waitFor();
  await expectUsable(page);
  await page.keyboard.press('Escape');
  await reminders.dialog().waitFor({ state: 'hidden' });
  await page.keyboard.press('Control+k');
  await reminders.dialog().waitFor();
  await expectUsable(page);
  await page.keyboard.press('Escape');
  await reminders.dialog().waitFor({ state: 'hidden' });
}
