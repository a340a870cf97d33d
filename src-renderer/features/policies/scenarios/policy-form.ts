import type { DunningPolicy, DunningStep } from '#shared/domain/dunning/policy';

/** What is wrong with one field of the policy, and the bound to name in the sentence. */
export type PolicyProblem =
  | { readonly code: 'nameMissing' }
  | { readonly code: 'whole'; readonly min: number; readonly max: number }
  | { readonly code: 'order'; readonly min: number }
  /** The first step is counted from a previous reminder. */
  | { readonly code: 'firstStep' };

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
  return field === 'offsetDays' ? offsetProblem(policy, index, step) : null;
}

/** A step from the due date comes after those before it; one from the previous reminder after that reminder, so never first. */
function offsetProblem(policy: DunningPolicy, index: number, { countedFrom, offsetDays }: DunningStep): PolicyProblem | null {
  if (countedFrom === 'previousReminder') {
    if (index === 0) return { code: 'firstStep' };
    return offsetDays < 1 ? { code: 'order', min: 1 } : null;
  }
  const previous = policy.steps.slice(0, index).findLast((step) => step.countedFrom === 'dueDate');
  return previous !== undefined && offsetDays <= previous.offsetDays ? { code: 'order', min: previous.offsetDays + 1 } : null;
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

/** The step takes the place of its neighbour, and its neighbour's day: days stay in order. */
export function withMovedStep(policy: DunningPolicy, index: number, by: 1 | -1): DunningPolicy {
  const [one, other] = [policy.steps[index], policy.steps[index + by]];
  if (one === undefined || other === undefined) return policy;
  const day = ({ countedFrom, offsetDays }: DunningStep) => ({ countedFrom, offsetDays });
  const swapped = policy.steps.map((step, i) => (i === index ? { ...other, ...day(one) } : i === index + by ? { ...one, ...day(other) } : step));
  return { ...policy, steps: swapped };
}

/** One more step like the last, a fortnight later. */
export function withAddedStep(policy: DunningPolicy): DunningPolicy {
  const last = policy.steps.at(-1);
  if (last === undefined || policy.steps.length >= MOST_STEPS) return policy;
  const latest = Math.max(...policy.steps.filter((step) => step.countedFrom === 'dueDate').map((step) => step.offsetDays));
  const offsetDays = Math.min(STEP_BOUNDS.offsetDays.max, latest + 15);
  return { ...policy, steps: [...policy.steps, { ...last, countedFrom: 'dueDate', offsetDays }] };
}

export const samePolicy = (a: DunningPolicy, b: DunningPolicy): boolean => JSON.stringify(canonical(a)) === JSON.stringify(canonical(b));

const canonical = ({ name, minimumAmountCents, perInvoice, workingDaysOnly, stopAfter, steps }: DunningPolicy): unknown => [
  name,
  minimumAmountCents,
  perInvoice,
  workingDaysOnly,
  stopAfter,
  steps.map((s) => [s.countedFrom, s.minimumAmountCents, s.offsetDays, s.minimumGapDays, s.channel, s.template, s.claimInterest, s.claimIndemnity, s.newDeadlineDays]),
];
