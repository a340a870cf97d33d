import { RefusalError } from '#shared/contract/result';
import type { LetterToWrite, LetterWriter, RenderControl } from '#main/usecases/ports/letter-writer';
import { checkTemplate } from './engine/template-check';
import { letterFileName, uniqueNames } from './file-name';
import { LetterRenderer } from './letter-render';
import { shippedTemplate } from './templates/shipped-template';
import { writeLetterFiles } from './write-letters';

/** Letters as Word files: what the use cases ask of a writer of letters. Made here, in the calling thread. */
export function docxLetters(): LetterWriter {
  const renderer = new LetterRenderer();
  return {
    mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    render: (letters, control) => renderInTurn(renderer, letters, control),
    preview: (letter) => renderer.preview(letter),
    check: checkTemplate,
    shipped: shippedTemplate,
    fileName: letterFileName,
    uniqueNames,
    stage: writeLetterFiles,
  };
}

async function renderInTurn(renderer: LetterRenderer, letters: readonly LetterToWrite[], { onDone, signal }: RenderControl): Promise<Uint8Array[]> {
  const files: Uint8Array[] = [];
  for (const letter of letters) {
    if (signal.aborted) throw new RefusalError('cancelled');
    files.push(await renderer.render(letter));
    onDone(files.length);
    // Whoever waits for the thread comes in between.
    await new Promise((resolve) => setImmediate(resolve));
  }
  return files;
}
