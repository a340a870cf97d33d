import { createBooks } from '#main/db/create-books';
import { checkNewCompany, furnishBooks } from '#main/usecases/create-company';
import { UsageError } from '../arguments';
import type { Command } from '../command';

export const init: Command = {
  usage: 'init --name NOM [--siren SIREN]',
  summary: 'crée la base d’une société ; refuse d’en écraser une',
  options: { name: 'value', siren: 'value' },
  positional: { min: 0, max: 0 },
  run: {
    needs: 'file',
    answer: async (args, { database, migrationsFolder }) => {
      const details = { name: args.required('name').trim(), siren: (args.value('siren') ?? '').replace(/\s/g, ''), isExample: false };
      if (details.name === '') throw new UsageError('--name : donnez un nom à la société.');
      checkNewCompany(details);
      await createBooks(database, details, migrationsFolder, () => new Date(), (books) => books.write(furnishBooks));
      return { json: { db: database, name: details.name, siren: details.siren }, text: [`La société « ${details.name} » est créée dans ${database}.`] };
    },
  },
};
