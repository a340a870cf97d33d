import type { LedgerLine } from '#shared/domain/fec/ledger-line';
import { type SettledLedger, settlement } from '#shared/domain/fec/settle';
import { RefusalError } from '#shared/contract/result';
import { BREATH, type FileApplication } from './file-application';
import { fillFromLedger } from './fill-from-ledger';
import { LedgerDocuments } from './ledger-documents';
import { settleLetters } from './settle-letters';

/**
 * Writes the clients' accounts of a general ledger: debits as invoices, credits as credit notes or payments, letters as
 * allocations. A balance carried forward is written only for clients of whom the books know nothing earlier: of the others
 * they hold the very documents it sums up. Refuses (earlierYearAfterLater) a year older than the balances the books begin with.
 */
export function applyLedger(application: FileApplication, lines: readonly LedgerLine[]): Promise<void> {
  if (!booksAreBlank(application)) return compareLedger(application, lines);
  // the lines are let go of here: they take as much memory as the documents made of them
  return settled(application, lines).then((ledger) => fillFromLedger(application, ledger));
}

async function compareLedger(application: FileApplication, lines: readonly LedgerLine[]): Promise<void> {
  refuseEarlierYear(application, lines);
  const { documents, allocations } = await settled(application, lines);
  const booked = new LedgerDocuments(application, firstOpening(lines));
  await booked.recognise(documents);
  let done = 0;
  for (const document of documents) {
    booked.write(document);
    if (++done % BREATH === 0) await application.breathe(done);
  }
  await settleLetters(application, booked, allocations);
}

/** Nothing that the ledger names can be in the books, and no two of its accounts are one client. */
function booksAreBlank({ store, clients }: FileApplication): boolean {
  return clients.distinct && store.isEmpty('invoice') && store.isEmpty('creditNote') && store.isEmpty('payment');
}

async function settled({ breathe }: FileApplication, lines: readonly LedgerLine[]): Promise<SettledLedger> {
  const steps = settlement(lines);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    await breathe(0);
  }
}

function firstOpening(lines: readonly LedgerLine[]): string | null {
  return lines.reduce<string | null>((first, line) => (line.opening && (first === null || line.date < first) ? line.date : first), null);
}

function refuseEarlierYear({ store, clients }: FileApplication, lines: readonly LedgerLine[]): void {
  const last = new Map<number, string>();
  for (const line of lines) if (line.date > (last.get(line.client) ?? '')) last.set(line.client, line.date);
  for (const [client, date] of last) {
    const opening = store.firstOpeningDate(clients.ids[client] ?? 0);
    if (opening !== null && date < opening) throw new RefusalError('earlierYearAfterLater', { date, opening });
  }
}
