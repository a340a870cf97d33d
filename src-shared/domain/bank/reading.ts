import type { RowRejection, RowWarning } from '../imports/issues';
import type { RowNote } from '../imports/plan';
import type { BankEntryRecord, BankStatementRecord } from '../imports/records';
import { type Cents, formatAmount, sumCents } from '../money';

/** What a statement file says, gathered while it is read. Rows are lines of the file. */
export class BankReading {
  readonly statements: BankStatementRecord[] = [];
  readonly rejected: RowNote[] = [];
  readonly warnings: RowNote[] = [];
  /** Entries, rejected ones too. */
  rows = 0;

  /** @param row the line where the statement starts */
  add(statement: BankStatementRecord, row: number): void {
    this.statements.push(statement);
    this.rows += statement.entries.length;
    const difference = missingCents(statement);
    if (difference !== 0) this.warn(row, 'statementDoesNotAddUp', `${formatAmount(difference)} ${statement.currency}`);
    if (statement.currency !== 'EUR') this.warn(row, 'foreignCurrency', statement.currency);
  }

  /** An entry that cannot be used. @param column what the format calls the place */
  reject(row: number, column: string | null, code: RowRejection, value: string): void {
    this.rows++;
    this.rejected.push({ row, column, code, value: value === '' ? null : value.slice(0, 80) });
  }

  warn(row: number, code: RowWarning, value: string | null): void {
    this.warnings.push({ row, column: null, code, value });
  }
}

/** What the entries lack to lead from the opening to the closing balance; 0 when a balance is not told. */
export function missingCents({ openingCents, closingCents, entries }: BankStatementRecord): Cents {
  if (openingCents === null || closingCents === null) return 0;
  return closingCents - openingCents - sumCents(entries.map(({ amountCents }) => amountCents));
}

const SAMPLE = 10;

export interface SampleEntry {
  readonly row: number;
  readonly values: {
    readonly bookingDate: string;
    readonly valueDate: string | null;
    readonly label: string;
    readonly amount: Cents;
    readonly counterpartyName: string;
    readonly reference: string;
  };
  readonly rejected: boolean;
}

/** The first entries, for the user to see. */
export function sampleEntries(statements: readonly BankStatementRecord[]): SampleEntry[] {
  return statements.flatMap(({ entries }) => entries).slice(0, SAMPLE).map(sampleEntry);
}

function sampleEntry({ row, date, valueDate, label, amountCents, counterpartyName, reference }: BankEntryRecord): SampleEntry {
  return { row, values: { bookingDate: date, valueDate, label, amount: amountCents, counterpartyName, reference }, rejected: false };
}
