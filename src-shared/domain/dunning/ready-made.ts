import type { Channel, DunningPolicy, DunningStep, LetterTemplate } from './policy';

function step(offsetDays: number, channel: Channel, template: LetterTemplate, details: Partial<DunningStep> = {}): DunningStep {
  return {
    countedFrom: 'dueDate',
    offsetDays,
    minimumGapDays: 7,
    minimumAmountCents: 0,
    channel,
    template,
    claimInterest: false,
    claimIndemnity: false,
    newDeadlineDays: 8,
    ...details,
  };
}

const policy = (name: string, steps: readonly DunningStep[], details: Partial<DunningPolicy> = {}): DunningPolicy => ({
  name,
  minimumAmountCents: 0,
  perInvoice: false,
  workingDaysOnly: false,
  stopAfter: null,
  steps,
  ...details,
});

const PENALTIES = { claimInterest: true, claimIndemnity: true } as const;

/** What new books begin with: the law's penalties are claimed by the last reminder and the formal notice only. */
export const STANDARD_POLICY = policy('Standard', [
  step(7, 'letter', 'relance-1'),
  step(15, 'letter', 'relance-2'),
  step(30, 'letter', 'relance-3', { ...PENALTIES }),
  step(45, 'registeredLetter', 'mise-en-demeure', { ...PENALTIES }),
]);

/** Leaves time, never claims penalties, and leaves the formal notice to the user. */
const LOYAL_POLICY = policy('Client fidèle', [
  step(-5, 'email', 'courtoisie', { newDeadlineDays: 0 }),
  step(15, 'email', 'relance-1', { newDeadlineDays: 15 }),
  step(30, 'letter', 'relance-2', { minimumGapDays: 14, newDeadlineDays: 15 }),
  step(60, 'letter', 'relance-3', { minimumGapDays: 21, newDeadlineDays: 15 }),
]);

const FIRM_POLICY = policy('Ferme', [
  step(-3, 'email', 'courtoisie', { newDeadlineDays: 0 }),
  step(3, 'letter', 'relance-1', { minimumGapDays: 5 }),
  step(10, 'letter', 'relance-2', { minimumGapDays: 5, ...PENALTIES }),
  step(20, 'registeredLetter', 'relance-3', { ...PENALTIES }),
  step(30, 'registeredLetter', 'mise-en-demeure', { ...PENALTIES }),
]);

/** A consumer owes neither the 40 EUR indemnity nor commercial penalties (C. com. L441-10 is for professionals). */
const CONSUMER_POLICY = policy(
  'Particulier',
  [
    step(7, 'letter', 'relance-1', { newDeadlineDays: 15 }),
    step(25, 'letter', 'relance-2', { minimumGapDays: 15, newDeadlineDays: 15 }),
    step(45, 'registeredLetter', 'mise-en-demeure', { minimumGapDays: 15 }),
  ],
  { minimumAmountCents: 1000 },
);

/** Public bodies have 30 days to pay, then owe moratory interest and the indemnity without being asked (CCP L2192-13): a file is chased, not a debtor. */
const PUBLIC_POLICY = policy('Secteur public', [
  step(10, 'email', 'relance-1', { newDeadlineDays: 15 }),
  step(30, 'letter', 'relance-2', { minimumGapDays: 15, newDeadlineDays: 15 }),
  step(60, 'registeredLetter', 'relance-3', { minimumGapDays: 21, newDeadlineDays: 15, ...PENALTIES }),
]);

/** To begin from; what is made of one is the user's. */
export const READY_MADE_POLICIES = [LOYAL_POLICY, STANDARD_POLICY, FIRM_POLICY, CONSUMER_POLICY, PUBLIC_POLICY] as const;
