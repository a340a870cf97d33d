import type { LimitationEventKind } from './limitation-events';
import type { LimitationRule } from './limitation';

/** A text that limitation rests on. Not `verified`: read in second-hand sources only, shown as to be checked. */
export interface LegalText {
  readonly article: string;
  readonly verified: boolean;
}

/** How long, by rule. */
export const RULE_TEXTS: Readonly<Record<LimitationRule, LegalText>> = {
  professional: { article: 'C. com. L110-4', verified: false },
  consumer: { article: 'C. conso. L218-2', verified: true },
  transport: { article: 'C. com. L133-6', verified: false },
};

/** What each event rests on. */
export const EVENT_TEXTS: Readonly<Record<LimitationEventKind, LegalText>> = {
  acknowledgement: { article: 'C. civ. 2240', verified: true },
  claim: { article: 'C. civ. 2241', verified: true },
  enforcement: { article: 'C. civ. 2244', verified: true },
  mediation: { article: 'C. civ. 2238', verified: true },
};

/** From when it runs; what an interruption makes of it; the end of a claim; the ceiling. */
export const OTHER_TEXTS = {
  start: { article: 'C. civ. 2233', verified: true },
  equalPeriod: { article: 'C. civ. 2231', verified: true },
  whilePending: { article: 'C. civ. 2242', verified: false },
  ceiling: { article: 'C. civ. 2232', verified: true },
} as const satisfies Readonly<Record<string, LegalText>>;
