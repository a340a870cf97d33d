import path from 'node:path';
import type { DossierLetterRequest } from '#shared/contract/schemas/dossier-letter';
import type { Context } from '#main/usecases/context';
import { issueDossierLetter } from '#main/usecases/letters/issue-dossier-letter';
import type { LetterWriter } from '#main/usecases/ports/letter-writer';
import { type Arguments, UsageError } from '../arguments';
import type { Answer, Command } from '../command';
import { clientByCode } from './clients';

export const thanks: Command = {
  usage: 'thanks CODE --out FICHIER.docx',
  summary: 'la lettre qui remercie un client dont le compte est soldé',
  options: { out: 'value' },
  positional: { min: 1, max: 1 },
  run: { needs: 'books', answer: (args, context, { writer }) => writeDossierLetter(args, context, writer, { kind: 'thanks', clientId: clientOf(args, context).id }) },
};

const clientOf = (args: Arguments, { books }: Context) => clientByCode(books.read, args.positional[0] ?? '');

/** Issues the letter and writes it where --out says; a file of that name that says something else is left alone. */
export async function writeDossierLetter(args: Arguments, context: Context, writer: LetterWriter, request: DossierLetterRequest): Promise<Answer> {
  const out = path.resolve(args.required('out'));
  if (path.extname(out).toLowerCase() !== '.docx') throw new UsageError('--out : la lettre est un fichier Word (.docx).');
  const { letter, file } = await issueDossierLetter(context, writer, request, { folder: path.dirname(out), name: path.basename(out) });
  const written = path.join(path.dirname(out), file ?? path.basename(out));
  const { reference, clientCode, template, sha256 } = letter;
  return { json: { letter: { reference, client: clientCode, template, file: written, sha256 } }, text: [`Lettre ${reference} dans ${written}`] };
}
