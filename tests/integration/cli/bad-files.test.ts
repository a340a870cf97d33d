import { spawn } from 'node:child_process';
import { existsSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { archiveOfPacked, packedZeros } from '../../support/archives';
import { CLI, type CommandLine, commandLine } from '../../support/command-line';
import { contents } from '../../support/contents';

const HEAD = 'N° facture;Code client;Client;Date facture;Échéance;Montant TTC';
const answer = z.strictObject({ error: z.strictObject({ code: z.string(), message: z.string(), details: z.record(z.string(), z.unknown()) }) });

let cli: CommandLine;
let database: string;
beforeEach(() => {
  cli = commandLine('2026-11-21');
  cli.run('init', '--name', 'Essai');
  database = path.join(cli.folder, 'livres.encours');
});
afterEach(() => {
  cli.remove();
});

function fileOf(name: string, content: string | Buffer): string {
  const file = path.join(cli.folder, name);
  writeFileSync(file, content);
  return file;
}

const GOOD = `${HEAD}\nF1;C1;Dupont;31/01/2026;02/03/2026;10,00\n`;

describe('a bad file on the command line', () => {
  it.each([
    ['vide.csv', '', 'fileEmpty'],
    ['bombe.xlsx', archiveOfPacked('xl/workbook.xml', packedZeros(100), 100 * 1024 * 1024), 'fileTooLarge'],
    ['tronque.xlsx', 'PK\x03\x04...', 'fileCorrupt'],
    ['chiffre.xlsx', Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600), Buffer.from('EncryptedPackage', 'utf16le')]), 'fileEncrypted'],
    ['photo.csv', Buffer.from('89504e470d0a1a0a', 'hex'), 'fileKindUnknown'],
    ['lettre.txt', 'Cher Monsieur,\nje vous écris.\n', 'headerNotFound'],
    ['colonnes.csv', 'Client;N° facture;Montant TTC\nDupont;F1;10\n', 'columnsMissing'],
  ] as const)('%s: status 1, a code, a sentence that names the file, books as they were', (name, content, code) => {
    const before = contents(database);
    const { status, json, stderr } = cli.run('import', fileOf('bon.csv', GOOD), fileOf(name, content));
    expect(status).toBe(1);
    const { error } = answer.parse(json);
    expect(error).toMatchObject({ code, details: { file: name } });
    expect(error.message).toMatch(new RegExp(`^«\u00a0${name}\u00a0»\u00a0: \\p{Lu}.*\\.$`, 'u'));
    expect(stderr).not.toMatch(/\bat .*:\d+:\d+/);
    expect(contents(database)).toEqual(before);
  });

  it('a file that is not there, a device', () => {
    expect(cli.run('import', path.join(cli.folder, 'absent.csv'))).toMatchObject({ status: 1, json: { error: { code: 'fileNotFound', details: { file: 'absent.csv' } } } });
    if (process.platform !== 'win32') expect(cli.run('import', '/dev/zero')).toMatchObject({ status: 1, json: { error: { code: 'fileKindUnknown' } } });
  });
});

describe('an import killed half-way', () => {
  it('leaves the books as they were, whole and open to another', { timeout: 60_000 }, async () => {
    const good = fileOf('bon.csv', GOOD);
    cli.run('import', good);
    const before = contents(database);
    const lines = Array.from({ length: 200_000 }, (_, i) => `G${i};C${i % 500};Client ${i % 500};31/01/2026;02/03/2026;${i + 1},00`);
    const big = fileOf('gros.csv', [HEAD, ...lines].join('\n'));
    const child = spawn(process.execPath, [CLI, '--db', database, '--json', 'import', big], { stdio: 'ignore', env: { ...process.env, ENCOURS_TODAY: '2026-11-21' } });
    const ended = new Promise<NodeJS.Signals | null>((resolve) => child.on('exit', (_code, signal) => { resolve(signal); }));
    // the log of what is being written, not yet part of the books, has grown
    while (child.exitCode === null && !isWriting(database)) await wait(5);
    child.kill('SIGKILL');
    expect(await ended).toBe('SIGKILL');
    expect(contents(database)).toEqual(before);
    expect(cli.run('verify')).toMatchObject({ status: 0, json: { ok: true } });
    expect(cli.run('import', good)).toMatchObject({ status: 0, json: { batch: null } });
  });
});

function isWriting(file: string): boolean {
  const log = `${file}-wal`;
  return existsSync(log) && statSync(log).size > 500_000;
}
