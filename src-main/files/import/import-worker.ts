import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { packOutcome, type WorkerMessage } from '#main/files/import/worker-messages';
import { readImportFile } from '#main/files/import/read-import-file';
import type { ReadRequest } from '#main/usecases/ports/import-reader';

/** A thread that reads one file and ends. Its only input is the request it is started with. */
async function run(port: MessagePort, request: ReadRequest): Promise<void> {
  const say = (message: WorkerMessage) => {
    port.postMessage(message);
  };
  try {
    const outcome = await readImportFile(request, {
      onProgress: (progress) => {
        say({ type: 'progress', progress });
      },
      // cancelling ends the thread
      isCancelled: () => false,
    });
    say({ type: 'outcome', outcome: packOutcome(outcome) });
  } catch (error) {
    say({ type: 'failed', message: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
}

const given: unknown = workerData;
if (parentPort && isRequest(given)) void run(parentPort, given);

function isRequest(data: unknown): data is ReadRequest {
  return typeof data === 'object' && data !== null && 'path' in data && 'mapping' in data && 'remembered' in data;
}
