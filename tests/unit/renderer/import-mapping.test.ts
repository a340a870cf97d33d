import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { IMPORT_FIELDS } from '#shared/domain/imports/fields';
import { assignColumn, missingFields, withKind, withSheet } from '../../../src-renderer/features/imports/mapping';

const MAPPING = { kind: 'invoices', sheet: 'Export', headerRow: 3, columns: { invoiceNumber: 'N°', amount: 'HT', clientName: 'Nom' } } as const;

describe('assignColumn', () => {
  it('moves a field to the column chosen for it', () => {
    expect(assignColumn(MAPPING, 'TTC', 'amount').columns).toEqual({ invoiceNumber: 'N°', clientName: 'Nom', amount: 'TTC' });
  });

  it('frees the field a column held before', () => {
    expect(assignColumn(MAPPING, 'HT', 'open').columns).toEqual({ invoiceNumber: 'N°', clientName: 'Nom', open: 'HT' });
  });

  it('leaves a column unread', () => {
    expect(assignColumn(MAPPING, 'Nom', null).columns).toEqual({ invoiceNumber: 'N°', amount: 'HT' });
  });

  it('keeps the rest of the reading', () => {
    expect(assignColumn(MAPPING, 'Nom', null)).toMatchObject({ kind: 'invoices', sheet: 'Export', headerRow: 3 });
  });

  it('never gives a column two fields, whatever is chosen in whatever order', () => {
    const choice = fc.tuple(fc.constantFrom('A', 'B', 'C', 'D'), fc.option(fc.constantFrom(...IMPORT_FIELDS)));
    fc.assert(
      fc.property(fc.array(choice, { maxLength: 20 }), (choices) => {
        const mapping = choices.reduce((current, [header, field]) => assignColumn(current, header, field), {});
        const headers = Object.values(assignColumn(mapping, 'E', 'amount').columns ?? {});
        expect(new Set(headers).size).toBe(headers.length);
      }),
    );
  });
});

describe('another reading of the same file', () => {
  it('recognises the columns again under another kind', () => {
    expect(withKind(MAPPING, 'payments')).toEqual({ kind: 'payments', sheet: 'Export', headerRow: 3 });
  });

  it('starts afresh on another sheet', () => {
    expect(withSheet('2026')).toEqual({ sheet: '2026' });
  });
});

describe('missingFields', () => {
  it('names the groups that have no column', () => {
    expect(missingFields(MAPPING, 'invoices')).toEqual([['issueDate']]);
  });

  it('is satisfied by one field of a group', () => {
    expect(missingFields({ columns: { clientCode: 'Code' } }, 'clients')).toEqual([]);
  });
});
