import { createHash } from 'node:crypto';
import type { FrozenSource } from '../ports/books';
import type { LetterToWrite } from '../ports/letter-writer';

/**
 * All that a letter was made from, to be kept with it: its data, the template (`sha256` null for the shipped one, which
 * the engine's version names) and the engine.
 */
export function frozenSource({ data, template: { key, language, user, logo } }: LetterToWrite, engine: string): FrozenSource {
  const text = JSON.stringify({ format: 1, engine, template: { key, language, id: user?.id ?? null, sha256: user?.sha256 ?? null, ...(logo ? { logoSha256: logo.sha256 } : {}) }, data });
  return { data: text, sha256: createHash('sha256').update(text).digest('hex') };
}
