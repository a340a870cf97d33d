import { RefusalError } from '#shared/contract/result';
import type { OpenObstacleInput } from '#shared/contract/schemas/obstacle';
import type { IsoDate } from '#shared/domain/calendar';
import { DISPUTE_REASONS, INSOLVENCY_KINDS, type InsolvencyKind, MOST_GRACE_DAYS, type ObstacleKind, PLAN_GRACE_DAYS, PROMISE_GRACE_DAYS } from '#shared/domain/obstacles/obstacle';
import { instalmentsUntil, MOST_INSTALMENTS, type Rhythm } from '#shared/domain/obstacles/schedule';
import { type Arguments, UsageError } from '../arguments';
import { dateOf, idOf, positiveCentsOf } from '../values';
import type { Scope } from './scope';

/** What `hold open`, `dispute open`… ask for, from their options. */
export function openInputOf(kind: ObstacleKind, args: Arguments, { client, invoices }: Scope, today: IsoDate): OpenObstacleInput {
  const base = { clientId: client.id, invoiceIds: invoices.map((invoice) => invoice.id), date: dateOf(args.value('date') ?? today, 'date') };
  const reason = args.value('reason') ?? '';
  const note = [reason, args.value('note') ?? ''].filter(Boolean).join(' ');
  const until = args.value('until');
  switch (kind) {
    case 'hold':
      return { kind, ...base, note, until: until === undefined ? null : dateOf(until, 'until') };
    case 'dispute': {
      const subject = DISPUTE_REASONS.find((each) => each.toLowerCase() === reason.toLowerCase());
      return { kind, ...base, note: subject === undefined ? note : (args.value('note') ?? ''), subject: subject ?? 'other' };
    }
    case 'promise':
      return { kind, ...base, note, until: dateOf(args.required('until'), 'until'), amountCents: amountOf(args), graceDays: daysOf(args, PROMISE_GRACE_DAYS) };
    case 'plan':
      return planOf(args, base, note, today);
    case 'insolvency':
      if (invoices.length > 0) throw new UsageError('insolvency : une procédure porte sur le client (--client).');
      return { kind, ...base, invoiceIds: [], note: args.value('note') ?? '', subject: insolvencyKind(reason) };
  }
}

/** --date is the first instalment's; the plan counts from the day it was agreed on: --agreed, else today or that first date. */
function planOf(args: Arguments, base: { clientId: number; invoiceIds: number[]; date: IsoDate }, note: string, today: IsoDate): OpenObstacleInput {
  const firstDate = base.date;
  const agreed = args.value('agreed');
  const rhythm = rhythmOf(args.value('every') ?? 'month');
  const count = args.value('instalments');
  const until = args.value('until');
  if ((count === undefined) === (until === undefined)) throw new UsageError('plan : il faut --instalments ou --until, l’un des deux.');
  const instalments = count === undefined ? instalmentsUntil(firstDate, dateOf(until ?? '', 'until'), rhythm) : idOf(count, 'instalments');
  if (instalments < 1 || instalments > MOST_INSTALMENTS) throw new RefusalError('planTooShort');
  const date = agreed === undefined ? (firstDate < today ? firstDate : today) : dateOf(agreed, 'agreed');
  return { kind: 'plan', ...base, date, note, amountCents: amountOf(args), firstDate, instalments, rhythm, graceDays: daysOf(args, PLAN_GRACE_DAYS) };
}

function amountOf(args: Arguments): number | null {
  const amount = args.value('amount');
  return amount === undefined ? null : positiveCentsOf(amount, 'amount');
}

function daysOf(args: Arguments, otherwise: number): number {
  const text = args.value('grace');
  if (text === undefined) return otherwise;
  const days = /^\d{1,3}$/.test(text) ? Number(text) : Number.NaN;
  if (!(days <= MOST_GRACE_DAYS)) throw new UsageError(`--grace : un nombre de jours de 0 à ${String(MOST_GRACE_DAYS)}.`);
  return days;
}

function rhythmOf(text: string): Rhythm {
  if (text === 'month' || text === 'week') return { unit: text, count: 1 };
  const days = /^[1-9]\d{0,2}$/.test(text) ? Number(text) : Number.NaN;
  if (!(days <= 365)) throw new UsageError('--every : month, week, ou un nombre de jours.');
  return { unit: 'day', count: days };
}

const FRENCH_KINDS: Readonly<Record<string, InsolvencyKind>> = { sauvegarde: 'safeguard', redressement: 'receivership', liquidation: 'liquidation' };

function insolvencyKind(text: string): InsolvencyKind {
  const kind = INSOLVENCY_KINDS.find((each) => each === text) ?? FRENCH_KINDS[text.toLowerCase()];
  if (kind === undefined) throw new UsageError('insolvency : --reason est safeguard, receivership ou liquidation.');
  return kind;
}
