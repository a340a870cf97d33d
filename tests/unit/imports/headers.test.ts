import { describe, expect, it, test } from 'vitest';
import { type Meaning, meaningOfHeader } from '#shared/domain/imports/vocabulary/headers';
import { editDistance } from '#shared/domain/imports/spelling';

const EXPECTED: Readonly<Partial<Record<Meaning, readonly string[]>>> = {
  invoiceNumber: ['N° facture', 'Numéro de facture', 'Num Fact', 'Réf. facture', 'invoiceNumber', 'INVOICE_NO', 'Facture n°', 'Bill No.', 'feature_id', 'No facture client'],
  anyNumber: ['N° pièce', 'Numéro pièce', 'Pièce', 'Number', 'PieceRef', 'Doc. n°'],
  issueDate: ['Date facture', 'Date de facturation', "Date d'émission", 'InvoiceDate', 'Invoice/Bill Date', 'Date pièce', 'Date de pièce'],
  anyDate: ['Date', 'DATE'],
  dueDate: ['Échéance', "Date d'échéance", 'Date échéance', 'ECHEANCE', 'DueDate', 'Due Date', 'Date limite de paiement', 'Ech.', 'Dt ech', 'echaence'],
  amount: ['Montant TTC', 'Total TTC', 'TTC', 'Net à payer', 'InvoiceAmount', 'Montant facture', 'montant_factture', 'Montant TTC (€)', 'Mt TTC'],
  anyAmount: ['Montant', 'Total', 'Amount', 'Montant €'],
  netAmount: ['Montant HT', 'Total HT', 'HT', 'Untaxed Amount', 'Montant hors taxes'],
  tax: ['TVA', 'Montant TVA', 'Tax'],
  paid: ['Réglé', 'Montant réglé', 'Payé', 'Montant payé', 'Déjà réglé', 'Encaissé', 'Amount paid', 'Acompte'],
  open: ['Reste dû', 'Solde', 'Solde dû', 'Reste à payer', 'Amount Due', 'Open balance', 'Montant restant dû', 'Non réglé', 'Restant dû TTC', 'Balance due', 'Montant dû', 'Encours', 'Encours client'],
  paymentDate: ['Date règlement', 'Date de paiement', 'Payé le', 'SettledDate', 'Payment date', "Date d'encaissement"],
  clientCode: ['Code client', 'N° client', 'customerID', 'Réf client', 'Compte tiers', 'Compte auxiliaire', 'Code tiers', 'Compte', 'CompAuxNum'],
  clientName: ['Raison sociale', 'Nom client', 'Nom du client', 'Customer name', 'Intitulé client', 'Nom / Raison sociale', 'Intitulé du compte', 'Invoice Partner Display Name', 'Société'],
  anyClient: ['Client', 'Tiers', 'Customer', 'Partner', 'Débiteur'],
  documentType: ['Type', 'Type de pièce', 'Type document', 'Nature'],
  label: ['Libellé', 'Libellé écriture', 'Description', 'Objet', 'Désignation'],
  paymentReference: ['N° règlement', 'paiement_id', 'Réf. paiement', 'N° de chèque'],
  paymentMethod: ['Mode', 'Mode de règlement', 'Moyen de paiement', 'Payment method'],
  siren: ['SIREN', 'SIRET', 'N° SIREN'],
  vatNumber: ['N° TVA', 'TVA intracommunautaire', 'VAT number'],
  address1: ['Adresse', 'Adresse 1', 'Address', 'Rue'],
  address2: ['Adresse 2', "Complément d'adresse"],
  postcode: ['Code postal', 'CP', 'Zip', 'postcode'],
  city: ['Ville', 'City'],
  email: ['Email', 'E-mail', 'Adresse e-mail', 'Courriel'],
  phone: ['Téléphone', 'Tél.', 'Phone', 'Mobile'],
  salesperson: ['Commercial', 'Vendeur', 'Représentant', 'Nom du représentant', 'Salesperson'],
  creditLimit: ['Plafond', 'Plafonds', 'Encours autorisé', 'Encours max', 'Encours max.', 'Encours maximum', 'Encours maxi', 'Plafond de crédit', 'Plafond d’encours', 'Limite de crédit', "Limite d'encours", 'Credit limit', 'CreditLimit', 'Crédit autorisé', 'Plafond client', 'Montant plafond'],
  debit: ['Débit', 'Montant débit'],
  credit: ['Crédit'],
  journal: ['Journal', 'Code journal', 'Jnl'],
  lettering: ['Lettrage', 'Let.'],
  status: ['Statut', 'État'],
  bookingDate: ['Date opération', 'Date de comptabilisation', 'Buchungstag'],
  valueDate: ['Date de valeur', 'Date valeur', 'Valuta', 'Wertstellung', 'Value date'],
  currency: ['Devise', 'Code devise', 'Currency', 'CCY', 'Währung', 'Devise du compte'],
  counterpartyIban: ['IBAN', 'IBAN contrepartie', 'IBAN du bénéficiaire'],
  elsewhere: ['Date de commande', 'N° commande', 'Délai de paiement', 'Disputed', 'Nom commercial', 'Code commercial', 'E-mail du commercial', 'DaysLate', 'Montant en devise', 'PaperlessDate', 'Date prévue de règlement', 'PO Number', 'Non échu', 'Taux de TVA', 'Plafond disponible', 'Date du plafond', 'Dépassement du plafond', 'Plafond assurance', 'Montant maximum', 'Autorisé'],
};

const cases = Object.entries(EXPECTED).flatMap(([meaning, headers]) => headers.map((header) => [header, meaning] as const));

describe('meaningOfHeader', () => {
  test.each(cases)('%s: %s', (header, meaning) => {
    expect(meaningOfHeader(header)?.meaning).toBe(meaning);
  });

  test.each(['', 'Xyz', 'FA2026-001', 'Item', '1 à 30 j', 'A'.repeat(80)])('knows nothing of %j', (header) => {
    expect(meaningOfHeader(header)).toBeNull();
  });

  it('trusts a misspelt header less', () => {
    expect(meaningOfHeader('montant_factture')?.score).toBeLessThan(meaningOfHeader('montant_facture')?.score ?? 0);
  });
});

describe('editDistance', () => {
  test.each<readonly [string, string, number]>([
    ['facture', 'facture', 0],
    ['factture', 'facture', 1],
    ['feature', 'facture', 2],
    ['echaence', 'echeance', 1],
    ['cleint', 'client', 1],
    ['abc', 'xyz', 3],
  ])('%s to %s takes %d', (first, second, expected) => {
    expect(editDistance(first, second, 2)).toBe(expected);
  });
});
