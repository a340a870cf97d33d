import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { vatWithin } from '#shared/domain/imports/reading/vat-columns';
import { csv, readAll } from './table';

const vatOf = (header: string, cells: string, type = 'Facture') =>
  readAll(csv(`N° facture;Type;Client;Date;Montant TTC;${header}\nF0;Facture;Dupont;31/01/2026;999,99;${header.replaceAll(/[^;]/g, '')}\nF1;${type};Dupont;31/01/2026;120,00;${cells}`)).records.invoices[1]?.vatCents;

describe('the VAT of a line of an invoice list', () => {
  test.each([
    ['TVA', '20,00', 2000],
    ['Montant TVA', '20,00', 2000],
    ['Montant HT', '100,00', 2000],
    ['Total HT;TVA', '100,00;20,00', 2000],
    ['HT;TVA', '113,74;6,26', 626],
    ['TVA', '0,00', 0],
  ])('is read from %s', (header, cells, cents) => {
    expect(vatOf(header, cells)).toBe(cents);
  });

  test.each([
    ['blank', 'TVA', ''],
    ['not a number', 'TVA', 'voir facture'],
    ['a rate', 'Taux TVA', '20,00'],
    ['the VAT of one rate of several', 'TVA 20 %;TVA 5,5 %', '15,00;1,65'],
    ['one of two columns of VAT', 'TVA;Montant TVA', '20,00;20,00'],
    ['in contradiction with the amount', 'HT;TVA', '100,00;19,00'],
    ['more than any rate makes', 'HT', '60,00'],
    ['of an amount that is less than it', 'TVA', '130,00'],
  ])('is not known when %s', (_why, header, cells) => {
    expect(vatOf(header, cells)).toBeUndefined();
  });

  it('of a credit note is positive, as its amount', () => {
    const { invoices } = readAll(csv('N° facture;Client;Date;Montant TTC;TVA\nF0;Dupont;31/01/2026;120,00;20,00\nA1;Dupont;31/01/2026;-120,00;-20,00')).records;
    expect(invoices[1]).toMatchObject({ type: 'creditNote', amountCents: 12_000, vatCents: 2000 });
  });

  it('lies within the amount and makes it with what is without', () => {
    const cents = fc.integer({ min: 0, max: 10_000_000 });
    fc.assert(
      fc.property(cents, fc.option(cents, { nil: null }), fc.option(cents, { nil: null }), (amount, net, vat) => {
        const found = vatWithin(amount, net, vat);
        if (found === null) return;
        expect(found).toBeGreaterThanOrEqual(0);
        expect(found).toBeLessThanOrEqual(amount);
        if (net !== null) expect(net + found).toBe(amount);
        if (vat !== null) expect(found).toBe(vat);
      }),
    );
  });
});
