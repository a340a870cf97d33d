import { updateClient } from '#main/usecases/clients';
import type { Command } from '../command';
import { clientByCode } from './clients';

export const salespersonCommand: Command = {
  usage: 'salesperson --client CODE [--name NOM]',
  summary: 'dit quel commercial suit un client, ou qu’il n’en a pas',
  options: { client: 'value', name: 'value' },
  positional: { min: 0, max: 0 },
  run: {
    needs: 'books',
    answer: async (args, context) => {
      const { id } = clientByCode(context.books.read, args.required('client'));
      const { code, salesperson } = await updateClient(context, id, { salesperson: (args.value('name') ?? '').trim() });
      return { json: { client: code, salesperson }, text: [salesperson === '' ? `${code} n’a pas de commercial.` : `${code} est suivi par ${salesperson}.`] };
    },
  },
};
