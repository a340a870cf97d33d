import type { IsoDate } from '../calendar';
import { type Cents, sumCents } from '../money';

/** Late-payment interest, and the flat indemnity for recovery. */
export const CLAIM_KINDS = ['interest', 'indemnity'] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

/** An amount on its day. */
interface Dated {
  readonly date: IsoDate;
  readonly cents: Cents;
}

/** A letter that claimed it, and what had been posted or waived by then. */
export interface Claimed extends Dated {
  readonly beforeCents: Cents;
  readonly reference: string;
}

/** A document that put it on the account, with what was set against it. */
export interface Posted extends Dated {
  readonly id: number;
  readonly number: string;
  readonly paid: readonly Dated[];
  /** By credit notes and write-offs. */
  readonly credited: readonly Dated[];
}

export interface Waived extends Dated {
  readonly id: number;
  readonly reason: string;
}

/** What happened to one kind of claim of one invoice; each oldest first. */
export interface ClaimHistory {
  /** By letters that were not cancelled. */
  readonly claimed: readonly Claimed[];
  readonly posted: readonly Posted[];
  readonly waived: readonly Waived[];
}

/** Cents. Owed = what a letter can still claim + what is open of the documents posted. */
export interface ClaimStanding {
  readonly accruedCents: Cents;
  /** Of what can still be claimed, what the last letter claimed already. */
  readonly claimedCents: Cents;
  readonly claimedOn: IsoDate | null;
  readonly postedCents: Cents;
  readonly postedOpenCents: Cents;
  readonly paidCents: Cents;
  readonly waivedCents: Cents;
  /** Posted or waived: no letter claims it any more. */
  readonly takenCents: Cents;
  readonly claimableCents: Cents;
  readonly owedCents: Cents;
}

const upTo = <T extends Dated>(list: readonly T[], on: IsoDate): T[] => list.filter(({ date }) => date <= on);
const total = (list: readonly Dated[]): Cents => sumCents(list.map(({ cents }) => cents));

/**
 * Where a claim stands on a day, from what accrued by then. What was posted is a debt of the account and no letter claims it
 * again; what was waived is owed no more; the rest can be claimed, however often it was claimed before: it is the same debt.
 */
export function claimStanding(accruedCents: Cents, { claimed, posted, waived }: ClaimHistory, on: IsoDate): ClaimStanding {
  const documents = upTo(posted, on);
  const postedCents = total(documents);
  const paidCents = total(documents.flatMap(({ paid }) => upTo(paid, on)));
  const creditedCents = total(documents.flatMap(({ credited }) => upTo(credited, on)));
  const givenUpCents = total(upTo(waived, on));
  const takenCents = postedCents + givenUpCents;
  const claimableCents = Math.max(0, accruedCents - takenCents);
  const postedOpenCents = postedCents - paidCents - creditedCents;
  const last = upTo(claimed, on).at(-1);
  return {
    accruedCents,
    claimedCents: last === undefined ? 0 : Math.min(claimableCents, Math.max(0, last.cents + last.beforeCents - takenCents)),
    claimedOn: last?.date ?? null,
    postedCents,
    postedOpenCents,
    paidCents,
    waivedCents: givenUpCents + creditedCents,
    takenCents,
    claimableCents,
    owedCents: claimableCents + postedOpenCents,
  };
}

/** What the user is told of it first. */
export type ClaimState = 'none' | 'proposed' | 'requested' | 'claimed' | 'posted' | 'paid' | 'waived';

/** @param requested the user asked for it in the next letter */
export function claimState({ accruedCents, claimedCents, postedOpenCents, paidCents, waivedCents, owedCents, claimableCents }: ClaimStanding, requested: boolean): ClaimState {
  if (owedCents === 0) return paidCents > 0 ? 'paid' : waivedCents > 0 ? 'waived' : accruedCents > 0 ? 'paid' : 'none';
  if (claimableCents === 0) return 'posted';
  if (claimedCents > 0) return 'claimed';
  if (requested) return 'requested';
  return postedOpenCents > 0 ? 'posted' : 'proposed';
}
