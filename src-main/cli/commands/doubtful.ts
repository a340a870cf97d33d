import path from 'node:path';
import type { AccountingFile, DoubtfulView } from '#shared/contract/schemas/accounting';
import { formatShortDate, type IsoDate } from '#shared/domain/calendar';
import { formatEuros } from '#shared/domain/money';
import { DOUBTFUL_REASON_NAMES, percent, RATES_ARE_CHOICES } from '#shared/messages/accounting-words';
import { accountingFiles } from '#main/files/accounting/accounting-files';
import { chooseDoubtful, closeDoubtful, reopenDoubtful } from '#main/usecases/accounting/closing';
import { doubtfulView } from '#main/usecases/accounting/doubtful';
import { doubtfulEntries } from '#main/usecases/accounting/entries';
import { accountingFile } from '#main/usecases/accounting/files';
import { accountingSettings } from '#main/usecases/accounting/settings';
import type { Context } from '#main/usecases/context';
import { publishIssued } from '#main/usecases/letters/publish-issued';
import { type Arguments, UsageError } from '../arguments';
import type { Answer, Command, Surroundings } from '../command';
import { bpsOf, dateOf } from '../values';
import { scopeOf } from './scope';

const EXTENSIONS: Readonly<Record<string, AccountingFile>> = { '.xlsx': 'xlsx', '.docx': 'docx', '.pdf': 'pdf' };

/** Without --date, the end of the last fiscal year that is over. */
export const doubtfulCommand: Command = {
  usage:
    'doubtful [--date DATE] [--out FICHIER.xlsx|.docx|.pdf] | doubtful entries [--date DATE] [--out FICHIER.txt] | doubtful close|reopen --date DATE | doubtful set --date DATE --invoice N... [--client CODE] [--rate 25] [--vat-rate 20] [--leave-out] [--reason TEXTE]',
  summary: 'les créances douteuses à une date et leur dépréciation proposée, les écritures pour le comptable, l’arrêté',
  options: { date: 'value', out: 'value', invoice: 'list', client: 'value', rate: 'value', 'vat-rate': 'value', 'leave-out': 'flag', reason: 'value' },
  positional: { min: 0, max: 1 },
  run: {
    needs: 'books',
    answer: (args, context, around) => {
      const given = args.value('date');
      const date = given === undefined ? accountingSettings(context.books.read, context.today).lastYearEnd : dateOf(given, 'date');
      switch (args.positional[0]) {
        case undefined:
          return list(args, context, around, date);
        case 'entries':
          return entries(args, context, around, date);
        case 'close':
          return close(context, dateOf(args.required('date'), 'date'));
        case 'reopen':
          return reopen(context, dateOf(args.required('date'), 'date'));
        case 'set':
          return set(args, context, dateOf(args.required('date'), 'date'));
        default:
          throw new UsageError('doubtful : entries, close, reopen ou set.');
      }
    },
  },
};

async function list(args: Arguments, context: Context, around: Surroundings, date: IsoDate): Promise<Answer> {
  const view = doubtfulView(context.books.read, date, context.today);
  const out = args.value('out');
  const kind = out === undefined ? null : (EXTENSIONS[path.extname(out).toLowerCase()] ?? null);
  if (out !== undefined && kind === null) throw new UsageError('--out : la liste est un fichier Excel (.xlsx), Word (.docx) ou PDF (.pdf).');
  const file = out === undefined || kind === null ? null : await writeFile(context, around, date, { kind, out });
  return { json: { ...viewJson(view), ...(file === null ? {} : { file }) }, text: [...viewText(view), ...(file === null ? [] : [`Liste dans ${file}`])] };
}

function viewJson({ settings: _settings, clients, ...view }: DoubtfulView): object {
  return { ...view, clients: clients.map(({ clientId: _id, lines, ...client }) => ({ ...client, lines: lines.map(({ invoiceId: _invoice, clientId: _client, code: _code, name: _name, ...line }) => line) })) };
}

