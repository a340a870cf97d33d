import { operations } from '#shared/contract/operations';
import { RefusalError } from '#shared/contract/result';
import { sumCents } from '#shared/domain/money';
import { outputFiles } from '#main/files/outputs/output-files';
import { makeOutputs } from '#main/usecases/outputs/make-outputs';
import type { IssuedLetter } from '#main/usecases/ports/issued-letters';
import type { LetterWriter } from '#main/usecases/ports/letter-writer';
import type { Repositories } from '#main/usecases/ports/books';
import type { RunLetter } from '#shared/contract/schemas/outputs';
import type { LastOutputs } from './last-outputs';
import { lettersFolderFor, rememberLettersFolder } from './letters-folder';
import { route } from './route';
import type { Workplace } from './workplace';

interface OutputPlaces {
  readonly documentsFolder: string;
  /** What the shell made known, by token. */
  readonly tokens: ReadonlyMap<string, string>;
  readonly last: LastOutputs;
}

/** What comes out of the letters of a run. */
export function outputRoutes(workplace: Workplace, letters: LetterWriter, { documentsFolder, tokens, last }: OutputPlaces) {
  return {
    'outputs.make': route(operations['outputs.make'], async (input, control) => {
      const context = workplace.context();
      const folder = input.folder === null ? lettersFolderFor(documentsFolder, context.books.read.company.get().name, input.date) : tokens.get(input.folder);
      if (folder === undefined) throw new RefusalError('fileNotFound', { name: '' });
      const outcome = await makeOutputs(context, { output: outputFiles(), letters }, folder, input, control);
      last.keep(folder, outcome.files.map(({ name }) => name));
      if (outcome.files.length > 0) await rememberLettersFolder(context.books, folder);
      return outcome;
    }),
    'outputs.runs': route(operations['outputs.runs'], () => ({ runs: workplace.read().issued.runs() })),
    'outputs.run': route(operations['outputs.run'], ({ date }) => {
      const read = workplace.read();
      return { date, letters: read.issued.ofRun(date).flatMap((letter) => shown(read, letter)) };
    }),
  };
}

function shown({ clients }: Repositories, { lines, documentName, ...letter }: IssuedLetter): RunLetter[] {
  const client = clients.find(letter.clientId);
  if (client === null) return [];
  const { noticeId, documentId, clientId, reference, level, channel, totalCents } = letter;
  // The letter took the client's credits off: so does what is left of it.
  const openNowCents = Math.max(0, sumCents(lines.map((line) => Math.min(line.openCents, line.openNowCents))) + letter.unallocatedCents);
  return [{ noticeId, documentId, clientId, clientCode: client.code, clientName: client.name, reference, level, channel, totalCents, openNowCents, file: documentName }];
}
