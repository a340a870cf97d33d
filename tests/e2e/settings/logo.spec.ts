import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { pngOfSquares } from '#main/files/letters/engine/png';
import { expect, test } from '../harness/fixtures';
import { graveFindings } from '../harness/axe';
import { answerFileChooser } from '../harness/system';

test.use({ argv: ['--demo'], today: '2026-11-21' });

test('a logo is chosen, seen in the letters to come, refused when it is no image, and taken away', async ({ app: { application, page }, place }) => {
  const logo = path.join(place.files, 'logo.png');
  writeFileSync(logo, pngOfSquares(40, (row, column) => row === column, 5));
  const wrong = path.join(place.files, 'logo.pdf');
  writeFileSync(wrong, '%PDF-1.7');
  await page.getByRole('navigation').getByRole('button', { name: 'Réglages', exact: true }).click();
  await expect(page.getByText('Aucun logo.')).toBeVisible();

  await answerFileChooser(application, [wrong]);
  await page.getByRole('button', { name: 'Choisir une image…' }).click();
  await expect(page.getByText('Ce fichier n’est pas une image qui puisse servir de logo.')).toBeVisible();

  await answerFileChooser(application, [logo]);
  await page.getByRole('button', { name: 'Choisir une image…' }).click();
  await expect(page.getByRole('img', { name: 'Logo' })).toBeVisible();
  await expect(page.getByText('Ce fichier n’est pas une image')).toBeHidden();
  expect(await graveFindings(page)).toEqual([]);
  await page.screenshot({ path: 'test-results/logo.png' });

  await page.getByRole('button', { name: 'Retirer' }).click();
  await expect(page.getByText('Aucun logo.')).toBeVisible();
});
