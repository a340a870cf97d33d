import type { IsoDate } from '#shared/domain/calendar';
import type { Assignment } from '#shared/domain/imports/assign';
import type { Table } from '#shared/domain/imports/cells';
import { type Column, columnOfLetter, describeColumns } from '#shared/domain/imports/columns';
import { decideConventions } from '#shared/domain/imports/conventions';
import { IMPORT_FIELDS, type ImportField, type ImportKind } from '#shared/domain/imports/fields';
import { looksFrench } from '#shared/domain/imports/file-language';
import { fold } from '#shared/domain/imports/fold';
import { balanceDateOf } from '#shared/domain/imports/balance-date';
import { isAgedByColumns } from '#shared/domain/imports/accounting-kinds';
import { isGroupedByClient } from '#shared/domain/imports/group-rows';
import { findHeader, type Header, headerAt } from '#shared/domain/imports/header';
import { guess, type KindGuess, recogniseKind } from '#shared/domain/imports/kind';
import { laterKind } from '#shared/domain/imports/later-kinds';
import type { Conventions, Recognition, RememberedMapping, TableMapping, TableProblem } from '#shared/domain/imports/plan';
import { shapeOf } from '#shared/domain/imports/shape';

export interface RecognitionRequest {
  readonly mapping: TableMapping | null;
  readonly remembered: readonly RememberedMapping[];
  /** Those of the file and the sheet: they may say of what day they are. */
  readonly names?: readonly string[];
  readonly today: IsoDate;
  /** The file is written as French programs do, whatever its headers. */
  readonly french?: boolean;
}

/** Finds what a table lists and which column is which, by the user's mapping, a remembered one, or what it says itself. */
export function recogniseTable(table: Table, request: RecognitionRequest): Recognition {
  const { mapping, remembered } = request;
  const header = mapping?.headerRow === undefined ? findHeader(table) : headerOfLine(table, mapping.headerRow);
  const columns = header === null ? [] : describeColumns(table, header.index, header.cells);
  if (header === null || columns.length === 0) return unusable({ code: 'headerNotFound', details: {} }, [], mapping);
  const { index: headerIndex } = header;
  const shape = shapeOf(columns);
  const known = mapping?.columns ? null : rememberedFor(shape, columns, remembered);
  const fixed = fixColumns(columns, mapping?.columns, known);
  if (!fixed.ok) return unusable(fixed.problem, columns, mapping);
  const grouped = isGroupedByClient(table, headerIndex, columns);
  const looksLike = mapping?.columns || mapping?.kind === 'bank' || known || grouped || isAgedByColumns(columns) ? null : laterKind(columns);
  const later = looksLike === 'bank' ? null : looksLike;
  if (later) return unusable({ code: 'fileKindLater', details: { detected: later } }, columns, mapping);
  const kind = mapping?.kind ?? known?.kind ?? (looksLike === 'bank' ? 'bank' : undefined);
  const found = kind ? guess(kind, columns, fixed.columns, grouped) : recogniseKind(columns, fixed.columns, grouped);
  const problem = problemOf(found, columns);
  if (!found || problem) return unusable(problem ?? unknownKind(columns), columns, found ? completeMapping(table, headerIndex, found, mapping) : mapping);
  const conventions = decideConventions({ table, from: headerIndex + 1, assignment: found.assignment, mapping: mapping ?? {}, hint: known ?? {}, french: request.french === true || looksFrench(columns) });
  const balanceDate = mapping?.balanceDate ?? (found.kind === 'agedBalance' ? balanceDateOf(table, headerIndex, request.names ?? []) : null);
  return {
    ok: true,
    plan: {
      kind: found.kind,
      headerIndex,
      headerRows: header.rows,
      columns,
      assignment: found.assignment,
      conventions,
      grouped,
      balanceDate: { date: balanceDate ?? request.today, told: balanceDate !== null },
      shape,
      remembered: known !== null,
      mapping: { ...completeMapping(table, headerIndex, found, conventions), ...(balanceDate === null ? {} : { balanceDate }) },
    },
  };
}

function unusable(problem: TableProblem, columns: readonly Column[], mapping: TableMapping | null): Recognition {
  return { ok: false, problem, columns, mapping };
}

function problemOf(found: KindGuess | null, columns: readonly Column[]): TableProblem | null {
  if (!found) return unknownKind(columns);
  if (found.missing.length === 0) return null;
  return { code: 'columnsMissing', details: { kind: found.kind, missing: found.missing, headers: headersOf(columns) } };
}

function unknownKind(columns: readonly Column[]): TableProblem {
  return { code: 'fileKindUnknown', details: { headers: headersOf(columns) } };
}

function headersOf(columns: readonly Column[]): string[] {
  return columns.map((column) => column.header);
}

function headerOfLine(table: Table, line: number): Header | null {
  for (let i = 0; i < table.length && table.lineOf(i) <= line; i++) if (table.lineOf(i) === line) return headerAt(table, i);
  return null;
}

/** The mapping last used on a table with the same headers, if all its columns are still there. */
function rememberedFor(shape: string, columns: readonly Column[], remembered: readonly RememberedMapping[]): TableMapping | null {
  const known = remembered.find((one) => one.shape === shape)?.mapping;
  return known?.columns && fixColumns(columns, known.columns, null).ok ? known : null;
}

type Fixed =
  | { readonly ok: true; readonly columns: ReadonlyMap<ImportField, Column | null> }
  | { readonly ok: false; readonly problem: TableProblem };

/** A remembered mapping is complete: a field it does not name has no column. A given one leaves the rest to be recognised. */
function fixColumns(columns: readonly Column[], given: TableMapping['columns'], known: TableMapping | null): Fixed {
  const fixed = new Map<ImportField, Column | null>();
  const named = given ?? known?.columns ?? {};
  for (const field of IMPORT_FIELDS) {
    const name = named[field];
    if (name === undefined || name === '') {
      if (name === '' || known) fixed.set(field, null);
      continue;
    }
    const column = columnNamed(columns, name);
    if (!column) return { ok: false, problem: { code: 'mappingColumnUnknown', details: { column: name, headers: headersOf(columns) } } };
    if ([...fixed.values()].includes(column)) return { ok: false, problem: { code: 'mappingInvalid', details: { column: name } } };
    fixed.set(field, column);
  }
  return { ok: true, columns: fixed };
}

/** By its exact header, else by its folded one, else by a letter ("C") or a number ("#3"). */
function columnNamed(columns: readonly Column[], name: string): Column | null {
  const exact = columns.find((column) => column.header === name) ?? columns.find((column) => fold(column.header) === fold(name));
  if (exact) return exact;
  const index = columnOfLetter(name.trim());
  return index === null ? null : (columns.find((column) => column.index === index) ?? null);
}

function completeMapping(table: Table, headerIndex: number, found: { kind: ImportKind; assignment: Assignment }, said: Partial<Conventions> | TableMapping | null): TableMapping {
  const columns: Partial<Record<ImportField, string>> = {};
  for (const [field, column] of found.assignment) columns[field] = column.header;
  return {
    kind: found.kind,
    headerRow: table.lineOf(headerIndex),
    columns,
    ...(said?.dateFormat ? { dateFormat: said.dateFormat } : {}),
    ...(said?.decimal ? { decimal: said.decimal } : {}),
  };
}
