import path from 'node:path';
import { personalDataFiles } from '#main/files/privacy/client-archive';
import type { Context } from '#main/usecases/context';
import { exportClient } from '#main/usecases/privacy/export-client';
import { type Arguments, UsageError } from '../arguments';
import type { Answer, Command } from '../command';
import { clientByCode } from './clients';

export const privacyCommand: Command = {
  usage: 'privacy export CODE --out FICHIER.zip',
  summary: 'tout ce qui est conservé au sujet d’un client, dans une archive qui s’ouvre sans Encours',
  options: { out: 'value' },
  positional: { min: 2, max: 2 },
  run: {
    needs: 'books',
    answer: (args, context) => {
      const [action = '', code = ''] = args.positional;
      if (action === 'export') return exportOf(args, context, code);
      throw new UsageError('privacy : export.');
    },
  },
};

async function exportOf(args: Arguments, context: Context, code: string): Promise<Answer> {
  const out = path.resolve(args.required('out'));
  if (path.extname(out).toLowerCase() !== '.zip') throw new UsageError('--out : l’archive est un fichier .zip.');
  const client = clientByCode(context.books.read, code);
  const { sha256, rows, documents } = await exportClient(context, personalDataFiles(), client.id, out);
  return { json: { client: client.code, file: out, sha256, rows, documents }, text: [`Tout ce qui est conservé au sujet de ${client.name} est dans ${out} (${String(rows)} lignes, ${String(documents)} documents).`] };
}
