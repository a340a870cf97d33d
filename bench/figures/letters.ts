import { createHash } from 'node:crypto';
import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { docxLetters } from '#main/files/letters/docx-letters';
import { shippedTemplate } from '#main/files/letters/templates/shipped-template';
import { writeLetterFiles } from '#main/files/letters/write-letters';
import type { LetterToWrite } from '#main/usecases/ports/letter-writer';
import { documentXmlOf, swapDocument } from '../bare/swap-document';
import { type Contest, type Figure, type Sample, timed } from '../figure';
import { scratchFolder } from '../places';
import { lettersOfTwoPages } from '../sources/letters';

const LETTERS = 1000;

/** A run of letters from a template of the user's to files in place, against a single thread that only swaps document.xml in the archive. */
export const lettersFigure: Figure = { task: 'letters', n: LETTERS, limit: 1.5, makeData: () => Promise.resolve(), open };

async function open(): Promise<Contest> {
  console.error('letters: the mail merge of LibreOffice is not measured (docs/performance.md says why)');
  const template = await shippedTemplate('relance-3', 'fr');
  const user = { id: 1, sha256: createHash('sha256').update(template).digest('hex'), bytes: template };
  const letters = lettersOfTwoPages(LETTERS).map((data): LetterToWrite => ({ template: { key: 'relance-3', language: 'fr', user }, data }));
  const writer = docxLetters(new URL('./letters-worker.js', import.meta.url));
  const render = () => writer.render(letters, { onDone: () => undefined, signal: new AbortController().signal });
  const bodies = (await render()).map(documentXmlOf);
  const { folder, remove } = scratchFolder();
  return {
    ours: () => intoPlace(path.join(folder, 'ours'), render),
    reference: () => intoPlace(path.join(folder, 'reference'), () => {
      const swap = swapDocument(Buffer.from(template));
      return Promise.resolve(bodies.map(swap));
    }),
    close: remove,
  };
}

/** Both sides put their files in place the same way. */
async function intoPlace(folder: string, make: () => Promise<Uint8Array[]>): Promise<Sample> {
  const sample = await timed(async () => {
    const files = (await make()).map((bytes, i) => ({ name: `Dernière relance - ${String(i)}.docx`, bytes }));
    await (await writeLetterFiles(folder, files)).publish();
  });
  if (readdirSync(folder).length !== LETTERS) throw new Error(`not ${String(LETTERS)} letters in ${folder}`);
  rmSync(folder, { recursive: true });
  return sample;
}
