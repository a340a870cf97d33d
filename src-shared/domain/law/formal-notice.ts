import { addDays, daysBetween, type IsoDate } from '../calendar';
import type { PostingOutcome } from '../correspondence';
import type { Cents } from '../money';

/** A registered letter is expected at the post office within so many days, and its acknowledgement back within so many. */
export const POSTING_DAYS = 2;
export const ACKNOWLEDGEMENT_DAYS = 15;

export interface FormalNoticeFacts {
  readonly issuedOn: IsoDate;
  /** Days the letter gives, from its receipt. */
  readonly days: number;
  /** Sent by registered post: its receipt can be proved. */
  readonly registered: boolean;
  readonly postedOn: IsoDate | null;
  /** When the postman first came with it: written on a letter that was not claimed. */
  readonly presentedOn: IsoDate | null;
  readonly outcome: PostingOutcome | null;
  readonly outcomeOn: IsoDate | null;
  /** Still open of what it claimed and no later formal notice claims. */
  readonly openCents: Cents;
}

/** What the days run from: its receipt; of a letter nobody took, when it was presented, refused or came back; its date when it went by ordinary post. */
export const DELAY_STARTS = ['received', 'presented', 'refused', 'returned', 'letter'] as const;
export type DelayStart = (typeof DELAY_STARTS)[number];

export const NOTICE_STATES = ['settled', 'toPost', 'awaited', 'running', 'expired'] as const;
export type NoticeState = (typeof NOTICE_STATES)[number];

export interface NoticeDelay {
  readonly state: NoticeState;
  /** null while the acknowledgement is not back. */
  readonly from: IsoDate | null;
  readonly startedBy: DelayStart | null;
  /** The last day to pay. */
  readonly lastDay: IsoDate | null;
}

/** Until when a formal notice gives to pay, and what it has come to on a day. */
export function noticeDelay(notice: FormalNoticeFacts, today: IsoDate): NoticeDelay {
  const start = delayStart(notice);
  const lastDay = start === null ? null : addDays(start.from, notice.days);
  return { state: stateOf(notice, lastDay, today), from: start?.from ?? null, startedBy: start?.by ?? null, lastDay };
}

function delayStart({ issuedOn, registered, presentedOn, outcome, outcomeOn }: FormalNoticeFacts): { readonly from: IsoDate; readonly by: DelayStart } | null {
  if (!registered) return { from: issuedOn, by: 'letter' };
  if (outcome === null || outcomeOn === null) return null;
  if (outcome === 'received') return { from: outcomeOn, by: 'received' };
  if (presentedOn !== null) return { from: presentedOn, by: 'presented' };
  return { from: outcomeOn, by: outcome === 'refused' ? 'refused' : 'returned' };
}

function stateOf({ postedOn, openCents }: FormalNoticeFacts, lastDay: IsoDate | null, today: IsoDate): NoticeState {
  if (openCents === 0) return 'settled';
  if (lastDay !== null) return today > lastDay ? 'expired' : 'running';
  return postedOn === null ? 'toPost' : 'awaited';
}

/** What a day asks about it, and since when: to be posted, its acknowledgement to be looked for, what follows once its days are over. */
export function noticeFollowUp(notice: FormalNoticeFacts, today: IsoDate): { readonly what: 'toPost' | 'awaited' | 'expired'; readonly since: IsoDate } | null {
  const { state, lastDay } = noticeDelay(notice, today);
  const { issuedOn, postedOn } = notice;
  if (state === 'expired' && lastDay !== null) return { what: 'expired', since: lastDay };
  if (state === 'toPost' && daysBetween(issuedOn, today) > POSTING_DAYS) return { what: 'toPost', since: issuedOn };
  if (state === 'awaited' && postedOn !== null && daysBetween(postedOn, today) > ACKNOWLEDGEMENT_DAYS) return { what: 'awaited', since: postedOn };
  return null;
}
