import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import type { BankStatementRecord } from '#shared/domain/imports/records';
import { sumCents } from '#shared/domain/money';
import type { ReadFile } from '#main/usecases/ports/import-reader';
import { SHARED } from '../../support/command-line';
import { fileOf, outcomeOf, read, refused } from './files';

const BANK = join(SHARED, 'fixtures', 'bank');
const HOSTILE = join(SHARED, 'fixtures', 'hostile');
const bank = (name: string) => join(BANK, name);

/** What MANIFEST.tsv tells of a statement: account, currency, opening balance, number of entries, their sum, closing balance. */
type Facts = readonly [account: string, currency: string, opening: number | null, entries: number, net: number, closing: number | null];

const factsOf = ({ account, currency, openingCents, entries, closingCents }: BankStatementRecord): Facts => [
  account,
  currency,
  openingCents,
  entries.length,
  sumCents(entries.map(({ amountCents }) => amountCents)),
  closingCents,
];
const statementsOf = (file: ReadFile) => file.records.bank ?? [];
const entriesOf = (file: ReadFile) => statementsOf(file).flatMap(({ entries }) => entries);
const codes = (notes: readonly { readonly code: string }[]) => notes.map(({ code }) => code);

const NL: readonly [string, string] = ['NL26VAYB8060476890', 'EUR'];
const DOES_NOT_ADD_UP: Facts = [...NL, 1815, 1, 885, -2700];
// bank, branch and account as the file has them, their RIB key and IBAN computed apart
const ACCOUNT_1 = 'FR7615589000009876543210088';
const ACCOUNT_2 = 'FR7618706000000012345678954';
const ACCOUNT_3 = 'FR7610278022040001234560307';
const ACCOUNT_4 = 'FR7610278022040002042760330';

interface ExpectedTable {
  readonly name: string;
  readonly encoding: string;
  readonly account: string;
  readonly entries: readonly (readonly [date: string, cents: number, label: string])[];
  readonly rejected: readonly object[];
}

