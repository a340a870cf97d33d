import type { IsoDate } from '#shared/domain/calendar';
import { BOOKS_CURRENCY } from '#shared/domain/currency';
import type { LedgerDocument } from '#shared/domain/fec/settle';
import type { Cents } from '#shared/domain/money';
import { dueDateUnder } from '#shared/domain/payment-terms';
import type { StoredDocument, StoredPayment } from '../ports/import-store';
import { columnOf, type FileApplication } from './file-application';

/** A document of the ledger as the books hold it, with what is still open on it. */
export interface BookedDocument {
  readonly nature: LedgerDocument['nature'];
  readonly id: number;
  readonly clientId: number;
  readonly date: IsoDate;
  openCents: Cents;
  readonly isNew: boolean;
}

/** Finds or writes the documents of a ledger, in its order. */
export class LedgerDocuments {
  /** One per document; null for one that the books hold otherwise, or contradict. */
  readonly booked: (BookedDocument | null)[] = [];
  /** Credits tied by letters to a balance carried forward that the books hold as documents. */
  readonly openingDate: IsoDate | null;
  readonly #application: FileApplication;
  readonly #knownBefore = new Map<number, boolean>();
  /** Payments of the books that are like one of the file's and were not met yet. */
  readonly #like = new Map<string, StoredPayment[]>();
  /** Credit notes that a line of the file is, or has made. */
  readonly #creditNotesMet = new Set<number>();

  constructor(application: FileApplication, openingDate: IsoDate | null) {
    this.#application = application;
    this.openingDate = openingDate;
  }

  write(document: LedgerDocument): void {
    const clientId = this.#application.clients.ids[document.client];
    if (clientId === undefined) throw new Error(`line ${String(document.row)} names no account of its file`);
    this.booked.push(this.#isKnownOpening(document, clientId) ? null : this.#writeOne(document, clientId));
  }

  #isKnownOpening(document: LedgerDocument, clientId: number): boolean {
    if (!document.opening || this.openingDate === null) return false;
    let known = this.#knownBefore.get(clientId);
    if (known === undefined) {
      known = this.#application.store.hasMovementBefore(clientId, this.openingDate);
      this.#knownBefore.set(clientId, known);
    }
    if (known) this.#application.tally.warn(document.row, null, 'openingKnown', document.label);
    return known;
  }

  #writeOne(document: LedgerDocument, clientId: number): BookedDocument | null {
    switch (document.nature) {
      case 'invoice':
        return this.#writeInvoice(document, clientId);
      case 'creditNote':
        return this.#writeCreditNote(document, clientId);
      case 'payment':
        return this.#writePayment(document, clientId, document.amountCents);
      case 'refund':
        return this.#writePayment(document, clientId, -document.amountCents);
    }
  }

  #writeInvoice(document: LedgerDocument, clientId: number): BookedDocument | null {
    const { store, tally, batchId, directory, companyTerms } = this.#application;
    const { number, label, date: issueDate, amountCents, row: sourceRow } = document;
    const known = store.findInvoice(clientId, number);
    if (known !== null) return this.#met(document, clientId, known);
    const dueDate = document.dueDate ?? dueDateUnder(directory.termsOf(clientId) ?? companyTerms, issueDate);
    const id = store.insertInvoices(batchId, [{ clientId, number, label, issueDate, dueDate, dueEstimated: document.dueDate === undefined, amountCents, currency: BOOKS_CURRENCY, sourceRow }]);
    if (document.opening) store.markOpening('invoice', id);
    tally.count('invoices', 'created');
    tally.add('invoicedCents', amountCents);
    tally.move(clientId, amountCents, 1);
    return this.#created(document, clientId, id);
  }

  #writeCreditNote(document: LedgerDocument, clientId: number): BookedDocument | null {
    const { store, tally, batchId } = this.#application;
    const { number, label, date: issueDate, amountCents, row: sourceRow } = document;
    const known = store.findCreditNote(clientId, number);
    if (known !== null) return this.#met(document, clientId, known);
    const id = store.insertCreditNote(batchId, { clientId, number, label, issueDate, amountCents, currency: BOOKS_CURRENCY, sourceRow });
    tally.count('creditNotes', 'created');
    tally.add('creditedCents', amountCents);
    tally.move(clientId, -amountCents, 0);
    this.#creditNotesMet.add(id);
    return this.#created(document, clientId, id);
  }

  #writePayment(document: LedgerDocument, clientId: number, amountCents: Cents): BookedDocument | null {
    const { store, tally, batchId } = this.#application;
    const { number: reference, label, date, row: sourceRow } = document;
    const noted = this.#creditNoteLike(clientId, reference, amountCents);
    if (noted !== null) return this.#met({ ...document, nature: 'creditNote' }, clientId, noted);
    const known = this.#nextLike({ clientId, date, amountCents, reference });
    if (known !== undefined) {
      tally.count('payments', 'unchanged');
      return { nature: document.nature, id: known.id, clientId, date, openCents: Math.abs(known.openCents), isNew: false };
    }
    const id = store.insertPayment(batchId, { clientId, date, dateEstimated: false, amountCents, reference, method: '', label, intendedNumber: '', sourceRow });
    if (document.opening) store.markOpening('payment', id);
    tally.count('payments', 'created');
    tally.add('paidCents', amountCents);
    tally.move(clientId, -amountCents, 0);
    return this.#created(document, clientId, id);
  }

  /**
   * The credit note that a credit really is: an extract without journals does not tell them from payments, where a list of
   * invoices told before. Only one that the file has not met otherwise, and never in a FEC, whose journals tell.
   */
  #creditNoteLike(clientId: number, reference: string, amountCents: Cents): StoredDocument | null {
    const { store, file } = this.#application;
    if (file.kind === 'fec' || reference === '') return null;
    const noted = store.findCreditNote(clientId, reference);
    return noted?.amountCents === amountCents && !this.#creditNotesMet.has(noted.id) ? noted : null;
  }

  /** Payments like this one that the books held before the file, each once. */
  #nextLike(payment: { clientId: number; date: IsoDate; amountCents: Cents; reference: string }): StoredPayment | undefined {
    const key = JSON.stringify(payment);
    let left = this.#like.get(key);
    if (left === undefined) {
      left = this.#application.store.paymentsLike(payment);
      this.#like.set(key, left);
    }
    return left.shift();
  }

  #met(document: LedgerDocument, clientId: number, known: { id: number; issueDate: IsoDate; amountCents: Cents; openCents: Cents; currency: string }): BookedDocument | null {
    const { tally } = this.#application;
    if (known.amountCents !== document.amountCents || known.currency !== BOOKS_CURRENCY) {
      tally.reject(document.row, columnOf(this.#application.file, 'invoiceNumber') ?? 'PieceRef', 'differsFromBooks', document.number);
      return null;
    }
    tally.count(document.nature === 'invoice' ? 'invoices' : 'creditNotes', 'unchanged');
    if (document.nature === 'creditNote') this.#creditNotesMet.add(known.id);
    return { nature: document.nature, id: known.id, clientId, date: known.issueDate, openCents: known.openCents, isNew: false };
  }

  #created({ nature, date, amountCents }: LedgerDocument, clientId: number, id: number): BookedDocument {
    return { nature, id, clientId, date, openCents: amountCents, isNew: true };
  }
}
