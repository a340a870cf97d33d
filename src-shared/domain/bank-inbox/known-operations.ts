import type { IsoDate } from '../calendar';
import type { Cents } from '../money';

/** An operation of an account, as far as it can be told from another. */
export interface Operation {
  readonly date: IsoDate;
  readonly amountCents: Cents;
  /** Label and reference, folded. */
  readonly textKey: string;
  /** The bank's own identification, '' when it gives none. */
  readonly bankReference: string;
  /** The format it came in. */
  readonly format: string;
}

export interface BookedOperation extends Operation {
  /** False when it stands on another account, one of the two files not naming its own. */
  readonly sameAccount: boolean;
}

/**
 * Which operations of a file the books hold already, in the file's order. Operations of one file are never taken for each
 * other, and each of the books answers for one: two identical payments of one day both stand, and a later file that holds
 * three adds the third.
 *
 * Of the same day and amount, two are one when the bank's reference or the words are the same, else when the words are
 * alike; on a day that a statement tells in full, when nothing else answers for them, whatever the words: the two files
 * tell the same operations.
 */
export function knownOperations(file: readonly Operation[], booked: readonly BookedOperation[], isToldInFull: (date: IsoDate) => boolean): boolean[] {
  const known = file.map(() => false);
  const places = groupByDayAndAmount(file);
  const candidates = groupByDayAndAmount(booked);
  for (const [key, indexes] of places) {
    const left = (candidates.get(key) ?? []).flatMap((index) => booked[index] ?? []);
    for (const isSame of testsFor(isToldInFull)) {
      for (const index of indexes) {
        const operation = file[index];
        if (operation === undefined || known[index] === true) continue;
        const at = left.findIndex((candidate) => isSame(operation, candidate));
        if (at === -1) continue;
        left.splice(at, 1);
        known[index] = true;
      }
    }
  }
  return known;
}

type Test = (operation: Operation, candidate: BookedOperation) => boolean;

/** From the surest to the least sure: a pair found by one is not looked for by the next. */
function testsFor(isToldInFull: (date: IsoDate) => boolean): readonly Test[] {
  return [
    (operation, candidate) => operation.bankReference !== '' && operation.bankReference === candidate.bankReference,
    (operation, candidate) => operation.textKey === candidate.textKey && !bankTellsThemApart(operation, candidate),
    (operation, candidate) => areAlike(operation.textKey, candidate.textKey) && !bankTellsThemApart(operation, candidate),
    (operation, candidate) => candidate.sameAccount && isToldInFull(operation.date),
  ];
}

/** Within one format a bank gives two references to two operations; between formats it may give two to one. */
function bankTellsThemApart(first: Operation, second: Operation): boolean {
  return first.format === second.format && first.bankReference !== '' && second.bankReference !== '' && first.bankReference !== second.bankReference;
}

/** Words that banks put on any operation. */
const COMMON_WORDS = new Set(['vir', 'virt', 'virement', 'sepa', 'recu', 'inst', 'instantane', 'prlv', 'prelevement', 'carte', 'cheque', 'chq', 'remise', 'de', 'du', 'des', 'la', 'le', 'les', 'et', 'en', 'eur', 'ref', 'motif', 'notprovided']);
/** Of the shorter label's own words, how many the other must hold. */
const ALIKE_SHARE = 0.6;

function areAlike(first: string, second: string): boolean {
  const [fewer, more] = [ownWords(first), ownWords(second)].sort((a, b) => a.size - b.size);
  if (fewer === undefined || more === undefined || fewer.size === 0) return true;
  const shared = [...fewer].filter((word) => more.has(word)).length;
  return shared / fewer.size >= ALIKE_SHARE;
}

function ownWords(text: string): Set<string> {
  return new Set(text.split(' ').filter((word) => word !== '' && !COMMON_WORDS.has(word)));
}

function groupByDayAndAmount(operations: readonly Operation[]): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  operations.forEach(({ date, amountCents }, index) => {
    const key = `${date}|${String(amountCents)}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [index]);
    else group.push(index);
  });
  return groups;
}
