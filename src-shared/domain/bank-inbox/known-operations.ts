import { daysBetween, type IsoDate } from '../calendar';
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

/** A bank that books an operation on one day in one file gives it another within as many in the next. */
export const MOVED_DAYS = 5;

/**
 * Which operations of a file the books hold already, in the file's order. Operations of one file are never taken for each
 * other, and each of the books answers for one: two identical payments of one day both stand, and a later file that holds
 * three adds the third.
 *
 * Of the same amount, two are one when the bank's reference is the same, on one day or a few days apart. Of the same day
 * and amount, when the words are the same, else when they are alike; on a day that a statement tells in full, when nothing
 * else answers for them, whatever the words: the two files tell the same operations.
 */
export function knownOperations(file: readonly Operation[], booked: readonly BookedOperation[], isToldInFull: (date: IsoDate) => boolean): boolean[] {
  const search = new Search(file, booked);
  search.meetOnOneDay(hasSameReference);
  search.meetMoved();
  for (const isSame of testsOfWords(isToldInFull)) search.meetOnOneDay(isSame);
  return search.known;
}

type Test = (operation: Operation, candidate: BookedOperation) => boolean;

class Search {
  readonly known: boolean[];
  readonly #file: readonly Operation[];
  readonly #booked: readonly BookedOperation[];
  readonly #taken = new Set<number>();
  readonly #candidates: ReadonlyMap<string, number[]>;

  constructor(file: readonly Operation[], booked: readonly BookedOperation[]) {
    this.#file = file;
    this.#booked = booked;
    this.#candidates = groupBy(booked, dayAndAmount);
    this.known = file.map(() => false);
  }

  /** A pair found by a surer test is not looked for by the next. */
  meetOnOneDay(isSame: Test): void {
    for (const [place, operation] of this.#file.entries()) {
      if (this.known[place] === true) continue;
      const among = this.#candidates.get(dayAndAmount(operation)) ?? [];
      this.#meet(place, among.find((at) => !this.#taken.has(at) && this.#is(isSame, operation, at)));
    }
  }

  /** Only a reference that stands once on each side tells an operation from others of its amount. */
  meetMoved(): void {
    const candidates = groupBy(this.#booked, referenceAndAmount);
    for (const [key, places] of groupBy(this.#file, referenceAndAmount)) {
      const [place, ...others] = places;
      const [at, ...alike] = candidates.get(key) ?? [];
      const operation = this.#file[place ?? -1];
      if (operation === undefined || operation.bankReference === '' || others.length > 0) continue;
      if (this.known[place ?? -1] !== false || at === undefined || alike.length > 0 || this.#taken.has(at)) continue;
      if (this.#is(isFewDaysApart, operation, at)) this.#meet(place ?? -1, at);
    }
  }

  #is(test: Test, operation: Operation, at: number): boolean {
    const candidate = this.#booked[at];
    return candidate !== undefined && test(operation, candidate);
  }

  #meet(place: number, at: number | undefined): void {
    if (at === undefined) return;
    this.#taken.add(at);
    this.known[place] = true;
  }
}

const hasSameReference: Test = (operation, candidate) => operation.bankReference !== '' && operation.bankReference === candidate.bankReference;

const isFewDaysApart: Test = (operation, candidate) => Math.abs(daysBetween(operation.date, candidate.date)) <= MOVED_DAYS;

/** From the surest to the least sure. */
function testsOfWords(isToldInFull: (date: IsoDate) => boolean): readonly Test[] {
  return [
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

const dayAndAmount = ({ date, amountCents }: Operation): string => `${date}|${String(amountCents)}`;
const referenceAndAmount = ({ bankReference, amountCents }: Operation): string => `${String(amountCents)}|${bankReference}`;

function groupBy(operations: readonly Operation[], keyOf: (operation: Operation) => string): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const [index, operation] of operations.entries()) {
    const group = groups.get(keyOf(operation));
    if (group === undefined) groups.set(keyOf(operation), [index]);
    else group.push(index);
  }
  return groups;
}
