import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '../harness/fixtures';
import { dropFiles } from '../harness/drop';
import { answerFileChooser } from '../harness/system';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

test('chosen files reach the page as a token and a name, never a path', async ({ app: { application, page }, place }) => {
  const file = path.join(place.files, 'factures éàü.csv');
  writeFileSync(file, 'numéro;montant\n');
  await answerFileChooser(application, [file]);
  const chosen = await page.evaluate(() => window.encours.shell.chooseFiles());
  expect(chosen).toEqual({ files: [{ token: expect.stringMatching(UUID), name: 'factures éàü.csv' }], problems: [] });
  await answerFileChooser(application, []);
  expect(await page.evaluate(() => window.encours.shell.chooseFiles())).toEqual({ files: [], problems: [] });
});

test('a file that the page makes up is not one of the machine', async ({ app: { page } }) => {
  expect(await page.evaluate(() => window.encours.shell.registerDroppedFiles([new File(['x'], '/etc/passwd')]))).toEqual({ files: [], problems: [] });
});

test('dropped files are registered by their real paths, and the engine reads them', async ({ app: { page }, place }) => {
  const file = path.join(place.files, 'facturés.csv');
  writeFileSync(file, 'N° facture;Client;Date;Échéance;Montant TTC\nF-1;Dupont;01/10/2026;31/10/2026;120,00\n');
  const dropped = page.evaluate(
    () =>
      new Promise<{ token: string; name: string }[]>((resolve) => {
        addEventListener('dragover', (event) => { event.preventDefault(); }, { capture: true });
        addEventListener(
          'drop',
          (event) => {
            event.preventDefault();
            event.stopImmediatePropagation();
            void window.encours.shell.registerDroppedFiles([...(event.dataTransfer?.files ?? [])]).then(({ files }) => { resolve([...files]); });
          },
          { capture: true },
        );
      }),
  );
  await dropFiles(page, [file]);
  const files = await dropped;
  expect(files).toEqual([{ token: expect.stringMatching(UUID), name: 'facturés.csv' }]);
  const token = files[0]?.token ?? '';
  const read = await page.evaluate(async (wanted) => {
    await window.encours.call('companies.create', { name: 'Essai', siren: '' });
    return window.encours.call('imports.prepare', { files: [{ token: wanted, mapping: null }] });
  }, token);
  expect(read).toMatchObject({ ok: true, value: { files: [{ name: 'facturés.csv' }] } });
});
