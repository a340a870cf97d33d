import { RefusalError } from '#shared/contract/result';
import type { DuplicateReason } from '#shared/domain/clients/duplicates';
import { clientDuplicates } from '#main/usecases/duplicates';
import { mergeClients, unmergeClients } from '#main/usecases/merge-clients';
import type { Repositories } from '#main/usecases/ports/books';
import type { Command } from '../command';
import { idOf } from '../values';

const REASONS: Readonly<Record<DuplicateReason, string>> = {
  sameSiren: 'même SIREN',
  sameCode: 'même code à la casse près',
  sameName: 'même nom',
  sameAddress: 'noms proches, même adresse',
  sameIban: 'noms proches, même compte bancaire',
};

export const duplicates: Command = {
  usage: 'duplicates',
  summary: 'les clients qui semblent n’en faire qu’un, et les fusions faites',
  options: {},
  positional: { min: 0, max: 0 },
  run: {
    needs: 'books',
    answer: (_args, { books }) => {
      const { pairs, merges } = clientDuplicates(books.read);
      return {
        json: { pairs, merges },
        text: [
          ...pairs.map(({ first, second, reasons }) => `${first.code} ${first.name} / ${second.code} ${second.name} : ${reasons.map((reason) => REASONS[reason]).join(', ')}`),
          ...merges.map((merge) => `fusion n° ${String(merge.id)} : ${merge.code} ${merge.name} dans ${merge.keptCode} ${merge.keptName}`),
        ],
      };
    },
  },
};

export const merge: Command = {
  usage: 'merge CODE-GARDÉ AUTRE-CODE',
  summary: 'fusionne deux clients : tout ce qui est à l’autre passe à celui qui est gardé',
  options: {},
  positional: { min: 2, max: 2 },
  run: {
    needs: 'books',
    answer: async (args, context) => {
      const [kept, other] = args.positional.map((code) => clientOf(context.books.read, code));
      const { mergeId } = await mergeClients(context, kept ?? 0, other ?? 0);
      return { json: { merge: mergeId }, text: [`Fusion n° ${String(mergeId)} faite.`] };
    },
  },
};

export const unmerge: Command = {
  usage: 'unmerge NUMÉRO',
  summary: 'sépare deux clients fusionnés',
  options: {},
  positional: { min: 1, max: 1 },
  run: {
    needs: 'books',
    answer: async (args, context) => {
      const id = idOf(args.positional[0] ?? '', 'NUMÉRO');
      const { clientId } = await unmergeClients(context, id);
      const client = context.books.read.clients.find(clientId);
      return { json: { merge: id, client: client?.code ?? '' }, text: [`Fusion n° ${String(id)} annulée : ${client?.name ?? ''} est de nouveau un client à part.`] };
    },
  },
};

function clientOf({ clients }: Repositories, code: string): number {
  const client = clients.findByCode(code);
  if (client === null) throw new RefusalError('clientNotFound', { client: code });
  return client.id;
}
