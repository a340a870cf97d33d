import { parentPort } from 'node:worker_threads';
import type { LetterToWrite } from '#main/usecases/ports/letter-writer';
import { LetterRenderer } from './letter-render';

/** Letters to make, and where the first of them stands in the batch. */
export interface LettersOrder {
  readonly from: number;
  readonly letters: readonly LetterToWrite[];
}

/** What could not be made says why. */
export interface LettersAnswer {
  readonly from: number;
  readonly files: readonly (Uint8Array | { readonly failed: string })[];
}

/** A thread that makes letters, a few at a time, until it is ended. */
async function make(renderer: LetterRenderer, { from, letters }: LettersOrder): Promise<LettersAnswer> {
  const files: LettersAnswer['files'][number][] = [];
  for (const letter of letters) files.push(await makeOne(renderer, letter));
  return { from, files };
}

async function makeOne(renderer: LetterRenderer, letter: LetterToWrite): Promise<Uint8Array | { readonly failed: string }> {
  try {
    return await renderer.render(letter);
  } catch (error) {
    return { failed: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

const port = parentPort;
const renderer = new LetterRenderer();
port?.on('message', (order: LettersOrder) => {
  void make(renderer, order).then((answer) => {
    port.postMessage(answer);
  });
});
