import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type CommandLine, commandLine } from '../../support/command-line';

const SCRIPT = path.resolve(import.meta.dirname, '../../../scripts/check-pack.mjs');

let cli: CommandLine;
beforeEach(() => {
  cli = commandLine('2026-03-20');
  cli.run('init', '--name', 'Essai');
  const file = path.join(cli.folder, 'factures.csv');
  writeFileSync(file, 'N° facture;Code client;Client;Date;Échéance;Montant TTC\nF1;C1;Garage Petit;01/12/2025;31/12/2025;1200,00\nF2;C1;Garage Petit;05/01/2026;31/01/2026;3000,50\nF3;C2;Roy;02/03/2026;30/04/2026;80,00\n');
  cli.run('import', file);
});
afterEach(() => {
  cli.remove();
});

it('makes the file of a client, which the independent script finds sound', () => {
  const out = path.join(cli.folder, 'dossier.zip');
  // 79 days on 1 200,00 and 48 on 3 000,50 at 12,15 %: 31,56 and 47,94; two indemnities of 40,00
  expect(cli.run('litigation', 'C1', '--out', out, '--for', 'agency')).toMatchObject({ status: 0, json: { client: 'C1', for: 'agency', date: '2026-03-20', file: out, totalCents: 420_050 + 7_950 + 8_000, exhibits: 0, missing: ['F1', 'F2'] } });
  expect(spawnSync(process.execPath, [SCRIPT, out], { encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' });
  expect(cli.run('litigation', 'C1', '--out', out, '--invoice', 'F1')).toMatchObject({ status: 0, json: { file: path.join(cli.folder, 'dossier (2).zip'), totalCents: 120_000 + 3_156 + 4_000 } });
  expect(cli.run('litigation', 'C1', '--out', path.join(cli.folder, 'avant.zip'), '--as-of', '2026-01-10')).toMatchObject({ status: 0, json: { totalCents: 120_000 + 399 + 4_000 } });
  expect(cli.run('verify')).toMatchObject({ status: 0, json: { ok: true } });
});

it('refuses what it cannot do, and leaves nothing', () => {
  const out = path.join(cli.folder, 'dossier.zip');
  expect(cli.run('litigation', 'C2', '--out', out)).toMatchObject({ status: 1, json: { error: { code: 'litigationNothingDue' } } });
  expect(cli.run('litigation', 'C1', '--out', out, '--invoice', 'F3')).toMatchObject({ status: 1, json: { error: { code: 'invoiceNotFound' } } });
  expect(cli.run('litigation', 'C9', '--out', out)).toMatchObject({ status: 1, json: { error: { code: 'clientNotFound' } } });
  expect(cli.run('litigation', 'C1', '--out', path.join(cli.folder, 'dossier.docx')).status).toBe(2);
  expect(cli.run('litigation', 'C1', '--out', out, '--for', 'notaire').status).toBe(2);
  expect(existsSync(out)).toBe(false);
});
