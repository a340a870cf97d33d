import { allocationDate } from '#shared/domain/allocation';
import type { LedgerAllocation } from '#shared/domain/fec/settle';
import type { Cents } from '#shared/domain/money';
import { BREATH, type FileApplication } from './file-application';
import type { BookedDocument, LedgerDocuments } from './ledger-documents';

/** Writes what the letters tie, as far as both sides are still open in the books. */
export async function settleLetters(application: FileApplication, { booked, openingDate }: LedgerDocuments, allocations: readonly LedgerAllocation[]): Promise<void> {
  let done = 0;
  for (const { debt, credit, amountCents } of allocations) {
    if (++done % BREATH === 0) await application.breathe(booked.length);
    const debtor = booked[debt] ?? null;
    const creditor = booked[credit] ?? null;
    if (creditor === null) continue;
    if (debtor !== null) tie(application, debtor, creditor, amountCents);
    else if (creditor.isNew && openingDate !== null) settleEarlier(application, creditor, amountCents, openingDate);
  }
}

function tie(application: FileApplication, debtor: BookedDocument, creditor: BookedDocument, wanted: Cents): void {
  const { store, tally, batchId } = application;
  const debt = debtor.nature === 'invoice' ? { invoiceId: debtor.id } : { refundId: debtor.id };
  // the user may have tied them already, or tied the payment elsewhere: the letter asks for no more, and frees nothing
  const missing = creditor.confirmedBy === null ? wanted : wanted - store.allocatedBetween(creditor.id, debt);
  const cents = Math.min(missing, debtor.openCents, creditor.openCents);
  if (creditor.confirmedBy !== null && cents < Math.min(missing, debtor.openCents)) tally.warn(creditor.confirmedBy, null, 'allocationDiffers', null);
  if (cents <= 0) return;
  store.allocate(batchId, { debt, credit: creditOf(creditor), cents, date: allocationDate(debtor.date, creditor.date) });
  tally.count('allocations', 'created');
  debtor.openCents -= cents;
  creditor.openCents -= cents;
}

/** A credit tied to a balance carried forward settles the documents that the balance sums up, oldest first. */
function settleEarlier({ store, tally, batchId }: FileApplication, creditor: BookedDocument, wanted: Cents, openingDate: string): void {
  let rest = Math.min(wanted, creditor.openCents);
  for (const invoice of store.openInvoicesBefore(creditor.clientId, openingDate)) {
    const cents = Math.min(rest, invoice.openCents);
    if (cents <= 0) break;
    store.allocate(batchId, { debt: { invoiceId: invoice.id }, credit: creditOf(creditor), cents, date: allocationDate(invoice.issueDate, creditor.date) });
    tally.count('allocations', 'created');
    creditor.openCents -= cents;
    rest -= cents;
  }
}

const creditOf = (creditor: BookedDocument) => (creditor.nature === 'creditNote' ? { creditNoteId: creditor.id } : { paymentId: creditor.id });
