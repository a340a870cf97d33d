import { RefusalError } from '#shared/contract/result';
import type { AnonymisedClient } from '#shared/contract/schemas/privacy';
import { addMonths, type IsoDate } from '#shared/domain/calendar';
import { fr } from '#shared/domain/letters/typography';
import type { Context } from '../context';
import type { Repositories } from '../ports/books';
import { clientRetention } from './retention';
import { retentionYears } from './retention-setting';

/**
 * Takes out of the books all that names a client whose retention period is over: amounts, dates, numbers and hashes stay,
 * so that every balance and the journal can still be proved. A verified backup comes first; it cannot be undone.
 * @throws RefusalError 'clientNotFound', 'clientAnonymised', 'clientMustBeKept'
 */
export async function anonymiseClient({ books, today }: Context, clientId: number): Promise<AnonymisedClient> {
  refuseKept(books.read, clientId, today);
  const backup = await books.backUp('anonymisation');
  const { value, compacted } = await books.erase((repositories) => {
    refuseKept(repositories, clientId, today);
    const { journal, personalData } = repositories;
    const number = String(personalData.anonymisedCount() + 1);
    const identity = { code: `ANONYME-${number}`, name: fr`Client anonymisé n° ${number}` };
    const attestation = personalData.anonymise({ clientId, identity, on: today, upTo: addMonths(today, -12 * retentionYears(repositories)) });
    journal.append({ action: 'anonymiseClient', subject: identity.name, amountCents: null, data: { client: identity.code, ...attestation } });
    return { ...identity, entries: attestation.entries.length, documents: attestation.documents.length };
  });
  return { ...value, backup, backups: books.backups(), compacted };
}

function refuseKept(repositories: Repositories, clientId: number, today: IsoDate): void {
  const { name, anonymisedOn, bars, keptUntil } = clientRetention(repositories, clientId, today);
  if (anonymisedOn !== null) throw new RefusalError('clientAnonymised', { name, date: anonymisedOn });
  if (bars.length > 0) throw new RefusalError('clientMustBeKept', { name, bars, keptUntil });
}
