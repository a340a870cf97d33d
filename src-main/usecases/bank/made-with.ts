import { RefusalError } from '#shared/contract/result';
import type { MatchDecision } from '#shared/contract/schemas/bank';
import { laterOf } from '#shared/domain/calendar';
import { explainDifference, isSmall } from '#shared/domain/reconciliation/difference';
import { creditInvoice } from '../credit-invoice';
import { setCredit } from '../set-credit';
import type { InboxEntry, MadeWith } from '../ports/bank';
import type { Repositories } from '../ports/books';

type Decision = Extract<MatchDecision, { kind: 'payment' }>;

/** What comes with the payment of an entry: credit notes set against its invoices, and a small rest written off. */
export function makeWith(repositories: Repositories, entry: InboxEntry, decision: Decision): MadeWith {
  const allocations = (decision.credits ?? []).map(({ creditNoteId, invoiceId, amountCents }) => setCredit(repositories.ledger, { credit: { creditNoteId }, invoiceId, amountCents, date: entry.date }).id);
  return { allocations, writeOffs: decision.writeOffRest === true ? writeOffRest(repositories, entry, decision) : [] };
}

function writeOffRest(repositories: Repositories, entry: InboxEntry, { allocations }: Decision): number[] {
  const { ledger, journal, clients } = repositories;
  const open = allocations.flatMap(({ invoiceId }) => ledger.findInvoice(invoiceId) ?? []).filter(({ openCents }) => openCents > 0);
  const restCents = open.reduce((sum, { openCents }) => sum + openCents, 0);
  const explanation = explainDifference(entry.amountCents, entry.amountCents + restCents);
  if (!isSmall(explanation)) throw new RefusalError('bankRestNotSmall', { entry: entry.id, amountCents: restCents });
  return open.map((invoice) => {
    const given = creditInvoice(repositories, invoice, { nature: 'writeOff', number: `PERTE ${invoice.number}`, label: 'écart de règlement', date: laterOf(entry.date, invoice.date), amountCents: invoice.openCents });
    journal.append({ action: 'openWriteOff', subject: clients.find(invoice.clientId)?.name ?? '', amountCents: given.amountCents, data: { ...given, invoice: invoice.number, entry: entry.id, explanation } });
    return given.id;
  });
}

/** Takes back what was made with a payment that goes; what was taken back otherwise since is left alone. */
export function takeBackWith({ bank, ledger }: Repositories, paymentId: number): void {
  const { writeOffs, allocations } = bank.madeWith(paymentId);
  for (const id of writeOffs) if (ledger.findWriteOff(id) !== null) ledger.deleteCreditNote(id);
  for (const id of allocations) if (ledger.findAllocation(id) !== null) ledger.deleteAllocation(id);
}
