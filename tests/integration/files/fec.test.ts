import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentOf, openSource } from '#main/files/import/table-source';
import { fecColumns } from '#shared/domain/fec/fec-columns';
import { type ClientLedger, readFec } from '#shared/domain/fec/read-fec';
import { settleLedger } from '#shared/domain/fec/settle';
import { cellText } from '#shared/domain/imports/cells';
import { SHARED } from '../../support/command-line';

const FIXTURES = path.join(SHARED, 'fixtures');

async function ledgerOf(file: string): Promise<ClientLedger> {
  const bytes = readFileSync(path.join(FIXTURES, file));
  const source = await openSource(bytes, contentOf(bytes, null), null);
  const table = source.sheets[0]?.table;
  if (table === undefined) throw new Error('no table');
  const header = table.row(0).map(cellText);
  const columns = fecColumns(header);
  if (columns === null) throw new Error('not a FEC');
  return readFec(table, { columns, headerIndex: 0, header, accountPrefixes: ['411'], decimal: ',' }, () => undefined);
}

/** The true balance of each client of each file, computed apart. */
function trueBalances(): Map<string, Map<string, number>> {
  const files = new Map<string, Map<string, number>>();
  for (const line of readFileSync(path.join(FIXTURES, 'FEC_CLIENT_BALANCES.tsv'), 'utf8').trim().split('\n').slice(1)) {
    const [file = '', client = '', , balance = ''] = line.split('\t');
    const [code = ''] = client.split('/');
    const clients = files.get(file) ?? new Map<string, number>();
    clients.set(code, Math.round(Number(balance) * 100));
    files.set(file, clients);
  }
  return files;
}

function balances(ledger: ClientLedger): Map<string, number> {
  const sums = new Map(ledger.clients.map((client) => [client.code, 0]));
  for (const document of settleLedger(ledger.lines).documents) {
    const code = ledger.clients[document.client]?.code ?? '';
    const sign = document.nature === 'invoice' || document.nature === 'refund' ? 1 : -1;
    sums.set(code, (sums.get(code) ?? 0) + sign * document.amountCents);
  }
  return sums;
}

/** The VAT of each entry that is one line of a client, sales and VAT, by the line of the client: the entries gathered from the whole file. */
function vatByFirstLine(text: string): Map<number, number> {
  const entries = new Map<string, { row: number; account: string; credit: number }[]>();
  const cents = (cell = ''): number => Math.round(Number(cell.replace(',', '.')) * 100);
  for (const [i, line] of text.trim().split('\n').entries()) {
    const cells = line.split('\t');
    const key = [cells[0], cells[2], cells[3]].join('|');
    const posted = { row: i + 1, account: cells[4] ?? '', credit: cents(cells[12]) - cents(cells[11]) };
    entries.set(key, [...(entries.get(key) ?? []), posted]);
  }
  const found = new Map<number, number>();
  for (const posted of entries.values()) {
    const [client, ...others] = posted.filter(({ account }) => account.startsWith('411'));
    const taxes = posted.filter(({ account }) => account.startsWith('4457'));
    if (client === undefined || others.length > 0 || taxes.length === 0 || posted.some(({ account }) => !/^(411|4457|7)/.test(account))) continue;
    found.set(client.row, -Math.sign(client.credit) * taxes.reduce((sum, { credit }) => sum + credit, 0));
  }
  return found;
}

describe.skipIf(!existsSync(FIXTURES))('given FECs', () => {
  const truth = existsSync(FIXTURES) ? trueBalances() : new Map<string, Map<string, number>>();

  it.each([...truth.keys()])('%s: the true balance of every client', async (file) => {
    const ledger = await ledgerOf(file);
    expect(ledger.rejected).toEqual([]);
    expect(balances(ledger)).toEqual(truth.get(file));
  });

  it('a lettered group that does not net to zero owes its remainder', async () => {
    const { documents, allocations } = settleLedger((await ledgerOf('fec/0000000001FEC20220831.txt')).lines);
    const open = documents.map((document) => document.amountCents);
    for (const { debt, credit, amountCents } of allocations) {
      open[debt] = (open[debt] ?? 0) - amountCents;
      open[credit] = (open[credit] ?? 0) - amountCents;
    }
    const total = documents.reduce((sum, document, i) => sum + (document.nature === 'invoice' || document.nature === 'refund' ? 1 : -1) * (open[i] ?? 0), 0);
    expect(total).toBe(5_251_724);
  });

  it('tells the VAT of nearly all documents whose entry is whole, and of no other', async () => {
    const file = 'fec/0000000001FEC20220831.txt';
    const truth = vatByFirstLine(readFileSync(path.join(FIXTURES, file), 'utf8'));
    const { lines } = await ledgerOf(file);
    const told = lines.filter(({ vatCents }) => vatCents !== null);
    expect(told.map(({ row, vatCents }) => [row, vatCents])).toEqual(told.map(({ row }) => [row, truth.get(row)]));
    // the lines of some entries stand among those of others: these stay unknown
    expect(told.length).toBeGreaterThan(0.95 * truth.size);
  });

  it('till takings have nobody behind them', async () => {
    const { clients } = await ledgerOf('fec/000000000FEC20231231.txt');
    expect(clients.map(({ code, nobody }) => [code, nobody])).toEqual(expect.arrayContaining([['LFL', 'tillTakings'], ['GERB', 'tillTakings']]));
  });
});
