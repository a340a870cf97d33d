import { updateClient } from '#main/usecases/clients';
import type { Command } from '../command';
import { clientByCode } from './clients';

export const groupCommand: Command = {
  usage: 'group --client CODE [--group G]',
  summary: 'range un client dans un groupe, ou l’en retire',
  options: { client: 'value', group: 'value' },
  positional: { min: 0, max: 0 },
  run: {
    needs: 'books',
    answer: async (args, context) => {
      const { id } = clientByCode(context.books.read, args.required('client'));
      const { code, group } = await updateClient(context, id, { group: args.value('group') ?? '' });
      return { json: { client: code, group }, text: [group === '' ? `${code} n’est dans aucun groupe.` : `${code} est dans le groupe « ${group} ».`] };
    },
  },
};
