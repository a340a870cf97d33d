import type { Word } from '#shared/domain/imports/vocabulary/words';

interface WholeMeaning {
  readonly meaning: 'salesperson' | 'creditLimit' | 'elsewhere';
  readonly score: number;
}

/** What is meant only when the header says nothing else besides. @param unknown how many of its words mean nothing to us */
export function meaningOfWholeHeader(words: ReadonlySet<Word>, unknown: number): WholeMeaning | null {
  return salespersonMeaning(words, unknown) ?? creditLimitMeaning(words, unknown);
}

/**
 * Who sells to the client, when nothing else is said: "Commercial", "Nom du vendeur". "Nom commercial" is a trade name, and
 * the code, the address or the agency of the salesperson tell nothing that is kept.
 */
function salespersonMeaning(words: ReadonlySet<Word>, unknown: number): WholeMeaning | null {
  if (!words.has('salesperson') && !words.has('commercial')) return null;
  const alone = unknown === 0 && (words.size === 1 || (words.size === 2 && words.has('salesperson') && words.has('name')));
  return alone ? { meaning: 'salesperson', score: 1 } : { meaning: 'elsewhere', score: 0.5 };
}

const OF_A_LIMIT: ReadonlySet<Word> = new Set(['limit', 'allowed', 'open', 'credit', 'client', 'amount']);

/**
 * What the client may owe at most: "Plafond", "Encours autorisé", "Credit limit". Never what it owes, nor what it paid: the rest
 * of a limit, its date, or the limit of something else tell nothing that is kept.
 */
function creditLimitMeaning(words: ReadonlySet<Word>, unknown: number): WholeMeaning | null {
  if (!words.has('limit') && !words.has('allowed')) return null;
  const ofCredit = unknown === 0 && [...words].every((word) => OF_A_LIMIT.has(word));
  const said = words.has('limit') || words.has('open') || words.has('credit');
  return ofCredit && said ? { meaning: 'creditLimit', score: 1 } : { meaning: 'elsewhere', score: 0.5 };
}
