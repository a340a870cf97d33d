import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type CommandLine, commandLine, SHARED } from '../../support/command-line';

const GENERATOR = path.join(SHARED, 'bench', 'gen.py');
const SHEETS = path.join(SHARED, 'fixtures', 'spreadsheets');
const AS_OF = '2026-06-30';

const hasPython = spawnSync('python3', ['--version']).status === 0;

const truthFile = z.object({ ledger_cents: z.int(), unallocated_cents: z.int(), per_client: z.record(z.string(), z.array(z.int())) });
const amounts = z.object({ notDueCents: z.int(), buckets: z.array(z.object({ cents: z.int() })), unallocatedCents: z.int(), ledgerCents: z.int() });
const balance = z.object({ totals: amounts, clients: z.array(amounts.extend({ code: z.string() })) });

let cli: CommandLine;
beforeEach(() => {
  cli = commandLine('2026-11-21');
  cli.run('init', '--name', 'Essai');
});
afterEach(() => {
  cli.remove();
});

describe.skipIf(!existsSync(GENERATOR) || !hasPython)('10 000 generated documents', () => {
  it('give the true balance of every client, to the cent', () => {
    const data = path.join(cli.folder, 'data');
    expect(spawnSync('python3', [GENERATOR, '10000', '--out', data, '--no-xlsx']).status).toBe(0);
    const files = ['clients', 'invoices', 'payments'].map((name) => path.join(data, `${name}.csv`));
    expect(cli.run('import', ...files)).toMatchObject({ status: 0, json: { files: [{ kind: 'clients' }, { kind: 'invoices' }, { kind: 'payments' }] } });
    const truth = truthFile.parse(JSON.parse(readFileSync(path.join(data, 'truth.json'), 'utf8')));
    const { totals, clients } = balance.parse(cli.run('balance', '--as-of', AS_OF).json);
    expect(totals.ledgerCents).toBe(truth.ledger_cents);
    expect(totals.unallocatedCents).toBe(truth.unallocated_cents);
    const found = Object.fromEntries(clients.map((client) => [client.code, [client.notDueCents, ...client.buckets.map((bucket) => bucket.cents), client.unallocatedCents]]));
    expect(found).toEqual(truth.per_client);
    expect(cli.run('verify')).toMatchObject({ json: { ok: true } });
    expect(cli.run('import', ...files)).toMatchObject({ json: { batch: null } });
  });
});

describe.skipIf(!existsSync(SHEETS))('given spreadsheets', () => {
  it('honour the column of what is paid: 14 416,52 stays open', () => {
    expect(cli.run('import', path.join(SHEETS, 'derived_liste_factures_utf8bom_sep.csv'))).toMatchObject({ status: 0, json: { files: [{ rows: 34, created: { clients: 19 } }] } });
    expect(cli.run('balance', '--as-of', '2023-07-31', '--by', 'total')).toMatchObject({ json: { totals: { ledgerCents: 1_441_652 } } });
  });

  it('read US dates through a mapping, and a settled date as a payment on that date', () => {
    const mapping = path.join(cli.folder, 'mapping.json');
    const columns = { clientCode: 'customerID', invoiceNumber: 'invoiceNumber', issueDate: 'InvoiceDate', dueDate: 'DueDate', amount: 'InvoiceAmount', settledDate: 'SettledDate' };
    writeFileSync(mapping, JSON.stringify({ kind: 'invoices', columns, dateFormat: 'MM/dd/yyyy', decimal: '.' }));
    const file = path.join(SHEETS, 'ar_ibm_accounts_receivable.csv');
    expect(cli.run('import', file, '--mapping', mapping)).toMatchObject({
      status: 0,
      json: { files: [{ rows: 2466, created: { clients: 100, invoices: 2466, payments: 2466 }, invoicedCents: 14_770_318, paidCents: 14_770_318 }] },
    });
    expect(cli.run('balance', '--by', 'total')).toMatchObject({ json: { totals: { ledgerCents: 0 } } });
    // 0000611365: 55.94, invoiced 2 January 2013 and settled on the 15th.
    const opened = (asOf: string) => cli.run('client', '0379-NEVHP', '--as-of', asOf);
    expect(opened('2013-01-14')).toMatchObject({ json: { invoices: expect.arrayContaining([expect.objectContaining({ number: '0000611365', amountCents: 5594, openCents: 5594 })]) } });
    expect(opened('2013-01-15')).toMatchObject({ json: { invoices: expect.arrayContaining([expect.objectContaining({ number: '0000611365', openCents: 0 })]) } });
  });
});

describe.skipIf(!existsSync(path.join(SHARED, 'fixtures', 'fec')))('given FECs', () => {
  const file = (name: string) => path.join(SHARED, 'fixtures', name);

  it.each([
    ['fec/0000000001FEC20220831.txt', '2022-08-31', 5_251_724],
    ['fec/000000000FEC20231231.txt', '2023-12-31', 2_777_170],
    ['fec/123456789FEC20500930.txt', '2023-04-30', 12_820_050],
    ['fec/FEC_GENERATED_1_2023.csv', '2023-12-31', 5_621_724],
    ['fec/FEC_GENERATED_5_2023.xlsx', '2023-12-31', 8_128_322],
    ['spreadsheets/fec_generated_2_2023.xlsx', '2023-12-31', 4_475_764],
  ])('%s: its true balance, once', (name, asOf, cents) => {
    expect(cli.run('import', file(name))).toMatchObject({ status: 0, json: { batch: 1, files: [{ kind: 'fec', rejected: [] }] } });
    expect(cli.run('balance', '--as-of', asOf, '--by', 'total')).toMatchObject({ json: { totals: { ledgerCents: cents } } });
    expect(cli.run('import', file(name), '--as', 'fec')).toMatchObject({ status: 0, json: { batch: null } });
    expect(cli.run('verify')).toMatchObject({ json: { ok: true } });
    expect(cli.run('undo-import', '1')).toMatchObject({ status: 0 });
    expect(cli.run('balance', '--as-of', asOf, '--by', 'total')).toMatchObject({ json: { totals: { ledgerCents: 0 } } });
  });

  it('till takings are in the balance and out of the reminders', () => {
    cli.run('import', file('fec/000000000FEC20231231.txt'));
    expect(cli.run('dunning', 'propose', '--date', '2026-11-21')).toMatchObject({ json: { proposals: [] } });
  });
});
