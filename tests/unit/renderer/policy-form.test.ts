import { describe, expect, it } from 'vitest';
import { dunningPolicy } from '#shared/contract/schemas/dunning';
import { STANDARD_POLICY } from '#shared/domain/dunning/ready-made';
import { isSound, MOST_STEPS, samePolicy, stepProblem, withAddedStep, withoutStep, withStep } from '../../../src-renderer/features/policies/scenarios/policy-form';

describe('the policy as it is edited', () => {
  it('accepts the standard steps', () => {
    expect(isSound(STANDARD_POLICY)).toBe(true);
  });

  it('wants each step after the previous one, and says from which day', () => {
    expect(stepProblem(withStep(STANDARD_POLICY, 1, { offsetDays: 7 }), 1, 'offsetDays')).toEqual({ code: 'order', min: 8 });
  });

  it.each([
    ['offsetDays', Number.NaN],
    ['offsetDays', 1001],
    ['offsetDays', 8.5],
    ['minimumGapDays', -1],
    ['newDeadlineDays', 91],
  ] as const)('refuses %s = %s as the contract does', (field, value) => {
    const policy = withStep(STANDARD_POLICY, 3, { [field]: value });
    expect(isSound(policy)).toBe(false);
    expect(dunningPolicy.safeParse(policy).success).toBe(false);
  });

  it('wants a name', () => {
    expect(isSound({ ...STANDARD_POLICY, name: '  ' })).toBe(false);
  });

  it('adds steps that stand, up to the most the contract takes', () => {
    let policy = STANDARD_POLICY;
    for (let i = 0; i < 20; i += 1) policy = withAddedStep(policy);
    expect(policy.steps).toHaveLength(MOST_STEPS);
    expect(dunningPolicy.safeParse(policy).success).toBe(true);
  });

  it('knows when nothing has changed', () => {
    const changed = withStep(STANDARD_POLICY, 0, { offsetDays: 8 });
    expect(samePolicy(STANDARD_POLICY, changed)).toBe(false);
    expect(samePolicy(STANDARD_POLICY, withStep(changed, 0, { offsetDays: 7 }))).toBe(true);
    expect(samePolicy(STANDARD_POLICY, withoutStep(withAddedStep(STANDARD_POLICY), 4))).toBe(true);
  });
});
