import { z } from 'zod';
import type { Operation, Progress } from '#shared/contract/operation';
import { refused, RefusalError, type Result } from '#shared/contract/result';

export interface Control {
  readonly onProgress: (progress: Progress) => void;
  readonly signal: AbortSignal;
}

/** An operation ready to be called with whatever came in: its input is checked against the contract first. */
export type Route = (raw: unknown, control: Control) => Promise<Result<unknown>>;

export function route<I extends z.ZodType, O extends z.ZodType>(
  operation: Operation<I, O>,
  handle: (input: z.output<I>, control: Control) => Promise<z.output<O>> | z.output<O>,
): Route {
  return async (raw, control) => {
    const input = z.safeParse(operation.input, raw);
    if (!input.success) return refused('invalidInput', { fields: input.error.issues.map((issue) => issue.path.join('.')).slice(0, 20) });
    try {
      return { ok: true, value: await handle(input.data, control) };
    } catch (error) {
      if (error instanceof RefusalError) return { ok: false, error: error.refusal };
      throw error;
    }
  };
}
