import type { IsoDate } from '../calendar';
import type { Cents } from '../money';

/**
 * What a day asks for, the most pressing first: an answer is owed first, then what is lost for good when its
 * day passes; a call before what can wait, and nothing is claimed on old data. What can be claimed no longer comes last.
 */
export const TODAY_GROUPS = ['replies', 'limitation', 'broken', 'expected', 'calls', 'notices', 'disputes', 'holds', 'data', 'bank', 'letters', 'lapsed'] as const;
export type TodayGroup = (typeof TODAY_GROUPS)[number];

/** 'limitation6', '3', '1': an invoice lapses within so many months. */
export const TODAY_KINDS = [
  'reply', 'limitation6', 'limitation3', 'limitation1', 'brokenPromise', 'brokenPlan', 'promiseDue', 'instalmentDue', 'callAgain', 'phoneStep',
  'noticeToPost', 'noticeAwaited', 'noticeExpired', 'oldDispute', 'holdEnding', 'staleData', 'bankEntries', 'letter', 'limitationOver',
] as const;
export type TodayKind = (typeof TODAY_KINDS)[number];

export const GROUP_OF: Readonly<Record<TodayKind, TodayGroup>> = {
  reply: 'replies',
  limitation6: 'limitation',
  limitation3: 'limitation',
  limitation1: 'limitation',
  brokenPromise: 'broken',
  brokenPlan: 'broken',
  promiseDue: 'expected',
  instalmentDue: 'expected',
  callAgain: 'calls',
  phoneStep: 'calls',
  noticeToPost: 'notices',
  noticeAwaited: 'notices',
  noticeExpired: 'notices',
  oldDispute: 'disputes',
  holdEnding: 'holds',
  staleData: 'data',
  bankEntries: 'bank',
  letter: 'letters',
  limitationOver: 'lapsed',
};

export interface ClientName {
  readonly id: number;
  readonly code: string;
  readonly name: string;
}

/** One thing to do on a day. */
export interface TodayLine {
  readonly kind: TodayKind;
  /** What it is about, the same from day to day: it is put off by this name. */
  readonly key: string;
  /** null: it concerns no client in particular. */
  readonly client: ClientName | null;
  /** What is at stake; null when no sum is. */
  readonly cents: Cents | null;
  /** The day it is counted from: since when it waits, or lasts; when it ends, for a hold; the last day to claim, or to pay. */
  readonly since: IsoDate | null;
  /** How many invoices, bank entries or days it is about. */
  readonly count: number;
  /** The step of a reminder. */
  readonly level: number | null;
  /** Those that a reminder would advance. */
  readonly invoiceIds: readonly number[];
  readonly obstacleId: number | null;
  readonly correspondenceId: number | null;
  /** The words that say more: a reply's subject, the note of a dispute, the date of a formal notice. */
  readonly note: string;
}

/** What of a group is looked at first: what waits for longest, or what is worth most. */
const FIRST: Readonly<Record<TodayGroup, 'oldest' | 'biggest'>> = {
  replies: 'oldest',
  limitation: 'oldest',
  broken: 'biggest',
  expected: 'oldest',
  calls: 'biggest',
  notices: 'oldest',
  disputes: 'oldest',
  holds: 'oldest',
  data: 'oldest',
  bank: 'oldest',
  letters: 'biggest',
  lapsed: 'biggest',
};

/** The order of the day, whole: two lines never tie but for their key. */
export function byImportance(a: TodayLine, b: TodayLine): number {
  const group = GROUP_OF[a.kind];
  const byGroup = TODAY_GROUPS.indexOf(group) - TODAY_GROUPS.indexOf(GROUP_OF[b.kind]);
  if (byGroup !== 0) return byGroup;
  const byAge = compare(a.since ?? '', b.since ?? '');
  const byAmount = (b.cents ?? 0) - (a.cents ?? 0);
  const within = FIRST[group] === 'oldest' ? byAge || byAmount : byAmount || byAge;
  return within || compare(a.client?.name ?? '', b.client?.name ?? '') || compare(a.key, b.key);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export interface GroupOfLines {
  readonly group: TodayGroup;
  readonly count: number;
  readonly cents: Cents;
  /** The first of them, no more than asked for. */
  readonly lines: readonly TodayLine[];
}

/** The lines in order, by group; counts and sums are those of all, whatever is shown. */
export function groupLines(lines: readonly TodayLine[], most: (group: TodayGroup) => number): GroupOfLines[] {
  const ordered = [...lines].sort(byImportance);
  return TODAY_GROUPS.flatMap((group) => {
    const own = ordered.filter(({ kind }) => GROUP_OF[kind] === group);
    if (own.length === 0) return [];
    return [{ group, count: own.length, cents: own.reduce((sum, { cents }) => sum + (cents ?? 0), 0), lines: own.slice(0, most(group)) }];
  });
}

/** What was done on the day, or put off. */
export const DONE_KINDS = ['promiseKept', 'planKept', 'closed', 'handled', 'called', 'reminded', 'putOff'] as const;
export type DoneKind = (typeof DONE_KINDS)[number];

export interface DoneLine {
  readonly kind: DoneKind;
  readonly client: ClientName;
  readonly cents: Cents | null;
}
