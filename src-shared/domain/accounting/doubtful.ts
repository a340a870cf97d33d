import { daysBetween, type IsoDate } from '../calendar';
import type { Cents } from '../money';
import type { DoubtfulSettings } from './settings';
import { shareOf, vatAt, WHOLE_BPS } from './shares';

/** An invoice in euros open at the closing date. */
export interface OpenInvoice {
  readonly invoiceId: number;
  readonly clientId: number;
  readonly number: string;
  readonly issueDate: IsoDate;
  readonly dueDate: IsoDate;
  readonly amountCents: Cents;
  /** VAT within the amount; null: unknown. */
  readonly vatCents: Cents | null;
  readonly openCents: Cents;
}

export interface DoubtfulClient {
  readonly clientId: number;
  readonly code: string;
  readonly name: string;
}

/** What the user decided of an invoice in this list. */
export interface DoubtfulChoice {
  /** null: the rate proposed. */
  readonly rateBps: number | null;
  /** null: that of the settings, if any. */
  readonly vatRateBps: number | null;
  readonly leftOut: boolean;
  readonly note: string;
}

export const DOUBTFUL_REASONS = ['insolvency', 'dispute', 'late'] as const;
export type DoubtfulReason = (typeof DOUBTFUL_REASONS)[number];

/** Where the VAT taken out comes from: told by the sources, a rate that the user gave, or not known: nothing is taken out. */
export const VAT_SOURCES = ['told', 'rate', 'unknown'] as const;
export type VatSource = (typeof VAT_SOURCES)[number];

/** A doubtful invoice. Always allowance ≤ base ≤ exposed ≤ open, and base + VAT = exposed. */
export interface DoubtfulLine extends Omit<OpenInvoice, 'vatCents' | 'amountCents'>, Omit<DoubtfulClient, 'clientId'> {
  readonly daysLate: number;
  readonly reason: DoubtfulReason;
  /** The part of the client's credits set against it here: the books allocate nothing. */
  readonly creditedCents: Cents;
  /** Open less credited, with VAT. */
  readonly exposedCents: Cents;
  /** VAT within what is exposed; null: unknown. */
  readonly vatCents: Cents | null;
  readonly vatSource: VatSource;
  /** The rate of VAT given by hand, null otherwise. */
  readonly vatRateBps: number | null;
  readonly baseCents: Cents;
  readonly proposedBps: number;
  readonly rateBps: number;
  readonly leftOut: boolean;
  readonly note: string;
  readonly allowanceCents: Cents;
}

/** What the list is made from, all of it as of the closing date. */
export interface DoubtfulFacts {
  readonly date: IsoDate;
  readonly settings: DoubtfulSettings;
  readonly clients: ReadonlyMap<number, DoubtfulClient>;
  readonly invoices: readonly OpenInvoice[];
  /** By client, positive: payments and credit notes that are set against nothing. */
  readonly creditCents: ReadonlyMap<number, Cents>;
  readonly insolvent: ReadonlySet<number>;
  /** Invoices. */
  readonly disputed: ReadonlySet<number>;
  readonly choices: ReadonlyMap<number, DoubtfulChoice>;
}

/** The doubtful invoices at a date, by client and due date. The rate is that of the gravest reason. */
export function doubtfulLines(facts: DoubtfulFacts): DoubtfulLine[] {
  const credited = creditsOnOldest(facts);
  return [...facts.invoices].sort(byClientAndDue(facts)).flatMap((invoice) => {
    const client = facts.clients.get(invoice.clientId);
    const doubt = doubtOf(invoice, facts);
    return client === undefined || doubt === null ? [] : [lineOf(invoice, client, { ...doubt, creditedCents: credited.get(invoice.invoiceId) ?? 0 }, facts)];
  });
}

/**
 * A client's unallocated credits go first against what it owes, the oldest due first, doubtful or not: what it paid
 * without saying what for is not at risk.
 */
function creditsOnOldest({ invoices, creditCents }: DoubtfulFacts): Map<number, Cents> {
  const left = new Map(creditCents);
  const credited = new Map<number, Cents>();
  for (const { invoiceId, clientId, openCents } of [...invoices].sort(byDue)) {
    const cents = Math.min(openCents, left.get(clientId) ?? 0);
    if (cents <= 0) continue;
    credited.set(invoiceId, cents);
    left.set(clientId, (left.get(clientId) ?? 0) - cents);
  }
  return credited;
}

interface Doubt {
  readonly reason: DoubtfulReason;
  readonly daysLate: number;
  readonly proposedBps: number;
}

function doubtOf({ invoiceId, clientId, dueDate }: OpenInvoice, { date, settings, insolvent, disputed }: DoubtfulFacts): Doubt | null {
  const daysLate = daysBetween(dueDate, date);
  const byAge = settings.tiers.findLast((tier) => daysLate > tier.daysLate)?.rateBps ?? null;
  if (insolvent.has(clientId)) return { reason: 'insolvency', daysLate, proposedBps: Math.max(settings.insolvencyBps, byAge ?? 0) };
  if (disputed.has(invoiceId)) return { reason: 'dispute', daysLate, proposedBps: Math.max(settings.disputeBps, byAge ?? 0) };
  return byAge === null ? null : { reason: 'late', daysLate, proposedBps: byAge };
}

function lineOf(invoice: OpenInvoice, { code, name }: DoubtfulClient, doubt: Doubt & { readonly creditedCents: Cents }, { settings, choices }: DoubtfulFacts): DoubtfulLine {
  const { amountCents, vatCents: told, ...shown } = invoice;
  const choice = choices.get(invoice.invoiceId);
  const exposedCents = invoice.openCents - doubt.creditedCents;
  const vat = vatOf(exposedCents, { amountCents, vatCents: told }, choice?.vatRateBps ?? settings.vatRateBps);
  const baseCents = exposedCents - (vat.vatCents ?? 0);
  const rateBps = choice?.rateBps ?? doubt.proposedBps;
  const leftOut = choice?.leftOut ?? false;
  const allowanceCents = leftOut ? 0 : shareOf(baseCents, rateBps, WHOLE_BPS);
  return { ...shown, ...doubt, code, name, exposedCents, ...vat, baseCents, rateBps, leftOut, note: choice?.note ?? '', allowanceCents };
}

/** VAT within a part of an invoice: its share of the VAT told, else at a rate given, else unknown. */
export function vatOf(partCents: Cents, { amountCents, vatCents }: Pick<OpenInvoice, 'amountCents' | 'vatCents'>, givenBps: number | null): Pick<DoubtfulLine, 'vatCents' | 'vatSource' | 'vatRateBps'> {
  if (vatCents !== null) return { vatCents: shareOf(partCents, vatCents, amountCents), vatSource: 'told', vatRateBps: null };
  if (givenBps !== null) return { vatCents: vatAt(partCents, givenBps), vatSource: 'rate', vatRateBps: givenBps };
  return { vatCents: null, vatSource: 'unknown', vatRateBps: null };
}

const byDue = (a: OpenInvoice, b: OpenInvoice): number => compare(a.dueDate, b.dueDate) || a.invoiceId - b.invoiceId;

function byClientAndDue({ clients }: DoubtfulFacts): (a: OpenInvoice, b: OpenInvoice) => number {
  const nameOf = ({ clientId }: OpenInvoice): string => clients.get(clientId)?.name ?? '';
  return (a, b) => nameOf(a).localeCompare(nameOf(b), 'fr') || a.clientId - b.clientId || byDue(a, b);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
