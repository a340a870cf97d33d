import type { Posting } from '#shared/contract/schemas/client';
import type { IsoDate } from '#shared/domain/calendar';
import type { Channel } from '#shared/domain/dunning/policy';
import type { Cents } from '#shared/domain/money';

/** An overdue invoice that a formal notice claimed. */
export interface ClaimedInvoice {
  readonly id: number;
  readonly number: string;
  /** When it was claimed, and now. */
  readonly claimedCents: Cents;
  readonly openCents: Cents;
  /** A later formal notice, not cancelled, claims it again. */
  readonly claimedLater: boolean;
}

/** A formal notice as it was issued, and how it went by post. */
export interface FormalNoticeRow {
  readonly noticeId: number;
  readonly reference: string;
  readonly clientId: number;
  readonly channel: Channel;
  readonly issuedOn: IsoDate;
  /** Written from the letter's date: the days it gives run from its receipt. */
  readonly deadline: IsoDate;
  readonly cancelledOn: IsoDate | null;
  readonly totalCents: Cents;
  /** The letter as it was frozen. */
  readonly document: { readonly id: number; readonly name: string } | null;
  readonly posting: Posting;
  readonly invoices: readonly ClaimedInvoice[];
}

export interface FormalNoticeRepository {
  /** All of a client's, cancelled or not, the latest first. */
  ofClient(clientId: number): FormalNoticeRow[];
  /** Those that stand and of which something is still open that no later one claims; `clientIds` null: of every client. */
  standing(clientIds: readonly number[] | null): FormalNoticeRow[];
}
