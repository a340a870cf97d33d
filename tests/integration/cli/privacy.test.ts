import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { partsOf } from '../../support/archives';
import { type CommandLine, commandLine } from '../../support/command-line';

let cli: CommandLine;
beforeEach(() => {
  cli = commandLine('2026-11-21');
  cli.run('init', '--name', 'Essai');
  const file = path.join(cli.folder, 'factures.csv');
  writeFileSync(file, ['Code client;Nom;N° facture;Date;Échéance;Montant TTC', 'DURAND;Garage Durand;F1;15/10/2026;14/11/2026;100,00'].join('\r\n'));
  cli.run('import', file);
});
afterEach(() => {
  cli.remove();
});

it('all that is kept of a client is exported', () => {
  expect(cli.run('privacy', 'export', 'DURAND', '--out', 'durand.zip')).toMatchObject({ status: 0, json: { client: 'DURAND', documents: 0 } });
  expect(partsOf(readFileSync(path.join(cli.folder, 'durand.zip'))).map(({ name }) => name)).toContain('donnees.json');
  expect(cli.run('privacy', 'export', 'DURAND', '--out', 'durand.docx').status).toBe(2);
});

it('who must be kept is said, and is not anonymised', () => {
  expect(cli.run('privacy', 'candidates')).toMatchObject({ status: 0, json: { retentionYears: 10, clients: 1, possible: 0, rows: [{ code: 'DURAND', bars: ['openItems', 'recent'], keptUntil: '2036-11-21' }] } });
  expect(cli.run('privacy', 'anonymise', 'DURAND')).toMatchObject({ status: 2 });
  expect(cli.run('privacy', 'anonymise', 'DURAND', '--yes')).toMatchObject({ status: 1, json: { error: { code: 'clientMustBeKept', details: { bars: ['openItems', 'recent'] } } } });
});

it('the retention period is set in years', () => {
  expect(cli.run('privacy', 'retention', '11')).toMatchObject({ status: 0, json: { retentionYears: 11 } });
  expect(cli.run('privacy', 'retention', '0').status).toBe(2);
  expect(cli.run('privacy', 'candidates')).toMatchObject({ json: { rows: [{ keptUntil: '2037-11-21' }] } });
});
