import type { EntryToMatch, LikeEntry } from './facts';
import { reason, type Suggestion, weaken } from './suggestion';

/**
 * Proposes to leave aside an operation that another file told on another day, and leaves nothing certain: recording it anew
 * might count it twice.
 */
export function doubtWhenAlike(entry: EntryToMatch, suggestions: readonly Suggestion[], alike: readonly LikeEntry[]): readonly Suggestion[] {
  const [first, ...others] = alike.filter(({ entryId }) => entryId === entry.id);
  if (first === undefined) return suggestions;
  const because = reason('mayBeSameEntry', first.otherDate);
  const same = [first, ...others].flatMap(({ otherId, otherDate, clientId }): Suggestion[] =>
    clientId === null ? [] : [{ kind: 'sameEntry', certainty: 'probable', reasons: [reason('mayBeSameEntry', otherDate)], clientId, paymentId: null, otherEntryId: otherId, allocations: [], differenceCents: 0, explanation: null }],
  );
  return [...same, ...suggestions.map((suggestion) => weaken(suggestion, suggestion.kind === 'recorded' ? 'probable' : 'possible', because))];
}
