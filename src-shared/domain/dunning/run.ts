import type { IsoDate } from '../calendar';
import type { Cents } from '../money';
import type { Channel, DunningPolicy, LetterTemplate } from './policy';
import { type Stop, STOP_REASONS } from './stops';

/** An invoice with an open amount, as reminders see it. */
export interface DunningInvoice {
  readonly id: number;
  readonly number: string;
  readonly issueDate: IsoDate;
  readonly dueDate: IsoDate;
  readonly dueEstimated: boolean;
  readonly amountCents: Cents;
  readonly openCents: Cents;
  /** ISO 4217; left out for euros. */
  readonly currency?: string;
  /** Level of the last step issued for it, 0 when none was. */
  readonly level: number;
  readonly lastNoticeDate: IsoDate | null;
}

export interface DunningAccount {
  readonly clientId: number;
  readonly clientCode: string;
  readonly clientName: string;
  /** Who sells to it, '' when it is not known. */
  readonly salesperson: string;
  /** '' when it is in none. */
  readonly group: string;
  /** Why the client must not be reminded, null when it may be. */
  readonly doNotRemindReason: string | null;
  /** The policy of the client or of its group, null when it follows the company's. */
  readonly ownPolicy: { readonly id: number; readonly policy: DunningPolicy } | null;
  /** What holds invoices of the client back on the day, or all of them. */
  readonly stops: readonly Stop[];
  readonly invoices: readonly DunningInvoice[];
  /** Open credits, negative. */
  readonly unallocatedCents: Cents;
}

export interface ProposedInvoice extends DunningInvoice {
  readonly daysLate: number;
  /** Its next step has come: issuing the proposal advances it. The others are only listed. */
  readonly due: boolean;
}

export interface DunningProposal {
  readonly clientId: number;
  readonly clientCode: string;
  readonly clientName: string;
  readonly salesperson: string;
  readonly group: string;
  /** null: the company's policy. */
  readonly policyId: number | null;
  /** The highest step due among the invoices; it sets the tone, the channel and the template. */
  readonly level: number;
  readonly channel: Channel;
  readonly template: LetterTemplate;
  readonly newDeadlineDays: number;
  readonly invoices: readonly ProposedInvoice[];
  readonly unallocatedCents: Cents;
  /** Open amounts of the invoices less the unallocated credits. */
  readonly totalCents: Cents;
}

/** What holds a whole account back, and what an invoice waits for. */
const ACCOUNT_REASONS = ['doNotRemind', 'creditBalance', 'belowMinimum'] as const;
export type AccountReason = (typeof ACCOUNT_REASONS)[number];

export const BLOCK_REASONS = [...ACCOUNT_REASONS, ...STOP_REASONS, 'stepNotReached', 'minimumGap', 'lastStepIssued', 'foreignCurrency', 'leftOut'] as const;
export type BlockReason = (typeof BLOCK_REASONS)[number];

/** An overdue invoice that no proposal lists, and why ('leftOut': the user left it out of this letter); `until` is the day it comes back by itself, null if none is known. */
export interface BlockedInvoice {
  readonly clientId: number;
  readonly clientCode: string;
  readonly clientName: string;
  readonly salesperson: string;
  readonly group: string;
  readonly invoiceId: number;
  readonly number: string;
  readonly openCents: Cents;
  readonly daysLate: number;
  readonly level: number;
  readonly reason: BlockReason;
  readonly until: IsoDate | null;
  /** The user's own words, for 'doNotRemind' and what the user set up; the currency, for 'foreignCurrency'. */
  readonly note: string | null;
  /** The dispute, hold, promise, plan or proceeding that holds it back. */
  readonly stop: Pick<Stop, 'obstacleId' | 'since' | 'expectedOn'> | null;
}

export interface DunningRun {
  readonly proposals: readonly DunningProposal[];
  readonly blocked: readonly BlockedInvoice[];
}
