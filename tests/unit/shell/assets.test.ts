import fc from 'fast-check';
import path from 'node:path';
import { expect, test } from 'vitest';
import { assetAt } from '#main/security/assets';

const FOLDER = '/opt/encours/out/renderer';

test('an address of ours gives the file and its type', () => {
  expect(assetAt(FOLDER, 'app://encours/index.html')).toEqual({ file: `${FOLDER}/index.html`, type: 'text/html; charset=utf-8' });
  expect(assetAt(FOLDER, 'app://encours/')).toEqual({ file: `${FOLDER}/index.html`, type: 'text/html; charset=utf-8' });
  expect(assetAt(FOLDER, 'app://encours/assets/a%20b.js?v=1#x')?.file).toBe(`${FOLDER}/assets/a b.js`);
});

test.each([
  'app://encours/..%2f..%2fpackage.json',
  'app://encours/..%5c..%5cpackage.json',
  'app://encours/assets/%00.js',
  'app://encours/C:%5cWindows%5cwin.json',
  'app://encours/%E0%A4%A.js',
  'app://elsewhere/index.html',
  'https://encours/index.html',
  'app://encours/program.exe',
  'not an address',
])('%s gives nothing', (address) => {
  expect(assetAt(FOLDER, address)).toBeNull();
});

test('whatever the address, no file outside the folder', () => {
  const part = fc.constantFrom('..', '%2e%2e', '.', '%2f', '/', '%5c', 'a', '~', '%2e', 'index.html', '.js', '//');
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
      const file = assetAt(FOLDER, `app://encours/${parts.join('')}.js`)?.file ?? `${FOLDER}/none`;
      expect(path.relative(FOLDER, file).startsWith('../')).toBe(false);
    }),
  );
});
