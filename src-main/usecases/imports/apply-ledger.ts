import type { LedgerLine } from '#shared/domain/fec/ledger-line';
import { settleLedger } from '#shared/domain/fec/settle';
import { RefusalError } from '#shared/contract/result';
import { BREATH, type FileApplication } from './file-application';
import { LedgerDocuments } from './ledger-documents';
import { settleLetters } from './settle-letters';

/**
 * Writes the clients' accounts of a general ledger: debits as invoices, credits as credit notes or payments, letters as
 * allocations. A balance carried forward is written only for clients of whom the books know nothing earlier: of the others
 * they hold the very documents it sums up. Refuses (earlierYearAfterLater) a year older than the balances the books begin with.
 */
export async function applyLedger(application: FileApplication, lines: readonly LedgerLine[]): Promise<void> {
  refuseEarlierYear(application, lines);
  const { documents, allocations } = settleLedger(lines);
  const booked = new LedgerDocuments(application, firstOpening(lines));
  let done = 0;
  for (const document of documents) {
    booked.write(document);
    if (++done % BREATH === 0) await application.breathe(done);
  }
  settleLetters(application, booked, allocations);
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
