import { type MessagePort, parentPort } from 'node:worker_threads';
import { buffersOf, packRecords } from '#main/files/import/packed-records';
import type { WorkerMessage } from '#main/files/import/worker-messages';
import { readImportFile } from '#main/files/import/read-import-file';
import type { ReadRequest } from '#main/usecases/ports/import-reader';

/** A thread that reads one file and ends. Its only input is the request it is first told. */
async function run(port: MessagePort, request: ReadRequest): Promise<void> {
  const say = (message: WorkerMessage, moved: readonly ArrayBuffer[] = []) => {
    port.postMessage(message, moved);
  };
  try {
    const ending = await readImportFile(request, {
      onProgress: (progress) => {
        say({ type: 'progress', progress });
      },
      onHead: (head) => {
        say({ type: 'head', head });
      },
      onRecords: (block) => {
        const records = packRecords(block);
        say({ type: 'records', records }, buffersOf(records));
      },
      // cancelling ends the thread
      isCancelled: () => false,
    });
    say({ type: 'ending', ending });
  } catch (error) {
    say({ type: 'failed', message: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
}

const port = parentPort;
port?.once('message', (given: unknown) => {
  if (isRequest(given)) void run(port, given);
});

function isRequest(data: unknown): data is ReadRequest {
  return typeof data === 'object' && data !== null && 'path' in data && 'mapping' in data && 'remembered' in data;
}
