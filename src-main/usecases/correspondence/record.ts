import type { JournalAction } from '#shared/contract/journal-actions';
import { RefusalError } from '#shared/contract/result';
import type { RecordInput } from '#shared/contract/schemas/correspondence';
import type { Client } from '#shared/contract/schemas/client';
import type { IsoDate } from '#shared/domain/calendar';
import type { Context } from '../context';
import type { Repositories } from '../ports/books';
import type { NewCorrespondence } from '../ports/correspondence';

/** In the journal. */
const RECORDED: Readonly<Record<RecordInput['what'], JournalAction>> = { note: 'addNote', call: 'addCall', reply: 'addReply' };

/** Writes down a note, a call or a reply. A call made settles those that were to be made by its day. */
export async function recordCorrespondence({ books, today }: Context, input: RecordInput): Promise<{ id: number }> {
  refuseFuture(input.date, today);
  if (input.what === 'call' && input.nextCallOn !== null && input.nextCallOn < input.date) throw new RefusalError('untilNotAfter', { date: input.date, until: input.nextCallOn });
  return books.write((repositories) => {
    const client = clientOf(repositories, input.clientId);
    refuseForeignObstacle(repositories, input.obstacleId, input.clientId, today);
    const item = itemOf(input);
    if (item.kind === 'phone') repositories.correspondence.callsMade(client.id, item.date);
    const id = repositories.correspondence.insert(item);
    repositories.journal.append({ action: RECORDED[input.what], subject: client.name, amountCents: null, data: { id, client: client.code, ...item } });
    return { id };
  });
}

export function clientOf({ clients }: Repositories, clientId: number): Client {
  const client = clients.find(clientId);
  if (client === null) throw new RefusalError('clientNotFound', { client: clientId });
  return client;
}

export function refuseFuture(date: IsoDate, today: IsoDate): void {
  if (date > today) throw new RefusalError('dateInFuture', { date, today });
}

/** A document is of a dispute of the same client. */
export function refuseForeignObstacle({ obstacles }: Repositories, obstacleId: number | null, clientId: number, today: IsoDate): void {
  if (obstacleId !== null && obstacles.find(obstacleId, today)?.clientId !== clientId) throw new RefusalError('obstacleNotFound', { id: obstacleId });
}

function itemOf(input: RecordInput): NewCorrespondence {
  const { clientId, date, subject, body, person, obstacleId } = input;
  const base = { clientId, date, subject, body, person, obstacleId, noticeId: null, documentId: null, awaits: null, awaitsOn: null };
  switch (input.what) {
    case 'note':
      return { ...base, kind: 'note', direction: 'none' };
    case 'call':
      return { ...base, kind: 'phone', direction: input.direction, awaits: input.nextCallOn === null ? null : 'call', awaitsOn: input.nextCallOn };
    case 'reply':
      return { ...base, kind: input.by, direction: 'received', awaits: input.toHandle ? 'handling' : null };
  }
}
