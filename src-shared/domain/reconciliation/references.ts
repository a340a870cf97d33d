import type { NumberedInvoice, NumberIndex } from './number-index';
import { type NumberWindow, windowsOf } from './windows';

/** What a text names. */
export interface References {
  /** Numbers written out, each with the invoices that bear it: more than one when a number is not alone. */
  readonly full: readonly (readonly NumberedInvoice[])[];
  /** Numbers too short, cut or uncertain to count alone. */
  readonly weak: readonly NumberedInvoice[];
  /** Ends of numbers that a word for an invoice announces: "facture 12". */
  readonly tails: ReadonlySet<string>;
  /** A number announced as an invoice's that no invoice bears, '' when none. */
  readonly unknown: string;
}

/** Fewer digits than these are found in any label. */
const FEWEST_DIGITS = 4;
/** From as many on, digits need no word before them. */
const TELLING_DIGITS = 5;

export function findReferences(text: string, index: NumberIndex): References {
  const windows = windowsOf(text);
  const taken = new Set<number>();
  const hits: { window: NumberWindow; invoices: readonly NumberedInvoice[] }[] = [];
  for (const window of windows) {
    const places = range(window.from, window.to);
    const invoices = namedBy(window, index);
    if (invoices.length === 0 || places.some((place) => taken.has(place))) continue;
    for (const place of places) taken.add(place);
    hits.push({ window, invoices });
  }
  hits.sort((a, b) => a.window.from - b.window.from);
  const strong = hits.map(({ window, invoices }) => (window.hangs.some((place) => !taken.has(place)) ? [] : invoices.filter((invoice) => isFull(window, invoice))));
  const rest = windows.filter((window) => window.announced && !range(window.from, window.to).some((place) => taken.has(place)));
  return {
    full: strong.filter((invoices) => invoices.length > 0),
    weak: hits.flatMap(({ invoices }, i) => (strong[i]?.length === 0 ? invoices : [])),
    tails: new Set(rest.filter(({ from, to }) => from === to).map(({ runs }) => (runs[0] ?? '').replace(/^0+(?=.)/, ''))),
    unknown: rest.find(({ significant, dateLike, otherDocument }) => significant >= FEWEST_DIGITS && !dateLike && !otherDocument)?.runs.join('-') ?? '',
  };
}

/** The invoices that bear the digits; of several, those whose letters are the text's too. */
function namedBy(window: NumberWindow, index: NumberIndex): readonly NumberedInvoice[] {
  const named = [...new Set(window.keys.flatMap((key) => index.of(key)))];
  const sameEnd = named.filter(({ suffix }) => suffix === window.after);
  const candidates = sameEnd.length > 0 ? sameEnd : named;
  const lettered = candidates.filter((invoice) => hasOwnPrefix(window, invoice));
  return lettered.length > 0 ? lettered : candidates;
}

const hasOwnPrefix = ({ before }: NumberWindow, { prefix }: NumberedInvoice): boolean => prefix !== '' && before.endsWith(prefix) && before.length <= prefix.length + 1;

function isFull(window: NumberWindow, invoice: NumberedInvoice): boolean {
  const own = hasOwnPrefix(window, invoice);
  const introduced = own || (window.announced && !window.otherDocument);
  if (window.significant < FEWEST_DIGITS || invoice.suffix !== window.after || window.otherDocument) return false;
  // letters that stick to the digits belong to them: DEV20260012 is not FA20260012
  if (window.beforeAttached && !introduced) return false;
  if (window.dateLike) return window.significant === FEWEST_DIGITS ? own : introduced;
  return introduced || window.significant >= TELLING_DIGITS;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}
