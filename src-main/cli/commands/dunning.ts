import path from 'node:path';
import { RefusalError } from '#shared/contract/result';
import type { DunningQueue, FailedLetter } from '#shared/contract/schemas/dunning';
import { formatShortDate } from '#shared/domain/calendar';
import type { BlockedInvoice, ProposedInvoice } from '#shared/domain/dunning/propose';
import { formatEuros } from '#shared/domain/money';
import { halfYearName } from '#shared/messages/rate-sources';
import { issueReminders } from '#main/usecases/dunning/issue';
import { dunningQueue } from '#main/usecases/dunning/queue';
import { type Arguments, UsageError } from '../arguments';
import type { Answer, Command, Surroundings } from '../command';
import type { Context } from '#main/usecases/context';
import { dateOf } from '../values';
import { clientByCode } from './clients';
import { OUTPUT_OPTIONS, outputs } from './outputs';
import { cancelIssued } from './dunning-cancel';
import { letterSource } from './dunning-source';
import { invoicesNamed } from './scope';

type Proposal = DunningQueue['proposals'][number];

const FAILURES: Readonly<Record<FailedLetter['why'], string>> = {
  templateBroken: 'lettre non faite, son modèle ne se remplit pas : vérifiez-le avec « template check ».',
  figuresDiffer: 'lettre non faite, ses lignes ne font pas son total : lancez « verify ».',
};

export const dunning: Command = {
  usage: 'dunning propose --date DATE [--client CODE] [--without FACTURE]... | dunning issue --date DATE --out DOSSIER [--client CODE]... [--without FACTURE]... [--accept-stale] | dunning outputs --date DATE --out DOSSIER [--pdf] [--merged [--both-sides]] [--registered] [--slips] [--eml [--attach docx] [--every-letter]] [--calls] [--envelopes [--envelope C5]] [--labels [--label-sheet 105x37] [--first-label N]] | dunning cancel RÉFÉRENCE --reason TEXTE | dunning source RÉFÉRENCE',
  summary: 'propose les relances d’un jour, les émet en lettres Word, en tire PDF, brouillons d’e-mails, liste d’appels, enveloppes et étiquettes, ou annule une relance émise par erreur',
  options: { date: 'value', client: 'list', without: 'list', out: 'value', 'accept-stale': 'flag', reason: 'value', ...OUTPUT_OPTIONS },
  positional: { min: 1, max: 2 },
  run: {
    needs: 'books',
    answer: (args, context, around) => {
      const [action] = args.positional;
      if (action === 'propose') return propose(args, context);
      if (action === 'issue') return issue(args, context, around);
      if (action === 'outputs') return outputs(args, context, around);
      if (action === 'cancel') return cancelIssued(args, context);
      if (action === 'source') return letterSource(args, context);
      throw new UsageError(`dunning : « ${action ?? ''} » n’est ni propose, ni issue, ni outputs, ni cancel, ni source.`);
    },
  },
};

function propose(args: Arguments, { books, today }: Context): Answer {
  const date = dateOf(args.value('date') ?? today, 'date');
  const codes = args.list('client');
  const ids = codes.map((code) => clientByCode(books.read, code).id);
  const queue = dunningQueue(books.read, date, null, invoicesNamed(args.list('without'), books.read));
  const wanted = (clientId: number) => ids.length === 0 || ids.includes(clientId);
  const proposals = queue.proposals.filter((proposal) => wanted(proposal.clientId));
  const blocked = queue.blocked.filter((invoice) => wanted(invoice.clientId));
  return {
    json: {
      date,
      dataDate: queue.dataDate,
      stale: queue.stale,
      proposals: proposals.map(proposalShown),
      blocked: blocked.map(blockedShown),
    },
    text: [
      `${String(proposals.length)} relances à valider au ${formatShortDate(date)}`,
      ...proposals.map((proposal) => `  ${proposal.clientCode} ${proposal.clientName} : niveau ${String(proposal.level)}, ${formatEuros(proposal.totalCents)}`),
      ...unknownRates(proposals),
    ],
  };
}

