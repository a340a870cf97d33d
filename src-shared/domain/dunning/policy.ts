import type { Cents } from '../money';

export const CHANNELS = ['letter', 'registeredLetter', 'email', 'phone'] as const;
export type Channel = (typeof CHANNELS)[number];

/** The letters that a step may send; users change their words in Word. */
export const LETTER_TEMPLATES = ['courtoisie', 'relance-1', 'relance-2', 'relance-3', 'mise-en-demeure'] as const;
export type LetterTemplate = (typeof LETTER_TEMPLATES)[number];

/** What the days of a step are counted from. The first step has no reminder before it. */
export const COUNTED_FROM = ['dueDate', 'previousReminder'] as const;
export type CountedFrom = (typeof COUNTED_FROM)[number];

export interface DunningStep {
  readonly countedFrom: CountedFrom;
  /** Days from the due date, negative for a courtesy reminder before it; or from the previous reminder. */
  readonly offsetDays: number;
  /** Days to leave since the invoice's previous notice. */
  readonly minimumGapDays: number;
  /** A letter that would claim less waits; 0: none does. */
  readonly minimumAmountCents: Cents;
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
  /** After so many reminders of an invoice nothing more is proposed: the user decides. null: after the last step. */
  readonly stopAfter: number | null;
  readonly steps: readonly DunningStep[];
}

/** Which reminder the step of `level` is: a courtesy letter ahead of the due date is none, the one after it is the first. */
export function reminderRank({ steps }: DunningPolicy, level: number): number {
  return steps.slice(0, level).filter(({ template }) => template !== 'courtoisie').length;
}

/** The step after `level` reminders, undefined when nothing more is to be proposed. */
export function stepAfter({ steps, stopAfter }: DunningPolicy, level: number): DunningStep | undefined {
  return stopAfter !== null && level >= stopAfter ? undefined : steps[level];
}
