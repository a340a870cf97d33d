import { formatShortDate } from '#shared/domain/calendar';
import { CHECK_KINDS, type CheckKind } from '#shared/domain/clients/credit-limit';
import { formatEuros } from '#shared/domain/money';
import type { ClientCheck, TermsView } from '#shared/contract/schemas/terms';
import { addClientCheck, clientChecks, removeClientCheck } from '#main/usecases/client-checks';
import { updateClient } from '#main/usecases/clients';
import type { Context } from '#main/usecases/context';
import { termsOfClient, termsOverview } from '#main/usecases/law/terms';
import { type Arguments, UsageError } from '../arguments';
import type { Answer, Command } from '../command';
import { dateOf, idOf, positiveCentsOf } from '../values';
import { clientByCode } from './clients';

export const termsCommand: Command = {
  usage: 'terms [CODE]',
  summary: 'les conditions de paiement et les échéances au regard des plafonds de l’article L441-10 du Code de commerce',
  options: {},
  positional: { min: 0, max: 1 },
  run: {
    needs: 'books',
    answer: (args, { books: { read } }) => {
      const code = args.positional[0];
      const views = code === undefined ? termsOverview(read) : [termsOfClient(read, clientByCode(read, code).id)];
      return { json: { clients: views.map(({ clientId: _id, ...view }) => view) }, text: views.flatMap(viewText) };
    },
  },
};

const METHODS: Readonly<Record<TermsView['terms']['method'], string>> = { net: 'jours', netThenEndOfMonth: 'jours puis fin de mois', endOfMonthThenNet: 'jours après la fin du mois' };
const STANDINGS: Readonly<Record<TermsView['standing'], string>> = { within: 'dans le plafond', endOfMonthOnly: 'au-delà de 60 jours', over: 'au-delà du plafond', otherRules: 'autres règles : client non professionnel' };

const viewText = ({ code, name, terms, standing, invoices }: TermsView): string[] => [
  `${code} ${name} : ${String(terms.days)} ${METHODS[terms.method]}, ${STANDINGS[standing]}`,
  ...invoices.map(({ number, days, dueDate, standing: own }) => `  ${number} : échéance à ${String(days)} jours, le ${formatShortDate(dueDate)}, ${STANDINGS[own]}`),
];

export const creditLimitCommand: Command = {
  usage: 'credit-limit CODE [set MONTANT|clear]',
  summary: 'l’encours autorisé d’un client',
  options: {},
  positional: { min: 1, max: 3 },
  run: {
    needs: 'books',
    answer: async (args, context) => {
      const [code = '', verb, amount] = args.positional;
      const { id } = clientByCode(context.books.read, code);
      if (verb !== undefined) await updateClient(context, id, { creditLimitCents: wantedLimit(verb, amount) });
      const { code: client, creditLimitCents } = clientByCode(context.books.read, code);
      const outstandingCents = context.books.read.ledger.outstandingOf(id);
      return {
        json: { client, creditLimitCents, outstandingCents, overCents: creditLimitCents === null ? 0 : Math.max(0, outstandingCents - creditLimitCents) },
        text: [`${client} : encours ${formatEuros(outstandingCents)}, ${creditLimitCents === null ? 'sans plafond' : `plafond ${formatEuros(creditLimitCents)}`}`],
      };
    },
  },
};

function wantedLimit(verb: string, amount: string | undefined): number | null {
  if (verb === 'clear' && amount === undefined) return null;
  if (verb === 'set' && amount !== undefined) return positiveCentsOf(amount, 'set');
  throw new UsageError('credit-limit CODE set MONTANT, ou credit-limit CODE clear');
}

export const checkCommand: Command = {
  usage: 'check CODE [list | add --what bodacc|accounts|references|other --result TEXTE [--date DATE] | remove --id N]',
  summary: 'ce qui a été vérifié d’un client, et quand ; rien n’est consulté en ligne',
  options: { what: 'value', result: 'value', date: 'value', id: 'value' },
  positional: { min: 1, max: 2 },
  run: {
    needs: 'books',
    answer: async (args, context) => {
      const [code = '', verb = 'list'] = args.positional;
      const { id: clientId } = clientByCode(context.books.read, code);
      if (verb === 'add') await addClientCheck(context, { clientId, date: dateOf(args.value('date') ?? context.today, 'date'), what: kindOf(args.required('what')), result: args.required('result').trim(), documentId: null });
      else if (verb === 'remove') await removeOwn(args, context, clientId);
      else if (verb !== 'list') throw new UsageError(`check ${code} : add, list ou remove.`);
      return checksShown(code, clientChecks(context, clientId));
    },
  },
};

async function removeOwn(args: Arguments, context: Context, clientId: number): Promise<void> {
  const id = idOf(args.required('id'), 'id');
  if (!clientChecks(context, clientId).some((check) => check.id === id)) throw new UsageError(`--id : ${String(id)} n’est pas une vérification de ce client.`);
  await removeClientCheck(context, id);
}

function kindOf(text: string): CheckKind {
  const kind = CHECK_KINDS.find((known) => known === text);
  if (kind === undefined) throw new UsageError(`--what : ${CHECK_KINDS.join(', ')}.`);
  return kind;
}

const checksShown = (client: string, checks: readonly ClientCheck[]): Answer => ({
  json: { client, checks: checks.map(({ clientId: _client, ...check }) => check) },
  text: checks.map(({ id, date, what, result }) => `${String(id)} ${formatShortDate(date)} ${what} : ${result}`),
});