type Expected = readonly [name: string, shape: string, statements: readonly Facts[], rejected?: readonly string[], warnings?: readonly string[]];
const FILES: readonly Expected[] = [
  ['camt053_v2.multi.statement.xml', 'camt', [[...NL, 1815, 1, 885, 2700], [...NL, 2700, 1, -700, 2000]]],
  ['camt053_v2.minimal.xml', 'camt', [DOES_NOT_ADD_UP], [], ['statementDoesNotAddUp']],
  ['camt053_v2.all-balance-types.xml', 'camt', [['CH2801234000123456789', 'EUR', 101, 1, 885, 404]], [], ['statementDoesNotAddUp']],
  ['camt053_v2.with-party-ids.xml', 'camt', [DOES_NOT_ADD_UP], [], ['statementDoesNotAddUp']],
  ['camt053_v3.xml', 'camt', [DOES_NOT_ADD_UP], [], ['statementDoesNotAddUp']],
  ['camt053_v4.xml', 'camt', [DOES_NOT_ADD_UP], [], ['statementDoesNotAddUp']],
  ['camt053_v8.xml', 'camt', [DOES_NOT_ADD_UP], [], ['statementDoesNotAddUp']],
  ['camt053_bsp_multicurrency.xml', 'camt', [['DE89370400440532013000', 'EUR', 1000000, 2, 75025, 1075025], ['US-ACCT-0099', 'USD', 250000, 1, -9999, 240001]], [], ['foreignCurrency']],
  ['camt053_bsp_garbled_amount.xml', 'camt', [['DE89370400440532013000', 'EUR', null, 0, 0, null]], ['notAnAmount']],
  ['cfonb120_pennylane_example.txt', 'cfonb120', [[ACCOUNT_1, 'EUR', -19040, 3, -5081, -24121], [ACCOUNT_2, 'EUR', -24121, 3, 7749, -16372]]],
  [
    'cfonb120_silarhi_complex.txt',
    'cfonb120',
    [
      [ACCOUNT_3, 'EUR', 1669565, 1, -2279, 1667286],
      [ACCOUNT_4, 'EUR', 1667286, 2, -502011, 1165275],
      [ACCOUNT_4, 'EUR', 1165275, 0, 0, 1165275],
      [ACCOUNT_4, 'EUR', 1165275, 1, -11775, 1153500],
      [ACCOUNT_4, 'EUR', 1153500, 0, 0, 1153500],
      [ACCOUNT_4, 'EUR', 1153500, 1, -5025, 1148475],
      [ACCOUNT_4, 'EUR', 1148475, 0, 0, 1148475],
      [ACCOUNT_4, 'EUR', 58435302, 0, 0, 58435302],
    ],
  ],
  ['cfonb120_silarhi_simple.txt', 'cfonb120', [[ACCOUNT_3, 'EUR', 1669565, 0, 0, 1669565]]],
  ['ofx_ofxparse_multiple_accounts2.ofx', 'ofx', [['9100', 'USD', null, 0, 0, 11100], ['9200', 'USD', null, 0, 0, 22200]], [], ['foreignCurrency', 'foreignCurrency']],
  ['ofx_ofxparse_suncorp.ofx', 'ofx', [['123456789', 'AUD', null, 1, -1685, 123412]], [], ['foreignCurrency']],
  ['ofx_ofxparse_bank_medium.ofx', 'ofx', [['12300000012345678', 'CAD', null, 3, -34527, 38234]], [], ['foreignCurrency']],
  ['ofx_ofxparse_checking.ofx', 'ofx', [['1452687~7', 'USD', null, 3, -5950, 10099]], [], ['foreignCurrency']],
  ['ofx_ofxparse_bad_decimal_error.ofx', 'ofx', [['192639749', 'CAD', null, 0, 0, 0]], ['notAnAmount'], ['foreignCurrency']],
  ['ofx_ofxparse_bad_empty_balance.ofx', 'ofx', [['192639749', 'CAD', null, 1, 12000, null]], [], ['foreignCurrency']],
  ['ofx_ofxparse_bad_date_missing.ofx', 'ofx', [['192639749', 'USD', null, 0, 0, 0]], ['missingDate', 'missingDate', 'impossibleDate'], ['foreignCurrency']],
  [
    'mt940_cmxl_mt940.sta',
    'mt940',
    [
      ['45050050/76198810', 'DEM', 8434974, 11, 8730, 8443704],
      ['10020030/1234567', 'EUR', 218795, 2, 220000, 438795],
      ['BPHKPLPK/320000546101', 'PLN', 4000000, 3, 1004000, 5004000],
    ],
    [],
    ['foreignCurrency', 'foreignCurrency'],
  ],
  ['mt940_jejik_rabobank-iban.sta', 'mt940', [['NL71RABO0123456789', 'EUR', 100000, 2, -3500, 96500], ['NL71RABO0123456789', 'EUR', 96500, 2, -3500, 93000]]],
  ['mt940_own_malformed_details.sta', 'mt940', [['12345678/1020304050', 'EUR', 1234512, 1, -23315, 1234598]], [], ['statementDoesNotAddUp']],
];

