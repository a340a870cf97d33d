import { RefusalError } from '#shared/contract/result';
import type { Client, InvoiceView } from '#shared/contract/schemas/client';
import type { LitigationRequest } from '#shared/contract/schemas/litigation';
import { DEFAULT_BOUNDS } from '#shared/domain/ageing';
import type { IsoDate } from '#shared/domain/calendar';
import { BOOKS_CURRENCY } from '#shared/domain/currency';
import type { CaseFile } from '#shared/domain/litigation/case-file';
import { chronology, type CaseEvent } from '#shared/domain/litigation/chronology';
import { type ClaimedInvoice, type DebtBreakdown, debtBreakdown } from '#shared/domain/litigation/debt';
import { numberExhibits } from '#shared/domain/litigation/exhibits';
import { litigationWarnings, type LitigationWarning } from '#shared/domain/litigation/warnings';
import { type InvoiceClaims, invoiceClaims } from '../claims/invoice-claims';
import { clientLimitation } from '../law/limitation';
import { statementOf } from '../letters/statement';
import { obstaclesOf } from '../obstacles/view';
import type { Repositories } from '../ports/books';
import { creditEvents, invoiceEvents, type Originals } from './account-events';
import { correspondenceEvents } from './correspondence-events';
import { limitationEvents, obstacleEvents } from './obstacle-events';
import { keptOriginals } from './originals';

/** A file with the client it is about. */
export interface PreparedCase {
  readonly client: Client;
  readonly file: CaseFile;
}

/**
 * All that a file says, read at once from the books: the same books on the same day say the same.
 * @throws RefusalError 'clientNotFound', 'dateInFuture', 'invoiceNotFound', 'invoiceForeign', 'litigationNothingDue'
 */
export function caseFile(read: Repositories, request: LitigationRequest, today: IsoDate): PreparedCase {
  const client = read.clients.find(request.clientId);
  if (client === null) throw new RefusalError('clientNotFound', { client: request.clientId });
  const date = request.asOf ?? today;
  if (date > today) throw new RefusalError('dateInFuture', { date, today });
  const all = read.ledger.invoicesOf(client.id, date);
  const claimed = claimedInvoices(all, request.invoiceIds, date);
  const costs = invoiceClaims(read, client.id, claimed.map(({ id }) => id), date, date);
  const unallocatedCents = Math.max(0, -read.balance.agedOf(client.id, date, DEFAULT_BOUNDS).unallocatedCents);
  const debt = debtBreakdown(date, client.kind, withCosts(claimed, costs), unallocatedCents);
  if (debt.totalCents <= 0) throw new RefusalError('litigationNothingDue', { client: client.name, date });
  const kept = keptOriginals(read.documents.ofClient(client.id), read.dunning.correspondenceOf(client.id), all.map(({ number }) => number), new Set(request.leftOut), read.documents);
  const events = chronology(eventsOf(read, client, request, claimed, kept, date), date);
  const file: CaseFile = {
    date,
    destination: request.destination,
    creditor: read.company.get(),
    debtor: client,
    debt,
    events,
    exhibits: numberExhibits(events),
    missing: claimed.filter(({ number }) => kept.originals(number).length === 0).map(({ number }) => number),
    warnings: warningsOf(read, client, request, debt, costs, { all, unallocatedCents, today }),
    statement: statementOf(read, client.id, date, null),
    courtCostsCents: request.courtCostsCents,
  };
  return { client, file };
}

/** Every overdue open invoice in euros, or those asked for; the oldest due first. Penalties put on the account are claimed with the invoice that bears them. */
function claimedInvoices(all: readonly InvoiceView[], ids: readonly number[] | null, date: IsoDate): InvoiceView[] {
  const byDue = all.filter(({ nature }) => nature === 'invoice').reverse();
  if (ids === null) return byDue.filter(({ currency, dueDate, openCents }) => currency === BOOKS_CURRENCY && dueDate < date && openCents > 0);
  for (const id of ids) {
    const invoice = byDue.find((each) => each.id === id);
    if (invoice === undefined) throw new RefusalError('invoiceNotFound', { invoice: id });
    if (invoice.currency !== BOOKS_CURRENCY) throw new RefusalError('invoiceForeign', { invoice: invoice.number, currency: invoice.currency });
  }
  return byDue.filter(({ id }) => ids.includes(id));
}

