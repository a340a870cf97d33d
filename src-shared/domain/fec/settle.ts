import { allocationDate } from '../allocation';
import type { IsoDate } from '../calendar';
import type { Cents } from '../money';
import type { LedgerLine } from './ledger-line';

/** One or several lines of one piece, as the books hold them. */
export interface LedgerDocument extends LedgerLine {
  /** The piece's reference, made unique among the client's documents of its nature. */
  readonly number: string;
}

/** A credit set against a debt, both by their places among the documents. */
export interface LedgerAllocation {
  readonly debt: number;
  readonly credit: number;
  readonly amountCents: Cents;
  readonly date: IsoDate;
}

export interface SettledLedger {
  readonly documents: readonly LedgerDocument[];
  readonly allocations: readonly LedgerAllocation[];
}

type Draft = { -readonly [Key in keyof LedgerDocument]: LedgerDocument[Key] };

/** Lines between two pauses: a few milliseconds. */
const STRIDE = 5000;

/** All of `settlement` at once. */
export function settleLedger(lines: readonly LedgerLine[]): SettledLedger {
  const steps = settlement(lines);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/**
 * Documents and allocations of a ledger. Lines of one piece, day, due date, nature and lettering are one document. Inside each
 * group of letters of a client the oldest debts are settled by the oldest credits; what a group does not settle stays open: a
 * lettered group that does not net to zero owes its remainder. Documents come in the order of their lines, allocations
 * client by client. Pauses now and then, for whoever has something else to do.
 */
export function* settlement(lines: readonly LedgerLine[]): Generator<void, SettledLedger> {
  /** By the place of its first line; empty at the places of the lines it takes in. */
  const drafts = Array<Draft | null>(lines.length).fill(null);
  const byLine: LedgerAllocation[] = [];
  let sincePause = 0;
  for (const places of linesByClient(lines)) {
    mergePieces(lines, places, drafts);
    for (const group of letteredGroups(drafts, places)) settleGroup(group, byLine);
    sincePause += places.length;
    if (sincePause < STRIDE) continue;
    yield;
    sincePause = 0;
  }
  return compact(drafts, byLine);
}

/** Places of the lines of each client, in their order. */
function linesByClient(lines: readonly LedgerLine[]): Iterable<number[]> {
  const clients = new Map<number, number[]>();
  for (const [place, { client }] of lines.entries()) {
    const places = clients.get(client);
    if (places === undefined) clients.set(client, [place]);
    else places.push(place);
  }
  return clients.values();
}

const isDebt = (line: LedgerLine): boolean => line.nature === 'invoice' || line.nature === 'refund';
const isDocument = (line: LedgerLine): boolean => line.nature === 'invoice' || line.nature === 'creditNote';

/** Makes documents of one client's lines. Payments are never merged: two equal ones of a day are two. */
function mergePieces(lines: readonly LedgerLine[], places: readonly number[], drafts: (Draft | null)[]): void {
  const pieces = new Map<string, Draft>();
  const numbers = new Numbers();
  for (const place of places) {
    const line = lines[place];
    if (line === undefined) continue;
    const key = isDocument(line) && line.piece !== '' ? `${line.nature}|${line.piece}|${line.date}|${line.letters}|${String(line.opening)}|${line.dueDate ?? ''}` : null;
    const known = key === null ? undefined : pieces.get(key);
    if (known !== undefined) addLine(known, line);
    else {
      const draft = { ...line, number: numbers.of(line) };
      drafts[place] = draft;
      if (key !== null) pieces.set(key, draft);
    }
  }
}

/** The VAT of a document is known when each of its lines tells its own. */
function addLine(document: Draft, line: LedgerLine): void {
  document.amountCents += line.amountCents;
  const [known, added] = [document.vatCents ?? null, line.vatCents ?? null];
  document.vatCents = known === null || added === null ? null : known + added;
}

/** Gives one client's documents a number of their own: "RAN", then "RAN (2)"; without a piece, the day stands for it. */
class Numbers {
  readonly #given = new Set<string>();
  /** How often each piece was met so far. */
  readonly #counts = new Map<string, number>();

  of(line: LedgerLine): string {
    if (!isDocument(line)) return line.piece;
    const stem = line.piece === '' ? line.date : line.piece;
    const counted = `${line.nature}|${stem}`;
    for (let count = (this.#counts.get(counted) ?? 0) + 1; ; count++) {
      const number = count === 1 ? stem : `${stem} (${String(count)})`;
      const key = `${line.nature}|${number}`;
      // a piece may itself be called "RAN (2)"
      if (this.#given.has(key)) continue;
      this.#given.add(key);
      this.#counts.set(counted, count);
      return number;
    }
  }
}

interface Placed {
  readonly place: number;
  readonly document: LedgerDocument;
  openCents: Cents;
}

function letteredGroups(drafts: readonly (Draft | null)[], places: readonly number[]): Iterable<Placed[]> {
  const groups = new Map<string, Placed[]>();
  for (const place of places) {
    const document = drafts[place] ?? null;
    if (document === null || document.letters === '') continue;
    const placed = { place, document, openCents: document.amountCents };
    const group = groups.get(document.letters);
    if (group === undefined) groups.set(document.letters, [placed]);
    else group.push(placed);
  }
  return groups.values();
}

function settleGroup(group: readonly Placed[], allocations: LedgerAllocation[]): void {
  const oldestFirst = [...group].sort((a, b) => compare(a.document.date, b.document.date) || a.place - b.place);
  const credits = oldestFirst.filter(({ document }) => !isDebt(document));
  let next = 0;
  for (const debt of oldestFirst) {
    if (!isDebt(debt.document)) continue;
    for (let credit = credits[next]; credit !== undefined && debt.openCents > 0; credit = credits[next]) {
      const amountCents = Math.min(debt.openCents, credit.openCents);
      allocations.push({ debt: debt.place, credit: credit.place, amountCents, date: allocationDate(debt.document.date, credit.document.date) });
      debt.openCents -= amountCents;
      credit.openCents -= amountCents;
      if (credit.openCents === 0) next += 1;
    }
  }
}

/** Places among lines become places among documents. */
function compact(drafts: readonly (Draft | null)[], byLine: readonly LedgerAllocation[]): SettledLedger {
  const documents: LedgerDocument[] = [];
  const moved = new Int32Array(drafts.length);
  for (const [place, draft] of drafts.entries()) if (draft !== null) moved[place] = documents.push(draft) - 1;
  const allocations = byLine.map((allocation) => ({ ...allocation, debt: moved[allocation.debt] ?? 0, credit: moved[allocation.credit] ?? 0 }));
  return { documents, allocations };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
