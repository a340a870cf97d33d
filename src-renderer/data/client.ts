import type { Progress } from '#shared/contract/operation';
import type { InputOf, OperationName, OutputOf } from '#shared/contract/operations';
import type { ErrorCode } from '#shared/contract/errors';
import type { ErrorDetails, Refusal, Result } from '#shared/contract/result';
import { bridge } from './bridge';

export interface CallOptions {
  readonly onProgress?: (progress: Progress) => void;
  /** Receives what cancels the job. */
  readonly onStart?: (cancel: () => void) => void;
}

/** An operation was refused. `errorText` of i18n says it in French. */
export class RefusedError extends Error {
  readonly code: ErrorCode;
  readonly details: ErrorDetails;

  constructor(refusal: Refusal) {
    super(refusal.code);
    this.name = 'RefusedError';
    this.code = refusal.code;
    this.details = refusal.details;
  }
}

/** @throws RefusedError when the answer is a refusal */
export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new RefusedError(result.error);
  return result.value;
}

/** Asks the engine. @throws RefusedError */
export async function call<N extends OperationName>(name: N, input: InputOf<N>, options: CallOptions = {}): Promise<OutputOf<N>> {
  return valueOf(await bridge().call(name, input, options));
}
