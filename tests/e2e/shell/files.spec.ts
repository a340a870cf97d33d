import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '../harness/fixtures';
import { answerFileChooser } from '../harness/system';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

test('chosen files reach the page as a token and a name, never a path', async ({ app: { application, page }, place }) => {
  const file = path.join(place.files, 'factures éàü.csv');
  writeFileSync(file, 'numéro;montant\n');
  await answerFileChooser(application, [file]);
  const chosen = await page.evaluate(() => window.encours.shell.chooseFiles());
  expect(chosen).toEqual([{ token: expect.stringMatching(UUID), name: 'factures éàü.csv' }]);
  await answerFileChooser(application, []);
  expect(await page.evaluate(() => window.encours.shell.chooseFiles())).toEqual([]);
});

test('a file that the page makes up is not one of the machine', async ({ app: { page } }) => {
  expect(await page.evaluate(() => window.encours.shell.registerDroppedFiles([new File(['x'], '/etc/passwd')]))).toEqual([]);
});
