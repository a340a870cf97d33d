import { BOOKS_CURRENCY } from '#shared/domain/currency';
import type { LedgerAllocation, LedgerDocument, SettledLedger } from '#shared/domain/fec/settle';
import type { IsoDate } from '#shared/domain/calendar';
import { dueDateUnder } from '#shared/domain/payment-terms';
import type { ImportedInvoice, ImportedPayment, LedgerAllocationToWrite } from '../ports/import-store';
import { BREATH, type FileApplication, MANY_ROWS } from './file-application';
import { TableFilling } from './table-filling';

/** Writes a ledger into books that hold no document: nothing is looked up, and what is alike is written together. */
export async function fillFromLedger(application: FileApplication, { documents, allocations }: SettledLedger): Promise<void> {
  const many = documents.length >= MANY_ROWS;
  const fillings = (['invoice', 'creditNote', 'payment', 'allocation'] as const).map((table) => new TableFilling(application.store, table, many));
  const writer = new DocumentWriter(application);
  for (let from = 0; from < documents.length; from += BREATH) {
    writer.write(documents.slice(from, from + BREATH));
    await application.breathe(Math.min(documents.length, from + BREATH));
  }
  const { store, batchId, tally } = application;
  for (let from = 0; from < allocations.length; from += BREATH) {
    store.allocateAll(batchId, allocations.slice(from, from + BREATH).map((allocation) => allocationOf(allocation, documents, writer.ids)));
    await application.breathe(documents.length);
  }
  tally.count('allocations', 'created', allocations.length);
  for (const filling of fillings) await filling.finish(() => application.breathe(documents.length));
}

class DocumentWriter {
  /** By the documents' places. */
  readonly ids: number[] = [];
  readonly #application: FileApplication;
  /** Due dates under the company's terms: a year has few days. */
  readonly #dueDates = new Map<IsoDate, IsoDate>();

  constructor(application: FileApplication) {
    this.#application = application;
  }

  write(documents: readonly LedgerDocument[]): void {
    const { store, batchId, tally } = this.#application;
    const invoices = documents.filter(({ nature }) => nature === 'invoice');
    const creditNotes = documents.filter(({ nature }) => nature === 'creditNote');
    const payments = documents.filter(({ nature }) => nature === 'payment' || nature === 'refund');
    const next = {
      invoice: store.insertInvoices(batchId, invoices.map((document) => this.#invoiceOf(document))),
      payment: store.insertPayments(batchId, payments.map((document) => this.#paymentOf(document))),
    };
    for (const document of documents) this.ids.push(document.nature === 'invoice' ? next.invoice++ : document.nature === 'creditNote' ? this.#writeCreditNote(document) : next.payment++);
    tally.count('invoices', 'created', invoices.length);
    tally.count('creditNotes', 'created', creditNotes.length);
    tally.count('payments', 'created', payments.length);
    const from = this.ids.length - documents.length;
    for (const [i, document] of documents.entries()) this.#mark(document, this.ids[from + i] ?? 0);
  }

  #invoiceOf(document: LedgerDocument): ImportedInvoice {
    const { number, label, date: issueDate, amountCents, vatCents, row: sourceRow } = document;
    const { tally } = this.#application;
    const clientId = this.#clientOf(document);
    tally.add('invoicedCents', amountCents);
    tally.move(clientId, amountCents, 1);
    const dueDate = document.dueDate ?? this.#dueDateOf(clientId, issueDate);
    return { clientId, number, label, issueDate, dueDate, dueEstimated: document.dueDate === undefined, amountCents, vatCents, currency: BOOKS_CURRENCY, sourceRow };
  }

  #writeCreditNote(document: LedgerDocument): number {
    const { number, label, date: issueDate, amountCents, vatCents, row: sourceRow } = document;
    const { store, tally, batchId } = this.#application;
    const clientId = this.#clientOf(document);
    tally.add('creditedCents', amountCents);
    tally.move(clientId, -amountCents, 0);
    return store.insertCreditNote(batchId, { clientId, number, label, issueDate, amountCents, vatCents, currency: BOOKS_CURRENCY, sourceRow });
  }

  #paymentOf(document: LedgerDocument): ImportedPayment {
    const { nature, number: reference, label, date, row: sourceRow } = document;
    const { tally } = this.#application;
    const clientId = this.#clientOf(document);
    const amountCents = nature === 'refund' ? -document.amountCents : document.amountCents;
    tally.add('paidCents', amountCents);
    tally.move(clientId, -amountCents, 0);
    return { clientId, date, dateEstimated: false, amountCents, reference, method: '', label, intendedNumber: '', sourceRow };
  }

  #mark({ opening, nature }: LedgerDocument, id: number): void {
    if (opening && nature !== 'creditNote') this.#application.store.markOpening(nature === 'invoice' ? 'invoice' : 'payment', id);
  }

  #clientOf({ client, row }: LedgerDocument): number {
    const id = this.#application.clients.ids[client];
    if (id === undefined) throw new Error(`line ${String(row)} names no account of its file`);
    return id;
  }

  #dueDateOf(clientId: number, issueDate: IsoDate): IsoDate {
    const { directory, companyTerms } = this.#application;
    const terms = directory.termsOf(clientId);
    if (terms !== null) return dueDateUnder(terms, issueDate);
    const known = this.#dueDates.get(issueDate);
    if (known !== undefined) return known;
    const dueDate = dueDateUnder(companyTerms, issueDate);
    this.#dueDates.set(issueDate, dueDate);
    return dueDate;
  }
}

function allocationOf({ debt, credit, amountCents: cents, date }: LedgerAllocation, documents: readonly LedgerDocument[], ids: readonly number[]): LedgerAllocationToWrite {
  const [debtId, creditId] = [ids[debt] ?? 0, ids[credit] ?? 0];
  return {
    debt: documents[debt]?.nature === 'invoice' ? { invoiceId: debtId } : { refundId: debtId },
    credit: documents[credit]?.nature === 'creditNote' ? { creditNoteId: creditId } : { paymentId: creditId },
    cents,
    date,
  };
}
