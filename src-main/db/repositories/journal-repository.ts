import type { Cents } from '#shared/domain/money';
import type { JournalHead, JournalRepository } from '#main/usecases/ports/journal';
import type { Connection } from '../connection';
import { entryHash, firstBrokenLink } from '../journal-chain';

export function journalRepository(connection: Connection, now: () => Date): JournalRepository {
  const head = connection.prepare<[], JournalHead>('SELECT id, hash FROM journal ORDER BY id DESC LIMIT 1');
  return {
    head: () => head.get() ?? null,
    append: ({ action, subject, amountCents, data }) => {
      const last = head.get();
      const entry = { at: now().toISOString(), action, subject, amountCents, data: JSON.stringify(data), previousHash: last?.hash ?? '' };
      connection
        .prepare('INSERT INTO journal (at, action, subject, amount_cents, data, previous_hash, hash) VALUES (?, ?, ?, ?, ?, ?, ?)')
        .run(entry.at, action, subject, amountCents, entry.data, entry.previousHash, entryHash(entry));
    },
    list: (offset, limit) => ({
      total: connection.prepare<[], { n: number }>('SELECT count(*) AS n FROM journal').get()?.n ?? 0,
      rows: connection
        .prepare<[number, number], { id: number; at: string; action: string; subject: string; amountCents: Cents | null }>(
          'SELECT id, at, action, subject, amount_cents AS amountCents FROM journal ORDER BY id DESC LIMIT ? OFFSET ?',
        )
        .all(limit, offset),
    }),
    firstBrokenLink: () => firstBrokenLink(connection),
  };
}
