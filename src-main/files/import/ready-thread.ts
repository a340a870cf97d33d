import type { Worker } from 'node:worker_threads';

const IDLE_MILLISECONDS = 60_000;

/**
 * Threads for one file each, the next started ahead once a file has been read: who imports one file often imports
 * another at once, and starting a thread takes as long as reading ten thousand rows. Unused for a minute, it ends.
 */
export class ReadyThread {
  readonly #start: () => Worker;
  #ready: Worker | null = null;

  constructor(start: () => Worker) {
    this.#start = start;
  }

  take(): Worker {
    const thread = this.#ready ?? this.#start();
    this.#ready = null;
    thread.ref();
    return thread;
  }

  prepare(): void {
    if (this.#ready !== null) return;
    const thread = this.#start();
    const forget = () => {
      if (this.#ready === thread) this.#ready = null;
    };
    thread.on('error', forget);
    thread.on('exit', forget);
    // a program that has nothing else to do may end
    thread.unref();
    setTimeout(() => {
      if (this.#ready === thread) void thread.terminate();
    }, IDLE_MILLISECONDS).unref();
    this.#ready = thread;
  }
}
