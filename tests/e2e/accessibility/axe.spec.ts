import type { Page } from '@playwright/test';
import { graveNow } from '../harness/axe';
import { expect, test } from '../harness/fixtures';
import { ClientsPage } from '../pages/clients-page';
import { RemindersPage } from '../pages/reminders-page';

async function showIn(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.evaluate((scheme) => window.encours.call('preferences.set', { colorScheme: scheme, density: 'compact' }), colorScheme);
  await page.reload();
  await page.getByRole('navigation').waitFor();
  // A colour measured in the middle of a transition is neither of the two.
  await page.emulateMedia({ reducedMotion: 'reduce' });
}

const PLACES = ['Aujourd’hui', 'Clients', 'Balance âgée', 'Relances', 'Importer', 'Modèles', 'Réglages'];

for (const scheme of ['light', 'dark'] as const) {
  test.describe(`with the example company, ${scheme}`, () => {
    test.use({ argv: ['--demo'], today: '2026-11-21' });

    test.beforeEach(async ({ app: { page } }) => {
      await showIn(page, scheme);
    });

    for (const place of PLACES) {
      test(`${place} can be used by everybody`, async ({ app: { page } }) => {
        await page.getByRole('navigation').getByRole('button', { name: place, exact: true }).click();
        await page.getByRole('heading', { level: 1 }).waitFor();
        await expect(page.locator('.MuiSkeleton-root')).toHaveCount(0);
        expect(await graveNow(page)).toEqual([]);
      });
    }

    test('a dossier, its side panel and the payment dialog can be used by everybody', async ({ app: { page } }) => {
      const clients = new ClientsPage(page);
      await clients.open();
      await clients.list.rows().first().click();
      await page.keyboard.press(' ');
      await page.getByRole('complementary').first().waitFor();
      expect(await graveNow(page)).toEqual([]);
      await clients.list.rows().first().dblclick();
      await clients.button('Enregistrer un règlement').waitFor();
      expect(await graveNow(page)).toEqual([]);
      await clients.button('Enregistrer un règlement').click();
      await clients.dialog().getByLabel('Montant reçu').waitFor();
      expect(await graveNow(page)).toEqual([]);
    });

    test('the policy editor can be used by everybody, and by keyboard', async ({ app: { page } }) => {
      await page.getByRole('navigation').getByRole('button', { name: 'Modèles', exact: true }).click();
      await page.getByRole('button', { name: 'Descendre l’étape 3' }).focus();
      expect(await graveNow(page)).toEqual([]);
      await page.keyboard.press('Enter');
      const timeline = page.getByRole('list', { name: 'Ce que reçoit un client qui ne paie pas' });
      await expect(timeline.getByRole('listitem').last()).toContainText('Dernière relance');
    });

    test('the dialog that issues letters and the search can be used by everybody', async ({ app: { page } }) => {
      const reminders = new RemindersPage(page);
      await reminders.open();
      await reminders.button(/^Émettre l/).click();
      await reminders.dialog().getByRole('button', { name: /^Émettre/ }).waitFor();
      expect(await graveNow(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await reminders.dialog().waitFor({ state: 'hidden' });
      await page.keyboard.press('Control+k');
      await reminders.dialog().waitFor();
      expect(await graveNow(page)).toEqual([]);
    });
  });

  test(`the opening screen and its dialog can be used by everybody, ${scheme}`, async ({ app: { page } }) => {
    await page.evaluate((colorScheme) => window.encours.call('preferences.set', { colorScheme, density: 'compact' }), scheme);
    await page.reload();
    await page.getByRole('button', { name: 'Créer ma société' }).first().waitFor();
    expect(await graveNow(page)).toEqual([]);
    await page.getByRole('button', { name: 'Créer ma société' }).first().click();
    await page.getByRole('dialog').getByLabel('Nom de la société').waitFor();
    expect(await graveNow(page)).toEqual([]);
  });
}
