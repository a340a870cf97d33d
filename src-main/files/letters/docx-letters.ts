import { RefusalError } from '#shared/contract/result';
import type { LetterToWrite, LetterWriter, RenderControl } from '#main/usecases/ports/letter-writer';
import { besideLetters } from '../outputs/beside-letters';
import { checkTemplate } from './engine/template-check';
import { letterFileName, uniqueNames } from '#shared/domain/letters/file-name';
import { FEWEST_FOR_THREADS, renderInThreads } from './letter-pool';
import { LetterRenderer } from './letter-render';
import { shippedTemplate } from './templates/shipped-template';
import { writeLetterFiles } from './write-letters';

/** To be counted up when the same data and template come to give another letter. */
const ENGINE = 'encours-docx-2';

const NO_FILE = new Uint8Array();

/**
 * Letters as Word files: what the use cases ask of a writer of letters.
 * @param workerUrl the built letters-worker, which makes long batches; without it, all is made in the calling thread
 */
export function docxLetters(workerUrl: URL | null = null): LetterWriter {
  const renderer = new LetterRenderer();
  return {
    engine: ENGINE,
    mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    render: (letters, control) =>
      workerUrl === null || letters.length < FEWEST_FOR_THREADS ? renderInTurn(renderer, letters, control) : renderInThreads(workerUrl, letters, control),
    preview: (letter) => renderer.preview(letter),
    check: checkTemplate,
    shipped: shippedTemplate,
    fileName: letterFileName,
    uniqueNames,
    besides: besideLetters,
    stage: writeLetterFiles,
  };
}

async function renderInTurn(renderer: LetterRenderer, letters: readonly LetterToWrite[], { onDone, onFailed, signal }: RenderControl): Promise<Uint8Array[]> {
  const files: Uint8Array[] = [];
  for (const letter of letters) {
    if (signal.aborted) throw new RefusalError('cancelled');
    files.push(await renderOne(renderer, letter, onFailed === undefined ? null : () => { onFailed(files.length); }));
    onDone(files.length);
    // Whoever waits for the thread comes in between.
    await new Promise((resolve) => setImmediate(resolve));
  }
  return files;
}

async function renderOne(renderer: LetterRenderer, letter: LetterToWrite, onFailed: (() => void) | null): Promise<Uint8Array> {
  try {
    return await renderer.render(letter);
  } catch (error) {
    if (onFailed === null) throw error;
    onFailed();
    return NO_FILE;
  }
}
