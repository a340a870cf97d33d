import { basename } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { ErrorCode } from '#shared/contract/errors';
import { type ErrorDetails, RefusalError } from '#shared/contract/result';
import { MEMORY_LIMIT_MEGABYTES, TIME_LIMIT_MILLISECONDS } from '#main/files/import/limits';
import { readImportFile } from '#main/files/import/read-import-file';
import { unpackOutcome, type WorkerMessage } from '#main/files/import/worker-messages';
import type { ImportReader, ReadOutcome } from '#main/usecases/ports/import-reader';

interface WorkerLimits {
  readonly memoryMegabytes: number;
  readonly timeMilliseconds: number;
}

const LIMITS: WorkerLimits = { memoryMegabytes: MEMORY_LIMIT_MEGABYTES, timeMilliseconds: TIME_LIMIT_MILLISECONDS };

type ReadOptions = Parameters<ImportReader['read']>[1];

/**
 * Reads each file in a thread of its own, which a bad file can exhaust without harm to the process that owns the books.
 * @param workerUrl the built import-worker
 */
export function createWorkerReader(workerUrl: URL, limits: WorkerLimits = LIMITS): ImportReader {
  return {
    read(request, options) {
      if (options.signal.aborted) return Promise.reject(new RefusalError('cancelled'));
      const worker = new Worker(workerUrl, {
        workerData: request,
        resourceLimits: { maxOldGenerationSizeMb: limits.memoryMegabytes, maxYoungGenerationSizeMb: 64 },
      });
      return outcomeOf(worker, basename(request.path), options, limits.timeMilliseconds).finally(() => void worker.terminate());
    },
  };
}

function outcomeOf(worker: Worker, name: string, { onProgress, signal }: ReadOptions, timeLimit: number): Promise<ReadOutcome> {
  return new Promise((resolve, reject) => {
    const refuse = (code: ErrorCode, details: ErrorDetails = {}) => {
      finish(() => {
        resolve(unusable(name, code, details));
      });
    };
    const timer = setTimeout(() => {
      refuse('fileTooLarge', { seconds: timeLimit / 1000 });
    }, timeLimit);
    const cancel = () => {
      finish(() => {
        reject(new RefusalError('cancelled'));
      });
    };
    const finish = (settle: () => void) => {
      clearTimeout(timer);
      signal.removeEventListener('abort', cancel);
      settle();
    };
    signal.addEventListener('abort', cancel);
    worker.on('message', (message: WorkerMessage) => {
      if (message.type === 'progress') onProgress(message.progress);
      else if (message.type === 'failed') refuse('internal', { message: message.message });
      else {
        finish(() => {
          resolve(unpackOutcome(message.outcome));
        });
      }
    });
    worker.on('error', (error: unknown) => {
      if (isOutOfMemory(error)) refuse('fileTooLarge');
      else refuse('fileCorrupt', { message: String(error) });
    });
    worker.on('exit', () => {
      refuse('fileCorrupt');
    });
  });
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}

function unusable(name: string, code: ErrorCode, details: ErrorDetails): ReadOutcome {
  return { usable: false, file: { name, sha256: null, problem: { code, details }, encoding: '', sheets: [], mapping: null, columns: [] } };
}

/** Reads in the calling thread: for tests and small tools. Cancelling is heard between two parts of the work. */
export function createInlineReader(): ImportReader {
  return {
    read: (request, { onProgress, signal }) => readImportFile(request, { onProgress, isCancelled: () => signal.aborted }),
  };
}
