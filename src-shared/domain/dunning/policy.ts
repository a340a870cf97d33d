import type { Cents } from '../money';

export const CHANNELS = ['letter', 'registeredLetter', 'email', 'phone'] as const;
export type Channel = (typeof CHANNELS)[number];

/** The letters shipped with the product; users' own come beside them. */
export const LETTER_TEMPLATES = ['relance-1', 'relance-2', 'relance-3', 'mise-en-demeure'] as const;
export type LetterTemplate = (typeof LETTER_TEMPLATES)[number];

export interface DunningStep {
  /** Days from the due date; negative for a courtesy reminder before it. */
  readonly offsetDays: number;
  /** Days to leave since the invoice's previous notice. */
  readonly minimumGapDays: number;
  readonly channel: Channel;
  readonly template: LetterTemplate;
  readonly claimInterest: boolean;
  readonly claimIndemnity: boolean;
  /** Days the letter gives to pay, from its own date. */
  readonly newDeadlineDays: number;
}

/** Steps are in order; level 1 is the first of them, level 0 means that nothing was issued yet. */
export interface DunningPolicy {
  readonly name: string;
  /** A client whose overdue total is lower is left alone. */
  readonly minimumAmountCents: Cents;
  /** One letter per invoice in place of one per client. */
  readonly perInvoice: boolean;
  /** A step that falls on a weekend or a public holiday waits for the next working day. */
  readonly workingDaysOnly: boolean;
  readonly steps: readonly DunningStep[];
}

const step = (offsetDays: number, channel: Channel, template: LetterTemplate): DunningStep => ({
  offsetDays,
  minimumGapDays: 7,
  channel,
  template,
  claimInterest: false,
  claimIndemnity: false,
  newDeadlineDays: 8,
});

export const STANDARD_POLICY: DunningPolicy = {
  name: 'Standard',
  minimumAmountCents: 0,
  perInvoice: false,
  workingDaysOnly: false,
  steps: [
    step(7, 'letter', 'relance-1'),
    step(15, 'letter', 'relance-2'),
    step(30, 'letter', 'relance-3'),
    step(45, 'registeredLetter', 'mise-en-demeure'),
  ],
};
