import { RefusalError } from '#shared/contract/result';
import { formatEuros } from '#shared/domain/money';
import type { Context } from '#main/usecases/context';
import { closeWriteOff, openWriteOff } from '#main/usecases/write-offs';
import { type Arguments, UsageError } from '../arguments';
import type { Answer, Command } from '../command';
import { dateOf, positiveCentsOf } from '../values';
import { type Scope, scopeOf } from './scope';

export const writeOffCommand: Command = {
  usage: 'write-off open --invoice N [--client CODE] [--amount 12.34] [--date DATE] [--reason TEXTE] | write-off close --invoice N [--client CODE]',
  summary: 'passe en perte ce qui reste dû d’une facture, ou revient dessus',
  options: { client: 'value', invoice: 'list', amount: 'value', date: 'value', reason: 'value' },
  positional: { min: 1, max: 1 },
  run: {
    needs: 'books',
    answer: (args, context) => {
      const [action] = args.positional;
      if (action === 'open') return open(args, context);
      if (action === 'close') return close(args, context);
      throw new UsageError(`write-off : « ${action ?? ''} » n’est ni open ni close.`);
    },
  },
};

async function open(args: Arguments, context: Context): Promise<Answer> {
  const amount = args.value('amount');
  const amountCents = amount === undefined ? null : positiveCentsOf(amount, 'amount');
  const date = dateOf(args.value('date') ?? context.today, 'date');
  const { client, invoice } = oneInvoice(scopeOf(args, context.books.read));
  const { invoiceId: _invoiceId, ...written } = await openWriteOff(context, { invoiceId: invoice.id, amountCents, date, reason: args.value('reason') ?? '' });
  return {
    json: { writeOff: { ...written, client: client.code, state: 'open' } },
    text: [`${formatEuros(written.amountCents)} passés en perte sur ${invoice.number} ; reste dû : ${formatEuros(written.openCents)}.`],
  };
}

async function close(args: Arguments, context: Context): Promise<Answer> {
  const { client, invoice } = oneInvoice(scopeOf(args, context.books.read));
  const written = context.books.read.ledger.writeOffsOf(invoice.id);
  const last = written.at(-1);
  if (last === undefined) throw new RefusalError('writeOffNotFound', { invoice: invoice.number });
  await closeWriteOff(context, last.id);
  return {
    json: { writeOff: { id: last.id, number: last.number, client: client.code, invoice: invoice.number, amountCents: last.amountCents, date: last.date, openCents: invoice.openCents + last.amountCents, state: 'closed' } },
    text: [`Passage en perte de ${formatEuros(last.amountCents)} annulé : ${invoice.number} est de nouveau ouverte.`],
  };
}

function oneInvoice({ client, invoices }: Scope) {
  const [invoice, another] = invoices;
  if (invoice === undefined || another !== undefined) throw new UsageError('write-off : il faut une facture, et une seule (--invoice).');
  return { client, invoice };
}
