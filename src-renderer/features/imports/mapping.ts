import type { ImportMapping } from '#shared/contract/schemas/import';
import { IMPORT_FIELDS, type ImportField, type ImportKind, REQUIRED_FIELDS } from '#shared/domain/imports/fields';

/** The same reading with the column `header` holding `field`, or nothing; a field has one column and a column one field. */
export function assignColumn(mapping: ImportMapping, header: string, field: ImportField | null): ImportMapping {
  const columns: Partial<Record<ImportField, string>> = {};
  for (const other of IMPORT_FIELDS) {
    const current = mapping.columns?.[other];
    if (current !== undefined && current !== header && other !== field) columns[other] = current;
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

/** Groups of fields of which the kind needs one, where the mapping has none. */
export function missingFields(mapping: ImportMapping, kind: ImportKind): readonly (readonly ImportField[])[] {
  return REQUIRED_FIELDS[kind].filter((group) => group.every((field) => mapping.columns?.[field] === undefined));
}
