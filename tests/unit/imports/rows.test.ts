import { describe, expect, it, test } from 'vitest';
import { documentStatusOf } from '#shared/domain/imports/document-status';
import { documentTypeOf } from '#shared/domain/imports/document-type';
import { isSiren } from '#shared/domain/identifiers';
import { sirenOf } from '#shared/domain/imports/siren';
import { csv, notes, readAll, tableOf } from './table';

const HEADER = 'N° facture;Type;Client;Date;Échéance;Montant TTC;Réglé;Solde;Date règlement';
const GOOD = 'F0;Facture;Dupont;31/01/2026;28/02/2026;100,00;0,00;;';
const list = (...rows: string[]) => readAll(csv([HEADER, GOOD, ...rows].join('\n')));

describe('rows of an invoice list', () => {
  test.each<readonly [row: string, note: string]>([
    [';Facture;Dupont;31/01/2026;;10,00;;;', 'N° facture missingNumber -'],
    ['F1;Facture;;31/01/2026;;10,00;;;', 'Client missingClient -'],
    ['F1;Facture;Dupont;;;10,00;;;', 'Date missingDate -'],
    ['F1;Facture;Dupont;hier;;10,00;;;', 'Date notADate hier'],
    ['F1;Facture;Dupont;31/02/2026;;10,00;;;', 'Date impossibleDate 31/02/2026'],
    ['F1;Facture;Dupont;31/01/2026;32/02/2026;10,00;;;', 'Échéance impossibleDate 32/02/2026'],
    ['F1;Facture;Dupont;31/01/2026;;;;;', 'Montant TTC missingAmount -'],
    ['F1;Facture;Dupont;31/01/2026;;dix;;;', 'Montant TTC notAnAmount dix'],
    ['F1;Facture;Dupont;31/01/2026;;#N/A;;;', 'Montant TTC notAnAmount #N/A'],
    ['F1;Facture;Dupont;31/01/2026;;10,00;x;;', 'Réglé notAnAmount x'],
    ['F1;Facture;Dupont;31/01/2026;;999999999999,00;;;', 'Montant TTC amountTooLarge 999999999999,00'],
    ['F1;Facture;Dupont;31/01/2026;;0,00;;;', 'Montant TTC zeroAmount 0,00'],
    ['F1;Facture;Dupont;31/01/2026;30/01/2026;10,00;;;', 'Échéance dueBeforeIssue 30/01/2026'],
    ['F1;Facture;Dupont;31/01/2026;;10,00;;;30/01/2026', 'Date règlement settledBeforeIssue 30/01/2026'],
    ['F1;Facture;Dupont;31/01/2026;;10,00;4,00;5,00;', 'Solde amountsDisagree 5,00'],
    ['F1;Facture;Dupont;31/01/2026;;10,00;11,00;;', 'Réglé paidMoreThanAmount 11,00'],
    ['F0;Facture;Dupont;31/01/2026;28/02/2026;100,01;;;', 'N° facture duplicateNumber 2'],
  ])('rejects %s', (row, note) => {
    const read = list(row);
    expect(notes(read.rejected)).toEqual([`3 ${note}`]);
    expect(read.records.invoices).toHaveLength(1);
    expect(read.records.clients).toHaveLength(1);
  });

  it('keeps what it is told of a good row', () => {
    expect(list('F1;Facture;Durand;31/01/2026;;10,00;4,00;6,00;').records.invoices[1]).toEqual({
      row: 3, type: 'invoice', number: 'F1', client: 1, issueDate: '2026-01-31', dueDate: null, amountCents: 1000, paidCents: 400, settledDate: null, label: '',
    });
  });

  it('takes a settled date for the whole amount, unless the row says how much', () => {
    const { invoices } = list('F1;Facture;Dupont;31/01/2026;;10,00;;;03/02/2026', 'F2;Facture;Dupont;31/01/2026;;10,00;4,00;;03/02/2026').records;
    expect(invoices.slice(1).map(({ paidCents, settledDate }) => [paidCents, settledDate])).toEqual([[1000, '2026-02-03'], [400, null]]);
  });

  it('takes words for no date', () => {
    expect(list('F1;Facture;Dupont;31/01/2026;-;10,00;;;Non réglée').rejected).toEqual([]);
  });

  it('reads credit notes by their type or their sign, and warns of the sign alone', () => {
    const read = list('A1;Avoir;Dupont;31/01/2026;01/01/2026;-10,00;;;', 'A2;Avoir;Dupont;31/01/2026;;10,00;;;', 'A3;Facture;Dupont;31/01/2026;;-10,00;-4,00;;', 'A4;;Dupont;31/01/2026;;(10,00);;;');
    expect(read.records.invoices.slice(1).map(({ type, amountCents, paidCents, dueDate }) => [type, amountCents, paidCents, dueDate])).toEqual([
      ['creditNote', 1000, null, null],
      ['creditNote', 1000, null, null],
      ['creditNote', 1000, 400, null],
      ['creditNote', 1000, null, null],
    ]);
    expect(notes(read.warnings)).toEqual(['5 Montant TTC negativeReadAsCreditNote -10,00', '6 Montant TTC negativeReadAsCreditNote (10,00)']);
  });

  it('takes lines of payments for payments, and leaves quotes and orders aside', () => {
    const read = list('R1;Règlement;Dupont;05/02/2026;;-40,00;;;', 'D1;Devis;Dupont;05/02/2026;;40,00;;;');
    expect(read.records.payments).toEqual([{ row: 3, reference: 'R1', client: 0, invoiceNumber: '', date: '2026-02-05', amountCents: 4000, method: 'Règlement', label: '' }]);
    expect(notes(read.warnings)).toEqual(['4 Type notAnInvoiceSkipped Devis']);
  });

  it('believes a status of paid where no amount says otherwise, and leaves drafts and cancelled invoices aside', () => {
    const table = csv('N° facture;Client;Date;TTC;Réglé;Statut\nF1;Dupont;31/01/2026;10,00;;Payée\nF2;Dupont;31/01/2026;10,00;4,00;Payée\nF3;Dupont;31/01/2026;10,00;;Non payée\nF4;Dupont;31/01/2026;10,00;;Brouillon\nF5;Dupont;31/01/2026;10,00;;Annulée');
    const read = readAll(table);
    expect(read.records.invoices.map(({ number, paidCents }) => [number, paidCents])).toEqual([['F1', 1000], ['F2', 400], ['F3', null]]);
    expect(notes(read.warnings)).toEqual(['5 Statut notAnInvoiceSkipped Brouillon', '6 Statut notAnInvoiceSkipped Annulée']);
  });

  it('skips a row that stands twice, and keeps the same number of another client', () => {
    const read = list(GOOD, 'F0;Facture;Durand;31/01/2026;28/02/2026;100,00;;;');
    expect(notes(read.warnings)).toEqual(['3 N° facture duplicateRow 2', '4 N° facture sameNumberOtherClient F0']);
    expect(read.records.invoices.map(({ client }) => client)).toEqual([0, 1]);
  });

  it('leaves totals, headings, footers and repeated headers aside, and says so', () => {
    const read = list(';;;;;;;;', 'Total Dupont;;;;;100,00;;;', ';;;;;100,00;;;', 'Clients du Nord;;;;;;;;', HEADER, ';;Sous-total;;;100,00;;;', 'F9;Facture;Total Energies;31/01/2026;;5,00;;;', ';;;;;;;;Édité le 3 mai');
    expect(read.warnings.map(({ row, code }) => [row, code])).toEqual([4, 5, 6, 7, 8, 10].map((row) => [row, 'totalRowSkipped']));
    expect(read.records.invoices.map(({ number }) => number)).toEqual(['F0', 'F9']);
    expect(read).toMatchObject({ rows: 8, rejected: [] });
  });

  it('tells a line that lost the rest of its cells from a heading', () => {
    expect(notes(list('FA-2026-001;;;;;;;;').rejected)).toEqual(['3 Date missingDate -']);
  });

  it('reads debit as an invoice and credit as a credit note', () => {
    const table = csv('N° facture;Client;Date;Débit;Crédit\nF1;Dupont;31/01/2026;10,00;\nA1;Dupont;31/01/2026;;4,00');
    expect(readAll(table).records.invoices.map(({ type, amountCents }) => [type, amountCents])).toEqual([['invoice', 1000], ['creditNote', 400]]);
  });

  it('keeps zeros of codes, and numbers of spreadsheets as they are', () => {
    const table = tableOf([['N° facture', 'Code client', 'Raison sociale', 'Code postal', 'Date facture', 'TTC'], ['0000611365', 41100540, ' Dupont\u00a0 & \nfils ', 6000, '2026-01-31', 12.3]]);
    const { clients, invoices } = readAll(table).records;
    expect(clients[0]).toMatchObject({ code: '41100540', name: 'Dupont & fils', postcode: '06000' });
    expect(invoices[0]).toMatchObject({ number: '0000611365', amountCents: 1230 });
  });

  it('names each client once, however its name is written', () => {
    const table = csv('N° facture;Code client;Nom client;Date;TTC\nF1;C1;Émile & Cie;31/01/2026;1,00\nF2;C1;EMILE ET CIE;31/01/2026;1,00\nF3;C1;emile   & cie;31/01/2026;1,00');
    expect(readAll(table).records.invoices.map(({ client }) => client)).toEqual([0, 1, 0]);
  });
});

