import { describe, expect, it, test } from 'vitest';
import type { BankStatementRecord } from '#shared/domain/imports/records';
import { csv, readAll, tableOf } from './table';

function statementsOf(text: string): readonly BankStatementRecord[] {
  return readAll(csv(text)).records.bank ?? [];
}

const amounts = (statements: readonly BankStatementRecord[]) => statements.flatMap(({ entries }) => entries.map(({ amountCents }) => amountCents));

describe('a table of operations', () => {
  test.each([
    ['what leaves without a sign', '15/01/2026;VIR;;10,00\n16/01/2026;CB;4,00;'],
    ['what leaves with a sign', '15/01/2026;VIR;;10,00\n16/01/2026;CB;-4,00;'],
    ['zeros where nothing moves', '15/01/2026;VIR;0,00;10,00\n16/01/2026;CB;4,00;0,00'],
  ])('takes debits for what leaves: %s', (_how, rows) => {
    expect(amounts(statementsOf(`Date;Libellé;Débit;Crédit\n${rows}`))).toEqual([1000, -400]);
  });

  test.each([
    ['letters', 'C', 'D'],
    ['words', 'Crédit', 'DÉBIT'],
    ['signs', '+', '-'],
  ])('takes the side of an amount without a sign: %s', (_how, comesIn, leaves) => {
    expect(amounts(statementsOf(`Date;Libellé;Montant;Sens\n15/01/2026;VIR;10,00;${comesIn}\n16/01/2026;CB;4,00;${leaves}\n17/01/2026;CB;-5,00;${leaves}`))).toEqual([1000, -400, -500]);
  });

  it('rejects a side that is neither', () => {
    expect(readAll(csv('Date;Libellé;Montant;Sens\n15/01/2026;VIR;10,00;C\n16/01/2026;CB;4,00;X')).rejected).toMatchObject([{ row: 3, code: 'notASide', value: 'X' }]);
  });

  test.each([
    ['oldest first', '15/01/2026;VIR;10,00;110,00\n16/01/2026;CB;-4,00;106,00'],
    ['newest first', '16/01/2026;CB;-4,00;106,00\n15/01/2026;VIR;10,00;110,00'],
  ])('finds both balances in a running one, %s', (_order, rows) => {
    expect(statementsOf(`Date;Libellé;Montant;Solde\n${rows}`)).toMatchObject([{ openingCents: 10_000, closingCents: 10_600, from: '2026-01-15', to: '2026-01-16' }]);
  });

  it('finds which way a single day runs by its balances', () => {
    expect(statementsOf('Date;Libellé;Montant;Solde\n15/01/2026;CB;-4,00;106,00\n15/01/2026;VIR;10,00;110,00')).toMatchObject([{ openingCents: 10_000, closingCents: 10_600 }]);
  });

  it('leaves out what the bank refused or has not done yet, and says so', () => {
    const { records, warnings, rejected } = readAll(csv('Date;Libellé;Montant;Statut\n15/01/2026;VIR;10,00;Exécuté\n16/01/2026;CB;-4,00;Refusé\n;CB;-3,00;En attente'));
    expect(amounts(records.bank ?? [])).toEqual([1000]);
    expect(warnings.map(({ row, code }) => [row, code])).toEqual([[3, 'notBookedSkipped'], [4, 'notBookedSkipped']]);
    expect(rejected).toEqual([]);
  });

  it('takes the name of the account for nobody who pays', () => {
    const [statement] = statementsOf('Date;Date de valeur;Libellé;Montant;Contrepartie;Nom du compte\n15/01/2026;15/01/2026;VIR;10,00;DUPONT SARL;Compte principal\n16/01/2026;16/01/2026;CB;-4,00;EDF;Compte principal');
    expect(statement?.entries.map(({ counterpartyName }) => counterpartyName)).toEqual(['DUPONT SARL', 'EDF']);
    const [nameless] = statementsOf('dateOp;dateVal;label;amount;accountLabel\n2026-01-15;2026-01-15;VIR;10,00;Compte courant\n2026-01-16;2026-01-16;CB;-4,00;Compte courant');
    expect(nameless?.entries.map(({ counterpartyName }) => counterpartyName)).toEqual(['', '']);
  });

  it('says by how much a running balance is off', () => {
    const { warnings } = readAll(csv('Date;Libellé;Montant;Solde\n15/01/2026;VIR;10,00;110,00\n16/01/2026;CB;-4,00;105,00'));
    expect(warnings).toMatchObject([{ row: 2, code: 'statementDoesNotAddUp', value: '\u22121,00 EUR' }]);
  });

  it('takes balances and totals for no operation, but a company called TOTAL for one', () => {
    const read = readAll(csv('Date;Libellé;Montant\n15/01/2026;Solde au 15/01/2026;100,00\n15/01/2026;TOTAL ENERGIES;-50,00\n16/01/2026;TOTAL DES MOUVEMENTS;-50,00\n;Total;-50,00'));
    expect(read.records.bank?.flatMap(({ entries }) => entries.map(({ label }) => label))).toEqual(['TOTAL ENERGIES']);
    expect(read.warnings.map(({ row, code }) => [row, code])).toEqual([[2, 'totalRowSkipped'], [4, 'totalRowSkipped'], [5, 'totalRowSkipped']]);
  });

  it('joins a label that runs over rows, and the columns that share it', () => {
    const [statement] = statementsOf('Date;Libellé;Montant;Détail\n15/01/2026;VIR SEPA;10,00;SARL DUPONT\n;FACTURE F12;;\n16/01/2026;CB;-4,00;');
    expect(statement?.entries.map(({ label }) => label)).toEqual(['VIR SEPA SARL DUPONT FACTURE F12', 'CB']);
  });

  test.each([
    ['un compte', 'Compte Courant n° 00012345678;\n', '00012345678'],
    ['un IBAN', 'IBAN : FR76 3000 6000 0112 3456 7890 189 BIC BNPAFRPP\n', 'FR7630006000011234567890189'],
    ['un compte postal', 'Numéro Compte ;1234567A020\n', '1234567A020'],
    ['rien', 'Opérations du compte entre le 02/01/2026 et le 14/01/2026\n', ''],
  ])('knows its account by the lines above: %s', (_what, preamble, account) => {
    expect(statementsOf(`${preamble}Date;Libellé;Montant\n15/01/2026;VIR;10,00`)).toMatchObject([{ account }]);
  });

  it('knows its own account from those of others', () => {
    const own = statementsOf('Date;Libellé;Montant;IBAN\n15/01/2026;VIR;10,00;FR7630006000011234567890189\n16/01/2026;CB;-4,00;FR7630006000011234567890189');
    expect(own).toMatchObject([{ account: 'FR7630006000011234567890189', entries: [{ counterpartyIban: '' }, {}] }]);
    const others = statementsOf('Date;Libellé;Montant;IBAN\n15/01/2026;VIR;10,00;FR7630006000011234567890189\n16/01/2026;CB;-4,00;DE89370400440532013000');
    expect(others).toMatchObject([{ account: '', entries: [{ counterpartyIban: 'FR7630006000011234567890189' }, { counterpartyIban: 'DE89370400440532013000' }] }]);
  });

  it('gives a statement for each currency, two identical operations both standing', () => {
    expect(statementsOf('Date;Libellé;Montant;Devise\n15/01/2026;VIR;10,00;EUR\n15/01/2026;VIR;10,00;EUR\n15/01/2026;VIR;7,00;USD')).toMatchObject([
      { currency: 'EUR', entries: [{}, {}] },
      { currency: 'USD', entries: [{}] },
    ]);
  });

  it('reads the cells of a workbook', () => {
    const table = tableOf([['Date', 'Date de valeur', 'Libellé', 'Débit', 'Crédit'], ['2026-01-15', '2026-01-16', 'VIR DUPONT', null, 1040.17], [46038, 46038, 'CB', 4.1, null]]);
    expect(readAll(table).records.bank).toMatchObject([{ entries: [{ date: '2026-01-15', valueDate: '2026-01-16', amountCents: 104017 }, { date: '2026-01-16', amountCents: -410 }] }]);
  });

  test.each([
    ['15/01/2026;VIR;douze', 'notAnAmount', 'Montant'],
    ['15/01/2026;VIR;', 'missingAmount', 'Montant'],
    ['31/02/2026;VIR;10,00', 'impossibleDate', 'Date'],
    [';VIR;10,00', 'missingDate', 'Date'],
  ])('rejects the row %s alone', (row, code, column) => {
    const read = readAll(csv(`Date;Libellé;Montant\n14/01/2026;CB;-4,00\n${row}\n16/01/2026;CB;-5,00`));
    expect(read.rejected).toMatchObject([{ row: 3, code, column }]);
    expect([read.rows, read.records.bank?.[0]?.entries.length]).toEqual([3, 2]);
  });
});
