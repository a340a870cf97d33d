import type { Progress } from '#shared/contract/operation';
import { refused, type Result } from '#shared/contract/result';
import { type EngineReply, pageMessage, type PageMessage } from './page-protocol';

/** The engine's end of a port, whatever carries it. */
export interface PagePort {
  post(reply: EngineReply): void;
  onMessage(listener: (data: unknown) => void): void;
  onClose(listener: () => void): void;
}

export type Dispatch = (
  name: string,
  input: unknown,
  options: { onProgress: (progress: Progress) => void; signal: AbortSignal },
) => Promise<Result<unknown>>;

/**
 * Answers the calls of one page: exactly one result each, in whatever order they end.
 * What is not a message of the protocol is dropped; when the page goes, what it had under way is cancelled.
 */
export function servePage(port: PagePort, dispatch: Dispatch): void {
  const running = new Map<number, AbortController>();

  const run = async (call: Extract<PageMessage, { type: 'call' }>) => {
    const controller = new AbortController();
    running.set(call.id, controller);
    const result = await dispatch(call.name, call.input, {
      onProgress: (progress) => {
        if (running.get(call.id) === controller) port.post({ type: 'progress', id: call.id, progress });
      },
      signal: controller.signal,
    }).catch(() => refused('internal'));
    running.delete(call.id);
    port.post({ type: 'result', id: call.id, result });
  };

  port.onMessage((data) => {
    const { data: message } = pageMessage.safeParse(data);
    if (message === undefined) return;
    if (message.type === 'cancel') running.get(message.id)?.abort();
    else if (!running.has(message.id)) void run(message);
  });
  port.onClose(() => {
    for (const controller of running.values()) controller.abort();
  });
}
