import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CommandLine, commandLine } from '../../support/command-line';

const HEADER = 'N° facture;Client;Date;Échéance;Montant TTC;Libellé';

let cli: CommandLine;
beforeEach(() => {
  cli = commandLine('2026-11-21');
  cli.run('init', '--name', 'Essai');
});
afterEach(() => {
  cli.remove();
});

function invoices(name: string, count: number): string {
  const file = path.join(cli.folder, name);
  const lines = Array.from({ length: count }, (_, i) => `F${String(i)};Client ${String(i % 50)};15/10/2026;14/11/2026;100,00;${'Prestation '.repeat(6)}`);
  writeFileSync(file, [HEADER, ...lines].join('\r\n'));
  return file;
}

const isRoot = process.getuid?.() === 0;
const canMount = process.platform === 'linux' && isRoot && spawnSync('unshare', ['-m', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt']).status === 0;

describe.skipIf(!canMount)('a disk that fills up (needs a small file system of its own)', () => {
  it('refuses the import and leaves the books exactly as they were', () => {
    const place = path.join(cli.folder, 'disque');
    mkdirSync(place);
    expect(spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=3m', 'tmpfs', place]).status).toBe(0);
    try {
      const books = path.join(place, 'livres.encours');
      copyFileSync(path.join(cli.folder, 'livres.encours'), books);
      const few = invoices('peu.csv', 3);
      expect(cli.runOn(books, 'import', few)).toMatchObject({ status: 0 });
      const before = cli.runOn(books, 'balance').json;
      expect(cli.runOn(books, 'import', invoices('beaucoup.csv', 30_000))).toMatchObject({ status: 1, json: { error: { code: 'databaseFull' } } });
      expect(cli.runOn(books, 'balance').json).toEqual(before);
      expect(cli.runOn(books, 'imports').json).toMatchObject({ imports: [{ batch: 1 }] });
      expect(cli.runOn(books, 'verify')).toMatchObject({ status: 0, json: { ok: true } });
    } finally {
      spawnSync('umount', [place]);
    }
  });
});

describe.skipIf(process.platform === 'win32')('a file that cannot be opened', () => {
  it('is named, with what to do, and nothing is written', () => {
    const loop = path.join(cli.folder, 'boucle.csv');
    symlinkSync(loop, loop);
    expect(cli.run('import', loop)).toMatchObject({ status: 1, json: { error: { code: 'fileUnreadable', details: { file: 'boucle.csv' } } } });
    expect(cli.run('import', path.join(cli.folder, 'parti.csv'))).toMatchObject({ status: 1, json: { error: { code: 'fileNotFound', details: { file: 'parti.csv' } } } });
    expect(cli.run('imports').json).toEqual({ imports: [] });
  });

  it.skipIf(isRoot)('nor one that the user may not read', () => {
    const file = invoices('interdit.csv', 1);
    chmodSync(file, 0);
    expect(cli.run('import', file)).toMatchObject({ status: 1, json: { error: { code: 'fileUnreadable', details: { file: 'interdit.csv' } } } });
  });
});