describe('rows of a payment list', () => {
  const payments = (...rows: string[]) => readAll(csv(['N° règlement;N° facture;Client;Date;Montant;Mode', ...rows].join('\n')));

  it('keeps refunds negative, and payments of which only the invoice is known', () => {
    expect(payments('R1;F1;;31/01/2026;10,00;Virement', 'R2;;Dupont;31/01/2026;-4,00;').records.payments).toMatchObject([
      { reference: 'R1', client: null, invoiceNumber: 'F1', date: '2026-01-31', amountCents: 1000, method: 'Virement' },
      { client: 0, invoiceNumber: '', amountCents: -400 },
    ]);
  });

  test.each<readonly [row: string, note: string]>([
    ['R1;;;31/01/2026;10,00;', 'Client missingClient -'],
    ['R1;F1;;;10,00;', 'Date missingDate -'],
    ['R1;F1;;31/04/2026;10,00;', 'Date impossibleDate 31/04/2026'],
    ['R1;F1;;30/04/2026;;', 'Montant missingAmount -'],
    ['R1;F1;;30/04/2026;0;', 'Montant zeroAmount 0'],
    ['R1;F1;;30/04/2026;x;', 'Montant notAnAmount x'],
  ])('rejects %s', (row, note) => {
    expect(notes(payments(row, 'R9;F1;;30/04/2026;10,00;').rejected)).toEqual([`2 ${note}`]);
  });

  it('skips a payment that stands twice by its reference; two alike without one both stand', () => {
    const read = payments('R1;F1;;30/04/2026;10,00;', 'R1;F1;;30/04/2026;10,00;', 'R1;F2;;30/04/2026;10,00;', ';F1;;30/04/2026;5,00;', ';F1;;30/04/2026;5,00;');
    expect(read.records.payments).toHaveLength(4);
    expect(notes(read.warnings)).toEqual(['3 N° règlement duplicateRow 2']);
  });
});

