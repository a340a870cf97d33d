import { describe, expect, it, test } from 'vitest';
import type { TableMapping } from '#shared/domain/imports/plan';
import { csv, readAll, recognise, tableOf } from './table';

function plan(...args: Parameters<typeof recognise>) {
  const found = recognise(...args);
  if (!found.ok) throw new Error(JSON.stringify(found.problem));
  return found.plan;
}

function problem(...args: Parameters<typeof recognise>) {
  const found = recognise(...args);
  return found.ok ? null : found.problem;
}

describe('recogniseTable', () => {
  test.each<readonly [name: string, kind: string, header: string, row: string]>([
    ['Sage', 'invoices', 'Date;N° pièce;Compte tiers;Intitulé du tiers;Échéance;Montant TTC', '02/01/2026;FA001;C01;Dupont et fils;01/02/2026;12,50'],
    ['EBP', 'invoices', "Numéro du document;Date du document;Code client;Nom du client;Date d'échéance;Total TTC;Solde dû", 'F1;02/01/2026;C1;Dupont SA;02/02/2026;10,00;10,00'],
    ['Pennylane', 'invoices', 'Numéro de facture;Client;Date de facture;Échéance;Montant TTC;Restant dû;Statut', 'F1;Dupont SA;02/01/2026;02/02/2026;10,00;10,00;En retard'],
    ['Dolibarr', 'invoices', 'Réf.;Tiers;Date facturation;Date échéance;Montant HT;Montant TTC', 'F1;Dupont SA;02/01/2026;02/02/2026;8,00;10,00'],
    ['Odoo', 'invoices', 'Number;Invoice Partner Display Name;Invoice/Bill Date;Due Date;Untaxed Amount;Total;Amount Due', 'INV/2026/1;Dupont SA;2026-01-02;2026-02-02;8.00;10.00;10.00'],
    ['QuickBooks', 'invoices', 'Date;Transaction type;Num;Customer;Due date;Amount;Open balance', '02/01/2026;Invoice;1001;Dupont SA;02/02/2026;10.00;10.00'],
    ['payments', 'payments', 'N° règlement;N° facture;Code client;Date;Montant;Mode', 'R1;F1;C1;02/01/2026;10,00;Virement'],
    ['payments by client', 'payments', 'Date de paiement;Client;Montant encaissé;Mode de règlement', '02/01/2026;Dupont SA;10,00;Chèque'],
    ['clients', 'clients', 'Code client;Raison sociale;SIREN;Adresse;Code postal;Ville;Email;Téléphone', 'C1;Dupont SA;732829320;1 rue X;75001;Paris;a@b.fr;0102030405'],
    ['clients with a balance', 'clients', 'Code;Nom;Ville;Email;Solde', 'C1;Dupont SA;Paris;a@b.fr;10,00'],
  ])('recognises a list of %s: %s', (_name, kind, header, row) => {
    expect(plan(csv(`${header}\n${row}`)).kind).toBe(kind);
  });

  it('finds the header below titles and blank lines, and gives lines as the user counts them', () => {
    const table = tableOf([['ACME SARL'], ['Liste des factures', '', ''], [], ['N° facture', 'Client', 'Date', 'Montant TTC'], ['F1', 'Dupont', '31/01/2026', 'x']]);
    expect(plan(table).mapping.headerRow).toBe(4);
    expect(readAll(table).rejected).toEqual([{ row: 5, column: 'Montant TTC', code: 'notAnAmount', value: 'x' }]);
  });

  it('lets values decide where the header says nothing', () => {
    const table = csv('N° facture;Client;Quand;Montant TTC\nF1;Dupont SA;31/01/2026;10,00\nF2;Durand SA;01/02/2026;12,00');
    expect(plan(table).assignment.get('issueDate')?.header).toBe('Quand');
  });

  it('tells a client’s code from its name by their values', () => {
    const columns = plan(csv('N° facture;Client;Tiers;Date;TTC\nF1;C01;Dupont et fils;31/01/2026;1,00\nF2;C02;Durand SA;31/01/2026;1,00')).assignment;
    expect([columns.get('clientCode')?.header, columns.get('clientName')?.header]).toEqual(['Client', 'Tiers']);
  });

  it('does not take the amount without tax for what is due', () => {
    expect(problem(csv('N° facture;Client;Date facture;Montant HT\nF1;Dupont;31/01/2026;10,00'))).toMatchObject({
      code: 'columnsMissing',
      details: { kind: 'invoices', missing: ['amount'] },
    });
  });

  it('does without a column of payment terms called a due date', () => {
    expect(plan(csv('N° facture;Client;Date facture;Échéance;TTC\nF1;Dupont;31/01/2026;30 jours fin de mois;1,00')).assignment.has('dueDate')).toBe(false);
  });

  test.each<readonly [detected: string, header: string, row: string]>([
    ['fec', 'JournalCode;JournalLib;EcritureNum;EcritureDate;CompteNum;CompteLib;CompAuxNum;CompAuxLib;PieceRef;PieceDate;EcritureLib;Debit;Credit', 'VE;Ventes;1;20260101;411;Clients;C1;Dupont;F1;20260101;Vente;10,00;0,00'],
  ])('refuses a file of kind %s (%s)', (detected, header, row) => {
    expect(problem(csv(`${header}\n${row}`))).toEqual({ code: 'fileKindLater', details: { detected } });
  });

  test.each<readonly [kind: string, header: string, row: string]>([
    ['agedBalance', 'Compte;Intitulé;Solde dû;Non échu;1 à 30 j;31 à 60 j;+ de 60 j', 'C1;Dupont;10,00;;10,00;;'],
    ['agedBalance', 'Client;Total;0-30;31-60;61-90;90+', 'Dupont;10,00;10,00;;;'],
    ['agedBalance', 'Code client;Raison sociale;Solde', 'C1;Dupont;10,00'],
    ['generalLedger', 'Date;Journal;Pièce;Compte;Libellé;Débit;Crédit;Lettrage', '01/01/2026;VE;F1;411DUPONT;Vente;10,00;;A'],
    ['invoices', 'Client;N° facture;Date;Échéance;Solde;Non échu;1 à 30 j;31 à 60 j', 'Dupont;F1;01/01/2026;31/01/2026;10,00;;10,00;'],
  ])('recognises a table of kind %s (%s)', (kind, header, row) => {
    expect(plan(csv(`${header}\n${row}`)).kind).toBe(kind);
  });

  it('asks who the client of a ledger is when nothing names it', () => {
    expect(problem(csv('Date;Pièce;Libellé;Débit;Crédit;Solde\n01/01/2026;F1;Vente;10,00;;10,00'))).toMatchObject({ code: 'columnsMissing', details: { kind: 'generalLedger', missing: ['clientName'] } });
  });

  test.each<readonly [header: string, row: string, fields: readonly string[]]>([
    ['Date;Libellé;Débit;Crédit', '01/01/2026;VIR DUPONT;;10,00', ['bookingDate', 'label', 'debit', 'credit']],
    ['Date opération;Date de valeur;Libellé;Montant', '01/01/2026;01/01/2026;VIR DUPONT;10,00', ['bookingDate', 'valueDate', 'label', 'amount']],
    ['Date;Libellé;Débit euros;Crédit euros;Solde', '01/01/2026;VIR DUPONT;;10,00;110,00', ['bookingDate', 'label', 'debit', 'credit', 'balance']],
    ['Buchungstag;Valuta;Auftraggeber / Empfänger;Verwendungszweck;Betrag;Währung;Saldo', '01.01.2026;01.01.2026;DUPONT;RG 12;10,00;EUR;110,00', ['bookingDate', 'valueDate', 'counterpartyName', 'label', 'amount', 'currency', 'balance']],
    ['Date;Description;Withdrawals;Deposits;Balance', '2026-01-31;TRANSFER DUPONT;;10.00;110.00', ['bookingDate', 'label', 'debit', 'credit', 'balance']],
  ])('takes a bank’s columns for a statement (%s)', (header, row, fields) => {
    const { kind, assignment } = plan(csv(`${header}\n${row}`));
    expect(kind).toBe('bank');
    expect([...assignment.entries()].sort(([, a], [, b]) => a.index - b.index).map(([field]) => field)).toEqual(fields);
  });

  it('says what is missing, what is unknown, and that there is no header', () => {
    expect(problem(csv('client_nom;feature_id;montant_factture\nAlpha Beta;F1;10'))).toEqual({
      code: 'columnsMissing',
      details: { kind: 'invoices', missing: ['issueDate'], headers: ['client_nom', 'feature_id', 'montant_factture'] },
    });
    expect(problem(csv('Item;Couleur;Poids\nA;rouge;12'))).toEqual({ code: 'fileKindUnknown', details: { headers: ['Item', 'Couleur', 'Poids'] } });
    expect(problem(csv('1;2;3\n4;5;6'))).toEqual({ code: 'headerNotFound', details: {} });
    expect(problem(tableOf([]))).toEqual({ code: 'headerNotFound', details: {} });
  });
});

