import type { Decimal } from '#shared/domain/imports/amounts';
import type { Assignment } from '#shared/domain/imports/assign';
import { quotedCell, type Table } from '#shared/domain/imports/cells';
import type { Column } from '#shared/domain/imports/columns';
import { dateOrderEvidence, type OrderEvidence } from '#shared/domain/imports/date-order';
import type { DateFormat, DayOrder } from '#shared/domain/imports/dates';
import { type DecimalEvidence, decimalEvidence } from '#shared/domain/imports/decimal';
import { type FieldType, fieldType, type ImportField } from '#shared/domain/imports/fields';
import type { Conventions, RowNote, TableMapping } from '#shared/domain/imports/plan';

interface Given {
  readonly table: Table;
  readonly from: number;
  readonly assignment: Assignment;
  /** What the user said: obeyed. */
  readonly mapping: TableMapping;
  /** What an earlier file of the same source used: followed where this one does not decide. */
  readonly hint: TableMapping;
}

/** Decides, column by column, the order of dates and the decimal character; a column that cannot tell follows the others. */
export function decideConventions(given: Given): Conventions {
  const dates = decideDates(given);
  const decimals = decideDecimals(given);
  return { ...dates, ...decimals, warnings: [...dates.warnings, ...decimals.warnings] };
}

type DateConventions = Pick<Conventions, 'orderOf' | 'dateFormat' | 'warnings'>;

function decideDates(given: Given): DateConventions {
  const forced = orderOfFormat(given.mapping.dateFormat);
  const evidence = evidenceOf(given, 'date', ({ table, from }, column) => dateOrderEvidence(table, from, column.index));
  const decided = firstDecided(evidence, ({ order }) => order) ?? orderOfFormat(given.hint.dateFormat);
  const assumed = forced ?? decided ?? 'dayFirst';
  const guessed = forced === null && decided === null ? evidence.find(({ found }) => found.firstAmbiguous >= 0) : undefined;
  const ordered = evidence.some(({ found }) => found.order !== null || found.firstAmbiguous >= 0);
  return {
    orderOf: (field) => forced ?? evidence.find((one) => one.field === field)?.found.order ?? assumed,
    dateFormat: evidence.length === 0 ? null : (given.mapping.dateFormat ?? formatOf(ordered ? assumed : null)),
    warnings: guessed ? [note(given.table, guessed.column, guessed.found.firstAmbiguous, 'dateOrderGuessed')] : [],
  };
}

type DecimalConventions = Pick<Conventions, 'decimalOf' | 'decimal' | 'warnings'>;

function decideDecimals(given: Given): DecimalConventions {
  const forced = given.mapping.decimal ?? null;
  const evidence = evidenceOf(given, 'amount', ({ table, from }, column) => decimalEvidence(table, from, column.index));
  const decided = firstDecided(evidence, ({ decimal }) => decimal) ?? given.hint.decimal ?? null;
  const guessed = forced === null && decided === null ? evidence.find(({ found }) => found.firstAmbiguous >= 0) : undefined;
  const assumed = forced ?? decided ?? otherThan(guessed?.found ?? null);
  return {
    decimalOf: (field) => forced ?? evidence.find((one) => one.field === field)?.found.decimal ?? assumed,
    decimal: evidence.length === 0 ? null : assumed,
    warnings: guessed ? [note(given.table, guessed.column, guessed.found.firstAmbiguous, 'decimalGuessed')] : [],
  };
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
