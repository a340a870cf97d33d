import type { IsoDate } from '#shared/domain/calendar';
import { nobodyBehind } from '#shared/domain/fec/nobody';
import type { LedgerClient, LedgerLine } from '#shared/domain/fec/ledger-line';
import { journalOf, natureByWords } from '#shared/domain/fec/word-nature';
import { isBlank, type Row } from '#shared/domain/imports/cells';
import { isDateProblem } from '#shared/domain/imports/dates';
import { fold } from '#shared/domain/imports/fold';
import { isAnnounced } from '#shared/domain/imports/group-rows';
import type { DateReader, TextReader } from '#shared/domain/imports/reading/cell-readers';
import { ClientGroups } from '#shared/domain/imports/reading/client-groups';
import { LedgerAmounts } from '#shared/domain/imports/reading/ledger-amounts';
import { LedgerChecks } from '#shared/domain/imports/reading/ledger-checks';
import { FileClients, NO_CLIENT } from '#shared/domain/imports/reading/clients';
import { SkippedRows } from '#shared/domain/imports/reading/skipped-rows';
import type { RowReader, TableReading } from '#shared/domain/imports/reading/table-reading';
import type { ClientRecord, ImportRecords } from '#shared/domain/imports/records';

/** A balance from before the extract. */
const BROUGHT_FORWARD = /^(?:(?:total |solde )?(?:des )?(?:report|reports|a ?nouveaux?|anterieur|initial|precedent|ouverture|d ouverture)\b|solde (?:au|anterieur|initial|precedent|d ouverture)\b|opening balance|balance forward|brought forward)/;
const CLIENT_ACCOUNT = /^41[16]/;
const CHART_OF_ACCOUNTS = /^[1-7]\d{2}/;

/**
 * Reads an extract of the general ledger: the lines of each client's account, whose client stands on each line or in a row
 * above them. Totals and running balances are not lines: they are what the lines are checked by.
 */
export class GeneralLedger implements RowReader {
  readonly #reading: TableReading;
  readonly #clients: FileClients;
  readonly #groups: ClientGroups;
  readonly #skipped: SkippedRows;
  readonly #amounts: LedgerAmounts;
  readonly #checks: LedgerChecks;
  readonly #lines: LedgerLine[] = [];
  readonly #records: ClientRecord[] = [];
  readonly #date: DateReader;
  readonly #due: DateReader;
  readonly #texts: Readonly<Record<'account' | 'piece' | 'label' | 'journal' | 'letters', TextReader>>;
  /** Of the last client met: whether a line of it came already. */
  #client = NO_CLIENT;
  #firstDate: IsoDate | null = null;

