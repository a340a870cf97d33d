import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LETTER_TEMPLATES } from '#shared/domain/dunning/policy';
import { composeLetter } from '#shared/domain/letters/compose-letter';
import { sumCents } from '#shared/domain/money';
import { anyInvoice, invoice, letterData } from './sample';

/** "−1 234,56 €" -> -123456, read apart from how it was written. */
function readEuros(text: string): number {
  const digits = text.replace(/[^\d]/g, '');
  expect(text).toMatch(/^−?\d{1,3}(?:\u00a0\d{3})*,\d{2}\u00a0€$/);
  return text.startsWith('−') ? -Number(digits) : Number(digits);
}

describe('the table of invoices', () => {
  it('gives each invoice its dates, what it was, what was paid, what is open, and its delay', () => {
    const { rows } = composeLetter(letterData({ invoices: [invoice({ openCents: 73_456 })] })).table;
    expect(rows.map((row) => row.map((text) => text.replace(/[\u00a0\u202f]/g, ' ')))).toEqual([
      ['FA-2026-00100', '10/09/2026', '10/10/2026', '1 234,56 €', '500,00 €', '734,56 €', '42 j'],
    ]);
  });

  it('marks an estimated due date and says why', () => {
    const content = composeLetter(letterData({ invoices: [invoice({ dueEstimated: true }), invoice()] }));
    expect(content.table.rows.map((row) => row[2])).toEqual(['10/10/2026 estimée', '10/10/2026']);
    expect(content.notes.filter((note) => note.startsWith('Échéance estimée'))).toHaveLength(1);
  });

  it('does not call late what is not due', () => {
    const content = composeLetter(letterData({ invoices: [invoice(), invoice({ number: 'F2', dueDate: '2026-12-01', daysLate: 0 })] }));
    expect(content.table.rows.map((row) => row[6])).toEqual(['42\u00a0j', 'non échue']);
    expect(content.table.totals.map((line) => line.label)).toEqual(['Total des factures', 'dont échu à ce jour', 'Total à payer']);
  });

  it('deducts unallocated credits below the invoices', () => {
    const { totals } = composeLetter(letterData({ invoices: [invoice(), invoice()], unallocatedCents: -46_912 })).table;
    expect(totals.map((line) => [line.label, line.amount.replace(/[\u00a0\u202f]/g, ' ')])).toEqual([
      ['Total des factures', '2 469,12 €'],
      ['Avoirs et règlements non affectés', '−469,12 €'],
      ['Total à payer', '2 000,00 €'],
    ]);
  });

  it('ends, as text, with the sum of the open amounts less the credits, whatever the invoices', () => {
    const letters = fc.record({
      invoices: fc.array(anyInvoice, { minLength: 1, maxLength: 40 }),
      template: fc.constantFrom(...LETTER_TEMPLATES),
      creditShare: fc.integer({ min: 0, max: 99 }),
    });
    fc.assert(
      fc.property(letters, ({ invoices, template, creditShare }) => {
        const openCents = sumCents(invoices.map((each) => each.openCents));
        const creditCents = Math.floor((openCents / 100) * creditShare);
        const { rows, totals } = composeLetter(letterData({ invoices, template, unallocatedCents: creditCents === 0 ? 0 : -creditCents })).table;
        const shown = sumCents(rows.map((row) => readEuros(row[5] ?? '')));
        const deducted = totals.filter((line) => line.label.startsWith('Avoirs')).map((line) => readEuros(line.amount));
        expect(totals.at(-1)?.label).toBe('Total à payer');
        expect(readEuros(totals.at(-1)?.amount ?? '')).toBe(shown + sumCents(deducted));
        expect(shown + sumCents(deducted)).toBe(openCents - creditCents);
      }),
    );
  });

  it('refuses to ask for a sum its lines do not make, or for nothing', () => {
    expect(() => composeLetter({ ...letterData(), totalCents: 1 })).toThrow(RangeError);
    expect(() => composeLetter(letterData({ invoices: [] }))).toThrow(RangeError);
  });
});
