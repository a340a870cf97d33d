import { formatShortDate } from '#shared/domain/calendar';
import { LIMITATION_EVENT_KINDS } from '#shared/domain/law/limitation-events';
import { formatEuros } from '#shared/domain/money';
import { LIMITATION_KIND_NAMES, limitationReason } from '#shared/messages/limitation-words';
import { clientLimitation, recordLimitationEvent, removeLimitationEvent } from '#main/usecases/law/limitation';
import type { Context } from '#main/usecases/context';
import { type Arguments, UsageError } from '../arguments';
import type { Answer, Command } from '../command';
import { dateOf, idOf } from '../values';
import { clientByCode } from './clients';
import { scopeOf } from './scope';

export const limitationCommand: Command = {
  usage: 'limitation CODE | limitation add --client CODE [--invoice N]... --kind acknowledgement|claim|enforcement|mediation --date DATE [--until DATE] [--note TEXTE] | limitation remove NUMÉRO',
  summary: 'jusqu’à quand chaque facture ouverte d’un client peut être réclamée en justice, et ce qui interrompt ou suspend la prescription',
  options: { client: 'value', invoice: 'list', kind: 'value', date: 'value', until: 'value', note: 'value' },
  positional: { min: 1, max: 2 },
  run: {
    needs: 'books',
    answer: (args, context) => {
      const [first = '', second] = args.positional;
      if (first === 'add' && second === undefined) return add(args, context);
      if (first === 'remove' && second !== undefined) return remove(idOf(second, 'remove'), context);
      if (second !== undefined) throw new UsageError('limitation : un client, add ou remove.');
      return shown(first, context);
    },
  },
};

function shown(code: string, { books, today }: Context): Answer {
  const client = clientByCode(books.read, code);
  const { invoices, events } = clientLimitation(books.read, client.id, today);
  return {
    json: {
      client: client.code,
      invoices: invoices.map(({ invoiceId: _id, ...invoice }) => invoice),
      events: events.map(({ id, kind, date, until, note, lateFor }) => ({ id, kind, date, until, note, lateFor })),
    },
    text: [
      ...invoices.map((invoice) => `${invoice.number}, ${formatEuros(invoice.openCents)} : jusqu’au ${formatShortDate(invoice.lastDay)} (${limitationReason(invoice)})`),
      ...events.map(({ id, kind, date, note, lateFor }) => `  ${String(id)}. ${formatShortDate(date)} ${LIMITATION_KIND_NAMES[kind]}${note === '' ? '' : `, ${note}`}${lateFor.length === 0 ? '' : `, sans effet (trop tard) sur ${lateFor.join(', ')}`}`),
    ],
  };
}

async function add(args: Arguments, context: Context): Promise<Answer> {
  const kind = LIMITATION_EVENT_KINDS.find((each) => each === args.required('kind'));
  if (kind === undefined) throw new UsageError(`--kind : ${LIMITATION_EVENT_KINDS.join(', ')}.`);
  const { client, invoices } = scopeOf(args, context.books.read);
  const until = args.value('until');
  const event = { clientId: client.id, kind, date: dateOf(args.required('date'), 'date'), until: until === undefined ? null : dateOf(until, 'until'), note: args.value('note') ?? '', documentId: null, invoiceIds: invoices.map(({ id }) => id) };
  const { id } = await recordLimitationEvent(context, event);
  return { json: { id, client: client.code, kind, date: event.date }, text: [`${String(id)}. ${LIMITATION_KIND_NAMES[kind]} du ${formatShortDate(event.date)} notée pour ${client.name}.`] };
}

async function remove(id: number, context: Context): Promise<Answer> {
  await removeLimitationEvent(context, id);
  return { json: { id }, text: [`Événement ${String(id)} retiré.`] };
}
