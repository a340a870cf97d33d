import type { DunningPolicy, DunningStep } from '#shared/domain/dunning/policy';

/** What is wrong with one field of the policy, and the bound to name in the sentence. */
export type PolicyProblem =
  | { readonly code: 'nameMissing' }
  | { readonly code: 'whole'; readonly min: number; readonly max: number }
  | { readonly code: 'order'; readonly min: number };

/** Bounds of the contract, so that what the form accepts the engine accepts. */
export const STEP_BOUNDS = {
  offsetDays: { min: -60, max: 1000 },
  minimumGapDays: { min: 0, max: 365 },
  newDeadlineDays: { min: 0, max: 90 },
} as const;
export type StepNumber = keyof typeof STEP_BOUNDS;

export const MOST_STEPS = 12;

/** null: the value stands. `value` is what the field holds, NaN when it is no number. */
export function stepProblem(policy: DunningPolicy, index: number, field: StepNumber): PolicyProblem | null {
  const step = policy.steps[index];
  if (step === undefined) return null;
  const bounds = STEP_BOUNDS[field];
  const value = step[field];
  if (!Number.isInteger(value) || value < bounds.min || value > bounds.max) return { code: 'whole', ...bounds };
  const previous = policy.steps[index - 1];
  if (field === 'offsetDays' && previous !== undefined && value <= previous.offsetDays) return { code: 'order', min: previous.offsetDays + 1 };
  return null;
}

export const nameProblem = (policy: DunningPolicy): PolicyProblem | null => (policy.name.trim() === '' ? { code: 'nameMissing' } : null);

export function isSound(policy: DunningPolicy): boolean {
  const fields: readonly StepNumber[] = ['offsetDays', 'minimumGapDays', 'newDeadlineDays'];
  return nameProblem(policy) === null && policy.steps.every((_, index) => fields.every((field) => stepProblem(policy, index, field) === null));
}

export function withStep(policy: DunningPolicy, index: number, patch: Partial<DunningStep>): DunningPolicy {
  return { ...policy, steps: policy.steps.map((step, i) => (i === index ? { ...step, ...patch } : step)) };
}

export function withoutStep(policy: DunningPolicy, index: number): DunningPolicy {
  return { ...policy, steps: policy.steps.filter((_, i) => i !== index) };
}

/** One more step like the last, a fortnight later. */
export function withAddedStep(policy: DunningPolicy): DunningPolicy {
  const last = policy.steps.at(-1);
  if (last === undefined || policy.steps.length >= MOST_STEPS) return policy;
  const offsetDays = Math.min(STEP_BOUNDS.offsetDays.max, last.offsetDays + 15);
  return { ...policy, steps: [...policy.steps, { ...last, offsetDays }] };
}

export const samePolicy = (a: DunningPolicy, b: DunningPolicy): boolean => JSON.stringify(canonical(a)) === JSON.stringify(canonical(b));

const canonical = ({ name, minimumAmountCents, perInvoice, workingDaysOnly, steps }: DunningPolicy): unknown => [
  name,
  minimumAmountCents,
  perInvoice,
  workingDaysOnly,
  steps.map((s) => [s.offsetDays, s.minimumGapDays, s.channel, s.template, s.claimInterest, s.claimIndemnity, s.newDeadlineDays]),
];
