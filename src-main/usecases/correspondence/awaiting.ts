import type { CorrespondenceAgenda } from '#shared/contract/schemas/correspondence';
import type { IsoDate } from '#shared/domain/calendar';
import type { Repositories } from '../ports/books';

/** What the correspondence asks of the user by a day: replies to handle, calls to make again. */
export function correspondenceAgenda({ correspondence }: Repositories, by: IsoDate): CorrespondenceAgenda {
  const items = correspondence.awaiting(by);
  return { replies: items.filter(({ awaits }) => awaits === 'handling'), calls: items.filter(({ awaits }) => awaits === 'call') };
}
