import type { IsoDate } from '../calendar';
import { nearestPairs } from './nearest-pairs';

/** What a file tells of a payment, beside its client and its amount. */
export interface Telling {
  readonly date: IsoDate;
  readonly reference: string;
  /** The document it names, '' when none. */
  readonly document: string;
  /** It carries a balance forward: it sums up what was before, and is no payment made by then. */
  readonly carriedForward?: boolean;
}

/**
 * How the books came to hold a payment: a file named it; a list of invoices said that its document is paid, on a day
 * ('list') or not ('undated'); the user recorded it; an entry of the bank was made into it, or confirmed it.
 */
export type PaymentSource = 'file' | 'list' | 'undated' | 'hand' | 'bank';

export interface BookedPayment extends Telling {
  readonly id: number;
  readonly source: PaymentSource;
  /** How a file told it since, null while none has. */
  readonly told: Telling | null;
}

export interface KnownPayment<Booked extends BookedPayment> {
  readonly payment: Booked;
  /** The first file to tell of a payment that no file had brought: it is to be remembered, so that the next alike is another. */
  readonly confirms: boolean;
  /** Told as the books hold it. */
  readonly exact: boolean;
}

/** A payment is entered in the accounts within as many days of the bank's. */
export const SAME_DAYS = 5;

/**
 * Which payments of a file the books hold already, all of one client and amount. Each of the books answers for one of the
 * file, the surest first: told the same before; of one day and reference, naming no other document; then, of those that no
 * file has told yet, the nearest in date. A payment recorded by hand must not have another reference; one that a list of
 * invoices brought has none, and is only known by a reference of its own; one without a date is known by its document.
 */
export function knownPayments<Booked extends BookedPayment>(told: readonly Telling[], booked: readonly Booked[]): (KnownPayment<Booked> | null)[] {
  const search = new Search(told, booked);
  search.meetSame(({ date, reference, document }) => JSON.stringify([date, reference, document]));
  search.meetSame(({ date, reference }) => JSON.stringify([date, reference]));
  search.meetNearest();
  search.meetUndated();
  return search.known;
}

class Search<Booked extends BookedPayment> {
  readonly known: (KnownPayment<Booked> | null)[];
  readonly #told: readonly Telling[];
  readonly #left: Set<Booked>;

  constructor(told: readonly Telling[], booked: readonly Booked[]) {
    this.#told = told;
    this.#left = new Set(booked);
    this.known = told.map(() => null);
  }

  meetSame(keyOf: (telling: Telling) => string): void {
    const byKey = new Map<string, Booked[]>();
    for (const payment of this.#left) {
      for (const key of new Set([payment, ...(payment.told === null ? [] : [payment.told])].map(keyOf))) byKey.set(key, [...(byKey.get(key) ?? []), payment]);
    }
    for (const i of this.#unknown()) {
      const telling = this.#told[i];
      if (telling === undefined) continue;
      const found = byKey.get(keyOf(telling))?.find((payment) => this.#left.has(payment) && namesNoOther(telling, payment));
      if (found !== undefined) this.#meet(i, found, (found.source === 'hand' || found.source === 'bank') && found.told === null, true);
    }
  }

  meetNearest(): void {
    const places = this.#unknownInOrder();
    const candidates = this.#unconfirmed((source) => source === 'bank' || source === 'hand' || source === 'list');
    if (places.length === 0 || candidates.length === 0) return;
    const dates = places.map((i) => this.#told[i]?.date ?? '');
    const mayBe = (i: number, j: number): boolean => {
      const telling = this.#told[places[i] ?? -1];
      const payment = candidates[j];
      return telling !== undefined && payment !== undefined && referencesAgree(telling, payment) && namesNoOther(telling, payment);
    };
    for (const [at, j] of nearestPairs(dates, candidates.map(({ date }) => date), SAME_DAYS, mayBe).entries()) this.#confirm(places[at], j === null ? undefined : candidates[j]);
  }

  meetUndated(): void {
    const candidates = this.#unconfirmed((source) => source === 'undated');
    for (const isIt of [namesTheSame, namesNoOther]) {
      for (const i of this.#unknownInOrder()) {
        const telling = this.#told[i];
        if (telling !== undefined) this.#confirm(i, candidates.find((payment) => this.#left.has(payment) && isIt(telling, payment)));
      }
    }
  }

  #unknown(): number[] {
    return this.known.flatMap((known, i) => (known === null ? [i] : []));
  }

  #unknownInOrder(): number[] {
    const dateOf = (i: number): IsoDate => this.#told[i]?.date ?? '';
    return this.#unknown().filter((i) => this.#told[i]?.carriedForward !== true).sort((a, b) => compare(dateOf(a), dateOf(b)) || a - b);
  }

  #unconfirmed(wanted: (source: PaymentSource) => boolean): Booked[] {
    return [...this.#left].filter(({ source, told }) => told === null && wanted(source)).sort((a, b) => compare(a.date, b.date) || a.id - b.id);
  }

  #confirm(i: number | undefined, payment: Booked | undefined): void {
    if (i !== undefined && payment !== undefined) this.#meet(i, payment, true, false);
  }

  #meet(i: number, payment: Booked, confirms: boolean, exact: boolean): void {
    this.#left.delete(payment);
    this.known[i] = { payment, confirms, exact };
  }
}

const namesTheSame = (telling: Telling, payment: Telling): boolean => telling.document !== '' && telling.document === payment.document;

/** A ledger names no document, nor does the bank: what they leave out contradicts nothing. */
const namesNoOther = (telling: Telling, payment: Telling): boolean => telling.document === '' || payment.document === '' || telling.document === payment.document;

function referencesAgree(telling: Telling, { source, reference }: BookedPayment): boolean {
  if (source === 'bank') return true;
  // two lists without references: nothing tells that the second speaks of the first's payments
  if (source === 'list') return telling.reference !== '';
  return telling.reference === '' || reference === '' || telling.reference === reference;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
