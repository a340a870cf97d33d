import type { Posting } from '#shared/contract/schemas/client';
import type { PostingRow } from '#shared/contract/schemas/correspondence';
import type { IsoDate } from '#shared/domain/calendar';
import type { Channel } from '#shared/domain/dunning/policy';
import type { Cents } from '#shared/domain/money';

/** A reminder as it was issued. */
export interface IssuedNotice {
  readonly id: number;
  readonly reference: string;
  readonly clientId: number;
  readonly level: number;
  readonly channel: Channel;
  readonly issuedOn: IsoDate;
  readonly totalCents: Cents;
  readonly cancelledOn: IsoDate | null;
  readonly cancelReason: string;
}

/** An invoice that took its level back. */
export interface LevelGivenBack {
  readonly invoiceId: number;
  readonly number: string;
  readonly levelBefore: number;
  readonly levelAfter: number;
  readonly lastNoticeDate: IsoDate | null;
}

export interface NoticeRepository {
  find(id: number): IssuedNotice | null;
  findByReference(reference: string): IssuedNotice | null;
  /** References of the notices issued after this one that list any of its invoices and stand, oldest first. */
  laterOnSameInvoices(id: number): string[];
  setPosting(noticeId: number, posting: Posting): void;
  /** Registered letters issued on a day and not cancelled, with how they went by post, in the order of their numbers. */
  registeredOn(date: IsoDate): PostingRow[];
  /**
   * Marks the notice cancelled, and puts the invoices that it moved where they were before it; one whose level the user set
   * since keeps that level. Only for a notice with no later one on its invoices.
   */
  cancel(id: number, cancelledOn: IsoDate, reason: string): LevelGivenBack[];
}
