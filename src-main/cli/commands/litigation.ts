import path from 'node:path';
import { litigationRequest } from '#shared/contract/schemas/litigation';
import { DESTINATIONS } from '#shared/domain/litigation/destination';
import { formatEuros } from '#shared/domain/money';
import { missingSentence } from '#shared/messages/litigation/warning-words';
import { litigationFiles } from '#main/files/litigation/litigation-files';
import { courtCosts } from '#main/usecases/litigation/court-costs';
import { makeLitigationPack } from '#main/usecases/litigation/make-pack';
import type { Repositories } from '#main/usecases/ports/books';
import { type Arguments, UsageError } from '../arguments';
import type { Command } from '../command';
import { dateOf, idOf, positiveCentsOf } from '../values';
import { applicationVersion } from '../version';
import { clientByCode } from './clients';
import { RefusalError } from '#shared/contract/result';

export const litigationCommand: Command = {
  usage: 'litigation CODE --out FICHIER.zip [--for injonction|agency|lawyer] [--as-of DATE] [--invoice N]... [--note NUMÉRO]... [--court-costs 12.34]',
  summary: 'le dossier contentieux d’un client : chronologie, relevé, décompte, pièces numérotées, projet de requête ou lettre de transmission',
  options: { out: 'value', for: 'value', 'as-of': 'value', invoice: 'list', note: 'list', 'court-costs': 'value' },
  positional: { min: 1, max: 1 },
  run: {
    needs: 'books',
    answer: async (args, context, { writer, output, control }) => {
      const out = path.resolve(args.required('out'));
      if (path.extname(out).toLowerCase() !== '.zip') throw new UsageError('--out : le dossier est une archive (.zip).');
      const request = requestOf(args, context.books.read);
      const outcome = await makeLitigationPack(context, { files: litigationFiles(applicationVersion()), output, letters: writer }, { folder: path.dirname(out), name: path.basename(out) }, request, control);
      const { date, name, sha256, size, files, totalCents, provisional, exhibits, missing, warnings } = outcome;
      const file = path.join(path.dirname(out), name);
      return {
        json: { client: args.positional[0], for: request.destination, date, file, sha256, size, files, exhibits, totalCents, provisional, missing, warnings: warnings.map(({ code, sentence }) => ({ code, message: sentence })) },
        text: [`${file} : ${String(files)} fichiers, ${String(exhibits)} pièces, total ${formatEuros(totalCents)}${provisional ? ' (provisoire)' : ''}`, ...missing.map((number) => `  ${missingSentence(number)}`), ...warnings.map(({ sentence }) => `  ${sentence}`)],
      };
    },
  },
};

function requestOf(args: Arguments, read: Repositories) {
  const client = clientByCode(read, args.positional[0] ?? '');
  const destination = DESTINATIONS.find((each) => each === (args.value('for') ?? 'injonction'));
  if (destination === undefined) throw new UsageError(`--for : ${DESTINATIONS.join(', ')}.`);
  const asOf = args.value('as-of');
  const costs = args.value('court-costs');
  const numbers = args.list('invoice');
  return litigationRequest.parse({
    clientId: client.id,
    asOf: asOf === undefined ? null : dateOf(asOf, 'as-of'),
    invoiceIds: numbers.length === 0 ? null : numbers.map((number) => invoiceId(read, client.id, number)),
    destination,
    noteIds: args.list('note').map((id) => idOf(id, 'note')),
    courtCostsCents: costs === undefined ? courtCosts(read) : positiveCentsOf(costs, 'court-costs'),
  });
}

function invoiceId({ ledger }: Repositories, clientId: number, number: string): number {
  const invoice = ledger.findInvoicesByNumber(number).find((each) => each.clientId === clientId);
  if (invoice === undefined) throw new RefusalError('invoiceNotFound', { invoice: number });
  return invoice.id;
}
