import type { IsoDate } from '#shared/domain/calendar';
import { foreignCurrencyOf } from '#shared/domain/currency';
import type { Row } from '#shared/domain/imports/cells';
import { isDateProblem } from '#shared/domain/imports/dates';
import { type DocumentStatus, documentStatusOf } from '#shared/domain/imports/document-status';
import { type DocumentType, documentTypeOf } from '#shared/domain/imports/document-type';
import type { ImportField } from '#shared/domain/imports/fields';
import { AmountColumns, type StatedLine } from '#shared/domain/imports/reading/amount-columns';
import { VatColumns } from '#shared/domain/imports/reading/vat-columns';
import { ClientGroups } from '#shared/domain/imports/reading/client-groups';
import { FileClients, NO_CLIENT } from '#shared/domain/imports/reading/clients';
import { SeenInvoices } from '#shared/domain/imports/reading/seen-invoices';
import { type Settlement, settle } from '#shared/domain/imports/reading/settlement';
import { WordReader } from '#shared/domain/imports/reading/cell-readers';
import { SkippedRows } from '#shared/domain/imports/reading/skipped-rows';
import type { RowReader, TableReading } from '#shared/domain/imports/reading/table-reading';
import type { ImportRecords, InvoiceRecord, PaymentRecord } from '#shared/domain/imports/records';

/** Reads a list of invoices and credit notes; lines of payments among them are payments. */
export class InvoiceList implements RowReader {
  readonly #clients: FileClients;
  readonly #seen = new SeenInvoices();
  /** Not taken yet. */
  #invoices: InvoiceRecord[] = [];
  #payments: PaymentRecord[] = [];
  readonly #reading: TableReading;
  readonly #groups: ClientGroups;
  readonly #skipped: SkippedRows;
  readonly #amounts: AmountColumns;
  readonly #vat: VatColumns;
  readonly #number;
  readonly #type: WordReader<DocumentType>;
  readonly #status: WordReader<DocumentStatus>;
  /** Programs may tell apart whether it is paid and whether it is issued. */
  readonly #otherStatuses: readonly WordReader<DocumentStatus>[];
  readonly #issued;
  readonly #due;
  readonly #settled;
  readonly #label;
  readonly #currency: WordReader<string>;

  constructor(reading: TableReading) {
    this.#reading = reading;
    this.#clients = new FileClients(reading);
    this.#groups = new ClientGroups(reading, this.#clients);
    this.#skipped = new SkippedRows(reading, 'invoiceNumber', { headings: true });
    this.#amounts = new AmountColumns(reading);
    this.#vat = new VatColumns(reading);
    this.#number = reading.text('invoiceNumber');
    this.#type = reading.word('documentType', documentTypeOf);
    this.#status = reading.word('status', documentStatusOf);
    const { columns, assignment } = reading.plan;
    const others = columns.filter((column) => column.meaning?.meaning === 'status' && column !== assignment.get('status'));
    this.#otherStatuses = others.map(({ index }) => new WordReader(index, documentStatusOf));
    this.#issued = reading.date('issueDate');
    this.#due = reading.date('dueDate');
    this.#settled = reading.date('settledDate');
    this.#label = reading.text('label');
    this.#currency = reading.word('currency', foreignCurrencyOf);
  }