/** `until` is the day the user or the debtor gave, when there is one; `returnsOn` the first day the invoice comes back by itself. */
function blockedShown({ clientCode, number, reason, until, note, openCents, daysLate, level, stop }: BlockedInvoice): object {
  return { client: clientCode, invoice: number, reason, until: stop?.expectedOn ?? until, returnsOn: until, since: stop?.since ?? null, note, openCents, daysLate, level };
}

function proposalShown(proposal: Proposal): object {
  const { clientCode, clientName, level, template, channel, invoices, unallocatedCents, totalCents, claimsLeftOut } = proposal;
  return {
    client: clientCode,
    name: clientName,
    level,
    step: template,
    channel,
    invoices: invoices.map((invoice) => ({ number: invoice.number, dueDate: invoice.dueDate, openCents: invoice.openCents, daysLate: invoice.daysLate, level: invoice.level, due: invoice.due })),
    unallocatedCents,
    totalCents,
    claimsLeftOut,
    why: invoices.map(whyOf),
  };
}

/** What letters leave out for want of a rate, and what to do about it. */
function unknownRates(letters: readonly { readonly claimsLeftOut: readonly string[] }[]): string[] {
  const halves = [...new Set(letters.flatMap(({ claimsLeftOut }) => claimsLeftOut))].sort();
  const count = letters.filter(({ claimsLeftOut }) => claimsLeftOut.length > 0).length;
  if (halves.length === 0) return [];
  return [`${String(count)} sans intérêts de retard, faute de taux connu pour le ${halves.map(halfYearName).join(', le ')} : saisissez-le avec « rates set ».`];
}

function whyOf(invoice: ProposedInvoice): string {
  const late = invoice.daysLate > 0 ? `en retard de ${String(invoice.daysLate)} jours` : `échéance le ${formatShortDate(invoice.dueDate)}`;
  const past = invoice.lastNoticeDate === null ? 'jamais relancée' : `niveau ${String(invoice.level)} depuis le ${formatShortDate(invoice.lastNoticeDate)}`;
  return `${invoice.number} : ${late}, ${past}, ${invoice.due ? `l’étape ${String(invoice.level + 1)} est venue` : 'listée sans changer d’étape'}.`;
}

async function issue(args: Arguments, context: Context, { writer, control }: Surroundings): Promise<Answer> {
  const date = dateOf(args.required('date'), 'date');
  const folder = path.resolve(args.required('out'));
  const codes = args.list('client');
  const clientIds = codes.length === 0 ? null : codes.map((code) => clientByCode(context.books.read, code).id);
  const outcome = await issueReminders(context, writer, folder, { date, clientIds, invoiceIds: null, acceptStale: args.flag('accept-stale'), leftOut: invoicesNamed(args.list('without'), context.books.read) }, control);
  if (outcome.filesProblem !== null) throw new RefusalError('fileNotWritten', { folder, ...outcome.filesProblem });
  return {
    json: { date, failed: outcome.failed.map(({ clientCode, level, why, totalCents }) => ({ client: clientCode, level, why, totalCents })), letters: outcome.letters.map(({ clientCode, level, file, sha256, totalCents, claimsLeftOut }) => ({ client: clientCode, level, file: path.join(folder, file), sha256, totalCents, claimsLeftOut })) },
    text: [
      `${String(outcome.letters.length)} lettres dans ${folder}`,
      ...outcome.letters.map((letter) => `  ${letter.clientCode} niveau ${String(letter.level)} : ${letter.file}`),
      ...outcome.failed.map((letter) => `  ${letter.clientCode} niveau ${String(letter.level)} : ${FAILURES[letter.why]}`),
      ...unknownRates(outcome.letters),
    ],
  };
}
