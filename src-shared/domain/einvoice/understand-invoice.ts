import { type IsoDate, laterOf } from '../calendar';
import { BOOKS_CURRENCY } from '../currency';
import type { ImportField } from '../imports/fields';
import type { RowRejection, RowWarning } from '../imports/issues';
import type { Cents } from '../money';
import { dueDateUnder } from '../payment-terms';
import { type DatedTerms, dueDateOf, termsInWords } from './due-date';
import type { StatedInvoice, StatedTotals } from './stated-invoice';
import { readStatedAmount, readStatedDate } from './stated-values';
import { type Due, type Totals, whatIsDue } from './what-is-due';

/** Why the data of an invoice cannot be used. */
export type InvoiceProblem =
  | { readonly code: 'einvoiceIncomplete'; readonly details: { readonly missing: readonly ImportField[] } }
  | { readonly code: 'einvoiceUnreadable'; readonly details: { readonly field: ImportField; readonly value: string } };

/** What is to be said of an invoice, with the words it is about. */
export interface InvoiceNote {
  readonly code: RowWarning | RowRejection;
  readonly value: string | null;
}

export interface UnderstoodInvoice {
  readonly type: 'invoice' | 'creditNote';
  readonly number: string;
  readonly issueDate: IsoDate;
  readonly dueDate: IsoDate | null;
  readonly currency: string;
  readonly due: Due;
  readonly notes: readonly InvoiceNote[];
}

export type Understanding = { readonly ok: true; readonly invoice: UnderstoodInvoice } | { readonly ok: false; readonly problem: InvoiceProblem };

/** UNTDID 1001 codes of credit notes, after EN 16931 (381 by far the most frequent). */
const CREDIT_NOTES: readonly string[] = ['81', '83', '261', '262', '296', '308', '381', '396', '420', '458', '532'];

/** Reads the values of an invoice, tolerant where the meaning is certain, refusing where it is not. */
export function understandInvoice(stated: StatedInvoice): Understanding {
  try {
    return { ok: true, invoice: new Understander(stated).invoice() };
  } catch (error) {
    if (error instanceof Unusable) return { ok: false, problem: error.problem };
    throw error;
  }
}

/** Leaves the reading at the first thing without which there is no invoice. */
class Unusable extends Error {
  constructor(readonly problem: InvoiceProblem) {
    super(problem.code);
  }
}

/** What each total that counts is called in the messages. */
const FIELDS = { gross: 'amount', rounding: 'amount', prepaid: 'paid', payable: 'open' } as const satisfies Partial<Record<keyof StatedTotals, ImportField>>;

class Understander {
  readonly #notes: InvoiceNote[] = [];

  constructor(private readonly stated: StatedInvoice) {}

  invoice(): UnderstoodInvoice {
    const { number, typeCode, creditNoteDocument, currency: code } = this.stated;
    this.#refuseIncomplete();
    const issueDate = this.#date(this.stated.issueDate, 'issueDate');
    const due = whatIsDue(this.#totals());
    if (due === null) throw new Unusable({ code: 'einvoiceIncomplete', details: { missing: ['amount'] } });
    const currency = code === '' ? BOOKS_CURRENCY : code.toUpperCase();
    if (!/^[A-Z]{3}$/.test(currency)) throw new Unusable({ code: 'einvoiceUnreadable', details: { field: 'currency', value: code } });
    const coded = creditNoteDocument || CREDIT_NOTES.includes(typeCode);
    const type = coded || due.negative ? 'creditNote' : 'invoice';
    if (!coded && due.negative) this.#notes.push({ code: 'negativeReadAsCreditNote', value: typeCode });
    if (due.contradictory) this.#notes.push({ code: 'totalsDoNotAddUp', value: number });
    return { type, number, issueDate, dueDate: type === 'invoice' ? this.#dueDate(issueDate) : null, currency, due, notes: this.#notes };
  }

  #refuseIncomplete(): void {
    const { number, issueDate, buyer } = this.stated;
    const missing: ImportField[] = [];
    if (number === '') missing.push('invoiceNumber');
    if (issueDate === '') missing.push('issueDate');
    if (buyer.name === '') missing.push('clientName');
    if (missing.length > 0) throw new Unusable({ code: 'einvoiceIncomplete', details: { missing } });
  }

  #totals(): Totals {
    const { totals } = this.stated;
    const amount = (name: keyof typeof FIELDS): Cents | null => {
      const read = readStatedAmount(totals[name]);
      if (!read.ok) throw new Unusable({ code: 'einvoiceUnreadable', details: { field: FIELDS[name], value: totals[name] } });
      if (read.unusual) this.#notes.push({ code: 'amountNotAsTheNorm', value: totals[name] });
      return read.value;
    };
    // what is due does not depend on these: unreadable, they prove nothing
    const proof = (name: 'net' | 'tax'): Cents | null => {
      const read = readStatedAmount(totals[name]);
      return read.ok ? read.value : null;
    };
    return { net: proof('net'), tax: proof('tax'), gross: amount('gross'), prepaid: amount('prepaid'), rounding: amount('rounding'), payable: amount('payable') };
  }

  #date(text: string, field: ImportField): IsoDate {
    const read = readStatedDate(text, this.stated.syntax);
    if (!read.ok) throw new Unusable({ code: 'einvoiceUnreadable', details: { field, value: text } });
    if (read.unusual) this.#notes.push({ code: 'dateNotAsTheNorm', value: text });
    return read.value;
  }

  #dueDate(issueDate: IsoDate): IsoDate | null {
    const { terms } = this.stated;
    const dated: DatedTerms[] = terms.filter(({ dueDate }) => dueDate !== '').map(({ dueDate, partial }) => ({ dueDate: this.#date(dueDate, 'dueDate'), partial }));
    const dueDate = dueDateOf(dated);
    if (dueDate === null) return this.#dueDateInWords(issueDate);
    if (dueDate < issueDate) this.#notes.push({ code: 'dueBeforeInvoice', value: dueDate });
    return laterOf(dueDate, issueDate);
  }

  #dueDateInWords(issueDate: IsoDate): IsoDate | null {
    const text = this.stated.terms.map((one) => one.text).filter((words) => words !== '').join(' ');
    const terms = termsInWords(text);
    if (terms === null) return null;
    this.#notes.push({ code: 'dueDateFromTerms', value: text });
    return dueDateUnder(terms, issueDate);
  }
}
