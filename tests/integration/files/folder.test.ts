import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { filesBehind } from '#main/files/import/folder';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'encours-dossier-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function put(...names: string[]): void {
  for (const name of names) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, 'x');
  }
}

async function found(...paths: string[]): Promise<string[]> {
  const { files } = await filesBehind(paths.length === 0 ? [folder] : paths);
  return files.map((file) => path.relative(folder, file.path).split(path.sep).join('/'));
}

describe('a folder', () => {
  it('stands for its files and those below, in the order of their names', async () => {
    put('b.csv', 'a.xlsx', 'facture 10.pdf', 'facture 2.pdf', '2026/janvier.csv', '2025/décembre.csv', '2025/vieux/2024.csv');
    expect(await found()).toEqual(['a.xlsx', 'b.csv', 'facture 2.pdf', 'facture 10.pdf', '2025/décembre.csv', '2025/vieux/2024.csv', '2026/janvier.csv']);
  });

  it('leaves out what is hidden, of the system, or held by a program', async () => {
    put('a.csv', '.caché.csv', '~$a.xlsx', 'Thumbs.db', 'desktop.ini', '.DS_Store', 'a.csv~', 'en cours.crdownload', '.git/config', '__MACOSX/._a.csv');
    expect(await found()).toEqual(['a.csv']);
  });

  it.skipIf(process.platform === 'win32')('does not follow links, out of it or round in it', async () => {
    const outside = mkdtempSync(path.join(os.tmpdir(), 'encours-dehors-'));
    writeFileSync(path.join(outside, 'secret.csv'), 'x');
    put('a.csv');
    symlinkSync(outside, path.join(folder, 'dehors'));
    symlinkSync(path.join(outside, 'secret.csv'), path.join(folder, 'secret.csv'));
    symlinkSync(folder, path.join(folder, 'rond'));
    expect(await found()).toEqual(['a.csv']);
    rmSync(outside, { recursive: true });
  });

  it('that holds nothing to read says so, by its name', async () => {
    put('vide/.DS_Store');
    expect(await filesBehind([path.join(folder, 'vide')])).toEqual({ files: [], problems: [{ code: 'folderEmpty', details: { name: 'vide' } }] });
  });

  it('of more files than one import takes is not begun', async () => {
    put(...Array.from({ length: 501 }, (_, i) => `${String(i)}.csv`));
    expect(await filesBehind([folder])).toEqual({ files: [], problems: [{ code: 'tooManyFiles', details: { name: path.basename(folder), files: 501, limit: 500 } }] });
    rmSync(path.join(folder, '500.csv'));
    expect(await found()).toHaveLength(500);
  });
});

it('files and folders named together come in the order they were named, and a missing one is left to the reader', async () => {
  put('un/1.csv', 'deux.csv');
  const given = [path.join(folder, 'deux.csv'), path.join(folder, 'un'), path.join(folder, 'absent.csv')];
  const { files } = await filesBehind(given);
  expect(files.map(({ path: file, fromFolder }) => [path.basename(file), fromFolder])).toEqual([['deux.csv', false], ['1.csv', true], ['absent.csv', false]]);
});
