import type { IsoDate } from '#shared/domain/calendar';
import type { ClaimHistory, ClaimKind } from '#shared/domain/claims/standing';
import type { Cents } from '#shared/domain/money';

/** One kind of claim of one invoice. */
export interface ClaimOf {
  readonly invoiceId: number;
  readonly kind: ClaimKind;
}

export interface NewPosting extends ClaimOf {
  readonly clientId: number;
  readonly number: string;
  readonly label: string;
  readonly date: IsoDate;
  readonly amountCents: Cents;
  readonly countedTo: IsoDate;
}

/** A document that a penalty or an indemnity was put on the account with. */
export interface PostedClaim extends ClaimOf {
  readonly id: number;
  readonly clientId: number;
  readonly number: string;
  readonly amountCents: Cents;
}

export interface Waiver extends ClaimOf {
  readonly id: number;
  readonly amountCents: Cents;
  readonly date: IsoDate;
  readonly reason: string;
}

export interface ClaimHistories {
  of(claim: ClaimOf): ClaimHistory;
  isRequested(claim: ClaimOf): boolean;
}

export interface ClaimRepository {
  histories(invoiceIds: readonly number[]): ClaimHistories;
  /** Changes whenever something was requested, waived or posted since, or taken back. */
  revision(): string;
  /** What the next letters to a client are to claim of invoices that it has since paid, by due date. */
  requested(clientId: number): ClaimOf[];
  request(claim: ClaimOf, on: IsoDate): void;
  withdraw(claim: ClaimOf): void;
  waive(waiver: Omit<Waiver, 'id'>): number;
  findWaiver(id: number): Waiver | null;
  removeWaiver(id: number): void;
  /** Writes a debt of its own kind on the account, due on its day. @returns its id, among the invoices */
  post(posting: NewPosting): number;
  findPosted(id: number): PostedClaim | null;
  /** Documents of the client that bear a number. */
  hasNumber(clientId: number, number: string): boolean;
  /** What rests on a posted document: the names of the tables whose rows refer to it. */
  restingOn(postedId: number): string[];
  unpost(postedId: number): void;
}