  constructor(reading: TableReading) {
    this.#reading = reading;
    this.#clients = new FileClients(reading);
    this.#groups = new ClientGroups(reading, this.#clients);
    this.#skipped = new SkippedRows(reading, 'invoiceNumber', { headings: true });
    this.#amounts = new LedgerAmounts(reading);
    this.#checks = new LedgerChecks(reading);
    this.#date = reading.date('entryDate');
    this.#due = reading.date('dueDate');
    this.#texts = {
      account: reading.text('ledgerAccount'),
      piece: reading.text('invoiceNumber'),
      label: reading.text('label'),
      journal: reading.text('journal'),
      letters: reading.text('lettering'),
    };
  }

  read(row: Row, index: number): void {
    const date = this.#date.read(row);
    if (date === '' || date === 'notADate') {
      if (row.every(isBlank)) return;
      if (isAnnounced(row) && this.#groups.opens(row, index)) return this.#open();
      if (this.#bringsForward(row, index)) return;
      if (this.#checks.checkTotal(row, index, this.#client)) return;
      if (this.#groups.opens(row, index)) return this.#open();
      if (this.#skipped.skips(row, index)) return;
    }
    this.#reading.rows++;
    if (date === '') return this.#reading.reject(index, 'missingDate', 'entryDate');
    if (isDateProblem(date)) return this.#reading.reject(index, date, 'entryDate');
    const signed = this.#amounts.read(row, index);
    if (signed === null) return;
    this.#add(row, index, date, signed, this.#isForward(row));
  }

  take(): ImportRecords {
    return NOTHING;
  }

  /** Other accounts than the clients' are left aside, where the extract has both. */
  finish(): ImportRecords {
    for (const record of this.#clients.take()) this.#records.push(record);
    const chart = this.#records.some(({ code }) => CLIENT_ACCOUNT.test(code));
    const kept: ClientRecord[] = [];
    const places = this.#records.map((record) => (chart && CHART_OF_ACCOUNTS.test(record.code) && !CLIENT_ACCOUNT.test(record.code) ? NO_CLIENT : kept.push(withNobody(record)) - 1));
    const ledger = this.#lines.map((line) => ({ ...line, client: places[line.client] ?? NO_CLIENT })).filter(({ client }) => client !== NO_CLIENT);
    return { clients: kept, invoices: [], payments: [], ledger };
  }

  #open(): void {
    // the next page of the same client
    if (this.#clients.current === this.#client) return;
    this.#client = this.#clients.current;
    this.#firstDate = null;
    this.#checks.begin(this.#client);
  }

  /** A balance carried from before the extract, without a date of its own: it stands above the lines of its client. */
  #bringsForward(row: Row, index: number): boolean {
    if (!this.#isForward(row) || this.#client === NO_CLIENT || this.#firstDate !== null) return false;
    const signed = this.#amounts.quiet(row) ?? this.#checks.running(row);
    const date = this.#dateBelow(index);
    if (signed === null || signed === 0 || date === null) return false;
    this.#reading.rows++;
    this.#add(row, index, date, signed, true);
    return true;
  }

  #isForward(row: Row): boolean {
    return row.some((cell) => typeof cell === 'string' && BROUGHT_FORWARD.test(fold(cell)));
  }

  /** The day of the next line. */
  #dateBelow(index: number): IsoDate | null {
    const { table } = this.#reading;
    for (let i = index + 1; i < Math.min(table.length, index + 20); i++) {
      const date = this.#date.read(table.row(i));
      if (date !== '' && !isDateProblem(date)) return date;
    }
    return null;
  }

  #add(row: Row, index: number, date: IsoDate, signed: number, opening: boolean): void {
    const client = this.#clientOf(row, index);
    if (client === NO_CLIENT) return this.#reading.reject(index, 'missingClient', this.#reading.clientField());
    if (client !== this.#client) {
      this.#client = client;
      this.#checks.begin(client);
    }
    this.#firstDate ??= date;
    this.#checks.add(row, index, signed);
    if (signed === 0) return;
    const [piece, label, journal] = [this.#texts.piece.read(row), this.#texts.label.read(row), this.#texts.journal.read(row)];
    const dueDate = this.#due.read(row);
    this.#lines.push({
      row: this.#reading.table.lineOf(index),
      client,
      nature: natureByWords({ journal, piece, label }, signed),
      opening: opening || journalOf(journal, '') === 'opening',
      date,
      piece,
      label,
      amountCents: Math.abs(signed),
      letters: this.#texts.letters.read(row),
      ...(dueDate !== '' && !isDateProblem(dueDate) && dueDate >= date ? { dueDate } : {}),
    });
  }

  /** The client of the line, else the account it is on. */
  #clientOf(row: Row, index: number): number {
    const client = this.#clients.of(row, index);
    const account = this.#texts.account.read(row);
    if (account === '' || (client !== NO_CLIENT && CLIENT_ACCOUNT.test(account))) return client;
    return client !== NO_CLIENT && !CHART_OF_ACCOUNTS.test(account) ? client : this.#clients.named({ code: account, name: '' });
  }
}

const NOTHING: ImportRecords = { clients: [], invoices: [], payments: [] };

function withNobody(record: ClientRecord): ClientRecord {
  const nobody: LedgerClient['nobody'] = nobodyBehind(record.name, !/^411?0*$/.test(record.code));
  return nobody === '' ? record : { ...record, nobody };
}
