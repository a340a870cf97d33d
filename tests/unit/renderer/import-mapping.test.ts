import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ImportMapping } from '#shared/contract/schemas/import';
import { IMPORT_FIELDS } from '#shared/domain/imports/fields';
import { assignColumn, withHeaderRow, withKind, withSheet } from '../../../src-renderer/features/imports/mapping';

const MAPPING = { kind: 'invoices', sheet: 'Export', headerRow: 3, columns: { invoiceNumber: 'N°', amount: 'HT', clientName: 'Nom' } } as const;

/** The fields that have a column. */
const read = ({ columns = {} }: ImportMapping) => Object.fromEntries(Object.entries(columns).filter(([, header]) => header !== ''));

describe('assignColumn', () => {
  it('moves a field to the column chosen for it', () => {
    expect(read(assignColumn(MAPPING, 'TTC', 'amount'))).toEqual({ invoiceNumber: 'N°', clientName: 'Nom', amount: 'TTC' });
  });

  it('frees the field a column held before', () => {
    expect(read(assignColumn(MAPPING, 'HT', 'open'))).toEqual({ invoiceNumber: 'N°', clientName: 'Nom', open: 'HT' });
  });

  it('leaves a column unread', () => {
    expect(read(assignColumn(MAPPING, 'Nom', null))).toEqual({ invoiceNumber: 'N°', amount: 'HT' });
  });

  it('decides every field, so that what is left unread is not recognised again', () => {
    expect(Object.keys(assignColumn(MAPPING, 'Nom', null).columns ?? {}).sort()).toEqual([...IMPORT_FIELDS].sort());
  });

  it('keeps the rest of the reading', () => {
    expect(assignColumn(MAPPING, 'Nom', null)).toMatchObject({ kind: 'invoices', sheet: 'Export', headerRow: 3 });
  });

  it('never gives a column two fields, whatever is chosen in whatever order', () => {
    const choice = fc.tuple(fc.constantFrom('A', 'B', 'C', 'D'), fc.option(fc.constantFrom(...IMPORT_FIELDS)));
    fc.assert(
      fc.property(fc.array(choice, { maxLength: 20 }), (choices) => {
        const mapping = choices.reduce<ImportMapping>((current, [header, field]) => assignColumn(current, header, field), {});
        const headers = Object.values(read(mapping));
        expect(new Set(headers).size).toBe(headers.length);
        const last = choices.at(-1);
        const chosen = last?.[1] ?? null;
        if (chosen !== null) expect(read(mapping)[chosen]).toBe(last?.[0]);
      }),
    );
  });
});

describe('another reading of the same file', () => {
  it('recognises the columns again under another kind', () => {
    expect(withKind(MAPPING, 'payments')).toEqual({ kind: 'payments', sheet: 'Export', headerRow: 3 });
  });

  it('recognises the columns again under another header line', () => {
    expect(withHeaderRow(MAPPING, 5)).toEqual({ kind: 'invoices', sheet: 'Export', headerRow: 5 });
  });

  it('starts afresh on another sheet', () => {
    expect(withSheet('2026')).toEqual({ sheet: '2026' });
  });
});
