import type { IsoDate } from '#shared/domain/calendar';
import type { InvoiceRecord } from '#shared/domain/imports/records';
import type { Coverage } from '#shared/domain/imports/vanished';
import { ListedInvoices } from './listed-invoices';

/** What one file turns out to list, gathered while it is applied. */
export class InvoiceCoverage {
  readonly listed = new ListedInvoices();
  #from: IsoDate | null = null;
  #listsSettled = false;
  #known: number[] = [];

  add({ issueDate, settledDate, paidCents, amountCents }: InvoiceRecord): void {
    if (this.#from === null || issueDate < this.#from) this.#from = issueDate;
    if (settledDate !== null || (paidCents !== null && paidCents >= amountCents)) this.#listsSettled = true;
  }

  /** The books held it before the file. */
  meet(invoiceId: number): void {
    this.listed.add(invoiceId);
    this.#known.push(invoiceId);
  }

  /** @param wasListed whether the file's source had listed an invoice before */
  coverage(clientIds: Iterable<number>, wasListed: (invoiceId: number) => boolean): Coverage {
    return {
      from: this.#from,
      listsSettled: this.#listsSettled,
      goesOn: this.#known.some(wasListed),
      clientIds: new Set(clientIds),
    };
  }
}
