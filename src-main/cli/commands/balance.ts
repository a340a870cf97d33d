import { type AgedAmounts, areBounds, bucketRanges, DEFAULT_BOUNDS } from '#shared/domain/ageing';
import { formatShortDate } from '#shared/domain/calendar';
import { formatEuros, formatMoney } from '#shared/domain/money';
import { agedBalance } from '#main/usecases/balance';
import { UsageError } from '../arguments';
import type { Command } from '../command';
import { dateOf } from '../values';

const EVERYTHING = 1_000_000_000;

export const balance: Command = {
  usage: 'balance [--as-of DATE] [--by client|invoice|total] [--bounds 30,60,90]',
  summary: 'la balance âgée à une date',
  options: { 'as-of': 'value', by: 'value', bounds: 'value' },
  positional: { min: 0, max: 0 },
  run: {
    needs: 'books',
    answer: (args, { books, today }) => {
      const asOf = dateOf(args.value('as-of') ?? today, 'as-of');
      const bounds = boundsOf(args.value('bounds'));
      const by = args.value('by') ?? 'client';
      if (!['client', 'invoice', 'total'].includes(by)) throw new UsageError(`--by : « ${by} » n’est ni client, ni invoice, ni total.`);
      const aged = agedBalance(books.read, { asOf, bounds });
      const spread = (amounts: AgedAmounts) => spreadOf(amounts, bounds);
      const clients = aged.clients.map(({ code, name, ...amounts }) => ({ code, name, ...spread(amounts) }));
      const invoices = () =>
        books.read.balance.lines({ asOf, bounds, clientId: null, part: 'all', offset: 0, limit: EVERYTHING }).rows.map(({ id: _id, clientId, clientName, ...line }) => ({
          client: aged.clients.find((client) => client.clientId === clientId)?.code ?? clientName,
          ...line,
        }));
      return {
        json: { asOf, totals: spread(aged.totals), foreign: aged.foreign.map(({ clientId: _id, ...amount }) => amount), ...(by === 'client' ? { clients } : {}), ...(by === 'invoice' ? { invoices: invoices() } : {}) },
        text: [
          `Balance âgée au ${formatShortDate(asOf)} : ${formatEuros(aged.totals.ledgerCents)}`,
          line('non échu', aged.totals.notDueCents),
          ...bucketRanges(bounds).map(({ from, to }, i) => line(to === null ? `plus de ${String(from - 1)} j` : `${String(from)} à ${String(to)} j`, aged.totals.bucketCents[i] ?? 0)),
          line('non affecté', aged.totals.unallocatedCents),
          ...aged.foreign.map((amount) => `  en devise : ${amount.code} ${amount.name} : ${formatMoney(amount.openCents, amount.currency)}`),
          ...(by === 'client' ? aged.clients.map((client) => `  ${client.code} ${client.name} : ${formatEuros(client.ledgerCents)}`) : []),
        ],
      };
    },
  },
};

const line = (label: string, cents: number): string => `  ${label.padEnd(14)} ${formatEuros(cents).padStart(16)}`;

function boundsOf(text: string | undefined): number[] {
  const bounds = text === undefined ? [...DEFAULT_BOUNDS] : text.split(',').map(Number);
  if (!areBounds(bounds)) throw new UsageError(`--bounds : « ${text ?? ''} » n’est pas une suite croissante de jours (exemple : 30,60,90).`);
  return bounds;
}

/** The amounts in the command line's own form: each bucket with its range. */
export function spreadOf(amounts: AgedAmounts, bounds: readonly number[]): object {
  const { notDueCents, unallocatedCents, ledgerCents } = amounts;
  const buckets = bucketRanges(bounds).map(({ from, to }, i) => ({ from, to, cents: amounts.bucketCents[i] ?? 0 }));
  return { notDueCents, buckets, unallocatedCents, ledgerCents };
}
