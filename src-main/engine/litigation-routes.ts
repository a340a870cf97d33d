import { operations } from '#shared/contract/operations';
import { RefusalError } from '#shared/contract/result';
import { safeName } from '#shared/domain/litigation/safe-name';
import { litigationFiles } from '#main/files/litigation/litigation-files';
import { outputFiles } from '#main/files/outputs/output-files';
import { makeLitigationPack } from '#main/usecases/litigation/make-pack';
import { previewLitigation } from '#main/usecases/litigation/preview';
import type { LetterWriter } from '#main/usecases/ports/letter-writer';
import type { LastOutputs } from './last-outputs';
import { route } from './route';
import type { Workplace } from './workplace';

interface LitigationPlaces {
  /** Folders that the shell made known, by token. */
  readonly tokens: ReadonlyMap<string, string>;
  readonly last: LastOutputs;
  readonly version: string;
}

export function litigationRoutes(workplace: Workplace, letters: LetterWriter, { tokens, last, version }: LitigationPlaces) {
  const tools = { files: litigationFiles(version), output: outputFiles(), letters };
  return {
    'litigation.preview': route(operations['litigation.preview'], (request) => previewLitigation(workplace.context(), request)),
    'litigation.make': route(operations['litigation.make'], async ({ folder: token, ...request }, control) => {
      const folder = tokens.get(token);
      if (folder === undefined) throw new RefusalError('fileNotFound', { name: '' });
      const context = workplace.context();
      const client = context.books.read.clients.find(request.clientId);
      const name = `Dossier-contentieux_${safeName(client?.name ?? '').base}_${request.asOf ?? context.today}.zip`;
      const outcome = await makeLitigationPack(context, tools, { folder, name }, request, control);
      last.keep(folder, [outcome.name]);
      return outcome;
    }),
  };
}
