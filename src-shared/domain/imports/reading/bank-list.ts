import { accountName, ibanOrNone, joined, LONGEST, tidy } from '../../bank/wording';
import { BankReading } from '../../bank/reading';
import { cellText, type Row } from '../cells';
import { isDateProblem } from '../dates';
import type { ImportField } from '../fields';
import type { BankEntryRecord, ImportRecords } from '../records';
import { BankAmounts } from './bank-amounts';
import { type BankLine, statementsOf } from './bank-statements';
import { isBalanceLabel, isNotBooked, preambleAccount } from './bank-words';
import { TextReader } from './cell-readers';
import { SkippedRows } from './skipped-rows';
import type { RowReader, TableReading } from './table-reading';

const NOTHING: ImportRecords = { clients: [], invoices: [], payments: [] };

/** Reads the operations of a bank account from a table. They make statements only once all are known. */
export class BankList implements RowReader {
  readonly #reading: TableReading;
  readonly #skipped: SkippedRows;
  readonly #amounts: BankAmounts;
  readonly #labels: readonly TextReader[];
  readonly #text: (field: ImportField, row: Row) => string;
  readonly #bookingDate;
  readonly #valueDate;
  readonly #balance;
  readonly #status: TextReader;
  readonly #preambleAccount: string;
  readonly #lines: BankLine[] = [];

  constructor(reading: TableReading) {
    const { assignment, columns } = reading.plan;
    this.#reading = reading;
    this.#skipped = new SkippedRows(reading, 'label', { headings: true });
    this.#amounts = new BankAmounts(reading);
    this.#labels = [...new Set([assignment.get('label'), ...columns.filter(({ meaning }) => meaning?.meaning === 'label')])]
      .filter((column) => column !== undefined && (column === assignment.get('label') || ![...assignment.values()].includes(column)))
      .map((column) => new TextReader(column?.index));
    const texts = new Map((['account', 'currency', 'counterpartyName', 'counterpartyIban', 'reference'] as const).map((field) => [field as ImportField, reading.text(field)]));
    this.#text = (field, row) => texts.get(field)?.read(row) ?? '';
    this.#bookingDate = reading.date('bookingDate');
    this.#valueDate = reading.date('valueDate');
    this.#balance = reading.amount('balance');
    this.#status = reading.text('status');
    this.#preambleAccount = preambleAccount(reading);
  }

  read(row: Row, index: number): void {
    if (this.#continuesLabel(row)) return;
    const booked = this.#bookingDate.read(row);
    const value = this.#valueDate.read(row);
    const date = booked === '' ? value : booked;
    if ((date === '' || date === 'notADate') && this.#skipped.skips(row, index)) return;
    const label = this.#label(row);
    if (isBalanceLabel(label)) return this.#reading.warn(index, 'totalRowSkipped', 'label');
    if (isNotBooked(this.#status.read(row))) return this.#reading.warn(index, 'notBookedSkipped', 'status');
    this.#reading.rows++;
    const dateField = booked === '' && value !== '' ? 'valueDate' : 'bookingDate';
    if (date === '') return this.#reading.reject(index, 'missingDate', dateField);
    if (isDateProblem(date)) return this.#reading.reject(index, date, dateField);
    const amountCents = this.#amounts.read(row, index);
    if (amountCents === null) return;
    const balance = this.#balance.read(row);
    this.#lines.push({
      account: accountName(this.#text('account', row)) || this.#preambleAccount,
      currency: tidy(this.#text('currency', row), 3).toUpperCase() || 'EUR',
      balanceCents: balance !== null && Number.isFinite(balance) ? balance : null,
      entry: this.#entry(row, index, { date, valueDate: value === '' || isDateProblem(value) ? null : value, amountCents, label }),
    });
  }

  take(): ImportRecords {
    return NOTHING;
  }

  finish(): ImportRecords {
    const checked = new BankReading();
    for (const statement of statementsOf(this.#lines)) checked.add(statement, statement.entries[0]?.row ?? 0);
    this.#reading.warnings.push(...checked.warnings);
    return { ...NOTHING, bank: checked.statements };
  }

  #entry(row: Row, index: number, said: Pick<BankEntryRecord, 'date' | 'valueDate' | 'amountCents' | 'label'>): BankEntryRecord {
    return {
      ...said,
      row: this.#reading.table.lineOf(index),
      counterpartyName: tidy(this.#text('counterpartyName', row), LONGEST.name),
      counterpartyIban: ibanOrNone(this.#text('counterpartyIban', row)),
      reference: tidy(this.#text('reference', row), LONGEST.reference),
      bankReference: '',
    };
  }

  /** All the columns that hold words, some banks having two. */
  #label(row: Row): string {
    return joined(this.#labels.map((label) => label.read(row)), LONGEST.label);
  }

  /** A label that runs over several rows: nothing but words below an operation. */
  #continuesLabel(row: Row): boolean {
    const last = this.#lines.at(-1);
    const label = this.#label(row);
    if (last === undefined || label === '' || isBalanceLabel(label)) return false;
    const others = row.filter((cell) => cellText(cell) !== '').length;
    if (others > this.#labels.filter((reader) => reader.read(row) !== '').length) return false;
    this.#lines[this.#lines.length - 1] = { ...last, entry: { ...last.entry, label: joined([last.entry.label, label], LONGEST.label) } };
    return true;
  }
}
