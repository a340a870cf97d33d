import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { imported, refusalOf, SOUND } from './dropped';
import { type Given, hasFixtures, inFolder } from './manifest';

/** What is no statement, or is not one any more. */
const REFUSED: Readonly<Record<string, readonly [code: string, details: object]>> = {
  'bank/cfonb120_pennylane_invalid_date.txt': ['bankStatementMalformed', { reason: 'impossibleDate', line: 1 }],
  'bank/cfonb120_pennylane_operation_out_of_statement.txt': ['bankStatementMalformed', { reason: 'entryOutsideStatement', line: 1 }],
  'bank/cfonb120_pennylane_end_of_statement_without_beginning.txt': ['bankStatementMalformed', { reason: 'endWithoutStart' }],
  'bank/cfonb240_silarhi_complex.txt': ['bankOtherFormat', { format: 'cfonb240' }],
  'bank/camt053_v2.wrong.xml': ['bankStatementMalformed', { reason: 'noStatement' }],
  'hostile/libofx_heap-buffer-overflow-1.ofx': ['bankStatementMalformed', { reason: 'noStatement' }],
  'hostile/libofx_null-ptr-deref-1.ofx': ['bankStatementMalformed', {}],
};

/** Statements of which nothing comes into the books: without an operation, or with none that can be used. */
const WITHOUT_ENTRIES = new Set([
  'bank/cfonb120_silarhi_simple.txt',
  'bank/camt053_bsp_garbled_amount.xml',
  'bank/ofx_ofxparse_multiple_accounts2.ofx',
  'bank/ofx_ofxparse_bad_decimal_error.ofx',
  // no date, an empty one, a 31 February
  'bank/ofx_ofxparse_bad_date_missing.ofx',
]);

type Sum = readonly [entries: number, cents: number];

/** Operations and their sum of files whose statements the manifest does not add up one by one: read by eye. */
const LISTS: ReadonlyMap<string, Sum> = new Map([
  ['bank/cfonb120_silarhi_complex.txt', [5, -521_090]],
  ['bank/bank_csv_fr_headers.csv', [3, 226_094]],
  ['bank/bank_csv_eu_decimals.csv', [3, 226_094]],
  ['bank/bank_csv_garbled_amount.csv', [1, 10_000]],
  ['bank/bank_csv_fr_ca_layout_synthetic.csv', [4, 228_353]],
]);

/** "+ 3 entries -50.81", "entries=1 … net=8.85", "transactions=3 net=-345.27": as each format is told in the manifest. */
function statementsOf({ facts }: Given): Sum[] {
  const told = /\+ (\d+) entries (-?[\d.]+)|entries=(\d+) txdetails=\d+ net=(-?[\d.]+)|transactions=(\d+) net=(-?[\d.]+)/g;
  return [...facts.matchAll(told)].map((match) => {
    const groups: readonly (string | undefined)[] = match.slice(1);
    const [entries = '', net = ''] = groups.filter((group) => group !== undefined);
    return [Number(entries), Math.round(Number(net) * 100)];
  });
}

const total = (statements: readonly Sum[]) => statements.reduce<Sum>(([n, cents], [more, net]) => [n + more, cents + net], [0, 0]);

const statements = [...inFolder('bank'), ...inFolder('hostile').filter(({ file }) => file.endsWith('.ofx'))];

describe.skipIf(!hasFixtures)('given bank statements', () => {
  it.each(statements.filter(({ file }) => file in REFUSED))('$file is refused ($tricky)', async ({ file }) => {
    const [code, details] = REFUSED[file] ?? [];
    expect(await refusalOf(file)).toMatchObject({ code, details, booksUntouched: true });
  });

  it.each(statements.filter(({ file }) => WITHOUT_ENTRIES.has(file)))('$file brings nothing ($tricky)', async ({ file }) => {
    await expect(imported(file, () => undefined)).rejects.toThrow('"batch":null');
  });

  it.each(statements.filter(({ file }) => !(file in REFUSED) && !WITHOUT_ENTRIES.has(file)))('$file: every operation, to the cent', async (given) => {
    const [entries, cents] = LISTS.get(given.file) ?? total(statementsOf(given));
    const sound = await imported(given.file, ({ preview, essai }) => {
      expect(preview.outcome).toMatchObject({ kind: 'bank', created: { bankEntries: entries } });
      const connection = new Database(essai.file, { readonly: true });
      expect(connection.prepare('SELECT count(*) AS entries, sum(amount_cents) AS cents FROM bank_entry').get()).toEqual({ entries, cents });
      connection.close();
      const codes = preview.outcome?.warnings.map(({ code }) => code) ?? [];
      expect(codes.includes('statementDoesNotAddUp')).toBe(given.facts.includes('does not add up'));
    });
    expect(sound).toEqual(SOUND);
  });
});
