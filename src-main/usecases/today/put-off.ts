import { RefusalError } from '#shared/contract/result';
import type { PutOffInput, WakeInput } from '#shared/contract/schemas/today';
import type { Context } from '../context';

/** Puts a line of the day off until a later one. Reminders are not held back by it: only the page is quiet about it. */
export async function putOff({ books, today }: Context, { clientId, key, until }: PutOffInput): Promise<Record<string, never>> {
  if (until <= today) throw new RefusalError('untilNotAfter', { date: today, until });
  return books.write(({ agenda, journal }) => {
    const client = agenda.clientName(clientId);
    if (client === null) throw new RefusalError('clientNotFound', { client: clientId });
    agenda.snooze({ clientId, key, until }, today);
    journal.append({ action: 'putOff', subject: client.name, amountCents: null, data: { client: client.code, key, until } });
    return {};
  });
}

export function wake({ books }: Context, { clientId, key }: WakeInput): Promise<Record<string, never>> {
  return books.write(({ agenda, journal }) => {
    const client = agenda.clientName(clientId);
    if (client === null) throw new RefusalError('clientNotFound', { client: clientId });
    agenda.wake(clientId, key);
    journal.append({ action: 'wake', subject: client.name, amountCents: null, data: { client: client.code, key } });
    return {};
  });
}
