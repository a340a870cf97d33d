import path from 'node:path';
import { RefusalError } from '#shared/contract/result';
import { formatEuros } from '#shared/domain/money';
import { accountingFiles } from '#main/files/accounting/accounting-files';
import { fileVatNotice } from '#main/usecases/accounting/vat-notice';
import type { Context } from '#main/usecases/context';
import { publishIssued } from '#main/usecases/letters/publish-issued';
import { closeWriteOff, openWriteOff } from '#main/usecases/write-offs';
import { type Arguments, UsageError } from '../arguments';
import type { Answer, Command, Surroundings } from '../command';
import { dateOf, positiveCentsOf } from '../values';
import { type Scope, scopeOf } from './scope';

export const writeOffCommand: Command = {
  usage: 'write-off open --invoice N [--client CODE] [--amount 12.34] [--date DATE] [--reason TEXTE] | write-off close --invoice N [--client CODE] | write-off notice --invoice N [--client CODE] [--out FICHIER.docx]',
  summary: 'passe en perte ce qui reste dû d’une facture, revient dessus, ou établit l’avis de TVA pour le débiteur (CGI, art. 272)',
  options: { client: 'value', invoice: 'list', amount: 'value', date: 'value', reason: 'value', out: 'value' },
  positional: { min: 1, max: 1 },
  run: {
    needs: 'books',
    answer: (args, context, around) => {
      const [action] = args.positional;
      if (action === 'open') return open(args, context);
      if (action === 'close') return close(args, context);
      if (action === 'notice') return notice(args, context, around);
      throw new UsageError(`write-off : « ${action ?? ''} » n’est ni open, ni close, ni notice.`);
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

/** For the last amount given up; kept in the dossier, and written where --out says. */
async function notice(args: Arguments, context: Context, { writer }: Surroundings): Promise<Answer> {
  const { client, invoice } = oneInvoice(scopeOf(args, context.books.read));
  const last = context.books.read.ledger.writeOffsOf(invoice.id).at(-1);
  if (last === undefined) throw new RefusalError('writeOffNotFound', { invoice: invoice.number });
  const out = args.value('out');
  if (out !== undefined && path.extname(out).toLowerCase() !== '.docx') throw new UsageError('--out : l’avis est un fichier Word (.docx).');
  const { bytes, ...filed } = await fileVatNotice(context, accountingFiles(), last.id);
  const place = out === undefined ? null : path.resolve(out);
  const [written = null] = place === null ? [] : await publishIssued(await writer.stage(path.dirname(place), [{ name: path.basename(place), bytes }]));
  const file = place === null || written === null ? null : path.join(path.dirname(place), written);
  return {
    json: { notice: { ...filed, client: client.code, invoice: invoice.number, file } },
    text: [`Avis de TVA de ${invoice.number} gardé au dossier${file === null ? '' : `, et dans ${file}`}.`, ...(filed.vatKnown ? [] : ['TVA inconnue : complétez les montants à la main.'])],
  };
}

function oneInvoice({ client, invoices }: Scope) {
  const [invoice, another] = invoices;
  if (invoice === undefined || another !== undefined) throw new UsageError('write-off : il faut une facture, et une seule (--invoice).');
  return { client, invoice };
}
