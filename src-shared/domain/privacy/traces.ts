import { foldText } from '../folding';

/** What a client is called by, wherever it may be written. */
export interface Traces {
  readonly ids: ReadonlySet<number>;
  /** Its code, and those of clients merged into it. */
  readonly codes: ReadonlySet<string>;
  /** Names, e-mails, phones…, folded: whatever holds one of them names it. */
  readonly words: ReadonlySet<string>;
  /** Texts that name it alone, folded: a bank label, a file's name, a first name. Within a longer text they say nothing. */
  readonly texts: ReadonlySet<string>;
  /** Numbers of its letters: they name nobody, but what bears them is about it. */
  readonly references: ReadonlySet<string>;
  /** Numbers of its invoices that no other client's invoice bears. */
  readonly numbers: ReadonlySet<string>;
  /** Its operations of the bank, as ids. */
  readonly entries: ReadonlySet<number>;
}

type JsonObject = Readonly<Record<string, unknown>>;

/** Below this a word is no more than letters that other words hold too: it must be the whole text. */
const SHORTEST_WITHIN = 4;
/** What is left of an erased text, for its entry to prove what it proved: days, instants, hashes, numbers of our letters. */
const NAMES_NOBODY = /^(?:[RL]\d{4}-\d{5,}|\d{4}-\d{2}-\d{2}(?:T[\d:.]+Z)?|[0-9a-f]{64})$/;
/** Shorter ones are too common to mean anybody. */
const LONG_WORD = /^\p{L}{5,}$/u;
const CLIENT_KEYS = ['client', 'clientId', 'clientCode', 'code', 'keptCode'];

/** Whether a text is, or holds, something that the client is called by. */
export function namesIt(text: string, { words, texts }: Traces): boolean {
  const folded = foldText(text);
  if (folded === '') return false;
  if (words.has(folded) || texts.has(folded)) return true;
  const within = ` ${folded} `;
  for (const word of words) if (word.length >= SHORTEST_WITHIN && within.includes(` ${word} `)) return true;
  return false;
}

/**
 * For names of files and numbers of documents, which say part of a name only ("Factures Dupont.pdf"): the long words of a
 * name count alone.
 */
export function inPart(traces: Traces): Traces {
  const parts = [...traces.words].flatMap((word) => word.split(' ')).filter((part) => LONG_WORD.test(part));
  return { ...traces, words: new Set([...traces.words, ...parts]) };
}

/** Whether recorded data say that they are about the client, about another, or neither; by its invoices, letters and bank operations when not by itself. */
export function subjectOf(data: unknown, traces: Traces): 'it' | 'another' | 'nobody' {
  if (!isObject(data)) return 'nobody';
  const { ids, codes } = traces;
  const told = CLIENT_KEYS.map((key) => data[key]).filter((value) => typeof value === 'string' || typeof value === 'number');
  if (told.some((value) => (typeof value === 'number' ? ids.has(value) : codes.has(value)))) return 'it';
  if (told.length > 0) return 'another';
  return refersToIts(data, traces) ? 'it' : 'nobody';
}

/** What was decided of an invoice, a letter or an operation of its, in words that may be about it. */
function refersToIts({ reference, entry, invoice, invoices, before }: JsonObject, traces: Traces): boolean {
  const isItsInvoice = (number: unknown): boolean => typeof number === 'string' && traces.numbers.has(number);
  return (
    (typeof reference === 'string' && traces.references.has(reference)) ||
    (typeof entry === 'number' && traces.entries.has(entry)) ||
    isItsInvoice(invoice) ||
    (isList(invoices) && invoices.some(isItsInvoice)) ||
    subjectOf(before, traces) === 'it'
  );
}

/** Recorded data without what names the client; what is about others stays as it is. */
export function withoutTraces(data: unknown, traces: Traces): unknown {
  if (typeof data === 'string') return namesIt(data, traces) ? '' : data;
  if (isList(data)) return data.map((item) => withoutTraces(item, traces));
  if (!isObject(data)) return data;
  if (subjectOf(data, traces) === 'it') return withoutWords(data);
  return mapValues(data, (value, key) => (key === 'codes' && isList(value) ? value.map((code) => (isCode(code, traces) ? '' : code)) : withoutTraces(value, traces)));
}

/** Numbers, days and hashes alone. */
export function withoutWords(data: unknown): unknown {
  if (typeof data === 'string') return NAMES_NOBODY.test(data) ? data : '';
  if (isList(data)) return data.map(withoutWords);
  return isObject(data) ? mapValues(data, withoutWords) : data;
}

/** Of data about many, the parts about the client. */
export function partsAbout(data: unknown, traces: Traces): unknown[] {
  if (typeof data === 'string') return namesIt(data, traces) ? [data] : [];
  if (isList(data)) return data.flatMap((item) => partsAbout(item, traces));
  if (!isObject(data)) return [];
  if (subjectOf(data, traces) === 'it') return [data];
  return Object.values(data).flatMap((value) => partsAbout(value, traces));
}

const isCode = (value: unknown, { codes }: Traces): boolean => typeof value === 'string' && codes.has(value);

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

const isObject = (value: unknown): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value);

const mapValues = (data: JsonObject, change: (value: unknown, key: string) => unknown): JsonObject => Object.fromEntries(Object.entries(data).map(([key, value]) => [key, change(value, key)]));

/** What JSON says. */
export const parseJson = (text: string): unknown => JSON.parse(text);
