import { RefusalError } from '#shared/contract/result';
import type { ObstacleView } from '#shared/contract/schemas/obstacle';
import { formatShortDate } from '#shared/domain/calendar';
import { DISPUTE_OUTCOMES, type DisputeOutcome, type ObstacleKind } from '#shared/domain/obstacles/obstacle';
import type { Context } from '#main/usecases/context';
import type { LetterWriter } from '#main/usecases/ports/letter-writer';
import { closeObstacle } from '#main/usecases/obstacles/close';
import { openObstacle } from '#main/usecases/obstacles/open';
import { obstaclesOf } from '#main/usecases/obstacles/view';
import { type Arguments, type OptionKind, UsageError } from '../arguments';
import type { Answer, Command } from '../command';
import { dateOf, positiveCentsOf } from '../values';
import { writeDossierLetter } from './dossier-letters';
import { openInputOf } from './obstacle-input';
import { type Scope, scopeOf } from './scope';

const OPTIONS = { client: 'value', invoice: 'list', date: 'value', reason: 'value', until: 'value', amount: 'value', note: 'value', grace: 'value' } as const satisfies Record<string, OptionKind>;
const SCOPE = '--client CODE | --invoice N...';

export const holdCommand = obstacleCommand('hold', `hold open ${SCOPE} [--until DATE] [--reason TEXTE] | hold close ${SCOPE}`, 'met des relances en attente, ou y met fin');
export const disputeCommand = obstacleCommand(
  'dispute',
  `dispute open ${SCOPE} [--reason quality|incorrectInvoice|delivery|other|TEXTE] | dispute close ${SCOPE} [--reason creditNote|settled|withdrawn|TEXTE] [--amount 12.34 [--number N]]`,
  'note un litige, ou son issue',
  { number: 'value' },
);
export const promiseCommand = obstacleCommand('promise', `promise open ${SCOPE} --until DATE [--amount 12.34] [--grace JOURS] | promise close ${SCOPE}`, 'note une promesse de paiement, ou y met fin');
export const planCommand = obstacleCommand(
  'plan',
  `plan open ${SCOPE} --date PREMIÈRE (--instalments N | --until DERNIÈRE) [--every month|week|N] [--amount 12.34] [--grace JOURS] [--agreed DATE] | plan letter ${SCOPE} --out FICHIER.docx | plan close ${SCOPE}`,
  'accorde un échéancier, écrit sa lettre d’accord, ou y met fin',
  { instalments: 'value', every: 'value', agreed: 'value', out: 'value' },
);
export const insolvencyCommand = obstacleCommand(
  'insolvency',
  'insolvency open --client CODE --reason safeguard|receivership|liquidation [--date DATE] | insolvency close --client CODE',
  'note une procédure collective : plus aucune relance',
);

function obstacleCommand(kind: ObstacleKind, usage: string, summary: string, more: Readonly<Record<string, OptionKind>> = {}): Command {
  return {
    usage,
    summary,
    options: { ...OPTIONS, ...more },
    positional: { min: 1, max: 1 },
    run: {
      needs: 'books',
      answer: (args, context, { writer }) => {
        const [action] = args.positional;
        if (action === 'open') return open(kind, args, context);
        if (action === 'close') return close(kind, args, context);
        if (action === 'letter' && kind === 'plan') return agreementLetter(args, context, writer);
        throw new UsageError(`${kind} : « ${action ?? ''} » n’est ni open ni close.`);
      },
    },
  };
}

async function open(kind: ObstacleKind, args: Arguments, context: Context): Promise<Answer> {
  const scope = scopeOf(args, context.books.read);
  const opened = await openObstacle(context, openInputOf(kind, args, scope, context.today));
  return { json: { [kind]: shown(opened, scope) }, text: [sentence(opened, scope)] };
}

/** Ends every one of that kind that is about the client, or about the invoices named. */
async function close(kind: ObstacleKind, args: Arguments, context: Context): Promise<Answer> {
  const scope = scopeOf(args, context.books.read);
  const amount = args.value('amount');
  const amountCents = amount === undefined ? null : positiveCentsOf(amount, 'amount');
  const { outcome, note } = ending(kind, args, amountCents !== null);
  const creditNote = amountCents === null ? null : { number: args.value('number') ?? '', amountCents };
  const closed: ObstacleView[] = [];
  for (const { id } of closable(context, kind, scope)) {
    closed.push(await closeObstacle(context, { id, date: dateOf(args.value('date') ?? context.today, 'date'), note, outcome, creditNote }));
  }
  return { json: { [kind]: closed.map((each) => shown(each, scope))[0], closed: closed.map((each) => shown(each, scope)) }, text: closed.map((each) => sentence(each, scope)) };
}

/** The plan under way of the client, or about the invoices named. */
function agreementLetter(args: Arguments, context: Context, writer: LetterWriter): Promise<Answer> {
  const [plan] = closable(context, 'plan', scopeOf(args, context.books.read));
  if (plan === undefined) throw new RefusalError('obstacleNotFound');
  return writeDossierLetter(args, context, writer, { kind: 'plan', obstacleId: plan.id });
}

function closable({ books, today }: Context, kind: ObstacleKind, { client, invoices }: Scope): ObstacleView[] {
  const ofKind = obstaclesOf(books.read, client.id, today).filter((each) => each.kind === kind && isAbout(each, invoices));
  const unclosed = ofKind.filter((each) => each.standing === 'open' || (each.standing === 'broken' && each.closedOn === null));
  const [last] = ofKind;
  if (last === undefined) throw new RefusalError('obstacleNotFound', { client: client.code });
  if (unclosed.length === 0) throw new RefusalError('obstacleNotOpen', { date: last.closedOn ?? last.endedOn });
  return unclosed;
}

const isAbout = (obstacle: ObstacleView, invoices: Scope['invoices']): boolean =>
  invoices.every((invoice) => obstacle.invoices.some(({ id }) => id === invoice.id));

/** A dispute closed with an amount ends in a credit note. */
function ending(kind: ObstacleKind, args: Arguments, withAmount: boolean): { outcome: DisputeOutcome | null; note: string } {
  const reason = args.value('reason') ?? '';
  const note = args.value('note') ?? '';
  const outcome = kind === 'dispute' ? DISPUTE_OUTCOMES.find((each) => each.toLowerCase() === reason.toLowerCase()) : undefined;
  if (outcome !== undefined) return { outcome, note };
  return { outcome: withAmount ? 'creditNote' : null, note: [reason, note].filter(Boolean).join(' ') };
}

function shown({ standing, invoices, clientId: _clientId, ...view }: ObstacleView, { client }: Scope): object {
  return { ...view, client: client.code, invoices: invoices.map((invoice) => invoice.number), state: standing };
}

const STATES: Readonly<Record<ObstacleView['standing'], string>> = { open: 'en cours', ended: 'terminé', kept: 'tenu', broken: 'non tenu', closed: 'clos' };

function sentence({ id, kind, standing, openedOn, returnsOn }: ObstacleView, { client }: Scope): string {
  const until = returnsOn === null ? '' : `, jusqu’au ${formatShortDate(returnsOn)} au plus`;
  return `${kind} n° ${String(id)}, ${client.code}, depuis le ${formatShortDate(openedOn)} : ${STATES[standing]}${until}.`;
}
