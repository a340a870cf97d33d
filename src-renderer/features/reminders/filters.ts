import { foldText } from '#shared/domain/folding';
import type { Channel } from '#shared/domain/dunning/policy';
import type { Cents } from '#shared/domain/money';
import { createStore } from '../../data/store';
import type { BlockedInvoice, Proposal } from './why';

/** Which letters of the queue are looked at; null and '': all. */
export interface QueueFilters {
  readonly text: string;
  readonly level: number | null;
  readonly channel: Channel | null;
  /** Letters that claim this much at least. */
  readonly atLeastCents: Cents;
  readonly salesperson: string | null;
  readonly group: string | null;
}

export const EVERYTHING: QueueFilters = { text: '', level: null, channel: null, atLeastCents: 0, salesperson: null, group: null };

/** Kept while a dossier is read, so that the queue comes back as it was left. */
export const filtersStore = createStore<QueueFilters>(EVERYTHING);

export const AMOUNTS: readonly Cents[] = [0, 10_000, 50_000, 100_000, 500_000];

export const isFiltered = (filters: QueueFilters): boolean => JSON.stringify(filters) !== JSON.stringify(EVERYTHING);

/** A choice that no letter of the day answers to any more is as good as none: it could not be seen nor taken back. */
export function effective(filters: QueueFilters, proposals: readonly Proposal[]): QueueFilters {
  const known = choicesOf(proposals);
  return {
    ...filters,
    level: filters.level !== null && known.levels.includes(filters.level) ? filters.level : null,
    channel: filters.channel !== null && known.channels.includes(filters.channel) ? filters.channel : null,
    salesperson: filters.salesperson !== null && known.salespeople.includes(filters.salesperson) ? filters.salesperson : null,
    group: filters.group !== null && known.groups.includes(filters.group) ? filters.group : null,
  };
}

/** What the letters of the day can be told apart by. */
export function choicesOf(proposals: readonly Proposal[]) {
  const distinct = <T>(values: readonly T[]): T[] => [...new Set(values)];
  return {
    levels: distinct(proposals.map(({ level }) => level)).sort((a, b) => a - b),
    channels: distinct(proposals.map(({ channel }) => channel)),
    salespeople: distinct(proposals.map(({ salesperson }) => salesperson)).filter((name) => name !== '').sort((a, b) => a.localeCompare(b, 'fr')),
    groups: distinct(proposals.map(({ group }) => group)).filter((name) => name !== '').sort((a, b) => a.localeCompare(b, 'fr')),
  };
}

export function matches(filters: QueueFilters, proposal: Proposal): boolean {
  return (
    (filters.level === null || proposal.level === filters.level) &&
    (filters.channel === null || proposal.channel === filters.channel) &&
    proposal.totalCents >= filters.atLeastCents &&
    ofSameClients(filters, proposal, proposal.invoices.map(({ number }) => number))
  );
}

/** What is held back has neither step nor channel of its own: the client and the text decide. */
export const matchesHeld = (filters: QueueFilters, invoice: BlockedInvoice): boolean => ofSameClients(filters, invoice, [invoice.number]);

function ofSameClients({ text, salesperson, group }: QueueFilters, row: Pick<Proposal, 'clientName' | 'clientCode' | 'salesperson' | 'group'>, numbers: readonly string[]): boolean {
  if (salesperson !== null && row.salesperson !== salesperson) return false;
  if (group !== null && row.group !== group) return false;
  if (text.trim() === '') return true;
  const found = foldText([row.clientName, row.clientCode, ...numbers].join(' '));
  return foldText(text).split(' ').every((word) => found.includes(word));
}
