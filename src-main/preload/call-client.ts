import type { Progress } from '#shared/contract/operation';
import { refused, type Result } from '#shared/contract/result';
import type { EngineReply, PageMessage } from '../ipc/page-protocol';

/** A port to the engine; each one lives as long as the engine behind it. */
export interface EnginePort {
  post(message: PageMessage): void;
  close(): void;
}

export interface CallOptions {
  readonly onProgress?: (progress: Progress) => void;
  readonly onStart?: (cancel: () => void) => void;
}

interface Call {
  readonly message: Extract<PageMessage, { type: 'call' }>;
  readonly onProgress: ((progress: Progress) => void) | undefined;
  /** Only the caller knows what its operation answers: a result of nothing fits them all. */
  readonly resolve: (result: Result<never>) => void;
}

/**
 * The page's calls to the engine. Those made while there is no engine wait for the next one; those under way when it
 * stops are refused with 'engineStopped', as is everything once it will not come back.
 */
export class CallClient {
  private lastId = 0;
  private port: EnginePort | null = null;
  private isOver = false;
  private readonly sent = new Map<number, Call>();
  private readonly waiting = new Map<number, Call>();

  call(name: string, input: unknown, options: CallOptions = {}): Promise<Result<never>> {
    if (this.isOver) return Promise.resolve(refused('engineStopped', { restarting: false }));
    const id = ++this.lastId;
    return new Promise((resolve) => {
      const call: Call = { message: { type: 'call', id, name, input }, onProgress: options.onProgress, resolve };
      if (this.port === null) this.waiting.set(id, call);
      else this.send(this.port, call);
      options.onStart?.(() => {
        this.cancel(id);
      });
    });
  }

  /** A new engine answers: what waited for it is sent. */
  attach(port: EnginePort): void {
    this.port?.close();
    this.port = port;
    this.isOver = false;
    const calls = [...this.waiting.values()];
    this.waiting.clear();
    for (const call of calls) this.send(port, call);
  }

  /** @param isRestarting false when no engine will come back by itself */
  detach(isRestarting: boolean): void {
    this.port?.close();
    this.port = null;
    this.isOver = !isRestarting;
    refuseAll(this.sent, isRestarting);
    if (!isRestarting) refuseAll(this.waiting, isRestarting);
  }

  receive(reply: EngineReply<never>): void {
    const call = this.sent.get(reply.id);
    if (call === undefined) return;
    if (reply.type === 'progress') {
      call.onProgress?.(reply.progress);
      return;
    }
    this.sent.delete(reply.id);
    call.resolve(reply.result);
  }

  private send(port: EnginePort, call: Call): void {
    this.sent.set(call.message.id, call);
    try {
      port.post(call.message);
    } catch {
      // What cannot be cloned cannot be an input of the contract.
      this.sent.delete(call.message.id);
      call.resolve(refused('invalidInput'));
    }
  }

  private cancel(id: number): void {
    const call = this.waiting.get(id);
    if (call === undefined) {
      if (this.sent.has(id)) this.port?.post({ type: 'cancel', id });
      return;
    }
    this.waiting.delete(id);
    call.resolve(refused('cancelled'));
  }
}

function refuseAll(calls: Map<number, Call>, restarting: boolean): void {
  for (const call of calls.values()) call.resolve(refused('engineStopped', { restarting }));
  calls.clear();
}
