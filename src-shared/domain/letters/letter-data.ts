import type { IsoDate } from '../calendar';
import type { Channel } from '../dunning/policy';
import type { Cents } from '../money';
import type { ClientKind } from '../clients/client-kind';
import type { LetterLanguage, TemplateKey } from './template-keys';

/** An empty string stands for what is not known: every letter reads well without it. */
export interface LetterAddress {
  readonly line1: string;
  readonly line2: string;
  readonly postcode: string;
  readonly city: string;
  readonly country: string;
}

export interface LetterCreditor {
  readonly name: string;
  readonly siren: string;
  readonly vatNumber: string;
  readonly address: LetterAddress;
  readonly phone: string;
  readonly email: string;
  readonly iban: string;
  readonly bic: string;
  readonly signatoryName: string;
  readonly signatoryRole: string;
}

export interface LetterDebtor {
  readonly code: string;
  readonly name: string;
  readonly address: LetterAddress;
  readonly language: LetterLanguage;
  readonly kind: ClientKind;
  /** A client of long standing gets the softer words. */
  readonly longStanding: boolean;
  /** For a call, for an email; no letter bears them. */
  readonly phone?: string;
  readonly email?: string;
}

export interface LetterInvoice {
  readonly number: string;
  readonly issueDate: IsoDate;
  readonly dueDate: IsoDate;
  /** The source gave no due date: it was computed from the payment terms. */
  readonly dueEstimated: boolean;
  readonly amountCents: Cents;
  readonly openCents: Cents;
  /** 0 when the invoice is not due yet. */
  readonly daysLate: number;
}

/** A rate a year, in hundredths of a percent, and the last day it was applied to. */
export interface ClaimedRate {
  readonly rateBps: number;
  readonly to: IsoDate;
}

/** What of a claim is on invoices that were paid since, late. */
export interface ClaimedOfSettled {
  readonly cents: Cents;
  readonly numbers: readonly string[];
}

/** What is claimed beside the invoices. */
export type LetterClaim =
  | {
      readonly kind: 'interest';
      readonly cents: Cents;
      /** The last day counted; the first is the day after each due date, or after a consumer's formal notice. */
      readonly to: IsoDate;
      readonly debtor: ClientKind;
      /** In the order of their days. */
      readonly rates: readonly ClaimedRate[];
      /** Worked out on the days of each year; absent: on 365. */
      readonly yearDays?: 'actual';
      readonly settled?: ClaimedOfSettled;
    }
  | {
      readonly kind: 'indemnity';
      readonly cents: Cents;
      /** How many invoices it is owed for. */
      readonly count: number;
      readonly settled?: ClaimedOfSettled;
    };

/** What an instalment plan is made of. */
export interface LetterPlan {
  /** In the order of their dates; they add up to the debt. */
  readonly instalments: readonly { readonly date: IsoDate; readonly cents: Cents }[];
  /** Days after an instalment's date before the plan is broken. */
  readonly graceDays: number;
}

/** 'interest' and 'indemnity': penalties and the indemnity that the creditor put on the account. */
export type MovementKind = 'invoice' | 'interest' | 'indemnity' | 'creditNote' | 'writeOff' | 'payment' | 'refund';

/** A document or payment, as an account names it. */
export interface StatementPart {
  readonly kind: MovementKind;
  /** Number of a document, reference of a payment; may be empty. */
  readonly reference: string;
  readonly date: IsoDate;
}

/** What an entry was set against: the other side, and how much of it from which day. */
export interface StatementMatch extends StatementPart {
  readonly matchedOn: IsoDate;
  /** Positive. */
  readonly cents: Cents;
}

/** A movement of a client's account, as a statement lists it. */
export interface LetterMovement extends StatementPart {
  /** Positive: the client owes more; negative: less. */
  readonly cents: Cents;
  /** Of an invoice. */
  readonly dueDate: IsoDate | null;
  /** What of it is not settled, or not used, on the last day; of the sign of `cents`. */
  readonly openCents: Cents;
  /** Until the last day, in the order of their days; they add up to what is no longer open. */
  readonly matches: readonly StatementMatch[];
}

/** A credit set against a debt. */
export interface StatementPairing {
  readonly date: IsoDate;
  readonly cents: Cents;
  readonly debt: StatementPart;
  readonly credit: StatementPart;
}

/** The movements that lead from one balance to another, and what was set against what. */
export interface LetterStatement {
  readonly from: IsoDate;
  /** The last day it tells of. */
  readonly to: IsoDate;
  readonly openingCents: Cents;
  readonly movements: readonly LetterMovement[];
  /** What is not settled or not used on the last day, of before the period too; it adds up to the balance. */
  readonly open: readonly LetterMovement[];
  /** What was set against what in the period, whenever either side dates from. */
  readonly pairings: readonly StatementPairing[];
  /** In other currencies, open or of the period: listed apart, never added. */
  readonly foreign: readonly (LetterMovement & { readonly currency: string })[];
}

/** All a letter is made of. */
export interface LetterData {
  readonly creditor: LetterCreditor;
  readonly debtor: LetterDebtor;
  readonly date: IsoDate;
  /** The letter's own number. */
  readonly reference: string;
  /** Step of the policy, from 1; 0 for a letter that is no reminder. */
  readonly level: number;
  /** Which reminder this is, courtesy letters not counted; 0 for a letter that is no reminder. */
  readonly rank: number;
  readonly template: TemplateKey;
  readonly channel: Channel;
  /** Day by which to pay; a formal notice counts as many days from its receipt. Not later than `date`: at once. */
  readonly deadline: IsoDate;
  /** Those that the letter is about, in the order to list them. */
  readonly invoices: readonly LetterInvoice[];
  /** Credits of the debtor not set against an invoice: zero or negative. */
  readonly unallocatedCents: Cents;
  /** Claimed beside the invoices; empty when nothing is. */
  readonly claims: readonly LetterClaim[];
  /** Open amounts and claims less the unallocated credits. */
  readonly totalCents: Cents;
  /** Earlier letters about these invoices, oldest first. */
  readonly previousLetters: readonly IsoDate[];
  /** No step of the policy comes after this one. */
  readonly finalStep: boolean;
  /** Of the letter of an instalment agreement. */
  readonly plan: LetterPlan | null;
  /** Of a statement of account. */
  readonly statement: LetterStatement | null;
}
