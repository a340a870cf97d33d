import type { RateInput, RateRow } from '#shared/contract/schemas/law';
import { type HalfYearRate, RATE_KINDS, type RateBps, type RateKind } from '#shared/domain/law/rates';

/** What the fields hold: null when empty, NaN for what is no rate. */
export type RateDraft = Readonly<Record<RateKind, RateBps | null>>;

export interface RateChange {
  readonly kind: RateKind;
  readonly halfYear: string;
  /** null: the user's own is taken back. */
  readonly set: RateInput | null;
}

export const draftOf = ({ ecb, legalIndividual, legalOther }: RateRow): RateDraft => ({
  ecb: ecb?.rateBps ?? null,
  legalIndividual: legalIndividual?.rateBps ?? null,
  legalOther: legalOther?.rateBps ?? null,
});

/** What the fields change in the books; an emptied one takes back the user's own rate only. */
export function changesOf(row: RateRow, draft: RateDraft, source: string): RateChange[] {
  const { halfYear } = row;
  return RATE_KINDS.flatMap((kind): RateChange[] => {
    const before = row[kind];
    const rateBps = draft[kind];
    if (rateBps === null) return before?.verification === 'user' ? [{ kind, halfYear, set: null }] : [];
    if (before?.rateBps === rateBps && (before.verification !== 'user' || before.source === source)) return [];
    return [{ kind, halfYear, set: { kind, halfYear, rateBps, source } }];
  });
}

/** Puts back what was there before some changes. */
export function undoOf(row: RateRow, changes: readonly RateChange[]): RateChange[] {
  return changes.flatMap(({ kind, halfYear, set }): RateChange[] => {
    const before = row[kind];
    if (before?.verification === 'user') return [{ kind, halfYear, set: inputOf(before) }];
    return set === null ? [] : [{ kind, halfYear, set: null }];
  });
}

const inputOf = ({ kind, halfYear, rateBps, source }: HalfYearRate): RateInput => ({ kind, halfYear, rateBps, source });
