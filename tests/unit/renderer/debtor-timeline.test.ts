import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DunningPolicy } from '#shared/domain/dunning/policy';
import { STANDARD_POLICY } from '#shared/domain/dunning/ready-made';
import { debtorTimeline } from '../../../src-renderer/features/policies/scenarios/debtor-timeline';

const days = (policy: DunningPolicy, dueDate: string): number[] => debtorTimeline(policy, dueDate).map((step) => step.days);

describe('debtorTimeline', () => {
  it('follows the standard steps', () => {
    expect(days(STANDARD_POLICY, '2026-12-01')).toEqual([7, 15, 30, 45]);
  });

  it('waits for the gap since the previous letter', () => {
    const policy = { ...STANDARD_POLICY, steps: STANDARD_POLICY.steps.map((step) => ({ ...step, minimumGapDays: 20 })) };
    expect(days(policy, '2026-12-01')).toEqual([7, 27, 47, 67]);
  });

  it('waits for a working day when the policy does', () => {
    // 2026-12-12 + 7 is a Saturday... the letter leaves on Monday the 21st
    expect(debtorTimeline({ ...STANDARD_POLICY, workingDaysOnly: true }, '2026-12-12')[0]?.date).toBe('2026-12-21');
  });

  it('starts before the due date with a courtesy reminder', () => {
    const [first, ...rest] = STANDARD_POLICY.steps;
    if (first === undefined) throw new Error('the standard policy has steps');
    expect(days({ ...STANDARD_POLICY, steps: [{ ...first, offsetDays: -5 }, ...rest] }, '2026-12-01')[0]).toBe(-5);
  });

  it('never goes back, and never comes before the step or the gap', () => {
    const arbitrarySteps = fc.array(fc.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 0, max: 60 })), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(arbitrarySteps, fc.boolean(), (pairs, workingDaysOnly) => {
        let offsetDays = 0;
        const [model] = STANDARD_POLICY.steps;
        if (model === undefined) throw new Error('the standard policy has steps');
        const steps = pairs.map(([distance, minimumGapDays]) => ({ ...model, minimumGapDays, offsetDays: (offsetDays += distance) }));
        const timeline = debtorTimeline({ ...STANDARD_POLICY, workingDaysOnly, steps }, '2026-12-01');
        expect(timeline).toHaveLength(steps.length);
        timeline.forEach(({ days: day, step }, i) => {
          expect(day).toBeGreaterThanOrEqual(step.offsetDays);
          if (i > 0) expect(day).toBeGreaterThanOrEqual((timeline[i - 1]?.days ?? 0) + step.minimumGapDays);
        });
      }),
    );
  });
});
