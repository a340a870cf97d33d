import { formatShortDate } from '#shared/domain/calendar';
import { undoImport } from '#main/usecases/imports/undo-import';
import { UsageError } from '../arguments';
import type { Command } from '../command';
import { idOf } from '../values';

export const imports: Command = {
  usage: 'imports',
  summary: 'l’historique des imports',
  options: {},
  positional: { min: 0, max: 0 },
  run: {
    needs: 'books',
    answer: (_args, { books }) => {
      const batches = books.read.imports.batches();
      return {
        json: { imports: batches.map(({ id, ...batch }) => ({ batch: id, ...batch })) },
        text: batches.map((batch) => `n° ${String(batch.id)} du ${formatShortDate(batch.date)} (${batch.status === 'undone' ? 'annulé' : 'enregistré'}) : ${batch.files.map((file) => file.file).join(', ')}`),
      };
    },
  },
};

export const undoImportCommand: Command = {
  usage: 'undo-import NUMÉRO [--follow payments]',
  summary: 'annule un import et dit ce qui a été retiré ; avec --follow, libère les règlements qui reposent sur lui',
  options: { follow: 'value' },
  positional: { min: 1, max: 1 },
  run: {
    needs: 'books',
    answer: async (args, context) => {
      const follow = args.value('follow') ?? 'nothing';
      if (follow !== 'nothing' && follow !== 'payments') throw new UsageError(`--follow : « ${follow} » n’est pas « payments ».`);
      const outcome = await undoImport(context, idOf(args.positional[0] ?? '', 'NUMÉRO'), follow);
      const { removed } = outcome;
      return {
        json: outcome,
        text: [`Import n° ${String(outcome.batch)} annulé : ${String(removed.invoices)} factures, ${String(removed.payments)} règlements et ${String(removed.clients)} clients retirés${outcome.freed > 0 ? ` ; ${String(outcome.freed)} affectations libérées` : ''}.`],
      };
    },
  },
};
