import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CommandLine, commandLine } from '../../support/command-line';
import { readDocx } from '../letters/read-docx';

const EXAMPLE = path.resolve(import.meta.dirname, '../../../assets/example');
const TODAY = '2026-11-21';
let cli: CommandLine;

beforeEach(() => {
  cli = commandLine(TODAY);
  cli.run('init', '--name', 'Menuiserie Vauban');
});
afterEach(() => {
  cli.remove();
});

const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');

function writeBytes(name: string, content: string | Buffer): string {
  const file = path.join(cli.folder, name);
  writeFileSync(file, content);
  return file;
}

const write = (name: string, ...lines: string[]): string => writeBytes(name, lines.join('\r\n'));

/** What a reader of the letter sees: its paragraphs, then its tables row by row. */
function letterText(file: string): string {
  const { paragraphs, tables } = readDocx(readFileSync(file));
  return [...paragraphs, ...tables.flat().map((row) => row.join(' | '))].join('\n').replace(/[\u00a0\u202f]/g, ' ');
}

const HEAD = 'N° facture;Code client;Client;Date facture;Échéance;Montant TTC';

describe('the main job on the command line', () => {
  it('goes from files to letters, follows a payment, and undoes', () => {
    const file = write('factures.csv', HEAD, 'F1;C1;Garage Petit;01/09/2026;01/10/2026;1 234,56', 'F2;C1;Garage Petit;20/10/2026;19/11/2026;100,00', 'F3;C2;Hôtel Morel;01/10/2026;31/10/2026;50,00');
    expect(cli.run('import', file)).toMatchObject({ status: 0, json: { batch: 1, files: [{ kind: 'invoices', rows: 3, created: { clients: 2, invoices: 3 } }] } });
    expect(cli.run('import', file)).toMatchObject({ status: 0, json: { batch: null, files: [{ unchanged: { invoices: 3 } }] } });
    expect(cli.run('balance')).toMatchObject({
      json: { asOf: TODAY, totals: { notDueCents: 0, buckets: [{ from: 1, to: 30, cents: 15_000 }, { from: 31, to: 60, cents: 123_456 }, { from: 61, to: 90, cents: 0 }, { from: 91, to: null, cents: 0 }], ledgerCents: 138_456 } },
    });
    expect(cli.run('dunning', 'propose', '--date', TODAY)).toMatchObject({
      json: { proposals: [{ client: 'C1', level: 1, totalCents: 133_456, invoices: [{ number: 'F1', due: true }, { number: 'F2', due: false }] }, { client: 'C2', level: 1 }], blocked: [] },
    });
    const out = path.join(cli.folder, 'lettres');
    expect(cli.run('dunning', 'issue', '--date', TODAY, '--out', out)).toMatchObject({ status: 0, json: { letters: [{ client: 'C1', level: 1 }, { client: 'C2', level: 1 }] } });
    expect(readdirSync(out)).toHaveLength(2);
    expect(cli.run('dunning', 'issue', '--date', TODAY, '--out', out)).toMatchObject({ status: 0, json: { letters: [] } });
    expect(cli.run('dunning', 'issue', '--date', '2026-11-20', '--out', out)).toMatchObject({ status: 1, json: { error: { code: 'runBeforeLastIssue' } } });
    expect(cli.run('record-payment', '--client', 'C2', '--amount', '50.00', '--date', TODAY, '--on', 'F3=50')).toMatchObject({
      json: { payment: { amountCents: 5000, unallocatedCents: 0 }, allocations: [{ invoice: 'F3', amountCents: 5000 }] },
    });
    expect(cli.run('balance', '--by', 'total')).toMatchObject({ json: { totals: { ledgerCents: 133_456 } } });
    expect(cli.run('undo-import', '1')).toMatchObject({ status: 1, json: { error: { code: 'batchInUse' } } });
    expect(cli.run('client', 'C1')).toMatchObject({ json: { client: { code: 'C1' }, correspondence: [{ level: 1, invoiceNumbers: ['F1', 'F2'] }] } });
    expect(cli.run('verify')).toMatchObject({ status: 0, json: { ok: true } });
  });

  it('writes letters that name their client, its invoices and what is still open on each', () => {
    const head = `${HEAD};Réglé`;
    const file = write('factures.csv', head, 'F1;C1;Garage Petit;01/09/2026;01/10/2026;100,00;40,00', 'F2;C2;Hôtel Morel;01/10/2026;31/10/2026;50,00;');
    cli.run('import', file);
    const out = path.join(cli.folder, 'lettres');
    cli.run('dunning', 'issue', '--date', TODAY, '--out', out);
    const [petit = '', morel = ''] = readdirSync(out).sort().map((name) => letterText(path.join(out, name)));
    expect(petit).toContain('Garage Petit');
    expect(petit).toMatch(/F1.*100,00.*40,00.*60,00/s);
    expect(petit).not.toMatch(/F2|Morel/);
    expect(morel).toMatch(/Hôtel Morel.*F2.*50,00/s);
    expect(morel).not.toMatch(/F1|Petit/);
  });

  it('reads the shipped example', () => {
    const files = ['reglements.csv', 'factures.csv', 'clients.csv'].map((name) => path.join(EXAMPLE, name));
    expect(cli.run('import', ...files)).toMatchObject({ status: 0, json: { batch: 1, files: [{ kind: 'payments', rejected: [] }, { kind: 'invoices', rejected: [] }, { kind: 'clients', rejected: [] }] } });
    expect(cli.run('verify')).toMatchObject({ json: { ok: true } });
  });
});

