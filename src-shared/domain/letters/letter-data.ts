import type { IsoDate } from '../calendar';
import type { Channel, LetterTemplate } from '../dunning/policy';
import type { Cents } from '../money';

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

/** All a letter is made of. */
export interface LetterData {
  readonly creditor: LetterCreditor;
  readonly debtor: LetterDebtor;
  readonly date: IsoDate;
  /** The letter's own number. */
  readonly reference: string;
  /** Step of the policy, from 1. */
  readonly level: number;
  readonly template: LetterTemplate;
  readonly channel: Channel;
  /** Day by which to pay; a formal notice counts as many days from its receipt. Not later than `date`: at once. */
  readonly deadline: IsoDate;
  /** At least one, in the order to list them. */
  readonly invoices: readonly LetterInvoice[];
  /** Credits of the debtor not set against an invoice: zero or negative. */
  readonly unallocatedCents: Cents;
  /** Open amounts less the unallocated credits. */
  readonly totalCents: Cents;
  /** Earlier letters about these invoices, oldest first. */
  readonly previousLetters: readonly IsoDate[];
  /** No step of the policy comes after this one. */
  readonly finalStep: boolean;
}

/** A letter as text, in the order in which it is read. Same shape as the contract's `letterContent`. */
export interface LetterContent {
  readonly reference: string;
  readonly creditor: string[];
  /** At most 6 lines of 38 characters, as the window of an envelope wants them. */
  readonly debtor: string[];
  readonly placeAndDate: string;
  readonly registered: boolean;
  /** Without the word "Objet". */
  readonly subject: string;
  /** Parts of the "Réf." line. */
  readonly references: string[];
  readonly salutation: string;
  /** Paragraphs before the table. */
  readonly opening: string[];
  readonly table: {
    readonly head: string[];
    readonly rows: string[][];
    /** The last one is the total to pay. */
    readonly totals: { readonly label: string; readonly amount: string }[];
  };
  /** Small print right under the table. */
  readonly notes: string[];
  /** Paragraphs after the table. */
  readonly body: string[];
  /** One paragraph, or a heading and its lines. */
  readonly payment: string[];
  readonly closing: string[];
  readonly signature: string[];
}
