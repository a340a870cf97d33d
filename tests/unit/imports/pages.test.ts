import { describe, expect, it } from 'vitest';
import { csv, notes, readAll } from './table';

describe('a ledger printed in pages', () => {
  const head = (page: number) => `ESSAI SARL\nGrand livre des tiers;;;Page ${page}\nDate;C.j;N° pièce;Libellé écriture;Débit;Crédit;Solde progressif`;
  const first = `${head(1)}\nMARTIN;Martin & Fils\n03/02/2026;VE;FA2;Facture;800,00;;800,00`;

  it('takes neither the head of the next page for a client nor the report for a debt', () => {
    const { records, warnings } = readAll(csv(`${first}\n${head(2)}\nMARTIN;Martin & Fils (suite)\n;;;Report;800,00;0,00;800,00\n20/02/2026;VE;AV1;Avoir;;100,50;699,50\n;;;Total général;800,00;100,50;699,50`));
    expect(records.clients.map(({ code, name }) => `${code} ${name}`)).toEqual(['MARTIN Martin & Fils']);
    expect(records.ledger?.map(({ client, amountCents, nature }) => [client, amountCents, nature])).toEqual([
      [0, 80000, 'invoice'],
      [0, 10050, 'creditNote'],
    ]);
    expect(notes(warnings).filter((note) => note.includes('Disagrees') || note.includes('totalDisagrees'))).toEqual([]);
  });
});

describe('subtotals of an aged balance', () => {
  const names = (text: string) => readAll(csv(text)).records.clients.map(({ code, name }) => (name === '' ? code : name));

  it('of accounts are no clients', () => {
    const text = 'Compte;Intitulé;Total;Non échu;1-30\n41100001;ACME;10,00;10,00;0,00\n41100002;BETA;5,00;0,00;5,00\nTotal 411;;15,00;10,00;5,00\n41600001;GAMMA;1,00;0,00;1,00\nTotal 416;;1,00;0,00;1,00\nTotal général;;16,00;10,00;6,00';
    expect(names(text)).toEqual(['ACME', 'BETA', 'GAMMA']);
    expect(notes(readAll(csv(text)).warnings).filter((note) => note.includes('totalDisagrees'))).toEqual([]);
  });

  it('of a group are no clients, and a client whose name begins so is one', () => {
    const text = 'Client;Non échu;1-30;Total\nTotal Energies;3,00;;3,00\nFreeman\nOcean View;4,00;;4,00\nTwin Lane;;2,00;2,00\nTotal Freeman;4,00;2,00;6,00\nTOTAL;7,00;2,00;9,00';
    expect(names(text)).toEqual(['Total Energies', 'Ocean View', 'Twin Lane']);
  });
});

describe('a list of invoices with what is open', () => {
  it('counts of a payment what is left of it: the rest is deducted from the invoices', () => {
    const text = 'Date;Type;Numéro;Client;Montant;Solde\n25/09/2026;Facture;F1;Dupont;375,00;300,00\n27/09/2026;Paiement;P1;Dupont;-100,00;-40,00\n28/09/2026;Paiement;P2;Dupont;-15,00;0,00';
    const { records, warnings } = readAll(csv(text));
    expect(records.payments.map(({ reference, amountCents }) => [reference, amountCents])).toEqual([['P1', 4000]]);
    expect(notes(warnings)).toContain('4 Numéro paymentDeducted P2');
  });

  it('leaves drafts aside, whichever of two columns tells', () => {
    const text = 'Numéro;Client;Date de facturation;Total TTC;Statut de paiement;État\nF1;Dupont;25/09/2026;10,00;Non payé;Comptabilisé\n/;Dupont;26/09/2026;12,00;Non payé;Brouillon';
    expect(readAll(csv(text)).records.invoices.map(({ number }) => number)).toEqual(['F1']);
  });
});
