import type { OpenObstacleInput } from '#shared/contract/schemas/obstacle';
import { addDays, addMonths, type IsoDate } from '#shared/domain/calendar';
import { type Cents, sumCents } from '#shared/domain/money';
import { type DisputeReason, type Instalment, type InsolvencyKind, PLAN_GRACE_DAYS, PROMISE_GRACE_DAYS } from '#shared/domain/obstacles/obstacle';
import { instalmentSchedule, type Rhythm } from '#shared/domain/obstacles/schedule';
import type { OpenInvoice } from '../use-open-invoices';

/** What can be done from a dossier to hold reminders back, or to give a debt up. */
export const ACTIONS = ['dispute', 'hold', 'promise', 'plan', 'writeOff', 'insolvency'] as const;
export type ObstacleAction = (typeof ACTIONS)[number];

/** Stands for all the client's invoices in the choice of one. */
export const ALL_INVOICES = 0;

/** One of the dialogs as it is being filled in; each uses the fields it shows. */
export interface ObstacleDraft {
  readonly action: ObstacleAction;
  readonly invoiceId: number;
  readonly date: IsoDate;
  readonly until: IsoDate;
  /** A hold without an end lasts until it is closed. */
  readonly endless: boolean;
  readonly reason: DisputeReason;
  readonly proceeding: InsolvencyKind;
  /** null: all that is open. */
  readonly amountCents: Cents | null;
  readonly instalments: number;
  readonly every: Rhythm['unit'];
  readonly note: string;
  /** Of a debt given up: the notice that goes with the duplicate of its invoice is filed too. */
  readonly vatNotice: boolean;
}

export function newDraft(action: ObstacleAction, invoices: readonly OpenInvoice[], today: IsoDate): ObstacleDraft {
  const needsOne = action === 'writeOff' || action === 'dispute';
  return {
    action,
    invoiceId: needsOne ? (invoices[0]?.id ?? ALL_INVOICES) : ALL_INVOICES,
    date: today,
    until: action === 'plan' ? addMonths(today, 1) : addDays(today, action === 'hold' ? 30 : 8),
    endless: false,
    reason: 'quality',
    proceeding: 'receivership',
    amountCents: null,
    instalments: 3,
    every: 'month',
    note: '',
    vatNotice: false,
  };
}

export type DraftProblem = 'dateInFuture' | 'untilNotAfter' | 'amountNotPositive' | 'amountAboveOpen' | 'invoiceMissing' | 'instalments';

/** What is open on the invoices chosen. */
export const openOf = ({ invoiceId }: ObstacleDraft, invoices: readonly OpenInvoice[]): Cents =>
  sumCents(invoices.filter(({ id }) => invoiceId === ALL_INVOICES || id === invoiceId).map(({ openCents }) => openCents));

export function problemOf(draft: ObstacleDraft, invoices: readonly OpenInvoice[], today: IsoDate): DraftProblem | null {
  const { action, date, until, amountCents } = draft;
  if (date > today) return 'dateInFuture';
  if (action === 'writeOff' && draft.invoiceId === ALL_INVOICES) return 'invoiceMissing';
  if (action === 'hold' && !draft.endless && until <= date) return 'untilNotAfter';
  if ((action === 'promise' || action === 'plan') && until < date) return 'untilNotAfter';
  if (!takesAmount(action)) return null;
  if (amountCents !== null && amountCents <= 0) return 'amountNotPositive';
  if ((amountCents ?? 0) > openOf(draft, invoices)) return 'amountAboveOpen';
  return action === 'plan' && scheduleOf(draft, invoices) === null ? 'instalments' : null;
}

export const takesAmount = (action: ObstacleAction): boolean => action === 'promise' || action === 'plan' || action === 'writeOff';

/** The schedule the plan would have, null when it cannot be made. */
export function scheduleOf(draft: ObstacleDraft, invoices: readonly OpenInvoice[]): Instalment[] | null {
  const total = draft.amountCents ?? openOf(draft, invoices);
  const { instalments, until, every } = draft;
  if (!Number.isInteger(instalments) || instalments < 1 || instalments > 120 || total < instalments) return null;
  return instalmentSchedule(total, instalments, until, { unit: every, count: 1 });
}

/** What the engine is asked, for all but write-offs. */
export function openInput(clientId: number, draft: ObstacleDraft): OpenObstacleInput | null {
  const { action, date, until, note, amountCents } = draft;
  const base = { clientId, invoiceIds: draft.invoiceId === ALL_INVOICES ? [] : [draft.invoiceId], date, note };
  switch (action) {
    case 'hold':
      return { kind: action, ...base, until: draft.endless ? null : until };
    case 'dispute':
      return { kind: action, ...base, subject: draft.reason };
    case 'promise':
      return { kind: action, ...base, until, amountCents, graceDays: PROMISE_GRACE_DAYS };
    case 'plan':
      return { kind: action, ...base, amountCents, firstDate: until, instalments: draft.instalments, rhythm: { unit: draft.every, count: 1 }, graceDays: PLAN_GRACE_DAYS };
    case 'insolvency':
      return { kind: action, ...base, invoiceIds: [], subject: draft.proceeding };
    case 'writeOff':
      return null;
  }
}
