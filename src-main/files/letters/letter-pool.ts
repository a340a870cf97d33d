import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { RefusalError } from '#shared/contract/result';
import type { LetterToWrite, RenderControl } from '#main/usecases/ports/letter-writer';
import type { LettersAnswer } from './letters-worker';

/** Fewer letters are made sooner without starting a thread. */
export const FEWEST_FOR_THREADS = 24;
const MOST_THREADS = 2;
/** Letters handed over at once: enough to keep a thread busy, few enough to share the work evenly and to cancel soon. */
const PORTION = 8;

/**
 * Makes a batch of letters in threads, so that whoever uses the window waits for none of them.
 * @param workerUrl the built letters-worker
 * @throws RefusalError 'cancelled' once the signal says so
 */
export async function renderInThreads(workerUrl: URL, letters: readonly LetterToWrite[], { onDone, onFailed, signal }: RenderControl): Promise<Uint8Array[]> {
  const files: Uint8Array[] = [];
  let next = 0;
  let done = 0;
  const take = (): { from: number; letters: readonly LetterToWrite[] } | null => {
    const from = next;
    next += PORTION;
    return from < letters.length ? { from, letters: letters.slice(from, next) } : null;
  };
  const keep = ({ from, files: made }: LettersAnswer): void => {
    made.forEach((file, i) => {
      if (file instanceof Uint8Array) files[from + i] = file;
      else if (onFailed === undefined) throw new Error(file.failed);
      else {
        files[from + i] = new Uint8Array();
        onFailed(from + i);
      }
      onDone(++done);
    });
  };
  const threads = Array.from({ length: Math.min(MOST_THREADS, availableParallelism()) }, () => new Worker(workerUrl));
  try {
    await Promise.all(threads.map((thread) => serve(thread, take, keep, signal)));
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()));
  }
  return files;
}

/** Gives a thread portion after portion until none is left. */
function serve(thread: Worker, take: () => object | null, keep: (answer: LettersAnswer) => void, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const give = (): void => {
      if (signal.aborted) {
        reject(new RefusalError('cancelled'));
        return;
      }
      const order = take();
      if (order === null) resolve();
      else thread.postMessage(order);
    };
    thread.on('message', (answer: LettersAnswer) => {
      try {
        keep(answer);
        give();
      } catch (error) {
        reject(error instanceof Error ? error : new Error(String(error)));
      }
    });
    thread.on('error', reject);
    thread.on('exit', () => {
      reject(new Error('a thread that makes letters ended'));
    });
    give();
  });
}
