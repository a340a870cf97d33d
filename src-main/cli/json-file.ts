import { readFileSync } from 'node:fs';
import { RefusalError } from '#shared/contract/result';

/** What a JSON file holds, a byte-order mark aside. Throws RefusalError('fileNotFound'), or SyntaxError. */
export function readJson(file: string): unknown {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new RefusalError('fileNotFound', { name: file });
  }
  return JSON.parse(text.replace(/^\ufeff/, ''));
}
