import { RefusalError } from '#shared/contract/result';
import type { Context } from './context';

/**
 * Makes two clients one: documents, payments, correspondence and all else of the other go to the one that is kept, whose
 * empty fields it fills; files that still name the other mean the one kept. Refused (mergeNumberClash) when both have a
 * document of the same number: they would be two documents under one name.
 */
export function mergeClients({ books, now }: Context, keptId: number, otherId: number): Promise<{ mergeId: number }> {
  return books.write(({ clients, clientMerges, journal, ledger }) => {
    const kept = clients.find(keptId);
    const other = clients.find(otherId);
    if (kept === null || other === null || keptId === otherId) throw new RefusalError('clientNotFound', { client: kept === null ? keptId : otherId });
    const items = clientMerges.sameNumbers(keptId, otherId);
    if (items.length > 0) throw new RefusalError('mergeNumberClash', { kept: kept.name, other: other.name, items });
    const amountCents = ledger.outstandingOf(otherId);
    const mergeId = clientMerges.merge(keptId, otherId, now().toISOString());
    journal.append({ action: 'mergeClients', subject: `${other.name} → ${kept.name}`, amountCents, data: { merge: mergeId, kept: { id: kept.id, code: kept.code }, other } });
    return { mergeId };
  });
}

/**
 * Parts two clients that were merged: what was the other's goes back to it, what came since stays with the one kept.
 * Refused (mergeInUse) when something set since ties documents of both.
 */
export function unmergeClients({ books }: Context, mergeId: number): Promise<{ clientId: number }> {
  return books.write(({ clientMerges, journal }) => {
    const merge = clientMerges.find(mergeId);
    if (merge === null) throw new RefusalError('mergeNotFound', { merge: mergeId });
    if (clientMerges.isTaken(merge.code)) throw new RefusalError('clientCodeTaken', { code: merge.code });
    const items = clientMerges.ties(mergeId);
    if (items.length > 0) throw new RefusalError('mergeInUse', { items });
    const clientId = clientMerges.unmerge(mergeId);
    journal.append({ action: 'unmergeClients', subject: `${merge.name} ← ${merge.keptName}`, amountCents: null, data: { merge: mergeId, code: merge.code, keptCode: merge.keptCode } });
    return { clientId };
  });
}
