import { graveFindings } from '../harness/axe';
import { expect, test } from '../harness/fixtures';
import { recordOpenedPaths } from '../harness/system';
import { RemindersPage } from '../pages/reminders-page';

test.use({ argv: ['--demo'], today: '2026-11-21' });

test('letters are named as the settings say, and their folder opens at the end', async ({ app: { page, application } }) => {
  const opened = await recordOpenedPaths(application);
  await page.getByRole('navigation').getByRole('button', { name: 'Réglages', exact: true }).click();
  await page.getByRole('tab', { name: 'Lettres' }).click();
  const pattern = page.getByLabel('Nom d’une lettre');
  await pattern.fill('{type}/{date}');
  await expect(page.getByText('Windows refuse « / » dans un nom de fichier')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Enregistrer' })).toBeDisabled();
  await pattern.fill('{date} {code} {type}');
  await expect(page.getByText('2026-11-21 C000123 Relance 2.docx')).toBeVisible();
  expect(await graveFindings(page)).toEqual([]);
  await page.keyboard.press('Control+s');
  await page.getByText('Réglages enregistrés.').waitFor();

  const reminders = new RemindersPage(page);
  await reminders.open();
  await reminders.issueAll();
  await reminders.heading(/lettre/).waitFor();
  await expect.poll(async () => (await opened()).length).toBe(1);
  expect((await opened())[0]).toMatch(/Relances 2026-11-21$/);
  await expect(page.getByRole('gridcell', { name: /^2026-11-21 C\d+ .*\.docx$/ }).first()).toBeVisible();
});
