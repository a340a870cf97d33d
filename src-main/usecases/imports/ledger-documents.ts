import type { IsoDate } from '#shared/domain/calendar';
import { BOOKS_CURRENCY } from '#shared/domain/currency';
import type { LedgerDocument } from '#shared/domain/fec/settle';
import type { Cents } from '#shared/domain/money';
import { dueDateUnder } from '#shared/domain/payment-terms';
import type { StoredDocument } from '../ports/import-store';
import { columnOf, type FileApplication } from './file-application';
import { noteKnown, type Recognised, recognisePayments, type ToldPayment } from './recognise-payments';

/** A document of the ledger as the books hold it, with what is still open on it. */
export interface BookedDocument {
  readonly nature: LedgerDocument['nature'];
  readonly id: number;
  readonly clientId: number;
  readonly date: IsoDate;
  openCents: Cents;
  readonly isNew: boolean;
  /** A payment that the books had from elsewhere and that no file had told: the line of the file that tells it, else null. */
  readonly confirmedBy: number | null;
}

/** Finds or writes the documents of a ledger, in its order. */
export class LedgerDocuments {
  /** One per document; null for one that the books hold otherwise, or contradict. */
  readonly booked: (BookedDocument | null)[] = [];
  /** Credits tied by letters to a balance carried forward that the books hold as documents. */
  readonly openingDate: IsoDate | null;
  readonly #application: FileApplication;
  readonly #knownBefore = new Map<number, boolean>();
  /** By the places of the documents. */
  #recognised: readonly (Recognised | null)[] = [];
  /** Credit notes that a line of the file is, or has made. */
  readonly #creditNotesMet = new Set<number>();

  constructor(application: FileApplication, openingDate: IsoDate | null) {
    this.#application = application;
    this.openingDate = openingDate;
  }

  /** Finds the payments of the ledger that the books hold; to be done before any of its documents is written. */
  async recognise(documents: readonly LedgerDocument[]): Promise<void> {
    const told = documents.map((document) => (isPayment(document) ? toldOf(document, this.#clientOf(document)) : null));
    this.#recognised = await recognisePayments(this.#application, told);
  }

  write(document: LedgerDocument): void {
    const clientId = this.#clientOf(document);
    this.booked.push(this.#isKnownOpening(document, clientId) ? null : this.#writeOne(document, clientId));
  }

  #clientOf({ client, row }: LedgerDocument): number {
    const clientId = this.#application.clients.ids[client];
    if (clientId === undefined) throw new Error(`line ${String(row)} names no account of its file`);
    return clientId;
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
      case 'refund':
        return this.#writePayment(document, clientId);
    }
  }

  #writeInvoice(document: LedgerDocument, clientId: number): BookedDocument | null {
    const { store, tally, batchId, directory, companyTerms } = this.#application;
    const { number, label, date: issueDate, amountCents, vatCents, row: sourceRow } = document;
    const known = store.findInvoice(clientId, number);
    if (known !== null) return this.#met(document, clientId, known);
    const dueDate = document.dueDate ?? dueDateUnder(directory.termsOf(clientId) ?? companyTerms, issueDate);
    const id = store.insertInvoices(batchId, [{ clientId, number, label, issueDate, dueDate, dueEstimated: document.dueDate === undefined, amountCents, vatCents, currency: BOOKS_CURRENCY, sourceRow }]);
    if (document.opening) store.markOpening('invoice', id);
    tally.count('invoices', 'created');
    tally.add('invoicedCents', amountCents);
    tally.move(clientId, amountCents, 1);
    return this.#created(document, clientId, id);
  }

  #writeCreditNote(document: LedgerDocument, clientId: number): BookedDocument | null {
    const { store, tally, batchId } = this.#application;
    const { number, label, date: issueDate, amountCents, vatCents, row: sourceRow } = document;
    const known = store.findCreditNote(clientId, number);
    if (known !== null) return this.#met(document, clientId, known);
    const id = store.insertCreditNote(batchId, { clientId, number, label, issueDate, amountCents, vatCents, currency: BOOKS_CURRENCY, sourceRow });
    tally.count('creditNotes', 'created');
    tally.add('creditedCents', amountCents);
    tally.move(clientId, -amountCents, 0);
    this.#creditNotesMet.add(id);
    return this.#created(document, clientId, id);
  }

  #writePayment(document: LedgerDocument, clientId: number): BookedDocument | null {
    const { store, tally, batchId } = this.#application;
    const { label, row: sourceRow } = document;
    const told = toldOf(document, clientId);
    const { reference, date, amountCents } = told;
    const noted = this.#creditNoteLike(clientId, reference, amountCents);
    if (noted !== null) return this.#met({ ...document, nature: 'creditNote' }, clientId, noted);
    const known = this.#recognised[this.booked.length] ?? null;
    if (known !== null) {
      noteKnown(this.#application, sourceRow, told, known);
      const { id, date: bookedOn, openCents } = known.payment;
      return { nature: document.nature, id, clientId, date: bookedOn, openCents: Math.abs(openCents), isNew: false, confirmedBy: known.confirms ? sourceRow : null };
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

  #met(document: LedgerDocument, clientId: number, known: StoredDocument): BookedDocument | null {
    const { tally } = this.#application;
    if (known.amountCents !== document.amountCents || known.currency !== BOOKS_CURRENCY) {
      tally.reject(document.row, columnOf(this.#application.file, 'invoiceNumber') ?? 'PieceRef', 'differsFromBooks', document.number);
      return null;
    }
    const isFilled = this.#fillVat(document, known);
    tally.count(document.nature === 'invoice' ? 'invoices' : 'creditNotes', isFilled ? 'updated' : 'unchanged');
    if (document.nature === 'creditNote') this.#creditNotesMet.add(known.id);
    return { nature: document.nature, id: known.id, clientId, date: known.issueDate, openCents: known.openCents, isNew: false, confirmedBy: null };
  }

  /** The ledger tells the VAT of a document that the books hold without; what they know of it stays. */
  #fillVat({ nature, vatCents = null }: LedgerDocument, known: StoredDocument): boolean {
    if (vatCents === null || known.vatCents !== null) return false;
    const { store, batchId } = this.#application;
    if (nature === 'invoice') store.updateInvoice(batchId, known.id, { ...known, vatCents });
    else store.updateCreditNote(batchId, known.id, { ...known, vatCents });
    return true;
  }

  #created({ nature, date, amountCents }: LedgerDocument, clientId: number, id: number): BookedDocument {
    return { nature, id, clientId, date, openCents: amountCents, isNew: true, confirmedBy: null };
  }
}

const isPayment = ({ nature }: LedgerDocument): boolean => nature === 'payment' || nature === 'refund';

/** As a payment of the books: a refund is negative, a ledger names no document. */
function toldOf({ nature, date, number: reference, amountCents, opening }: LedgerDocument, clientId: number): ToldPayment {
  return { clientId, date, reference, document: '', carriedForward: opening, amountCents: nature === 'refund' ? -amountCents : amountCents };
}
