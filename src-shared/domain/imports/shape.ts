import type { Column } from '#shared/domain/imports/columns';
import { fold } from '#shared/domain/imports/fold';

/** A fingerprint of the headers, in order: two exports of one program have the same, whatever the data. Not a secret, not a proof. */
export function shapeOf(columns: readonly Column[]): string {
  return hash(columns.map((column) => fold(column.header)).join('\u0000'));
}

/** Two 32-bit hashes, forwards and backwards, in hexadecimal. */
function hash(text: string): string {
  let low = 0x811c9dc5;
  let high = 0x01000193;
  for (let i = 0; i < text.length; i++) {
    low = Math.imul(low ^ text.charCodeAt(i), 0x01000193);
    high = Math.imul(high ^ text.charCodeAt(text.length - 1 - i), 0x85ebca6b) ^ (high >>> 15);
  }
  return (low >>> 0).toString(16).padStart(8, '0') + (high >>> 0).toString(16).padStart(8, '0');
}
