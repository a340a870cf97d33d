import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { refuseInconsistent, templateFor } from '#shared/domain/letters/check-letter';
import type { FieldRow } from '#shared/domain/letters/field-values';
import { LETTER_FIELDS } from '#shared/domain/letters/fields';
import { LAST_ROW } from '#shared/domain/letters/invoice-table';
import type { LetterData } from '#shared/domain/letters/letter-data';
import { letterFields } from '#shared/domain/letters/letter-fields';
import { LETTER_LANGUAGES, TEMPLATE_KEYS } from '#shared/domain/letters/template-keys';
import { sumCents } from '#shared/domain/money';
import { anyInvoice, invoice, letterData, PLAN, STATEMENT } from './sample';

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ').replaceAll(LAST_ROW, '');

function textOf(data: LetterData, name: string): string {
  const value = letterFields(data)[name];
  if (typeof value !== 'string') throw new Error(`${name} is no text`);
  return plain(value);
}

function rows(data: LetterData, name: string): Record<string, string>[] {
  const value = letterFields(data)[name];
  if (!Array.isArray(value)) throw new Error(`${name} is no list`);
  return value.map((row: FieldRow) => Object.fromEntries(Object.entries(row).map(([column, text]) => [column, plain(text)])));
}

/** "−1 234,56 €" -> -123456, read apart from how it was written. */
function readEuros(text: string): number {
  expect(text).toMatch(/^−?\d{1,3}(?: \d{3})*,\d{2} €$/);
  const digits = Number(text.replace(/[^\d]/g, ''));
  return text.startsWith('−') ? -digits : digits;
}

