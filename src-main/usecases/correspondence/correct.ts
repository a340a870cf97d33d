import type { JournalAction } from '#shared/contract/journal-actions';
import { RefusalError } from '#shared/contract/result';
import type { CorrectInput } from '#shared/contract/schemas/correspondence';
import { isIssued } from '#shared/domain/correspondence';
import type { Context } from '../context';
import type { Repositories } from '../ports/books';
import type { CorrespondenceItem } from '../ports/correspondence';
import { clientOf, refuseForeignObstacle, refuseFuture } from './record';

/** Corrects what the user wrote; the journal keeps what it said before. */
export async function correctCorrespondence({ books, today }: Context, { id, ...text }: CorrectInput): Promise<void> {
  refuseFuture(text.date, today);
  return books.write((repositories) => {
    const before = changeable(repositories, id);
    if (before.removedOn !== null) throw new RefusalError('correspondenceNotFound', { id });
    refuseForeignObstacle(repositories, text.obstacleId, before.clientId, today);
    repositories.correspondence.correct(id, text);
    journal(repositories, 'correctCorrespondence', before, { before, after: text });
  });
}

/** Takes an item out of the dossier, or puts it back. Nothing is erased: its file and its words stay in the books. */
export function removeCorrespondence({ books, today }: Context, id: number, removed: boolean): Promise<void> {
  return books.write((repositories) => {
    const item = changeable(repositories, id);
    repositories.correspondence.setRemoved(id, removed ? today : null);
    journal(repositories, removed ? 'removeCorrespondence' : 'restoreCorrespondence', item, item);
  });
}

/** @throws RefusalError 'correspondenceNotFound', 'correspondenceFrozen' for a letter that was issued */
function changeable({ correspondence }: Repositories, id: number): CorrespondenceItem {
  const item = correspondence.find(id);
  if (item === null) throw new RefusalError('correspondenceNotFound', { id });
  if (isIssued(item)) throw new RefusalError('correspondenceFrozen', { id });
  return item;
}

function journal(repositories: Repositories, action: JournalAction, { id, clientId }: CorrespondenceItem, data: object): void {
  repositories.journal.append({ action, subject: clientOf(repositories, clientId).name, amountCents: null, data: { id, clientId, ...data } });
}
