import type { ErrorCode } from './errors';

/** Figures and words a message is made with; never a sentence. */
export type ErrorDetails = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;

/** What crosses a process boundary when an operation is refused: a code and what its sentence needs. */
export interface Refusal {
  readonly code: ErrorCode;
  readonly details: ErrorDetails;
}

export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: Refusal };

export function refused(code: ErrorCode, details: ErrorDetails = {}): { ok: false; error: Refusal } {
  return { ok: false, error: { code, details } };
}

/** Thrown inside the engine by whoever finds that a command cannot be done; the dispatcher turns it into a Result. */
export class RefusalError extends Error {
  readonly refusal: Refusal;

  constructor(code: ErrorCode, details: ErrorDetails = {}) {
    super(code);
    this.name = 'RefusalError';
    this.refusal = { code, details };
  }
}
