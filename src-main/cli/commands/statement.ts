import { createHash } from 'node:crypto';
import path from 'node:path';
import { formatShortDate } from '#shared/domain/calendar';
import type { LetterMovement, LetterStatement, StatementPart } from '#shared/domain/letters/letter-data';
import { closingCents, openCents } from '#shared/domain/letters/statement';
import { type Cents, formatEuros } from '#shared/domain/money';
import type { Context } from '#main/usecases/context';
import { issueDossierLetter } from '#main/usecases/letters/issue-dossier-letter';
import { publishIssued } from '#main/usecases/letters/publish-issued';
import { letterPdf, type StatementWanted, statementWorkbook } from '#main/usecases/letters/statement-files';
import { type Arguments, UsageError } from '../arguments';
import type { Answer, Command, Surroundings } from '../command';
import { dateOf } from '../values';
import { clientByCode } from './clients';

export const statement: Command = {
  usage: 'statement CODE --out FICHIER.docx|.pdf|.xlsx [--as-of DATE] [--from DATE]',
  summary: 'le relevé de compte d’un client à une date : lettre Word gardée dans son dossier, son PDF, ou classeur Excel pour information',
  options: { out: 'value', 'as-of': 'value', from: 'value' },
  positional: { min: 1, max: 1 },
  run: {
    needs: 'books',
    answer: (args, context, around) => {
      const from = args.value('from');
      const wanted: StatementWanted = {
        clientId: clientByCode(context.books.read, args.positional[0] ?? '').id,
        asOf: dateOf(args.value('as-of') ?? context.today, 'as-of'),
        from: from === undefined ? null : dateOf(from, 'from'),
      };
      const place = placeOf(args);
      return place.extension === '.xlsx' ? writeWorkbook(context, around, wanted, place) : issueLetter(context, around, wanted, place);
    },
  },
};

interface Place {
  readonly folder: string;
  readonly name: string;
  readonly extension: string;
}

function placeOf(args: Arguments): Place {
  const out = path.resolve(args.required('out'));
  const extension = path.extname(out).toLowerCase();
  if (!['.docx', '.pdf', '.xlsx'].includes(extension)) throw new UsageError('--out : un relevé est un fichier Word (.docx), PDF (.pdf) ou Excel (.xlsx).');
  return { folder: path.dirname(out), name: path.basename(out), extension };
}

/** The letter is issued and kept in the dossier in Word; the PDF is drawn from that file. */
async function issueLetter(context: Context, { writer, output }: Surroundings, wanted: StatementWanted, { folder, name, extension }: Place): Promise<Answer> {
  const asPdf = extension === '.pdf' ? { as: letterPdf.bind(null, output) } : {};
  const { letter, statement: account, file } = await issueDossierLetter(context, writer, { ...wanted, kind: 'statement' }, { folder, name, ...asPdf });
  if (account === null) throw new Error(`no statement for ${letter.clientCode}`);
  const { reference, clientCode: client, template, balanceCents, sha256 } = letter;
  const written = path.join(folder, file ?? name);
  const shown = accountShown(account, balanceCents);
  return {
    json: { client, file: written, ...shown, letter: { reference, client, template, file: written, sha256, ...shown } },
    text: [`Lettre ${reference} dans ${written}, solde : ${formatEuros(balanceCents)}`],
  };
}

async function writeWorkbook({ books, today }: Context, { writer, output }: Surroundings, wanted: StatementWanted, { folder, name }: Place): Promise<Answer> {
  const { client, statement: account, balanceCents, bytes } = await statementWorkbook(books.read, output, wanted, today);
  const [file = name] = await publishIssued(await writer.stage(folder, [{ name, bytes }]));
  const written = path.join(folder, file);
  return {
    json: { client: client.code, file: written, sha256: createHash('sha256').update(bytes).digest('hex'), ...accountShown(account, balanceCents) },
    text: [`Relevé de ${client.code} au ${formatShortDate(wanted.asOf)} dans ${written}, solde : ${formatEuros(balanceCents)}`],
  };
}

function accountShown(account: LetterStatement, balanceCents: Cents) {
  const { from, to, openingCents, movements, foreign } = account;
  let balance = openingCents;
  const shown = movements.map((movement) => {
    balance += movement.cents;
    return { ...movementShown(movement), balanceCents: balance };
  });
  return {
    from,
    asOf: to,
    openingCents,
    movements: shown,
    balanceCents,
    open: account.open.map(movementShown),
    foreign: foreign.map((movement) => ({ ...movementShown(movement), currency: movement.currency })),
    ties: closingCents(account) === balanceCents && openCents(account) === balanceCents,
  };
}

function movementShown({ date, kind, reference, cents, dueDate, openCents: left, matches }: LetterMovement) {
  return { date, kind, reference, amountCents: cents, dueDate, openCents: left, allocations: matches.map(({ matchedOn, cents: part, ...other }) => ({ date: matchedOn, amountCents: part, with: partShown(other) })) };
}

const partShown = ({ kind, reference, date }: StatementPart): StatementPart => ({ kind, reference, date });
