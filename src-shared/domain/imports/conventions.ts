import { type Decimal, readAmount } from '#shared/domain/imports/amounts';
import type { Assignment } from '#shared/domain/imports/assign';
import { quotedCell, type Table } from '#shared/domain/imports/cells';
import type { Column } from '#shared/domain/imports/columns';
import { dateOrderEvidence, type OrderEvidence } from '#shared/domain/imports/date-order';
import { type DateFormat, type DayOrder, readDate } from '#shared/domain/imports/dates';
import { type DecimalEvidence, decimalEvidence } from '#shared/domain/imports/decimal';
import { type FieldType, fieldType, type ImportField } from '#shared/domain/imports/fields';
import type { Ambiguity, Conventions, RowNote, TableMapping } from '#shared/domain/imports/plan';

interface Given {
  readonly table: Table;
  readonly from: number;
  readonly assignment: Assignment;
  /** What the user said: obeyed. */
  readonly mapping: TableMapping;
  /** What an earlier file of the same source used: followed where this one does not decide. */
  readonly hint: TableMapping;
  /** It is written where days come first and decimals after a comma. */
  readonly french: boolean;
}

/** Decides, column by column, the order of dates and the decimal character; a column that cannot tell follows the others. */
export function decideConventions(given: Given): Conventions {
  const decimals = decideDecimals(given);
  // who writes "12,50" writes 31/12/2026
  const dates = decideDates(given, given.french || (decimals.decimal === ',' && decimals.warnings.length === 0));
  return { ...dates, ...decimals, warnings: [...dates.warnings, ...decimals.warnings], ambiguities: [...dates.ambiguities, ...decimals.ambiguities] };
}

type DateConventions = Pick<Conventions, 'orderOf' | 'dateFormat' | 'warnings' | 'ambiguities'>;

function decideDates(given: Given, dayFirst: boolean): DateConventions {
  const forced = orderOfFormat(given.mapping.dateFormat);
  const evidence = evidenceOf(given, 'date', ({ table, from }, column) => dateOrderEvidence(table, from, column.index));
  const decided = firstDecided(evidence, ({ order }) => order) ?? orderOfFormat(given.hint.dateFormat);
  const assumed = forced ?? decided ?? 'dayFirst';
  const guessed = forced === null && decided === null ? evidence.find(({ found }) => found.firstAmbiguous >= 0) : undefined;
  const asked = guessed !== undefined && !dayFirst ? dateAmbiguity(given.table, guessed) : [];
  const ordered = evidence.some(({ found }) => found.order !== null || found.firstAmbiguous >= 0);
  return {
    orderOf: (field) => forced ?? evidence.find((one) => one.field === field)?.found.order ?? assumed,
    dateFormat: evidence.length === 0 || asked.length > 0 ? null : (given.mapping.dateFormat ?? formatOf(ordered ? assumed : null)),
    warnings: guessed ? [note(given.table, guessed.column, guessed.found.firstAmbiguous, 'dateOrderGuessed')] : [],
    ambiguities: asked,
  };
}

type DecimalConventions = Pick<Conventions, 'decimalOf' | 'decimal' | 'warnings' | 'ambiguities'>;

function decideDecimals(given: Given): DecimalConventions {
  const forced = given.mapping.decimal ?? null;
  const evidence = evidenceOf(given, 'amount', ({ table, from }, column) => decimalEvidence(table, from, column.index));
  const decided = firstDecided(evidence, ({ decimal }) => decimal) ?? given.hint.decimal ?? null;
  const guessed = forced === null && decided === null ? evidence.find(({ found }) => found.firstAmbiguous >= 0) : undefined;
  const assumed = forced ?? decided ?? otherThan(guessed?.found ?? null);
  // between thousands, French has a point at most
  const asked = guessed !== undefined && !(given.french && assumed === ',') ? decimalAmbiguity(given.table, guessed) : [];
  return {
    decimalOf: (field) => forced ?? evidence.find((one) => one.field === field)?.found.decimal ?? assumed,
    decimal: evidence.length === 0 || asked.length > 0 ? null : assumed,
    warnings: guessed ? [note(given.table, guessed.column, guessed.found.firstAmbiguous, 'decimalGuessed')] : [],
    ambiguities: asked,
  };
}

function dateAmbiguity(table: Table, { column, found }: Evidence<OrderEvidence>): Ambiguity[] {
  const cell = table.row(found.firstAmbiguous)[column.index];
  // nobody writes the month first before a point
  if (typeof cell === 'string' && cell.includes('.')) return [];
  const read = (order: DayOrder) => readDate(cell, { order, date1904: table.date1904 });
  return [{ about: 'dateOrder', column: column.header, value: quotedCell(cell) ?? '', dayFirst: read('dayFirst'), monthFirst: read('monthFirst') }];
}

function decimalAmbiguity(table: Table, { column, found }: Evidence<DecimalEvidence>): Ambiguity[] {
  const cell = table.row(found.firstAmbiguous)[column.index];
  return [{ about: 'decimal', column: column.header, value: quotedCell(cell) ?? '', commaCents: readAmount(cell, ','), pointCents: readAmount(cell, '.') }];
}

interface Evidence<Found> {
  readonly field: ImportField;
  readonly column: Column;
  readonly found: Found;
}

function evidenceOf<Found extends OrderEvidence | DecimalEvidence>(
  given: Given,
  type: FieldType,
  look: (given: Given, column: Column) => Found,
): Evidence<Found>[] {
  const columns = [...given.assignment].filter(([field]) => fieldType(field) === type);
  return columns.map(([field, column]) => ({ field, column, found: look(given, column) }));
}

function firstDecided<Found, Decision>(evidence: readonly Evidence<Found>[], decision: (found: Found) => Decision | null): Decision | null {
  for (const { found } of evidence) {
    const decided = decision(found);
    if (decided !== null) return decided;
  }
  return null;
}

/** Amounts rarely have three decimals: in a column of "1,234" the comma stands between thousands. */
function otherThan(found: DecimalEvidence | null): Decimal {
  return found?.ambiguousSeparator === ',' ? '.' : ',';
}

function orderOfFormat(format: DateFormat | undefined): DayOrder | null {
  return format === 'dd/MM/yyyy' ? 'dayFirst' : format === 'MM/dd/yyyy' ? 'monthFirst' : null;
}

function formatOf(order: DayOrder | null): DateFormat {
  return order === null ? 'yyyy-MM-dd' : order === 'dayFirst' ? 'dd/MM/yyyy' : 'MM/dd/yyyy';
}

function note(table: Table, column: Column, index: number, code: 'dateOrderGuessed' | 'decimalGuessed'): RowNote {
  return { row: table.lineOf(index), column: column.header, code, value: quotedCell(table.row(index)[column.index]) };
}
