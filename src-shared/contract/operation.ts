import type { z } from 'zod';
import type { ErrorCode } from './errors';

/** An operation of the engine: what it takes, what it answers, and the codes it can be refused with. */
export interface Operation<Input extends z.ZodType = z.ZodType, Output extends z.ZodType = z.ZodType> {
  readonly input: Input;
  readonly output: Output;
  readonly errors: readonly ErrorCode[];
  /** 'job': long work that reports its progress and can be cancelled. */
  readonly mode: 'query' | 'command' | 'job';
}

export const query = <I extends z.ZodType, O extends z.ZodType>(input: I, output: O, ...errors: ErrorCode[]) =>
  ({ input, output, errors, mode: 'query' }) as const satisfies Operation;

export const command = <I extends z.ZodType, O extends z.ZodType>(input: I, output: O, ...errors: ErrorCode[]) =>
  ({ input, output, errors, mode: 'command' }) as const satisfies Operation;

export const job = <I extends z.ZodType, O extends z.ZodType>(input: I, output: O, ...errors: ErrorCode[]) =>
  ({ input, output, errors, mode: 'job' }) as const satisfies Operation;

export const JOB_PHASES = ['reading', 'comparing', 'writing', 'letters', 'files'] as const;

/** How far a job is; `total` is 0 while it is not known. */
export interface Progress {
  readonly phase: (typeof JOB_PHASES)[number];
  readonly done: number;
  readonly total: number;
}
