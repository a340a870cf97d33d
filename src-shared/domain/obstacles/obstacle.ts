import type { IsoDate } from '../calendar';
import type { Cents } from '../money';

/** What keeps reminders away from a client or from some of its invoices, for a time. */
export const OBSTACLE_KINDS = ['hold', 'dispute', 'promise', 'plan', 'insolvency'] as const;
export type ObstacleKind = (typeof OBSTACLE_KINDS)[number];

export const DISPUTE_REASONS = ['quality', 'incorrectInvoice', 'delivery', 'other'] as const;
export type DisputeReason = (typeof DISPUTE_REASONS)[number];

export const DISPUTE_OUTCOMES = ['creditNote', 'settled', 'withdrawn'] as const;
export type DisputeOutcome = (typeof DISPUTE_OUTCOMES)[number];

/** The collective proceedings of book VI of the Commercial code: sauvegarde, redressement, liquidation. */
export const INSOLVENCY_KINDS = ['safeguard', 'receivership', 'liquidation'] as const;
export type InsolvencyKind = (typeof INSOLVENCY_KINDS)[number];

export interface Instalment {
  readonly dueDate: IsoDate;
  readonly amountCents: Cents;
}

/** Money of the client that counts towards a promise or a plan, from the day it came. */
export interface Receipt {
  readonly date: IsoDate;
  readonly amountCents: Cents;
}

export interface Obstacle {
  readonly id: number;
  readonly kind: ObstacleKind;
  readonly clientId: number;
  /** The invoices it is about; none: all of the client's, those to come too. */
  readonly invoiceIds: readonly number[];
  readonly openedOn: IsoDate;
  /** The day a hold lets go by itself; null: when the user says so. Of the others, null. */
  readonly until: IsoDate | null;
  /** The reason of a dispute, the kind of a proceeding; '' for the others. */
  readonly subject: DisputeReason | InsolvencyKind | '';
  /** The user's own words. */
  readonly note: string;
  /** What was promised, one day or several: a promise is a plan of one instalment. */
  readonly instalments: readonly Instalment[];
  /** Days a payment may come late without breaking the promise or the plan. */
  readonly graceDays: number;
  readonly closedOn: IsoDate | null;
  readonly outcome: DisputeOutcome | '';
  readonly closingNote: string;
}

/** An obstacle with what was received since it was opened. */
export interface WatchedObstacle extends Obstacle {
  readonly receipts: readonly Receipt[];
}

/** A promise is held to its day, unless the user leaves a bank its day or two. */
export const PROMISE_GRACE_DAYS = 0;
export const PLAN_GRACE_DAYS = 5;
export const MOST_GRACE_DAYS = 60;
