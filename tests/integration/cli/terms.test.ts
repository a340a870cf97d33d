import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type CommandLine, commandLine } from '../../support/command-line';

let cli: CommandLine;
const HEAD = 'N° facture;Code client;Client;Date;Échéance;Montant TTC';
beforeEach(() => {
  cli = commandLine('2026-06-01');
  cli.run('init', '--name', 'Essai');
  drop('factures.csv', 'F1;C1;Garage Petit;15/01/2026;01/04/2026;800,00', 'F2;C1;Garage Petit;01/02/2026;03/03/2026;100,00', 'F3;C2;Bar Rouge;01/02/2026;02/04/2026;50,00');
});
afterEach(() => {
  cli.remove();
});

function drop(name: string, ...rows: string[]) {
  const file = path.join(cli.folder, name);
  writeFileSync(file, [HEAD, ...rows].join('\n'));
  return cli.run('import', file);
}

it('says which due dates are beyond what the law allows', () => {
  const { json } = cli.run('terms');
  // Of 15/01: +60 is 16/03; +45 is 01/03, whose month ends on 31/03; end of January +45 is 17/03. Of 01/02, +60 is 02/04.
  expect(json).toMatchObject({ clients: [{ code: 'C1', standing: 'within', own: false, invoices: [{ number: 'F1', days: 76, standing: 'over', latest: '2026-03-31' }] }] });
  expect(cli.run('terms', 'C2').json).toMatchObject({ clients: [{ code: 'C2', invoices: [] }] });
});

it('warns of the drop that takes a client over its limit, once, and blocks nothing', () => {
  expect(cli.run('credit-limit', 'C1', 'set', '1000').json).toMatchObject({ client: 'C1', creditLimitCents: 100_000, outstandingCents: 90_000, overCents: 0 });
  const warnings = (...rows: string[]) => drop(`plus-${rows.join('').slice(0, 2)}.csv`, ...rows).json;
  expect(warnings('F4;C1;Garage Petit;01/05/2026;31/05/2026;100,00')).toMatchObject({ files: [{ created: { invoices: 1 }, warnings: [] }] });
  expect(warnings('F5;C1;Garage Petit;02/05/2026;31/05/2026;0,01')).toMatchObject({ files: [{ created: { invoices: 1 }, warnings: [{ code: 'creditLimitExceeded', message: expect.stringContaining('C1 Garage Petit : 1\u00a0000,01\u00a0€ pour 1\u00a0000,00\u00a0€') as unknown }] }] });
  expect(warnings('F6;C1;Garage Petit;03/05/2026;31/05/2026;500,00')).toMatchObject({ files: [{ warnings: [] }] });
  expect(cli.run('credit-limit', 'C1').json).toMatchObject({ overCents: 50_001 });
  expect(cli.run('credit-limit', 'C1', 'clear').json).toMatchObject({ creditLimitCents: null, overCents: 0 });
  expect(cli.run('credit-limit', 'C1', 'set', '0')).toMatchObject({ status: 1, json: { error: { code: 'amountNotPositive' } } });
  expect(cli.run('credit-limit', 'C1', 'raise', '5').status).toBe(2);
});

it('keeps what was checked, with its date, and takes it back', () => {
  expect(cli.run('check', 'C1', 'add', '--what', 'bodacc', '--result', 'aucune procédure', '--date', '2025-04-01').json).toMatchObject({ client: 'C1', checks: [{ id: 1, date: '2025-04-01', what: 'bodacc', result: 'aucune procédure', document: null }] });
  expect(cli.run('check', 'C1', 'add', '--what', 'accounts', '--result', 'bilan 2025', '--date', '2026-06-02')).toMatchObject({ status: 1, json: { error: { code: 'dateInFuture' } } });
  expect(cli.run('check', 'C2', 'remove', '--id', '1').status).toBe(2);
  expect(cli.run('check', 'C1', 'remove', '--id', '1').json).toEqual({ client: 'C1', checks: [] });
  expect(cli.run('check', 'C1', 'add', '--what', 'rumeur', '--result', 'x').status).toBe(2);
  expect(cli.run('verify').json).toMatchObject({ ok: true });
});
