import { cellText, isBlankRow } from '#shared/domain/imports/cells';
import { isDateProblem } from '#shared/domain/imports/dates';
import { fieldType, type ImportField } from '#shared/domain/imports/fields';
import type { TableReading } from '#shared/domain/imports/reading/table-reading';

/** One row as it is read: dates ISO, amounts in cents; the cell's own text where that fails. */
export interface SampleRow {
  readonly row: number;
  readonly values: Readonly<Partial<Record<ImportField, string | number | null>>>;
  readonly rejected: boolean;
}

const SAMPLE_ROWS = 10;

/** The first rows of a table that has been read. */
export function sampleOf(reading: TableReading): SampleRow[] {
  const rejected = new Set(reading.rejected.slice(0, 1000).map(({ row }) => row));
  const sample: SampleRow[] = [];
  const { length, lineOf } = reading.table;
  for (let index = reading.plan.headerIndex + 1; index < length && sample.length < SAMPLE_ROWS; index++) {
    if (isBlankRow(reading.row(index))) continue;
    sample.push({ row: lineOf(index), values: valuesOf(reading, index), rejected: rejected.has(lineOf(index)) });
  }
  return sample;
}

function valuesOf(reading: TableReading, index: number): SampleRow['values'] {
  const values: Partial<Record<ImportField, string | number | null>> = {};
  for (const field of reading.plan.assignment.keys()) values[field] = valueOf(reading, index, field);
  return values;
}

function valueOf(reading: TableReading, index: number, field: ImportField): string | number | null {
  const row = reading.row(index);
  const text = cellText(reading.cell(index, field));
  if (text === '') return null;
  if (fieldType(field) === 'text') return text;
  if (fieldType(field) === 'date') {
    const date = reading.date(field).read(row);
    return date === '' ? null : isDateProblem(date) ? text : date;
  }
  const cents = reading.amount(field).read(row);
  return cents === null || Number.isFinite(cents) ? cents : text;
}
