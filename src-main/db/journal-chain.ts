import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Cents } from '#shared/domain/money';
import type { Connection } from './connection';

export interface SealedEntry {
  readonly at: string;
  readonly action: string;
  readonly subject: string;
  readonly amountCents: Cents | null;
  readonly data: string;
  readonly previousHash: string;
}

interface ChainedEntry extends SealedEntry {
  readonly id: number;
  readonly hash: string;
  readonly erasedOn: string | null;
}

const COLUMNS = 'id, at, action, subject, amount_cents AS amountCents, data, previous_hash AS previousHash, hash, erased_on AS erasedOn';
/** Entries that say what was erased, and what was left of it. */
export const ATTESTING_ACTIONS: readonly string[] = ['anonymiseClient', 'eraseDocument'];

/** `hash` is that of the entry as it was written, `rest` that of what is left of it. */
const attestation = z.object({
  entries: z.array(z.object({ id: z.int(), hash: z.string(), rest: z.string() })),
  documents: z.array(z.object({ id: z.int(), sha256: z.string() })),
});

/** What an entry's hash seals, the entry before it included. */
export function entryHash({ previousHash, at, action, subject, amountCents, data }: SealedEntry): string {
  return createHash('sha256').update(JSON.stringify([previousHash, at, action, subject, amountCents, data])).digest('hex');
}

/**
 * The first entry that is not what it was written as, or does not follow the one before. An entry that something was erased
 * from keeps its hash, so that the chain holds; what is left of it must be attested by a later entry that is whole.
 */
export function firstBrokenLink(connection: Connection): number | null {
  const attested = new Map<number, { hash: string; rest: string }>();
  const erased: { id: number; hash: string; rest: string }[] = [];
  const broken: number[] = [];
  let previous = '';
  for (const entry of connection.prepare<[], ChainedEntry>(`SELECT ${COLUMNS} FROM journal ORDER BY id`).iterate()) {
    const own = entryHash(entry);
    const isWhole = entry.erasedOn === null && entry.hash === own;
    if (entry.previousHash !== previous || (entry.erasedOn === null && !isWhole)) broken.push(entry.id);
    if (entry.erasedOn !== null) erased.push({ id: entry.id, hash: entry.hash, rest: own });
    if (isWhole) for (const { id, hash, rest } of attestationOf(entry)?.entries ?? []) if (id < entry.id) attested.set(id, { hash, rest });
    previous = entry.hash;
  }
  for (const { id, hash, rest } of erased) {
    const told = attested.get(id);
    if (told?.hash !== hash || told.rest !== rest) broken.push(id);
  }
  return broken.length === 0 ? null : Math.min(...broken);
}

/** Documents whose erasure is attested, by id, with the hash they had. */
export function erasedDocuments(connection: Connection): Map<number, string> {
  const entries = connection.prepare<[], ChainedEntry>(`SELECT ${COLUMNS} FROM journal WHERE action IN ('anonymiseClient', 'eraseDocument') AND erased_on IS NULL`).all();
  const whole = entries.filter((entry) => entry.hash === entryHash(entry));
  return new Map(whole.flatMap((entry) => attestationOf(entry)?.documents ?? []).map(({ id, sha256 }) => [id, sha256]));
}

function attestationOf({ action, data }: SealedEntry): z.infer<typeof attestation> | null {
  return ATTESTING_ACTIONS.includes(action) ? (attestation.safeParse(JSON.parse(data)).data ?? null) : null;
}
