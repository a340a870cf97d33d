import { RefusalError } from '#shared/contract/result';
import type { ClientCheck, NewClientCheck } from '#shared/contract/schemas/terms';
import type { Client } from '#shared/contract/schemas/client';
import type { Context } from './context';
import type { Repositories } from './ports/books';

/** Nothing is fetched: what the user checked elsewhere is written down with its date. @throws RefusalError 'clientNotFound' */
export function clientChecks({ books: { read } }: Context, clientId: number): ClientCheck[] {
  clientOf(read, clientId);
  return read.clientChecks.ofClient(clientId);
}

/** @throws RefusalError 'clientNotFound', 'dateInFuture', 'documentNotFound' when the document is not of the dossier */
export function addClientCheck({ books, today }: Context, check: NewClientCheck): Promise<ClientCheck> {
  return books.write((repositories) => {
    const client = clientOf(repositories, check.clientId);
    if (check.date > today) throw new RefusalError('dateInFuture', { date: check.date, today });
    if (check.documentId !== null && !repositories.limitation.isInDossier(check.documentId, check.clientId)) throw new RefusalError('documentNotFound', { document: check.documentId });
    const added = foundCheck(repositories, repositories.clientChecks.insert(check));
    repositories.journal.append({ action: 'addClientCheck', subject: client.name, amountCents: null, data: { client: client.code, check: added } });
    return added;
  });
}

/** @throws RefusalError 'checkNotFound' */
export function removeClientCheck({ books }: Context, id: number): Promise<ClientCheck> {
  return books.write((repositories) => {
    const check = foundCheck(repositories, id);
    const client = clientOf(repositories, check.clientId);
    repositories.clientChecks.remove(id);
    repositories.journal.append({ action: 'removeClientCheck', subject: client.name, amountCents: null, data: { client: client.code, check } });
    return check;
  });
}

function foundCheck({ clientChecks: checks }: Repositories, id: number): ClientCheck {
  const check = checks.find(id);
  if (check === null) throw new RefusalError('checkNotFound', { check: id });
  return check;
}

function clientOf({ clients }: Repositories, id: number): Client {
  const client = clients.find(id);
  if (client === null) throw new RefusalError('clientNotFound', { client: id });
  return client;
}
