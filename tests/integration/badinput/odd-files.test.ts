import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileOf, outcomeOf, read, refused, temporaryFolder, workbookOf } from '../files/files';

const HEAD = 'N° facture;Client;Date facture;Échéance;Montant TTC';
const LINE = 'F1;Dupont SA;31/01/2026;02/03/2026;1 234,56';
const LIST = [HEAD.split(';'), ['F1', 'Dupont SA', '31/01/2026', '02/03/2026', 1234.56]];

describe('a name that lies', () => {
  it.each([
    ['liste.csv', workbookOf({ Feuil1: LIST }), 'xlsx'],
    ['liste.pdf', workbookOf({ Feuil1: LIST }, 'xls'), 'xls'],
    ['liste.xlsx', `${HEAD}\n${LINE}\n`, 'utf-8'],
    ['liste', `${HEAD}\n${LINE}\n`, 'utf-8'],
  ] as const)('%s is read for what it is', async (name, content, encoding) => {
    const file = await read(fileOf(name, content));
    expect(file).toMatchObject({ kind: 'invoices', encoding, rows: 1, rejected: [] });
    expect(file.records.invoices).toMatchObject([{ number: 'F1', amountCents: 123_456 }]);
  });
});

describe('hardly a file', () => {
  it.each([
    ['vide.csv', '', 'fileEmpty'],
    ['un.csv', 'a', 'headerNotFound'],
    ['retour.csv', '\n', 'fileEmpty'],
    ['bom.csv', '\ufeff', 'fileEmpty'],
    ['pk.xlsx', 'PK\x03\x04', 'fileCorrupt'],
    ['demi.pdf', '%PDF', /./],
    ['nuls.csv', Buffer.alloc(100_000), 'fileKindUnknown'],
    ['nul.csv', `${HEAD}\n${LINE.replace('Dupont', 'Du\u0000pont')}\n`, 'fileKindUnknown'],
    ['utf16.csv', Buffer.from([0xff, 0xfe, 0x41]), /./],
    ['une-ligne.txt', 'x'.repeat(50_000_000), 'headerNotFound'],
    ['blancs.csv', '\r\n'.repeat(1_000_000), 'fileEmpty'],
    ['vides.csv', ';;;;\n'.repeat(1_000_000), 'fileEmpty'],
  ] as const)('%s', { timeout: 30_000 }, async (name, content, code) => {
    expect((await refused(fileOf(name, content))).problem.code).toMatch(code);
  });

  it('a list before and after a million blank lines', { timeout: 30_000 }, async () => {
    const blank = ';;;;\n'.repeat(1_000_000);
    expect(await read(fileOf('loin.csv', `${blank}${HEAD}\n${LINE}\n`))).toMatchObject({ rows: 1, rejected: [] });
    expect(await read(fileOf('pres.csv', `${HEAD}\n${LINE}\n${blank}`))).toMatchObject({ rows: 1, rejected: [] });
  });

  it('two million quotes, an odd one among them', { timeout: 30_000 }, async () => {
    const file = await read(fileOf('guillemets.csv', `${HEAD}\n${LINE}\n${'"'.repeat(2_000_001)}`));
    expect(file.records.invoices).toMatchObject([{ number: 'F1' }]);
  });

  it('a list among 16 384 columns', { timeout: 30_000 }, async () => {
    const wide = (line: string, fill: string) => `${line};${Array.from({ length: 16_379 }, (_, i) => fill && `${fill}${i}`).join(';')}`;
    const file = await read(fileOf('large.csv', `${wide(HEAD, 'Colonne ')}\n${wide(LINE, '')}\n`));
    expect(file.records.invoices).toMatchObject([{ number: 'F1', amountCents: 123_456 }]);
  });
});

describe('what is no file, or no longer one', () => {
  it('a file deleted, and one whose folder became a file', async () => {
    const path = fileOf('parti.csv', HEAD);
    rmSync(path);
    expect((await refused(path)).problem.code).toBe('fileNotFound');
    expect((await refused(join(fileOf('plat', ''), 'dedans.csv'))).problem.code).toBe('fileNotFound');
  });

  it('a link that goes nowhere, or round', async () => {
    const link = join(temporaryFolder(), 'lien.csv');
    symlinkSync(join(temporaryFolder(), 'nulle-part.csv'), link);
    expect((await refused(link)).problem.code).toBe('fileNotFound');
    const round = join(temporaryFolder(), 'rond.csv');
    symlinkSync(round, round);
    expect((await refused(round)).problem.code).toBe('fileUnreadable');
  });

  it('a folder named like a file', async () => {
    const folder = join(temporaryFolder(), 'factures.xlsx');
    mkdirSync(folder);
    expect((await refused(folder)).problem.code).toBe('fileIsDirectory');
  });

  it.skipIf(process.platform === 'win32')('a pipe and a device, which have no end', async () => {
    const pipe = join(temporaryFolder(), 'tuyau.csv');
    execFileSync('mkfifo', [pipe]);
    for (const path of [pipe, '/dev/zero', '/dev/null']) {
      expect((await outcomeOf(path)).usable).toBe(false);
      expect((await refused(path)).problem).toEqual({ code: 'fileKindUnknown', details: { format: 'device' } });
    }
  });
});
