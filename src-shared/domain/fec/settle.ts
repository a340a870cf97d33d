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

/**
 * Documents and allocations of a ledger. Lines of one piece, day, due date, nature and lettering are one document. Inside each group
 * of letters of a client the oldest debts are settled by the oldest credits; what a group does not settle stays open: a
 * lettered group that does not net to zero owes its remainder.
 */
export function settleLedger(lines: readonly LedgerLine[]): SettledLedger {
  const documents = numbered(mergePieces(lines));
  const allocations: LedgerAllocation[] = [];
  for (const group of letteredGroups(documents)) allocations.push(...settleGroup(documents, group));
  return { documents, allocations };
}

const isDebt = (line: LedgerLine): boolean => line.nature === 'invoice' || line.nature === 'refund';
const isDocument = (line: LedgerLine): boolean => line.nature === 'invoice' || line.nature === 'creditNote';

/** Payments are never merged: two equal ones of a day are two. */
function mergePieces(lines: readonly LedgerLine[]): LedgerLine[] {
  const merged: LedgerLine[] = [];
  const places = new Map<string, number>();
  for (const line of lines) {
    const key = isDocument(line) && line.piece !== '' ? `${String(line.client)}|${line.nature}|${line.piece}|${line.date}|${line.letters}|${String(line.opening)}|${line.dueDate ?? ''}` : null;
    const place = key === null ? undefined : places.get(key);
    const known = place === undefined ? undefined : merged[place];
    if (place !== undefined && known !== undefined) {
      merged[place] = { ...known, amountCents: known.amountCents + line.amountCents };
      continue;
    }
    const at = merged.push(line) - 1;
    if (key !== null) places.set(key, at);
  }
  return merged;
}

/** Gives documents a number of their own: "RAN", then "RAN (2)"; without a piece, the day stands for it. */
function numbered(lines: readonly LedgerLine[]): LedgerDocument[] {
  const counts = new Map<string, number>();
  return lines.map((line) => {
    const stem = line.piece === '' ? line.date : line.piece;
    if (!isDocument(line)) return { ...line, number: line.piece };
    const key = `${String(line.client)}|${line.nature}|${stem}`;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return { ...line, number: count === 1 ? stem : `${stem} (${String(count)})` };
  });
}

function letteredGroups(documents: readonly LedgerDocument[]): number[][] {
  const groups = new Map<string, number[]>();
  documents.forEach((document, place) => {
    if (document.letters === '') return;
    const key = `${String(document.client)}|${document.letters}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [place]);
    else group.push(place);
  });
  return [...groups.values()];
}

function settleGroup(documents: readonly LedgerDocument[], group: readonly number[]): LedgerAllocation[] {
  const oldestFirst = (places: number[]) => places.sort((a, b) => compare(documents[a]?.date ?? '', documents[b]?.date ?? '') || a - b);
  const side = (wanted: boolean) => oldestFirst(group.filter((place) => isDebt(documentAt(documents, place)) === wanted));
  const open = new Map(group.map((place) => [place, documentAt(documents, place).amountCents]));
  const credits = side(false);
  const allocations: LedgerAllocation[] = [];
  let next = 0;
  for (const debt of side(true)) {
    while (next < credits.length && (open.get(debt) ?? 0) > 0) {
      const credit = credits[next];
      if (credit === undefined) break;
      const amountCents = Math.min(open.get(debt) ?? 0, open.get(credit) ?? 0);
      const date = allocationDate(documentAt(documents, debt).date, documentAt(documents, credit).date);
      allocations.push({ debt, credit, amountCents, date });
      open.set(debt, (open.get(debt) ?? 0) - amountCents);
      open.set(credit, (open.get(credit) ?? 0) - amountCents);
      if (open.get(credit) === 0) next += 1;
    }
  }
  return allocations;
}

function documentAt(documents: readonly LedgerDocument[], place: number): LedgerDocument {
  const document = documents[place];
  if (document === undefined) throw new RangeError(`no document ${String(place)}`);
  return document;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