describe('rows of a client list', () => {
  it('takes each client once and warns of a wrong SIREN', () => {
    const read = readAll(csv('Code client;Raison sociale;SIREN;Ville\nC1;Dupont;732829320;Paris\nC1;DUPONT;732829320;Paris\nC2;Durand;123456789;Lyon\n;Martin;;Nice\nTotal;;;'));
    expect(read.records.clients.map(({ name }) => name)).toEqual(['Dupont', 'Durand', 'Martin']);
    expect(notes(read.warnings)).toEqual(['3 Code client duplicateRow C1', '4 SIREN sirenInvalid 123456789', '6 - totalRowSkipped Total']);
  });
});

describe('words and numbers', () => {
  test.each([['Facture', 'invoice'], ['FA', 'invoice'], ['Invoice', 'invoice'], ["Facture d'acompte", 'invoice'], ['Avoir', 'creditNote'], ["Facture d'avoir", 'creditNote'], ['Credit note', 'creditNote'], ['AV', 'creditNote'], ['381', 'creditNote'], ['Règlement', 'payment'], ['Chèque', 'payment'], ['Devis', 'other'], ['Facture pro forma', 'other'], ['Bon de livraison', 'other'], ['', null], ['Autre', null]])(
    'a line of type %j is %s',
    (text, type) => {
      expect(documentTypeOf(text)).toBe(type);
    },
  );

  test.each([['Payée', 'paid'], ['Paid', 'paid'], ['Réglé', 'paid'], ['Soldée', 'paid'], ['Partiellement payée', null], ['Non réglée', null], ['Impayée', null], ['À payer', null], ['En retard', null], ['Draft', 'void'], ['Annulée', 'void'], ['Yes', null], ['', null]])(
    'a status of %j says %s',
    (text, status) => {
      expect(documentStatusOf(text)).toBe(status);
    },
  );

  it('knows a SIREN in a SIRET, a VAT number, or with its zeros lost', () => {
    expect(['732 829 320', '73282932000074', 'FR44732829320', '5480546', 'inconnu'].map(sirenOf)).toEqual(['732829320', '732829320', '732829320', '005480546', 'inconnu']);
    expect(['732829320', '356000000', '732829321', '12'].map(isSiren)).toEqual([true, true, false, false]);
  });
});
