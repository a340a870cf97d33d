/** An invoice as its XML states it: the same whatever the syntax, every value still the text that was written. */
export interface StatedInvoice {
  readonly syntax: 'cii' | 'ubl';
  /** The syntax itself says that it is a credit note (UBL CreditNote). */
  readonly creditNoteDocument: boolean;
  readonly number: string;
  /** UNTDID 1001: 380 invoice, 381 credit note… */
  readonly typeCode: string;
  readonly issueDate: string;
  readonly terms: readonly StatedTerms[];
  /** ISO 4217, that of the amounts; the tax may be accounted for in another. */
  readonly currency: string;
  readonly totals: StatedTotals;
  readonly seller: StatedParty;
  readonly buyer: StatedParty;
  readonly order: string;
  readonly contract: string;
}

/** One way or part of paying. */
export interface StatedTerms {
  readonly dueDate: string;
  readonly text: string;
  /** The date is that of a part of the amount, or of paying early for less. */
  readonly partial: boolean;
}

/** '' for what is not stated. */
export interface StatedTotals {
  readonly net: string;
  readonly tax: string;
  readonly gross: string;
  readonly prepaid: string;
  readonly rounding: string;
  readonly payable: string;
}

export interface StatedParty {
  readonly name: string;
  /** Registrations and identifiers that can hold a SIREN, the most official first. */
  readonly registrations: readonly string[];
  readonly vatNumber: string;
  readonly line1: string;
  readonly line2: string;
  readonly postcode: string;
  readonly city: string;
  readonly country: string;
  readonly email: string;
  readonly phone: string;
}
