import type { Cents } from '../money';

/** What takes a client over its limit now, having been within it before. */
export function newlyOver(limitCents: Cents, beforeCents: Cents, afterCents: Cents): boolean {
  return beforeCents <= limitCents && afterCents > limitCents;
}

/** Where what was checked of a client was found. */
export const CHECK_KINDS = ['bodacc', 'accounts', 'references', 'other'] as const;
export type CheckKind = (typeof CHECK_KINDS)[number];
