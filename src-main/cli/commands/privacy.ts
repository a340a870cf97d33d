import path from 'node:path';
import { formatShortDate, type IsoDate } from '#shared/domain/calendar';
import type { RetentionBar } from '#shared/domain/privacy/retention';
import { retentionBarNames } from '#shared/messages/privacy-sentences';
import { personalDataFiles } from '#main/files/privacy/client-archive';
import type { Context } from '#main/usecases/context';
import { anonymiseClient } from '#main/usecases/privacy/anonymise-client';
import { exportClient } from '#main/usecases/privacy/export-client';
import { retentionList, setRetention } from '#main/usecases/privacy/retention';
import { retentionYears } from '#main/usecases/privacy/retention-setting';
import { type Arguments, UsageError } from '../arguments';
import type { Answer, Command } from '../command';
import { clientByCode } from './clients';

export const privacyCommand: Command = {
  usage: 'privacy export CODE --out FICHIER.zip | privacy candidates | privacy retention [ANNÉES] | privacy anonymise CODE --yes',
  summary: 'tout ce qui est conservé au sujet d’un client ; qui peut être anonymisé, et son anonymisation, qui ne s’annule pas',
  options: { out: 'value', yes: 'flag' },
  positional: { min: 1, max: 2 },
  run: {
    needs: 'books',
    answer: (args, context) => {
      const [action = '', second] = args.positional;
      if (action === 'export' && second !== undefined) return exportOf(args, context, second);
      if (action === 'candidates' && second === undefined) return candidates(context);
      if (action === 'retention') return retention(context, second);
      if (action === 'anonymise' && second !== undefined) return anonymise(args, context, second);
      throw new UsageError(`Usage : ${privacyCommand.usage}`);
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

function candidates({ books, today }: Context): Answer {
  const { years, total, possible, anonymised, rows } = retentionList(books.read, today);
  return {
    json: { retentionYears: years, clients: total, possible, anonymised, rows: rows.map(({ clientId: _id, anonymisedOn: _on, ...row }) => row) },
    text: [
      `${String(possible)} sur ${String(total)} clients peuvent être anonymisés (durée de conservation : ${String(years)} ans après le dernier événement, à vérifier).`,
      ...rows.map(({ code, name, bars, keptUntil }) => `${bars.length === 0 ? 'possible' : 'conservé'}  ${code} ${name}${whyKept(bars, keptUntil)}`),
    ],
  };
}

const whyKept = (bars: readonly RetentionBar[], keptUntil: IsoDate | null): string =>
  bars.length === 0 ? '' : ` : ${retentionBarNames(bars)}${keptUntil !== null && bars.includes('recent') ? ` (jusqu’au ${formatShortDate(keptUntil)})` : ''}`;

async function retention(context: Context, years: string | undefined): Promise<Answer> {
  if (years !== undefined) {
    if (!/^([1-9]|[1-4]\d|50)$/.test(years)) throw new UsageError('privacy retention : un nombre d’années de 1 à 50.');
    await setRetention(context, Number(years));
  }
  const kept = retentionYears(context.books.read);
  return { json: { retentionYears: kept }, text: [`Durée de conservation : ${String(kept)} ans après le dernier événement (à vérifier).`] };
}

async function anonymise(args: Arguments, context: Context, code: string): Promise<Answer> {
  if (!args.flag('yes')) throw new UsageError('privacy anonymise : ajoutez --yes, car rien ne pourra être rétabli.');
  const { id } = clientByCode(context.books.read, code);
  const done = await anonymiseClient(context, id);
  return {
    json: { client: code, ...done },
    text: [
      `${done.name} (${done.code}) : ${String(done.documents)} documents et ${String(done.entries)} lignes du journal effacés, montants conservés.`,
      ...(done.compacted ? [] : ['Le fichier n’a pas pu être réécrit : des traces peuvent y rester. Fermez les autres programmes, libérez de la place et compactez-le en anonymisant le prochain client.']),
      `Ces copies nomment encore le client, supprimez-les quand vous n’en aurez plus besoin : ${done.backups.join(', ')}.`,
    ],
  };
}
