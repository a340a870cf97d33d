import { describe, expect, it } from 'vitest';
import { dunningPolicy } from '#shared/contract/schemas/dunning';
import { addDays } from '#shared/domain/calendar';
import { type DunningPolicy, type DunningStep, reminderRank } from '#shared/domain/dunning/policy';
import { nextStepDate } from '#shared/domain/dunning/propose';
import { READY_MADE_POLICIES, STANDARD_POLICY } from '#shared/domain/dunning/ready-made';
import { isSound, stepProblem, withMovedStep, withStep } from '../../../src-renderer/features/policies/scenarios/policy-form';

const DUE = '2026-01-31';
const invoice = { id: 1, number: 'F1', issueDate: '2026-01-01', dueDate: DUE, dueEstimated: false, amountCents: 100, openCents: 100, level: 0, lastNoticeDate: null };
const withSecond = (details: Partial<DunningStep>): DunningPolicy => withStep(STANDARD_POLICY, 1, details);

describe('ready-made policies', () => {
  it.each(READY_MADE_POLICIES.map((policy) => [policy.name, policy] as const))('%s stands, for the contract and for the editor', (_name, policy) => {
    expect(dunningPolicy.safeParse(policy).error).toBeUndefined();
    expect(isSound(policy)).toBe(true);
  });

  it('claims neither penalties nor indemnity of a consumer', () => {
    const consumer = READY_MADE_POLICIES.find((policy) => policy.name === 'Particulier');
    expect(consumer?.steps.some((step) => step.claimInterest || step.claimIndemnity)).toBe(false);
  });
});

describe('a step counted from the previous reminder', () => {
  it('comes so many days after it, whatever the due date', () => {
    const policy = withSecond({ countedFrom: 'previousReminder', offsetDays: 10 });
    expect(nextStepDate({ ...invoice, level: 1, lastNoticeDate: addDays(DUE, 50) }, policy)?.date).toBe(addDays(DUE, 60));
  });

  it("First step 'after previous reminder' refused by the editor", () => {
    const policy = withStep(STANDARD_POLICY, 0, { countedFrom: 'previousReminder' });
    expect(stepProblem(policy, 0, 'offsetDays')).toEqual({ code: 'firstStep' });
    expect(isSound(policy)).toBe(false);
    expect(dunningPolicy.safeParse(policy).success).toBe(false);
  });

  it('lets the next one be compared with the last counted from the due date', () => {
    const policy = withSecond({ countedFrom: 'previousReminder', offsetDays: 40 });
    expect(isSound(policy)).toBe(true);
    expect(dunningPolicy.safeParse(policy).success).toBe(true);
    expect(stepProblem(withStep(policy, 2, { offsetDays: 7 }), 2, 'offsetDays')).toEqual({ code: 'order', min: 8 });
  });
});

describe('stopping', () => {
  it('after a number of reminders leaves the rest to the user', () => {
    const policy = { ...STANDARD_POLICY, stopAfter: 2 };
    expect(nextStepDate({ ...invoice, level: 1, lastNoticeDate: DUE }, policy)).not.toBeNull();
    expect(nextStepDate({ ...invoice, level: 2, lastNoticeDate: DUE }, policy)).toBeNull();
  });
});

describe('moving a step', () => {
  it('changes what is done on each day, not the days', () => {
    const moved = withMovedStep(STANDARD_POLICY, 3, -1);
    expect(moved.steps.map((step) => [step.offsetDays, step.template])).toEqual([[7, 'relance-1'], [15, 'relance-2'], [30, 'mise-en-demeure'], [45, 'relance-3']]);
    expect(withMovedStep(moved, 2, 1)).toEqual(STANDARD_POLICY);
    expect(withMovedStep(STANDARD_POLICY, 0, -1)).toEqual(STANDARD_POLICY);
  });
});

describe('the rank of a reminder', () => {
  it('does not count the courtesy letter ahead of the due date', () => {
    const loyal = READY_MADE_POLICIES.find(({ steps }) => steps[0]?.template === 'courtoisie') ?? STANDARD_POLICY;
    expect([1, 2, 3].map((level) => reminderRank(loyal, level))).toEqual([0, 1, 2]);
    expect([1, 2, 3, 4].map((level) => reminderRank(STANDARD_POLICY, level))).toEqual([1, 2, 3, 4]);
  });
});
