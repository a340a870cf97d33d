import { createHash } from 'node:crypto';
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

it('says what settles each invoice and what each payment settled, and that the account ties', () => {
  cli.run('record-payment', '--client', 'C1', '--amount', '150.00', '--date', '2026-02-20', '--reference', 'VIR 9', '--on', 'F1=120.00');
  const { json } = cli.run('statement', 'C1', '--out', path.join(cli.folder, 'releve.docx'));
  expect(json).toMatchObject({
    client: 'C1',
    balanceCents: 5_000,
    ties: true,
    movements: [
      { reference: 'F1', amountCents: 12_000, balanceCents: 12_000, openCents: 0, allocations: [{ date: '2026-02-20', amountCents: 12_000, with: { kind: 'payment', reference: 'VIR 9', date: '2026-02-20' } }] },
      { reference: 'F2', balanceCents: 20_000, openCents: 8_000, allocations: [] },
      { kind: 'payment', amountCents: -15_000, balanceCents: 5_000, openCents: -3_000, allocations: [{ amountCents: 12_000, with: { kind: 'invoice', reference: 'F1', date: '2026-01-01' } }] },
    ],
    open: [{ reference: 'F2', openCents: 8_000 }, { reference: 'VIR 9', openCents: -3_000 }],
  });
  // At a day before the payment, it had settled nothing yet.
  expect(cli.run('statement', 'C1', '--out', path.join(cli.folder, 'avant.xlsx'), '--as-of', '2026-02-19').json).toMatchObject({ balanceCents: 20_000, ties: true, movements: [{ openCents: 12_000, allocations: [] }, {}] });
});

it('writes the PDF of the letter that is kept, and a workbook of which nothing is kept', () => {
  const pdf = cli.run('statement', 'C1', '--out', path.join(cli.folder, 'releve.pdf'));
  expect(pdf).toMatchObject({ status: 0, json: { client: 'C1', file: path.join(cli.folder, 'releve.pdf'), letter: { reference: 'L2026-00001' } } });
  expect(readFileSync(path.join(cli.folder, 'releve.pdf')).subarray(0, 5).toString('latin1')).toBe('%PDF-');
  const xlsx = cli.run('statement', 'C1', '--out', path.join(cli.folder, 'releve.xlsx'));
  expect(xlsx).toMatchObject({ status: 0, json: { balanceCents: 20_000, ties: true, sha256: createHash('sha256').update(readFileSync(path.join(cli.folder, 'releve.xlsx'))).digest('hex') } });
  // The same content keeps its name, another one gets its own.
  expect(cli.run('statement', 'C1', '--out', path.join(cli.folder, 'releve.xlsx')).json).toMatchObject({ file: path.join(cli.folder, 'releve.xlsx') });
  expect(cli.run('statement', 'C1', '--out', path.join(cli.folder, 'releve.xlsx'), '--as-of', '2026-01-31').json).toMatchObject({ file: path.join(cli.folder, 'releve (2).xlsx') });
  expect(cli.run('client', 'C1').json).toMatchObject({ correspondence: [{ kind: 'letter' }] });
  expect(cli.run('statement', 'C1', '--out', path.join(cli.folder, 'releve.odt')).status).toBe(2);
  expect(cli.run('thanks', 'C1', '--out', path.join(cli.folder, 'merci.pdf')).status).toBe(2);
});
