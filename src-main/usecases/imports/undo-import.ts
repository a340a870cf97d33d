import { RefusalError } from '#shared/contract/result';
import type { UndoOutcome } from '#shared/contract/schemas/import';
import type { Context } from '../context';

/** Takes back exactly what a batch brought. Refused (batchInUse, with what rests on it) when something later needs it. */
export function undoImport({ books }: Context, batch: number): Promise<UndoOutcome> {
  return books.write((repositories) => {
    const store = repositories.imports;
    const view = store.batches().find((candidate) => candidate.id === batch);
    if (view === undefined) throw new RefusalError('batchNotFound', { batch });
    if (view.status === 'undone') throw new RefusalError('batchAlreadyUndone', { batch });
    const { items } = store.dependents(batch);
    if (items.length > 0) throw new RefusalError('batchInUse', { batch, items });
    const { removed, restored } = store.removeBatch(batch);
    repositories.journal.append({
      action: 'undoImport',
      subject: view.files.map((file) => file.file).join(', '),
      amountCents: null,
      data: { batch, removed, restored },
    });
    return { batch, removed, restored };
  });
}
