import type { ImportMapping } from '#shared/contract/schemas/import';
import { IMPORT_FIELDS, type ImportField, type ImportKind } from '#shared/domain/imports/fields';

/** Says of a field that the file has no column for it, so that none is looked for. */
const NO_COLUMN = '';

/**
 * The same reading with the column `header` holding `field`, or nothing. A field has one column and a column one field;
 * every field is decided, so that what the user leaves unread is not recognised again.
 */
export function assignColumn(mapping: ImportMapping, header: string, field: ImportField | null): ImportMapping {
  const columns: Partial<Record<ImportField, string>> = {};
  for (const other of IMPORT_FIELDS) {
    const current = mapping.columns?.[other] ?? NO_COLUMN;
    columns[other] = current === header ? NO_COLUMN : current;
  }
  if (field !== null) columns[field] = header;
  return { ...mapping, columns };
}

/** Another kind gives the columns another meaning: they are recognised again. */
export function withKind(mapping: ImportMapping, kind: ImportKind): ImportMapping {
  return { ...withoutColumns(mapping), kind };
}

/** Another header line has other columns. */
export function withHeaderRow(mapping: ImportMapping, headerRow: number): ImportMapping {
  return { ...withoutColumns(mapping), headerRow };
}

/** Another sheet is another table: nothing of the reading holds. */
export function withSheet(sheet: string): ImportMapping {
  return { sheet };
}

function withoutColumns(mapping: ImportMapping): ImportMapping {
  const rest = { ...mapping };
  delete rest.columns;
  return rest;
}