/** What is owed of each beside itself: less what was paid or given up, with what was put on the account, whose documents are not listed apart. */
function withCosts(invoices: readonly InvoiceView[], costs: readonly InvoiceClaims[]): ClaimedInvoice[] {
  return invoices.flatMap(({ id, number, issueDate, dueDate, dueEstimated, amountCents, openCents }) => {
    const cost = costs.find(({ debt }) => debt.invoiceId === id);
    if (cost === undefined) return [];
    const { interest, indemnity } = cost.of;
    const interestCents = interest.standing.owedCents;
    const indemnityCents = indemnity.standing.owedCents;
    const settledCents = Math.max(0, cost.interest.interestCents - interestCents) + Math.max(0, cost.indemnityCents - indemnityCents);
    return [{ id, number, issueDate, dueDate, dueEstimated, amountCents, openCents, interest: { ...cost.interest, interestCents }, accruedInterestCents: cost.interest.interestCents, indemnityCents, settledCents }];
  });
}

function eventsOf(read: Repositories, client: Client, request: LitigationRequest, claimed: readonly InvoiceView[], { originals, elsewhere }: { readonly originals: Originals; readonly elsewhere: ReadonlySet<number> }, date: IsoDate): CaseEvent[] {
  const numbers = new Set(claimed.map(({ number }) => number));
  const ids = new Set(claimed.map(({ id }) => id));
  const leftOut = new Set(request.leftOut);
  const since = claimed.map(({ issueDate }) => issueDate).sort()[0] ?? date;
  // newest first as they are read; the chronology keeps the order given on one day
  const correspondence = [...read.dunning.correspondenceOf(client.id)].reverse();
  return [
    ...invoiceEvents(claimed, originals),
    ...creditEvents(numbers, [...read.ledger.paymentsOf(client.id, date)].reverse(), [...read.ledger.creditNotesOf(client.id, date)].reverse(), originals),
    ...correspondenceEvents(correspondence, { numbers, noteIds: new Set(request.noteIds), leftOut, since, elsewhere }),
    ...obstacleEvents([...obstaclesOf(read, client.id, date)].reverse(), ids),
    ...limitationEvents(read.limitation.ofClient(client.id), ids, leftOut, read.documents),
  ];
}

interface Around {
  readonly all: readonly InvoiceView[];
  readonly unallocatedCents: number;
  readonly today: IsoDate;
}

function warningsOf(read: Repositories, client: Client, { destination }: LitigationRequest, debt: DebtBreakdown, costs: readonly InvoiceClaims[], { all, unallocatedCents, today }: Around): LitigationWarning[] {
  const ids = new Set(debt.invoices.map(({ id }) => id));
  const company = read.company.get();
  const open = obstaclesOf(read, client.id, debt.date).filter(({ standing, invoices }) => standing === 'open' && (invoices.length === 0 || invoices.some(({ id }) => ids.has(id))));
  const proceedings = open.filter(({ kind }) => kind === 'insolvency').map(({ openedOn }) => openedOn);
  return litigationWarnings({
    destination,
    debt,
    debtor: { kind: client.kind, siren: client.siren, hasAddress: client.address.city !== '' },
    creditor: { siren: company.siren, hasAddress: company.address.city !== '' },
    insolventSince: proceedings.sort()[0] ?? null,
    limitation: clientLimitation(read, client.id, today).invoices.filter(({ invoiceId }) => ids.has(invoiceId)),
    underWay: open.flatMap(({ kind, openedOn }) => (kind === 'dispute' || kind === 'plan' || kind === 'promise' ? [{ kind, since: openedOn }] : [])),
    unallocatedCents,
    foreignNumbers: all.filter(({ currency, openCents }) => currency !== BOOKS_CURRENCY && openCents !== 0).map(({ number }) => number),
    hasFormalNotice: costs.every(({ debt: { formalNoticeOn } }) => formalNoticeOn !== null && formalNoticeOn <= debt.date),
  });
}
