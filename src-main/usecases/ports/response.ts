import type { IsoDate } from '#shared/domain/calendar';
import type { AskedInvoice } from '#shared/domain/response/response';

/** An invoice of an issued reminder, with what names it. */
export interface AskedLine extends AskedInvoice {
  readonly reference: string;
  readonly clientId: number;
  readonly clientCode: string;
  readonly clientName: string;
  readonly invoiceId: number;
  readonly number: string;
}

export interface ResponseRepository {
  /** Of the reminders issued from one day to another, both included, oldest first. */
  asked(from: IsoDate, to: IsoDate): AskedLine[];
}
