import { createHash } from 'node:crypto';
import type { Cents } from '#shared/domain/money';
import type { JournalHead, JournalRepository } from '#main/usecases/ports/books';
import type { Connection } from '../connection';

interface JournalRow {
  readonly id: number;
  readonly at: string;
  readonly action: string;
  readonly subject: string;
  readonly amountCents: Cents | null;
  readonly data: string;
  readonly previousHash: string;
  readonly hash: string;
}

const COLUMNS = 'id, at, action, subject, amount_cents AS amountCents, data, previous_hash AS previousHash, hash';

export function journalRepository(connection: Connection, now: () => Date): JournalRepository {
  const head = connection.prepare<[], JournalHead>('SELECT id, hash FROM journal ORDER BY id DESC LIMIT 1');
  return {
    head: () => head.get() ?? null,
    append: ({ action, subject, amountCents, data }) => {
      const last = head.get();
      const entry = { at: now().toISOString(), action, subject, amountCents, data: JSON.stringify(data), previousHash: last?.hash ?? '' };
      connection
        .prepare('INSERT INTO journal (at, action, subject, amount_cents, data, previous_hash, hash) VALUES (?, ?, ?, ?, ?, ?, ?)')
        .run(entry.at, action, subject, amountCents, entry.data, entry.previousHash, hashOf(entry));
    },
    list: (offset, limit) => ({
      total: connection.prepare<[], { n: number }>('SELECT count(*) AS n FROM journal').get()?.n ?? 0,
      rows: connection
        .prepare<[number, number], { id: number; at: string; action: string; subject: string; amountCents: Cents | null }>(
          'SELECT id, at, action, subject, amount_cents AS amountCents FROM journal ORDER BY id DESC LIMIT ? OFFSET ?',
        )
        .all(limit, offset),
    }),
    firstBrokenLink: () => {
      let previous = '';
      for (const row of connection.prepare<[], JournalRow>(`SELECT ${COLUMNS} FROM journal ORDER BY id`).iterate()) {
        if (row.previousHash !== previous || row.hash !== hashOf(row)) return row.id;
        previous = row.hash;
      }
      return null;
    },
  };
}

function hashOf(entry: Omit<JournalRow, 'id' | 'hash'>): string {
  const sealed = [entry.previousHash, entry.at, entry.action, entry.subject, entry.amountCents, entry.data];
  return createHash('sha256').update(JSON.stringify(sealed)).digest('hex');
}
