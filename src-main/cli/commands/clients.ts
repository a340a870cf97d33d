import { RefusalError } from '#shared/contract/result';
import type { Client } from '#shared/contract/schemas/client';
import { DEFAULT_BOUNDS } from '#shared/domain/ageing';
import { formatShortDate } from '#shared/domain/calendar';
import { formatEuros, formatMoney } from '#shared/domain/money';
import { getDossier, listClients } from '#main/usecases/clients';
import type { Repositories } from '#main/usecases/ports/books';
import type { Command } from '../command';
import { dateOf, idOf } from '../values';
import { spreadOf } from './balance';

export const clients: Command = {
  usage: 'clients [--search TEXTE] [--limit N]',
  summary: 'la liste des clients et leur encours',
  options: { search: 'value', limit: 'value' },
  positional: { min: 0, max: 0 },
  run: {
    needs: 'books',
    answer: (args, context) => {
      const limit = idOf(args.value('limit') ?? '100', 'limit');
      const list = listClients(context, { search: args.value('search') ?? '', show: 'all', sort: { key: 'name', direction: 'asc' }, offset: 0, limit });
      return {
        json: { total: list.total, clients: list.rows.map(({ id: _id, ...row }) => row) },
        text: list.rows.map((row) => `${row.code} ${row.name} : ${formatEuros(row.outstandingCents)} dont en retard ${formatEuros(row.overdueCents)}`),
      };
    },
  },
};

export const clientCommand: Command = {
  usage: 'client CODE [--as-of DATE]',
  summary: 'un dossier entier : factures, règlements, correspondance',
  options: { 'as-of': 'value' },
  positional: { min: 1, max: 1 },
  run: {
    needs: 'books',
    answer: (args, context) => {
      const asOf = dateOf(args.value('as-of') ?? context.today, 'as-of');
      const { client, amounts, ...dossier } = getDossier(context, clientByCode(context.books.read, args.positional[0] ?? '').id, asOf);
      return {
        json: { ...dossier, client, balance: spreadOf(amounts, DEFAULT_BOUNDS), contacts: [] },
        text: [
          `${client.code} ${client.name} : ${formatEuros(amounts.ledgerCents)} au ${formatShortDate(asOf)}`,
          ...dossier.invoices.filter((invoice) => invoice.openCents > 0).map((invoice) => `  ${invoice.number} échue le ${formatShortDate(invoice.dueDate)} : reste ${formatMoney(invoice.openCents, invoice.currency)}`),
          ...dossier.correspondence.map((item) => `  ${formatShortDate(item.date)} ${item.subject}`),
        ],
      };
    },
  },
};

export function clientByCode({ clients: repository }: Repositories, code: string): Client {
  const client = repository.findByCode(code);
  if (client === null) throw new RefusalError('clientNotFound', { client: code });
  return client;
}
