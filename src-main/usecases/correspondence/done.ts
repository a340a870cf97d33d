import { RefusalError } from '#shared/contract/result';
import type { Context } from '../context';

/** A reply was handled, a call made again; or it is to do after all. */
export function setCorrespondenceDone({ books, today }: Context, id: number, done: boolean): Promise<void> {
  return books.write(({ correspondence, journal, clients }) => {
    const item = correspondence.find(id);
    if (item?.removedOn !== null || item.awaits === null) throw new RefusalError('correspondenceNotFound', { id });
    correspondence.setDone(id, done ? today : null);
    journal.append({ action: done ? 'correspondenceDone' : 'correspondenceToDo', subject: clients.find(item.clientId)?.name ?? '', amountCents: null, data: { id, clientId: item.clientId, awaits: item.awaits, subject: item.subject } });
  });
}