  read(row: Row, index: number): void {
    const number = this.#number.read(row);
    const issueDate = this.#issued.read(row);
    if ((number === '' || issueDate === '' || issueDate === 'notADate') && (this.#groups.opens(row, index) || this.#skipped.skips(row, index))) return;
    this.#reading.rows++;
    const type = this.#type.meaning(row);
    if (type === 'other') return this.#reading.warn(index, 'notAnInvoiceSkipped', 'documentType');
    const status = this.#status.meaning(row);
    if (status === 'void' || this.#otherStatuses.some((other) => other.meaning(row) === 'void')) return this.#reading.warn(index, 'notAnInvoiceSkipped', 'status');
    if (number === '' && type !== 'payment') return this.#reading.reject(index, 'missingNumber', 'invoiceNumber');
    if (issueDate === '') return this.#reading.reject(index, 'missingDate', 'issueDate');
    if (isDateProblem(issueDate)) return this.#reading.reject(index, issueDate, 'issueDate');
    const stated = this.#amounts.read(row);
    if (!stated.ok) return this.#reading.reject(index, stated.code, stated.field);
    if (type === 'payment') this.#addPayment(row, index, { number, type, issueDate, stated });
    else this.#addInvoice(row, index, { number, type, issueDate, stated, paid: status === 'paid' });
  }

  take(): ImportRecords {
    const taken = { clients: this.#clients.take(), invoices: this.#invoices, payments: this.#payments };
    this.#invoices = [];
    this.#payments = [];
    return taken;
  }

  #client(row: Row, index: number): number | typeof REJECTED {
    const client = this.#clients.of(row, index);
    return client === NO_CLIENT ? this.#refuse(index, 'missingClient', this.#reading.clientField()) : client;
  }

  #addInvoice(row: Row, index: number, line: Line): void {
    const settlement = settle(line.stated, line.type === 'creditNote');
    if (!settlement.ok) return this.#reading.reject(index, settlement.code, this.#amounts.shown(settlement.field));
    const type = line.type === 'creditNote' || settlement.negative ? 'creditNote' : 'invoice';
    const dueDate = this.#dueDate(row, index, line.issueDate, type);
    if (dueDate === REJECTED) return;
    const paid = this.#paid(row, index, line, settlement);
    if (paid === REJECTED) return;
    // last, so that no client comes of a rejected line
    const client = this.#client(row, index);
    if (client === REJECTED) return;
    const invoice: InvoiceRecord = {
      row: this.#reading.table.lineOf(index),
      type,
      number: line.number,
      client,
      issueDate: line.issueDate,
      dueDate,
      amountCents: settlement.amountCents,
      ...this.#vat.read(row, settlement.amountCents),
      paidCents: paid.paidCents,
      settledDate: paid.settledDate,
      label: this.#label.read(row),
      ...this.#inCurrency(row),
    };
    if (!this.#keeps(invoice, index)) return;
    if (type === 'creditNote' && line.type !== 'creditNote') this.#reading.warn(index, 'negativeReadAsCreditNote', this.#amounts.shown('amount'));
    this.#invoices.push(invoice);
  }

  #inCurrency(row: Row): Pick<InvoiceRecord, 'currency'> {
    const currency = this.#currency.meaning(row);
    return currency === null ? {} : { currency };
  }

  #dueDate(row: Row, index: number, issueDate: IsoDate, type: InvoiceRecord['type']): IsoDate | null | typeof REJECTED {
    const dueDate = this.#due.read(row);
    if (dueDate === '') return null;
    if (isDateProblem(dueDate)) return this.#refuse(index, dueDate, 'dueDate');
    if (dueDate >= issueDate) return dueDate;
    return type === 'creditNote' ? null : this.#refuse(index, 'dueBeforeIssue', 'dueDate');
  }

  /** A settled date or a status means all of it, unless the line says how much. */
  #paid(row: Row, index: number, { issueDate, paid }: Line, { amountCents, paidCents }: Settlement): PaidPart | typeof REJECTED {
    const settledDate = this.#settled.read(row);
    if (settledDate === '') return { paidCents: paid ? (paidCents ?? amountCents) : paidCents, settledDate: null };
    if (isDateProblem(settledDate)) return this.#refuse(index, settledDate, 'settledDate');
    if (settledDate < issueDate) return this.#refuse(index, 'settledBeforeIssue', 'settledDate');
    return paidCents !== null && paidCents < amountCents ? { paidCents, settledDate: null } : { paidCents: amountCents, settledDate };
  }

  #refuse(index: number, code: Parameters<TableReading['reject']>[1], field: ImportField): typeof REJECTED {
    this.#reading.reject(index, code, field);
    return REJECTED;
  }

  /** False when the same document already stands in the file. */
  #keeps(invoice: InvoiceRecord, index: number): boolean {
    const found = this.#seen.add(invoice, this.#clients.sameAs(invoice.client));
    if (found.twinRow !== null) {
      if (found.identical) this.#reading.warn(index, 'duplicateRow', 'invoiceNumber', String(found.twinRow));
      else this.#reading.reject(index, 'duplicateNumber', 'invoiceNumber', String(found.twinRow));
      return false;
    }
    if (found.namesakes) this.#reading.warn(index, 'sameNumberOtherClient', 'invoiceNumber');
    return true;
  }

  #addPayment(row: Row, index: number, { number, issueDate, stated }: Omit<Line, 'paid'>): void {
    // what it settled is not open any more on the invoices of the list
    const cents = stated.open ?? stated.amount ?? stated.paid ?? 0;
    if (cents === 0 && (stated.amount ?? 0) !== 0) return this.#reading.warn(index, 'paymentDeducted', 'invoiceNumber');
    if (cents === 0) return this.#reading.reject(index, 'zeroAmount', this.#amounts.shown('amount'));
    const client = this.#client(row, index);
    if (client === REJECTED) return;
    this.#payments.push({
      row: this.#reading.table.lineOf(index),
      reference: number,
      client,
      invoiceNumber: '',
      date: issueDate,
      // a list of invoices shows what comes in as negative, or without a sign
      amountCents: Math.abs(cents),
      method: this.#type.read(row),
      label: this.#label.read(row),
    });
  }
}

const REJECTED = Symbol('rejected');

interface PaidPart {
  readonly paidCents: number | null;
  readonly settledDate: IsoDate | null;
}

interface Line {
  readonly number: string;
  readonly type: DocumentType | null;
  readonly issueDate: IsoDate;
  readonly stated: StatedLine;
  /** Its status says so. */
  readonly paid: boolean;
}