describe.skipIf(!existsSync(BANK))('the statements that banks give', () => {
  test.each(FILES.map((expected) => [expected[0], expected] as const))('reads %s', async (name, [, shape, statements, rejected = [], warnings = []]) => {
    const file = await read(bank(name));
    expect(file).toMatchObject({ kind: 'bank', shape, columns: [], mapping: {} });
    expect(statementsOf(file).map(factsOf)).toEqual(statements);
    expect([codes(file.rejected), codes(file.warnings)]).toEqual([rejected, warnings]);
    expect(file.rows).toBe(statements.reduce((sum, [, , , entries]) => sum + entries, rejected.length));
  });

  test.each<ExpectedTable>([
    {
      name: 'bank_csv_fr_headers.csv',
      encoding: 'utf-8',
      account: '',
      entries: [['2026-04-02', -123456, 'Loyer Avril'], ['2026-04-05', 350000, 'Salaire'], ['2026-04-09', -450, 'Café']],
      rejected: [],
    },
    {
      name: 'bank_csv_eu_decimals.csv',
      encoding: 'utf-8',
      account: 'DE89370400440532013000',
      entries: [['2026-04-02', -123456, 'Miete April'], ['2026-04-05', 350000, 'Gehalt'], ['2026-04-09', -450, 'Kaffee']],
      rejected: [],
    },
    {
      name: 'bank_csv_garbled_amount.csv',
      encoding: 'utf-8',
      account: '',
      entries: [['2026-04-02', 10000, 'Valid row']],
      rejected: [{ row: 3, column: 'Amount', code: 'notAnAmount', value: '12..34' }],
    },
    {
      name: 'bank_csv_fr_ca_layout_synthetic.csv',
      encoding: 'windows-1252',
      account: '00000000000',
      entries: [
        ['2024-01-12', 104017, 'VIREMENT EN VOTRE FAVEUR VIR INST MA JOLIE BOUTIQUE FACTURE F230875'],
        ['2024-01-11', -61714, 'PRELEVEMENT Facture télécom 2024-01'],
        ['2024-01-10', 234050, 'REMISE DE CHEQUES REF: 3446335 3 chèques'],
        ['2024-01-05', -48000, 'REJET DE PRELEVEMENT CLIENT DURAND - MOTIF AM04'],
      ],
      rejected: [],
    },
  ])('reads the table of $name', async ({ name, encoding, account, entries, rejected }) => {
    const file = await read(bank(name));
    expect(file).toMatchObject({ kind: 'bank', encoding, rows: entries.length + rejected.length, rejected });
    expect(statementsOf(file)).toMatchObject([{ account, currency: 'EUR' }]);
    expect(entriesOf(file).map(({ date, amountCents, label }) => [date, amountCents, label])).toEqual(entries);
  });

  test.each<readonly [name: string, code: string, details: object]>([
    ['camt053_v2.wrong.xml', 'bankStatementMalformed', { reason: 'noStatement', line: 0 }],
    ['cfonb120_pennylane_invalid_date.txt', 'bankStatementMalformed', { reason: 'impossibleDate', line: 1 }],
    ['cfonb120_pennylane_operation_out_of_statement.txt', 'bankStatementMalformed', { reason: 'entryOutsideStatement', line: 1 }],
    ['cfonb120_pennylane_end_of_statement_without_beginning.txt', 'bankStatementMalformed', { reason: 'endWithoutStart', line: 9 }],
    ['cfonb240_silarhi_complex.txt', 'bankOtherFormat', { format: 'cfonb240' }],
  ])('refuses %s and says why', async (name, code, details) => {
    expect((await refused(bank(name))).problem).toEqual({ code, details });
  });

  it('covers every file', () => {
    const tables = ['bank_csv_fr_headers.csv', 'bank_csv_eu_decimals.csv', 'bank_csv_garbled_amount.csv', 'bank_csv_fr_ca_layout_synthetic.csv'];
    const others = ['camt053_v2.wrong.xml', 'cfonb120_pennylane_invalid_date.txt', 'cfonb120_pennylane_operation_out_of_statement.txt', 'cfonb120_pennylane_end_of_statement_without_beginning.txt', 'cfonb240_silarhi_complex.txt'];
    expect([...FILES.map(([name]) => name), ...tables, ...others].sort()).toEqual(readdirSync(BANK).sort());
  });

  test.each(readdirSync(HOSTILE).filter((name) => name.endsWith('.ofx')))('refuses the hostile %s', async (name) => {
    const outcome = await outcomeOf(join(HOSTILE, name));
    expect(outcome).toMatchObject({ usable: false, file: { problem: { code: 'bankStatementMalformed' } } });
  });

  it('reads what a CAMT entry says of its payer', async () => {
    const [entry] = entriesOf(await read(bank('camt053_v8.xml')));
    expect(entry).toMatchObject({
      date: '2014-12-31', valueDate: '2015-01-02', counterpartyName: 'NAME NAME', counterpartyIban: 'NL56AGDH9619008421', bankReference: 'AAAASESS-FP-CN_98765/01',
    });
    expect(entry?.reference).toContain('MUELL/FINP/RA12345');
    const [old] = entriesOf(await read(bank('camt053_v2.minimal.xml')));
    expect(old).toMatchObject({ counterpartyName: 'NAME NAME', reference: '4654654654654654' });
  });

  it('reads the details of a CFONB operation', async () => {
    const [first, second] = entriesOf(await read(bank('cfonb120_pennylane_example.txt')));
    expect(first).toMatchObject({ row: 3, date: '2019-05-16', amountCents: -3221, counterpartyName: 'INTERNET SFR', reference: 'OTHER REFERENCE' });
    expect(first?.label).toMatch(/^PRLV SEPA TEST CABINET MENSUEAUHTR13133 MENSUEAUHTR13DUP/);
    expect(second).toMatchObject({ row: 16, reference: 'REFERENCE' });
  });

  it('reads the details of MT940 operations, by number and by name', async () => {
    const [, gehalt] = statementsOf(await read(bank('mt940_cmxl_mt940.sta')))[1]?.entries ?? [];
    expect(gehalt).toMatchObject({ date: '2002-11-02', amountCents: 300000, counterpartyName: 'MUELLER', bankReference: '55555' });
    const [steuer] = entriesOf(await read(bank('mt940_own_malformed_details.sta')));
    expect(steuer).toMatchObject({ counterpartyName: 'Finanzamt Muenchen Abteilung Erhebung', counterpartyIban: '' });
    expect(steuer?.reference).toContain('STEUERNR 123/123/12345');
    const [first, second] = entriesOf(await read(bank('mt940_jejik_rabobank-iban.sta')));
    expect(first).toMatchObject({ date: '2013-01-01', counterpartyName: 'CONTRA ACCOUNT HOLDER', counterpartyIban: '', reference: '01-01-2013 12:00 0030000987654321' });
    expect(second).toMatchObject({ counterpartyName: 'JOHN DOE', reference: 'Reference 201301234' });
  });

  it('reads names, references and days of OFX', async () => {
    const [first, , third] = entriesOf(await read(bank('ofx_ofxparse_checking.ofx')));
    expect(first).toMatchObject({ date: '2011-03-31', amountCents: 1, bankReference: '0000486' });
    expect(third).toMatchObject({ reference: '319', label: 'RETURNED CHECK FEE, CHECK # 319 FOR $45.33 ON 04/07/11' });
  });
});

