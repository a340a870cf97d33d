import { refused, type Result } from '#shared/contract/result';
import type { EngineConfig } from './engine';

/**
 * Does what the engine was asked. What nobody foresaw is told and refused: one question must not take the engine down with all
 * the others.
 */
export async function orRefused(operation: string, work: () => Promise<Result<unknown>>, onUnexpected: EngineConfig['onUnexpected']): Promise<Result<unknown>> {
  try {
    return await work();
  } catch (error) {
    onUnexpected(operation, error);
    return refused('internal', { operation });
  }
}