describe('a mapping given by the user', () => {
  const table = csv('A;B;Nom;B;D\nF1;31/01/2026;Dupont;10,00;5,00');
  const columns = { invoiceNumber: 'a', issueDate: 'B', amount: 'B (2)' };

  it('names columns by header, letter or number, and leaves the rest to be recognised', () => {
    const mapping: TableMapping = { kind: 'invoices', headerRow: 1, columns: { ...columns, paid: '#5' } };
    const { assignment } = plan(table, mapping);
    expect([...assignment].map(([field, column]) => [field, column.index])).toEqual([
      ['invoiceNumber', 0],
      ['issueDate', 1],
      ['amount', 3],
      ['paid', 4],
      ['clientName', 2],
    ]);
  });

  it('takes an empty name for "no such column"', () => {
    expect(problem(table, { kind: 'invoices', headerRow: 1, columns: { ...columns, clientName: '' } })).toMatchObject({ details: { missing: ['clientName'] } });
  });

  it('refuses columns that are not there and columns used twice', () => {
    const mapping = (amount: string): TableMapping => ({ kind: 'invoices', headerRow: 1, columns: { invoiceNumber: 'A', amount } });
    expect(problem(table, mapping('Montant'))).toEqual({ code: 'mappingColumnUnknown', details: { column: 'Montant', headers: ['A', 'B', 'Nom', 'B (2)', 'D'] } });
    expect(problem(table, mapping('A'))).toEqual({ code: 'mappingInvalid', details: { column: 'A' } });
  });

  it('forces the order of dates and the decimal character', () => {
    const ambiguous = csv('N° facture;Client;Date;TTC\nF1;Dupont;03/04/2026;1,234');
    const read = (mapping: TableMapping | null) => readAll(ambiguous, mapping);
    expect(read({ dateFormat: 'MM/dd/yyyy', decimal: ',' }).records.invoices[0]).toMatchObject({ issueDate: '2026-03-04', amountCents: 123 });
    expect(read({ dateFormat: 'MM/dd/yyyy', decimal: '.' }).warnings).toEqual([]);
    expect(read(null).records.invoices[0]).toMatchObject({ issueDate: '2026-04-03', amountCents: 123400 });
    expect(read(null).warnings.map(({ row, column, code }) => [row, column, code])).toEqual([
      [2, 'Date', 'dateOrderGuessed'],
      [2, 'TTC', 'decimalGuessed'],
    ]);
  });

  it('lets one column settle the order of the others', () => {
    const table2 = csv('N° facture;Client;Date;Échéance;TTC\nF1;Dupont;1/2/2026;2/28/2026;10.50');
    expect(readAll(table2).records.invoices[0]).toMatchObject({ issueDate: '2026-01-02', dueDate: '2026-02-28' });
    expect(readAll(table2).warnings).toEqual([]);
  });

  it('reads the same when given back complete', () => {
    const found = plan(csv('N° facture;Client;Date;TTC\nF1;Dupont;31/04/2026;1,23\nF2;Dupont;30/04/2026;1,23'));
    const again = plan(csv('N° facture;Client;Date;TTC\nF1;Dupont;31/04/2026;1,23\nF2;Dupont;30/04/2026;1,23'), found.mapping);
    expect(again.mapping).toEqual(found.mapping);
  });
});