describe('statements by their content', () => {
  const camt = (encoding: string, name: string) =>
    `<?xml version="1.0" encoding="${encoding}"?><Document><BkToCstmrStmt><Stmt><Acct><Id><IBAN>FR7630006000011234567890189</IBAN></Id></Acct><Ntry><Amt Ccy="EUR">10.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>2026-04-10</Dt></BookgDt><NtryDtls><TxDtls><RltdPties><Dbtr><Nm>${name}</Nm></Dbtr></RltdPties></TxDtls></NtryDtls></Ntry></Stmt></BkToCstmrStmt></Document>`;

  test.each([
    ['ISO-8859-1', 'latin1', 'windows-1252'],
    ['UTF-8', 'utf8', 'utf-8'],
  ] as const)('a CAMT file in %s, named .txt', async (declared, written, encoding) => {
    const file = await read(fileOf(`releve-${written}.txt`, Buffer.from(camt(declared, 'Société Dupré'), written)));
    expect(file).toMatchObject({ kind: 'bank', encoding });
    expect(entriesOf(file)).toMatchObject([{ counterpartyName: 'Société Dupré' }]);
  });

  test.each<readonly [name: string, content: string, code: string, details: object]>([
    ['bombe.xml', camt('UTF-8', '&a;').replace('<Document>', '<!DOCTYPE d [<!ENTITY a "aaaa">]><Document>'), 'fileCorrupt', { reason: 'entities' }],
    ['coupe.xml', camt('UTF-8', 'Dupont').slice(0, -40), 'fileCorrupt', { line: 1 }],
    ['releve.qif', '!Type:Bank\nD15/01/2026\nT10.00\nPDUPONT\n^\n', 'bankOtherFormat', { format: 'qif' }],
    ['ordre.xml', '<?xml version="1.0"?><Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.001.001.03"><CstmrCdtTrfInitn/></Document>', 'bankOtherFormat', { format: 'pain' }],
  ])('refuses %s', async (name, content, code, details) => {
    expect((await refused(fileOf(name, content))).problem).toEqual({ code, details });
  });
});
