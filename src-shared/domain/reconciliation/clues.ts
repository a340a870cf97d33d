import type { EntryToMatch, OpenInvoice } from './facts';
import { type MatchIndex, textOf } from './match-index';
import type { NumberedInvoice } from './number-index';
import type { Payer } from './payers';
import { findReferences, type References } from './references';

/** The invoices of one client that an entry names. */
export interface NamedInvoices {
  readonly clientId: number;
  readonly invoices: readonly OpenInvoice[];
  /** Some of the numbers are borne by other clients' invoices too. */
  readonly ambiguous: boolean;
}

/** All that an entry says of whom it comes from and what for. */
export interface Clues {
  readonly references: References;
  readonly payers: ReadonlyMap<number, Payer>;
  /** Of each client that a number written out may be about. */
  readonly named: readonly NamedInvoices[];
  /** Numbers of paid invoices that it names, by client. */
  readonly settled: ReadonlyMap<number, string>;
  /** The payer, as far as surely known, is somebody else than this client. */
  isOtherThan(clientId: number): boolean;
  /** A short or cut number points at the invoice. */
  pointsAt(invoice: OpenInvoice): boolean;
}

/** How far a sign can be trusted: an account before a name, a whole name before part of one. */
const TRUST: Readonly<Record<Payer['strength'], number>> = { iban: 4, known: 3, equal: 3, close: 2, inLabel: 1 };

export function cluesOf(entry: EntryToMatch, index: MatchIndex): Clues {
  const references = findReferences(textOf(entry), index.numbers);
  const payers = index.payers.of(entry);
  const bearers = references.full.map((borne) => narrowed(borne, payers));
  const clientIds = [...new Set(bearers.flatMap((borne) => borne.map(({ clientId }) => clientId)))];
  const named = clientIds.map((clientId) => namedOf(clientId, bearers, entry.currency));
  const all = references.full.flat();
  const weak = new Set(references.weak.flatMap(({ invoice }) => (invoice === null ? [] : [invoice.id])));
  return {
    references,
    payers,
    named: named.filter(({ invoices }) => invoices.length > 0),
    settled: new Map(all.filter(({ invoice }) => invoice === null).map(({ clientId, number }) => [clientId, number])),
    isOtherThan: (clientId) => isOther(payers, clientId),
    pointsAt: ({ id }) => weak.has(id) || references.tails.has(index.numbers.tailOf(id)),
  };
}

/** One number at several clients: the payer's, when the payer is one of them. */
function narrowed(borne: readonly NumberedInvoice[], payers: ReadonlyMap<number, Payer>): readonly NumberedInvoice[] {
  const ofPayer = borne.filter(({ clientId }) => trustIn(payers, clientId) >= TRUST.equal);
  return ofPayer.length > 0 ? ofPayer : borne;
}

function namedOf(clientId: number, bearers: readonly (readonly NumberedInvoice[])[], currency: string): NamedInvoices {
  const mine = bearers.filter((borne) => borne.some((one) => one.clientId === clientId));
  const invoices = mine.flatMap((borne) => borne.flatMap((one) => (one.clientId === clientId && one.invoice?.currency === currency ? [one.invoice] : [])));
  return { clientId, invoices: [...new Set(invoices)], ambiguous: mine.some((borne) => borne.length > 1) || mine.length < bearers.length };
}

function isOther(payers: ReadonlyMap<number, Payer>, clientId: number): boolean {
  const trust = trustIn(payers, clientId);
  return [...payers.values()].some((payer) => TRUST[payer.strength] > trust);
}

function trustIn(payers: ReadonlyMap<number, Payer>, clientId: number): number {
  const payer = payers.get(clientId);
  return payer === undefined ? 0 : TRUST[payer.strength];
}
