import type { IsoDate } from '../calendar';
import { reason, type Suggestion, weaken } from './suggestion';

interface Claim {
  readonly date: IsoDate;
  readonly suggestions: readonly Suggestion[];
}

/**
 * Gives each invoice and payment to one certain match at most: to the one that names it, else to the oldest. The others
 * that want it come after, and say why.
 * @returns the suggestions of each claim, in the order given
 */
export function settleContests(claims: readonly Claim[]): Suggestion[][] {
  const owners = new Map<string, number>();
  const order = claims
    .map(({ date, suggestions }, place) => ({ date, place, best: suggestions[0] }))
    .filter(({ best }) => best?.certainty === 'certain')
    .sort((a, b) => Number(names(b.best)) - Number(names(a.best)) || (a.date < b.date ? -1 : a.date > b.date ? 1 : a.place - b.place));
  for (const { best, place } of order) {
    const wanted = wantedBy(best);
    if (wanted.every((thing) => !owners.has(thing))) for (const thing of wanted) owners.set(thing, place);
  }
  return claims.map(({ suggestions }, place) => {
    const free: Suggestion[] = [];
    const contested: Suggestion[] = [];
    for (const [i, suggestion] of suggestions.entries()) {
      const wanted = wantedBy(suggestion);
      const taken = wanted.some((thing) => (owners.get(thing) ?? place) !== place);
      if (taken) contested.push(weaken(suggestion, 'possible', reason('contested')));
      // certain is what nobody else can have; a second certain way of one entry is only an alternative
      else free.push(i > 0 && suggestion.certainty === 'certain' ? { ...suggestion, certainty: 'probable' } : suggestion);
    }
    return [...free, ...contested];
  });
}

const names = (suggestion: Suggestion | undefined): boolean => suggestion?.reasons.some(({ code }) => code === 'reference') ?? false;

function wantedBy(suggestion: Suggestion | undefined): string[] {
  if (suggestion === undefined) return [];
  const payment = suggestion.kind === 'recorded' ? [`payment ${String(suggestion.paymentId)}`] : [];
  const credits = suggestion.credits?.flatMap(({ creditNoteId, invoiceId }) => [`creditNote ${String(creditNoteId)}`, `invoice ${String(invoiceId)}`]) ?? [];
  return [...payment, ...suggestion.allocations.map(({ invoiceId }) => `invoice ${String(invoiceId)}`), ...credits];
}