function viewText(view: DoubtfulView): string[] {
  const { date, closedOn, clients, totals, unknownVat, foreignOpen } = view;
  return [
    `Créances douteuses au ${formatShortDate(date)} (${closedOn === null ? 'proposition' : `arrêtée le ${formatShortDate(closedOn)}`})`,
    ...clients.flatMap(({ code, name, lines, totals: own }) => [
      `${code} ${name} : ${formatEuros(own.openCents)} dus, dépréciation ${formatEuros(own.allowanceCents)} (variation ${formatEuros(own.changeCents)})`,
      ...lines.map((line) => `  ${line.number}, ${String(line.daysLate)} j, ${DOUBTFUL_REASON_NAMES[line.reason]} : base ${formatEuros(line.baseCents)}${line.leftOut ? `, écartée : ${line.note}` : ` × ${percent(line.rateBps)} = ${formatEuros(line.allowanceCents)}`}`),
    ]),
    `Total : ${formatEuros(totals.openCents)} dus, dépréciation ${formatEuros(totals.allowanceCents)}, variation ${formatEuros(totals.changeCents)}`,
    ...(unknownVat === 0 ? [] : [`${String(unknownVat)} facture(s) sans TVA connue : base TTC.`]),
    ...(foreignOpen === 0 ? [] : [`${String(foreignOpen)} facture(s) en devises hors de cette liste, qui est en euros.`]),
    RATES_ARE_CHOICES,
  ];
}

async function entries(args: Arguments, context: Context, around: Surroundings, date: IsoDate): Promise<Answer> {
  const view = doubtfulEntries(context.books.read, date, context.today);
  const out = args.value('out');
  const file = out === undefined ? null : await writeFile(context, around, date, { kind: 'entries', out });
  return {
    json: { ...view, entries: view.entries.map(({ client, ...entry }) => ({ ...entry, client: client.code })), ...(file === null ? {} : { file }) },
    text: [
      ...view.entries.flatMap(({ date: day, label, lines }) => [
        `${formatShortDate(day)} ${label}`,
        ...lines.map(({ account, auxiliary, debitCents, creditCents }) => `  ${debitCents === 0 ? 'C' : 'D'} ${account}${auxiliary === '' ? '' : ` ${auxiliary}`} ${formatEuros(debitCents === 0 ? creditCents : debitCents)}`),
      ]),
      `Débit ${formatEuros(view.debitCents)}, crédit ${formatEuros(view.creditCents)}. Schéma d’écritures à vérifier avec le comptable.`,
      ...(file === null ? [] : [`Écritures dans ${file}`]),
    ],
  };
}

async function close(context: Context, date: IsoDate): Promise<Answer> {
  await closeDoubtful(context, date);
  const { totals } = doubtfulView(context.books.read, date, context.today);
  return { json: { date, closed: true, allowanceCents: totals.allowanceCents, changeCents: totals.changeCents }, text: [`Liste au ${formatShortDate(date)} arrêtée : dépréciation ${formatEuros(totals.allowanceCents)}.`] };
}

async function reopen(context: Context, date: IsoDate): Promise<Answer> {
  await reopenDoubtful(context, date);
  return { json: { date, closed: false }, text: [`Liste au ${formatShortDate(date)} rouverte.`] };
}

async function set(args: Arguments, context: Context, date: IsoDate): Promise<Answer> {
  const { invoices } = scopeOf(args, context.books.read);
  if (invoices.length === 0) throw new UsageError('doubtful set : il faut une facture au moins (--invoice).');
  const leftOut = args.flag('leave-out');
  const note = args.value('reason') ?? '';
  if (leftOut && note.trim() === '') throw new UsageError('doubtful set --leave-out : il faut une raison (--reason).');
  const [rate, vatRate] = [args.value('rate'), args.value('vat-rate')];
  const choice = { rateBps: rate === undefined ? null : bpsOf(rate, 'rate'), vatRateBps: vatRate === undefined ? null : bpsOf(vatRate, 'vat-rate'), leftOut, note };
  await chooseDoubtful(context, { date, invoiceIds: invoices.map(({ id }) => id), ...choice });
  return { json: { date, invoices: invoices.map(({ number }) => number), ...choice }, text: [`${invoices.map(({ number }) => number).join(', ')} : noté pour la liste au ${formatShortDate(date)}.`] };
}

/** A file of that name that says something else is left alone. @returns where it was written */
async function writeFile(context: Context, { output, writer }: Surroundings, date: IsoDate, { kind, out }: { readonly kind: AccountingFile; readonly out: string }): Promise<string> {
  const { bytes } = await accountingFile(context, { accounting: accountingFiles(), output }, date, kind);
  const place = path.resolve(out);
  const [name = path.basename(place)] = await publishIssued(await writer.stage(path.dirname(place), [{ name: path.basename(place), bytes }]));
  return path.join(path.dirname(place), name);
}
