import { RefusalError } from '#shared/contract/result';
import type { ClientDuplicates, DuplicateSide } from '#shared/contract/schemas/duplicates';
import { findDuplicates } from '#shared/domain/clients/duplicates';
import type { Context } from './context';
import type { Repositories } from './ports/books';

/** Pairs shown at once: those behind come when these are settled. */
const SHOWN_PAIRS = 100;

/** Clients that look like one, and the merges made so far. */
export function clientDuplicates(repositories: Repositories): ClientDuplicates {
  const { clientMerges } = repositories;
  const distinct = new Set(clientMerges.distinctPairs().map(({ first, second }) => pairKey(first, second)));
  const pairs = findDuplicates(clientMerges.compared(), (a, b) => distinct.has(pairKey(a, b))).slice(0, SHOWN_PAIRS);
  return {
    pairs: pairs.map(({ first, second, reasons }) => ({ first: side(repositories, first), second: side(repositories, second), reasons: [...reasons] })),
    merges: clientMerges.list(),
  };
}

const pairKey = (a: number, b: number): string => `${String(Math.min(a, b))} ${String(Math.max(a, b))}`;

function side({ clients, ledger }: Repositories, clientId: number): DuplicateSide {
  const client = clients.find(clientId);
  if (client === null) throw new RefusalError('clientNotFound', { client: clientId });
  const { id, code, name, siren, address, email, phone } = client;
  return { id, code, name, siren, address, email, phone, outstandingCents: ledger.outstandingOf(id) };
}

/** Remembers that two clients are not one: they are not proposed any more. */
export function setNotDuplicates({ books }: Context, firstId: number, secondId: number): Promise<Record<string, never>> {
  return books.write((repositories) => {
    const { name, code } = side(repositories, firstId);
    const other = side(repositories, secondId);
    repositories.clientMerges.setDistinct(firstId, secondId);
    repositories.journal.append({ action: 'notDuplicates', subject: `${name}, ${other.name}`, amountCents: null, data: { codes: [code, other.code] } });
    return {};
  });
}
