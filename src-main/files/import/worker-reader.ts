import { basename } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { ErrorCode } from '#shared/contract/errors';
import { type ErrorDetails, RefusalError } from '#shared/contract/result';
import { LEAST_TIME_LIMIT_MILLISECONDS, MEMORY_LIMIT_MEGABYTES, TIME_LIMIT_MILLISECONDS } from '#main/files/import/limits';
import { ReadyThread } from '#main/files/import/ready-thread';
import { FileReception } from '#main/files/import/file-reception';
import { watchMemory } from '#main/files/import/memory-watch';
import { watchTime } from '#main/files/import/time-watch';
import { wholeFile } from '#main/files/import/whole-file';
import type { WorkerMessage } from '#main/files/import/worker-messages';
import type { ImportReader, OpenOutcome, ReadOptions, ReadRequest, UnusableFile } from '#main/usecases/ports/import-reader';

interface WorkerLimits {
  readonly memoryMegabytes: number;
  readonly timeMilliseconds: number;
  /** That of a file of no size; the time limit itself when left out. */
  readonly leastTimeMilliseconds?: number;
}

interface WorkerReaderOptions {
  readonly limits?: WorkerLimits;
  /** Whether the thread of the next file is started once one is read: false for a program that ends after it. */
  readonly keepsReady?: boolean;
}

const LIMITS: WorkerLimits = { memoryMegabytes: MEMORY_LIMIT_MEGABYTES, timeMilliseconds: TIME_LIMIT_MILLISECONDS, leastTimeMilliseconds: LEAST_TIME_LIMIT_MILLISECONDS };

/**
 * Reads each file in a thread of its own, which a bad file can exhaust without harm to the process that owns the books.
 * @param workerUrl the built import-worker
 */
export function createWorkerReader(workerUrl: URL, { limits = LIMITS, keepsReady = true }: WorkerReaderOptions = {}): ImportReader {
  // the watch on memory stops a thread in good order; the engine's own limit, further away, ends the process at worst
  const resourceLimits = { maxOldGenerationSizeMb: 2 * limits.memoryMegabytes, maxYoungGenerationSizeMb: 16 };
  const threads = new ReadyThread(() => new Worker(workerUrl, { resourceLimits }));
  const onRead = () => {
    if (keepsReady) threads.prepare();
  };
  const start = (request: ReadRequest, options: ReadOptions): Promise<OpenOutcome> => {
    if (options.signal.aborted) return Promise.reject(new RefusalError('cancelled'));
    const thread = threads.take();
    thread.postMessage(request);
    return receive(thread, request.path, options, { limits, onRead });
  };
  return {
    open: async (request, { onProgress, signal }) => {
      let understood = false;
      // afterwards, who takes the records tells how far they are
      const outcome = await start(request, { signal, onProgress: (progress) => { if (!understood) onProgress(progress); } });
      understood = true;
      return outcome;
    },
    read: async (request, options) => wholeFile(await start(request, options)),
  };
}

function receive(worker: Worker, path: string, { onProgress, signal }: ReadOptions, { limits, onRead }: { limits: WorkerLimits; onRead: () => void }): Promise<OpenOutcome> {
  const name = basename(path);
  const reception = new FileReception(() => { stop(); });
  // what the thread still says afterwards finds everything decided
  const stop = () => {
    stopClock();
    stopWatching();
    signal.removeEventListener('abort', cancel);
    void worker.terminate();
  };
  const refuse = (code: ErrorCode, details: ErrorDetails = {}) => {
    stop();
    reception.refuse(unusable(name, code, details));
  };
  const cancel = () => {
    stop();
    reception.cancel();
  };
  const { timeMilliseconds: most, leastTimeMilliseconds: least = most } = limits;
  const stopClock = watchTime(path, { most, least }, (isSmall, milliseconds) => {
    refuse(isSmall ? 'fileCorrupt' : 'fileTooLarge', { seconds: milliseconds / 1000 });
  });
  const stopWatching = watchMemory(limits.memoryMegabytes, () => {
    refuse('fileTooLarge', { megabytes: limits.memoryMegabytes });
  });
  signal.addEventListener('abort', cancel);
  worker.on('message', (message: WorkerMessage) => {
    if (message.type === 'progress') onProgress(message.progress);
    else if (message.type === 'head') reception.understood(message.head);
    else if (message.type === 'records') reception.take(message.records);
    else if (message.type === 'failed') refuse('internal', { message: message.message });
    else {
      stop();
      reception.end(message.ending);
      onRead();
    }
  });
  worker.on('error', (error: unknown) => {
    if (isOutOfMemory(error)) refuse('fileTooLarge');
    else refuse('fileCorrupt', { message: String(error) });
  });
  worker.on('exit', () => {
    refuse('fileCorrupt');
  });
  return reception.outcome;
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}

function unusable(name: string, code: ErrorCode, details: ErrorDetails): UnusableFile {
  return { name, sha256: null, problem: { code, details }, encoding: '', sheets: [], mapping: null, columns: [] };
}