describe('bad input', () => {
  it.each([
    ['an impossible date', 'F1;C1;Petit;31/02/2026;;10,00', 'impossibleDate', 'Date facture'],
    ['text in an amount', 'F1;C1;Petit;01/02/2026;;dix euros', 'notAnAmount', 'Montant TTC'],
    ['a due date before the invoice', 'F1;C1;Petit;01/02/2026;01/01/2026;10,00', 'dueBeforeIssue', 'Échéance'],
    ['no number', ';C1;Petit;01/02/2026;;10,00', 'missingNumber', 'N° facture'],
  ])('names the line and column of %s, and writes nothing', (_name, line, code, column) => {
    const file = write('factures.csv', HEAD, 'F0;C1;Petit;15/02/2026;;20,00', line);
    expect(cli.run('import', file)).toMatchObject({
      status: 1,
      json: { error: { code: 'rowsRejected', details: { files: [{ rejected: [{ row: 3, column, code }] }] } } },
    });
    expect(cli.run('balance')).toMatchObject({ json: { totals: { ledgerCents: 0 } } });
    expect(cli.run('import', file, '--skip-bad-rows')).toMatchObject({ status: 0, json: { files: [{ created: { invoices: 1 }, rejected: [{ row: 3 }] }] } });
  });

  it('refuses a number used twice for two amounts, and reads a negative total as a credit note', () => {
    const file = write('factures.csv', HEAD, 'F1;C1;Petit;15/02/2026;;20,00', 'F1;C1;Petit;15/02/2026;;30,00', 'F2;C1;Petit;16/02/2026;;-5,00');
    expect(cli.run('import', file, '--skip-bad-rows')).toMatchObject({
      json: { files: [{ created: { invoices: 1, creditNotes: 1 }, rejected: [{ row: 3, code: 'duplicateNumber' }], warnings: [{ row: 4, code: 'negativeReadAsCreditNote' }] }] },
    });
    expect(cli.run('balance', '--by', 'total')).toMatchObject({ json: { totals: { unallocatedCents: -500, ledgerCents: 1500 } } });
  });

  it.each([
    ['vide.csv', '', 'fileEmpty'],
    ['photo.xlsx', PNG, 'fileKindUnknown'],
    ['sans-titre.csv', 'bonjour;tout;le monde\r\nrien;à;voir', 'headerNotFound'],
  ])('refuses %s with a message that says what to do', (name, content, code) => {
    const answer = cli.run('import', writeBytes(name, content));
    expect(answer).toMatchObject({ status: 1, json: { error: { code } } });
    expect(answer.stderr).not.toMatch(/\bat .*\.js:\d+/);
  });

  it('says wrong usage with status 2', () => {
    expect(cli.run('frobnicate').status).toBe(2);
    expect(cli.run('import').status).toBe(2);
    expect(cli.run('balance', '--as-of', '31/12/2026')).toMatchObject({ status: 2, json: { error: { code: 'usage' } } });
    expect(cli.run('record-payment', '--client', 'C1', '--amount', 'beaucoup', '--date', TODAY).status).toBe(2);
    expect(cli.run('record-payment', '--client', 'C1', '--amount', '10', '--date', TODAY, '--on', 'F1=-5').status).toBe(2);
  });

  it('never overwrites books, nor takes another file for books', () => {
    expect(cli.run('init', '--name', 'Encore')).toMatchObject({ status: 1, json: { error: { code: 'companyExists' } } });
    expect(cli.run('init', '--name', 'X', '--siren', '123456789').status).toBe(1);
  });
});
