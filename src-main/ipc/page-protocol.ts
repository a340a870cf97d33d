import { z } from 'zod';
import type { Progress } from '#shared/contract/operation';
import type { Result } from '#shared/contract/result';

const callId = z.int().positive();

/** What a page may write on its port; the engine checks each message before it acts on it. */
export const pageMessage = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('call'), id: callId, name: z.string().max(60), input: z.unknown() }),
  z.strictObject({ type: z.literal('cancel'), id: callId }),
]);
export type PageMessage = z.infer<typeof pageMessage>;

/** What the engine answers, one 'result' per call; `Value` is known only to the one who made the call of that id. */
export type EngineReply<Value = unknown> =
  | { readonly type: 'progress'; readonly id: number; readonly progress: Progress }
  | { readonly type: 'result'; readonly id: number; readonly result: Result<Value> };