describe('a remembered mapping', () => {
  const table = csv('Réf;Tiers;Jour;Payable;Somme\nF1;Dupont;03/04/2026;04/05/2026;1,23');
  const first = plan(table, { kind: 'invoices', headerRow: 1, columns: { invoiceNumber: 'Réf', clientName: 'Tiers', issueDate: 'Jour', amount: 'Somme' }, dateFormat: 'MM/dd/yyyy' });
  const remembered = [{ shape: first.shape, mapping: first.mapping }];

  it('is applied to any table with the same headers, wherever they stand, and says so', () => {
    const moved = tableOf([['Titre'], [], table.row(0), table.row(1)]);
    const found = plan(moved, null, remembered);
    expect(found.remembered).toBe(true);
    expect(found.mapping).toEqual({ ...first.mapping, headerRow: 3 });
  });

  it('keeps its date order where the dates do not decide, and yields where they do', () => {
    expect(plan(table, null, remembered).conventions.orderOf('issueDate')).toBe('monthFirst');
    expect(plan(csv('Réf;Tiers;Jour;Payable;Somme\nF1;Dupont;23/04/2026;;1,23'), null, remembered).conventions.orderOf('issueDate')).toBe('dayFirst');
  });

  it('is left aside for other headers and for a user’s own mapping', () => {
    expect(recognise(csv('Réf;Tiers;Date;Montant\nF1;Dupont;23/04/2026;1,23'), null, remembered)).toMatchObject({ plan: { remembered: false } });
    expect(plan(table, { ...first.mapping, dateFormat: 'dd/MM/yyyy' }, remembered).remembered).toBe(false);
  });
});