describe('the fields of a letter', () => {
  it('are those that are promised to users, in every language', () => {
    const promised = LETTER_FIELDS.filter(({ within }) => within === null).map(({ name }) => name);
    for (const language of LETTER_LANGUAGES) {
      const data = letterData({ debtor: { ...letterData().debtor, language }, plan: PLAN, statement: STATEMENT, claims: [{ kind: 'indemnity', cents: 4000, count: 1 }], unallocatedCents: -100 });
      expect(Object.keys(letterFields(data)).sort()).toEqual([...promised].sort());
      for (const { name, kind } of LETTER_FIELDS.filter((field) => field.within === null)) {
        const value = letterFields(data)[name];
        expect(Array.isArray(value) ? 'list' : typeof value === 'boolean' ? 'condition' : 'value').toBe(kind);
      }
      for (const list of ['factures', 'lignes_de_total', 'penalites', 'remarques', 'echeances', 'mouvements']) {
        expect(Object.keys(rows(data, list)[0] ?? {}).sort()).toEqual(LETTER_FIELDS.filter(({ within }) => within === list).map(({ name }) => name).sort());
      }
    }
  });

  it('give each invoice its dates, what it was, what was paid, what is open, and its delay', () => {
    expect(rows(letterData({ invoices: [invoice({ openCents: 73_456 })] }), 'factures')).toEqual([
      { numero: 'FA-2026-00100', date: '10/09/2026', echeance: '10/10/2026', montant: '1 234,56 €', deja_regle: '500,00 €', reste: '734,56 €', retard: '42 j' },
    ]);
  });

  it('write dates and amounts as the client does', () => {
    const inLanguage = (language: 'en' | 'de') => {
      const data = letterData({ debtor: { ...letterData().debtor, language }, date: '2026-03-01' });
      return [textOf(data, 'lettre.date'), textOf(data, 'total_a_payer')];
    };
    expect(inLanguage('en')).toEqual(['1 March 2026', '€1,234.56']);
    expect(inLanguage('de')).toEqual(['1. März 2026', '1.234,56 €']);
  });

  it('mark an estimated due date and say why', () => {
    const data = letterData({ invoices: [invoice({ dueEstimated: true }), invoice()] });
    expect(rows(data, 'factures').map((row) => row['echeance'])).toEqual(['10/10/2026 *', '10/10/2026']);
    expect(rows(data, 'remarques').filter((row) => row['texte']?.startsWith('* Échéance estimée'))).toHaveLength(1);
  });

  it('do not call late what is not due, and ask for what is', () => {
    const data = letterData({ invoices: [invoice(), invoice({ number: 'F2', dueDate: '2026-12-01', daysLate: 0 })] });
    expect(rows(data, 'factures').map((row) => row['retard'])).toEqual(['42 j', 'non échue']);
    expect(rows(data, 'lignes_de_total').map((row) => row['libelle'])).toEqual(['Total des factures', 'dont échu à ce jour']);
    expect(textOf(data, 'somme_due')).toBe('1 234,56 €');
  });

  it('lead, as text, from the open amounts less the credits to the total, whatever the invoices', () => {
    const letters = fc.record({ invoices: fc.array(anyInvoice, { minLength: 1, maxLength: 40 }), template: fc.constantFrom('relance-1' as const, 'relance-3' as const, 'mise-en-demeure' as const), creditShare: fc.integer({ min: 0, max: 99 }) });
    fc.assert(
      fc.property(letters, ({ invoices, template, creditShare }) => {
        const openCents = sumCents(invoices.map((each) => each.openCents));
        const creditCents = Math.floor((openCents / 100) * creditShare);
        const data = letterData({ invoices, template, unallocatedCents: creditCents === 0 ? 0 : -creditCents });
        const shown = sumCents(rows(data, 'factures').map((row) => readEuros(row['reste'] ?? '')));
        const deducted = sumCents(rows(data, 'lignes_de_total').filter((row) => row['libelle']?.startsWith('Avoirs')).map((row) => readEuros(row['somme'] ?? '')));
        expect(shown + deducted).toBe(openCents - creditCents);
        expect(readEuros(textOf(data, 'total_a_payer'))).toBe(shown + deducted);
      }),
    );
  });

  it('carry a statement to its balance, and a plan to its sum', () => {
    const data = letterData({ statement: STATEMENT, plan: PLAN });
    expect(rows(data, 'mouvements').map((row) => [row['debit'], row['credit'], row['solde']])).toEqual([
      ['', '', '500,00 €'],
      ['1 234,56 €', '', '1 734,56 €'],
      ['', '1 000,00 €', '734,56 €'],
    ]);
    expect(textOf(data, 'releve.solde')).toBe('734,56 €');
    expect(textOf(data, 'echeancier.total')).toBe('1 000,00 €');
  });
});

describe('which letter a step sends', () => {
  const late = [invoice()];
  const upcoming = [invoice({ daysLate: 0 })];

  it('never calls late what is not due, nor says of what is late that it falls due', () => {
    expect(templateFor('courtoisie', upcoming)).toBe('courtoisie');
    expect(templateFor('relance-1', upcoming)).toBe('courtoisie');
    expect(templateFor('courtoisie', late)).toBe('relance-1');
    expect(templateFor('mise-en-demeure', late)).toBe('mise-en-demeure');
  });

  it('never asks for a sum its lines do not make, or for nothing', () => {
    expect(() => { refuseInconsistent({ ...letterData(), totalCents: 1 }); }).toThrow(RangeError);
    expect(() => { refuseInconsistent(letterData({ invoices: [] })); }).toThrow(RangeError);
    expect(() => { refuseInconsistent(letterData({ template: 'echeancier' })); }).toThrow(RangeError);
    for (const template of TEMPLATE_KEYS.filter((key) => key !== 'releve')) refuseInconsistent(letterData({ template, plan: PLAN }));
    refuseInconsistent(letterData({ template: 'releve', statement: STATEMENT, totalCents: 73_456 }));
    expect(() => { refuseInconsistent(letterData({ template: 'releve', statement: STATEMENT, totalCents: 73_457 })); }).toThrow(RangeError);
  });
});
