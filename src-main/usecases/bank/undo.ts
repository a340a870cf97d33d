import { RefusalError } from '#shared/contract/result';
import type { MatchTrace } from '#shared/contract/schemas/bank';
import type { Context } from '../context';
import type { EntryLink } from '../ports/bank';
import type { Repositories } from '../ports/books';
import { openEntry } from './decide';
import { takeBackWith } from './made-with';

/** Leaves an entry aside: it is no client's payment. */
export function ignoreEntry({ books }: Context, entryId: number, reason: string): Promise<Record<string, never>> {
  return books.write((repositories) => {
    const { label, amountCents } = openEntry(repositories, entryId);
    repositories.bank.setIgnored(entryId, reason);
    repositories.journal.append({ action: 'ignoreBankEntry', subject: label, amountCents, data: { entry: entryId, reason } });
    return {};
  });
}

/**
 * Takes back what was made of entries and payments: payments made of an entry are removed, but for those that a file told
 * since, those it confirmed are released,
 * allocations that a return freed come back. Refused (bankMatchInUse) when those invoices were settled otherwise since.
 */
export function undoMatches({ books }: Context, { entryIds, allocationIds }: MatchTrace): Promise<Record<string, never>> {
  return books.write((repositories) => {
    for (const entryId of [...entryIds].reverse()) undoEntry(repositories, entryId);
    for (const allocationId of allocationIds) freeOne(repositories, allocationId);
    repositories.journal.append({ action: 'undoMatch', subject: String(entryIds.length + allocationIds.length), amountCents: null, data: { entryIds, allocationIds } });
    return {};
  });
}

function undoEntry(repositories: Repositories, entryId: number): void {
  const { bank } = repositories;
  const entry = bank.find(entryId);
  if (entry === null) throw new RefusalError('bankEntryNotFound', { entry: entryId });
  for (const link of bank.linksOf(entryId)) if (link.made) removeMade(repositories, link);
  bank.unlink(entryId);
  bank.reopen(entryId);
}

function removeMade(repositories: Repositories, { paymentId, freed, returnedPaymentId }: EntryLink): void {
  const { bank, ledger } = repositories;
  takeBackWith(repositories, paymentId);
  // a file has told the payment since: it stays as what the file brought
  if (!bank.leaveToImport(paymentId)) ledger.deletePayment(paymentId);
  if (freed.length === 0) return;
  if (returnedPaymentId === null) throw new RefusalError('bankMatchInUse', {});
  for (const allocation of freed) {
    const invoice = ledger.findInvoice(allocation.invoiceId);
    const open = Math.min(invoice?.openCents ?? 0, ledger.findPayment(returnedPaymentId)?.openCents ?? 0);
    if (open < allocation.amountCents) throw new RefusalError('bankMatchInUse', { invoice: invoice?.number ?? '' });
    bank.putBack(returnedPaymentId, allocation);
  }
}

function freeOne({ ledger }: Repositories, allocationId: number): void {
  if (ledger.findAllocation(allocationId) === null) throw new RefusalError('allocationNotFound', { allocation: allocationId });
  ledger.deleteAllocation(allocationId);
}
