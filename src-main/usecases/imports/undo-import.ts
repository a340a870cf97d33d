import { RefusalError } from '#shared/contract/result';
import type { UndoOutcome } from '#shared/contract/schemas/import';
import type { Context } from '../context';

/** What becomes of payments that rest on the batch: they keep it from being undone, or are freed. */
export type Follow = 'nothing' | 'payments';

/**
 * Takes back exactly what a batch brought. Refused (batchInUse, with what rests on it) when something later needs it. With
 * `follow` 'payments', payments alone do not keep it: what they settled of its invoices is freed, they stay unallocated,
 * and so do the clients they are of; those made of its bank entries go with it. Issued letters always keep it.
 */
export function undoImport({ books }: Context, batch: number, follow: Follow = 'nothing'): Promise<UndoOutcome> {
  return books.write((repositories) => {
    const store = repositories.imports;
    const view = store.batches().find((candidate) => candidate.id === batch);
    if (view === undefined) throw new RefusalError('batchNotFound', { batch });
    if (view.status === 'undone') throw new RefusalError('batchAlreadyUndone', { batch });
    const { items, blocking } = store.dependents(batch);
    if ((follow === 'nothing' ? items : blocking).length > 0) throw new RefusalError('batchInUse', { batch, items, canFollow: blocking.length === 0 });
    const { freed, removed: removedPayments } = follow === 'nothing' ? { freed: 0, removed: 0 } : store.freePayments(batch);
    const { removed: brought, restored, keptClients } = store.removeBatch(batch);
    const removed = { ...brought, payments: brought.payments + removedPayments };
    repositories.journal.append({
      action: 'undoImport',
      subject: view.files.map((file) => file.file).join(', '),
      amountCents: null,
      data: { batch, removed, restored, freed, keptClients },
    });
    return { batch, removed, restored, freed, keptClients };
  });
}
