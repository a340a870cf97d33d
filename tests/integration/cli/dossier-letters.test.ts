import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { z } from 'zod';
import { type CommandLine, commandLine } from '../../support/command-line';
import { readDocx } from '../letters/read-docx';
import { plain } from '../letters/shipped';

const written = z.object({ letter: z.object({ reference: z.string(), file: z.string(), sha256: z.string() }) });

let cli: CommandLine;
beforeEach(() => {
  cli = commandLine('2026-03-01');
  cli.run('init', '--name', 'Essai');
  const file = path.join(cli.folder, 'factures.csv');
  writeFileSync(file, 'N° facture;Code client;Client;Date;Échéance;Montant TTC\nF1;C1;Garage Petit;01/01/2026;31/01/2026;120,00\nF2;C1;Garage Petit;02/02/2026;28/02/2026;80,00\n');
  cli.run('import', file);
});
afterEach(() => {
  cli.remove();
});

const textOf = (file: string): string => plain(readDocx(readFileSync(file)).paragraphs.join('\n'));

it('writes a statement at a day that ties to the balance of that day', () => {
  const answer = cli.run('statement', 'C1', '--out', path.join(cli.folder, 'releve.docx'), '--as-of', '2026-01-31');
  expect(answer).toMatchObject({
    status: 0,
    json: { letter: { reference: 'L2026-00001', client: 'C1', template: 'releve', asOf: '2026-01-31', from: '2026-01-01', openingCents: 0, balanceCents: 12_000, movements: [{ date: '2026-01-01', kind: 'invoice', reference: 'F1', amountCents: 12_000 }] } },
  });
  expect(cli.run('balance', '--as-of', '2026-01-31').json).toMatchObject({ totals: { ledgerCents: 12_000 } });
  const { file } = written.parse(answer.json).letter;
  expect(textOf(file)).toContain('arrêté au 31 janvier 2026');
  expect(cli.run('verify')).toMatchObject({ status: 0, json: { ok: true } });
});

it('writes the letter of a plan, then thanks once the account is settled', () => {
  expect(cli.run('plan', 'letter', '--client', 'C1', '--out', path.join(cli.folder, 'accord.docx'))).toMatchObject({ status: 1, json: { error: { code: 'obstacleNotFound' } } });
  cli.run('plan', 'open', '--client', 'C1', '--date', '2026-03-31', '--instalments', '3');
  const agreed = cli.run('plan', 'letter', '--client', 'C1', '--out', path.join(cli.folder, 'accord.docx'));
  expect(agreed).toMatchObject({ status: 0, json: { letter: { template: 'echeancier' } } });
  expect(textOf(written.parse(agreed.json).letter.file)).toContain('66,66 €');
  const thanks = ['thanks', 'C1', '--out', path.join(cli.folder, 'merci.docx')];
  expect(cli.run(...thanks)).toMatchObject({ status: 1, json: { error: { code: 'accountNotSettled' } } });
  cli.run('record-payment', '--client', 'C1', '--amount', '200.00', '--date', '2026-03-01', '--on', 'F1', '--on', 'F2');
  expect(cli.run(...thanks)).toMatchObject({ status: 0, json: { letter: { template: 'remerciement', file: path.join(cli.folder, 'merci.docx') } } });
});

it('wants a Word file', () => {
  expect(cli.run('statement', 'C1', '--out', path.join(cli.folder, 'releve.pdf')).status).toBe(2);
});
