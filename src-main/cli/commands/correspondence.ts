import path from 'node:path';
import type { CorrespondenceView } from '#shared/contract/schemas/client';
import type { RecordInput } from '#shared/contract/schemas/correspondence';
import { formatShortDate } from '#shared/domain/calendar';
import { readKeptFile } from '#main/files/filing/read-kept-file';
import { fileDocuments, proposeFiling } from '#main/usecases/correspondence/filing';
import { recordCorrespondence } from '#main/usecases/correspondence/record';
import type { Context } from '#main/usecases/context';
import { type Arguments, type OptionKind, UsageError } from '../arguments';
import type { Answer, Command } from '../command';
import { dateOf } from '../values';
import { clientByCode } from './clients';

export const correspondenceCommand: Command = {
  usage: 'correspondence CLIENT',
  summary: 'tout ce qui a été échangé avec un client, le plus récent d’abord',
  options: {},
  positional: { min: 1, max: 1 },
  run: {
    needs: 'books',
    answer: (args, { books }) => {
      const client = clientByCode(books.read, args.positional[0] ?? '');
      const items = books.read.dunning.correspondenceOf(client.id);
      return { json: { client: client.code, correspondence: items.map(shown) }, text: items.map(lineOf) };
    },
  },
};

function shown({ id, kind, direction, date, subject, body, person, level, invoiceNumbers, document, notice, awaits, awaitsOn, doneOn }: CorrespondenceView): object {
  return { id, kind, direction, date, subject, body, person, level, invoices: invoiceNumbers, document, notice, awaits, awaitsOn, doneOn };
}

function lineOf({ date, subject, body, document, notice }: CorrespondenceView): string {
  const cancelledOn = notice?.cancelledOn ?? null;
  const cancelled = cancelledOn === null ? '' : ` (annulée le ${formatShortDate(cancelledOn)})`;
  const said = subject === '' ? (body.split('\n')[0] ?? '') : subject;
  return `${formatShortDate(date)} ${notice === null ? '' : `${notice.reference} `}${said}${document === null ? '' : ` [${document.name}]`}${cancelled}`;
}

const WRITTEN = { text: 'value', subject: 'value', date: 'value', person: 'value' } as const satisfies Record<string, OptionKind>;

export const noteCommand = recorded('note CLIENT --text TEXTE [--subject OBJET] [--date DATE]', 'ajoute une note au dossier', {}, (_args, written) => ({ what: 'note', ...written }));

export const callCommand = recorded(
  'call CLIENT --text TEXTE [--person NOM] [--received] [--next DATE] [--date DATE]',
  'note un appel, et quand rappeler',
  { received: 'flag', next: 'value' },
  (args, written) => {
    const next = args.value('next');
    return { what: 'call', ...written, direction: args.flag('received') ? 'received' : 'sent', nextCallOn: next === undefined ? null : dateOf(next, 'next') };
  },
);

export const replyCommand = recorded(
  'reply CLIENT --text TEXTE [--by letter|email|phone] [--person NOM] [--handled] [--date DATE]',
  'note une réponse du client, à traiter sauf --handled',
  { by: 'value', handled: 'flag' },
  (args, written) => ({ what: 'reply', ...written, by: wayOf(args.value('by') ?? 'email'), toHandle: !args.flag('handled') }),
);

function wayOf(text: string): 'letter' | 'email' | 'phone' {
  if (text === 'letter' || text === 'email' || text === 'phone') return text;
  throw new UsageError('--by : letter, email ou phone.');
}

type Written = Omit<Extract<RecordInput, { what: 'note' }>, 'what'>;

function recorded(usage: string, summary: string, more: Readonly<Record<string, OptionKind>>, inputOf: (args: Arguments, written: Written) => RecordInput): Command {
  return {
    usage,
    summary,
    options: { ...WRITTEN, ...more },
    positional: { min: 1, max: 1 },
    run: {
      needs: 'books',
      answer: async (args, context) => {
        const client = clientByCode(context.books.read, args.positional[0] ?? '');
        const body = args.required('text').trim();
        if (body === '' || body.length > 4000) throw new UsageError('--text : de 1 à 4000 caractères.');
        const written = { clientId: client.id, date: dateOf(args.value('date') ?? context.today, 'date'), subject: args.value('subject') ?? '', body, person: args.value('person') ?? '', obstacleId: null };
        const { id } = await recordCorrespondence(context, inputOf(args, written));
        return { json: { id, client: client.code }, text: [`Noté au dossier ${client.code}.`] };
      },
    },
  };
}

export const fileCommand: Command = {
  usage: 'file CLIENT FICHIER... [--subject OBJET] [--date DATE]',
  summary: 'classe des fichiers au dossier d’un client, figés avec leur empreinte',
  options: { subject: 'value', date: 'value' },
  positional: { min: 2, max: 51 },
  run: { needs: 'books', answer: fileAll },
};

async function fileAll(args: Arguments, context: Context): Promise<Answer> {
  const [code = '', ...paths] = args.positional;
  const client = clientByCode(context.books.read, code);
  const files = await Promise.all(paths.map((each) => readKeptFile(path.resolve(each))));
  const filings = files.map((file) => {
    const { subject, body, person, date, direction, toHandle } = proposeFiling(context, client.id, file);
    return { file, subject: args.value('subject') ?? subject, body, person, date: dateOf(args.value('date') ?? date, 'date'), direction, toHandle };
  });
  const { ids } = await fileDocuments(context, { clientId: client.id, obstacleId: null, noticeId: null }, filings);
  const filed = filings.map(({ file: { name, sha256 }, subject, date, direction, toHandle }, i) => ({ id: ids[i], name, sha256, subject, date, direction, toHandle }));
  return { json: { client: client.code, files: filed }, text: filed.map(({ name, date }) => `${name} classé au dossier ${client.code}, au ${formatShortDate(date)}.`) };
}
