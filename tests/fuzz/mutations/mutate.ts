import type { Random } from '../../../bench/sources/random';
import { ARCHIVE_MUTATIONS } from './archive';
import { BYTE_MUTATIONS } from './bytes';
import { MARKUP_MUTATIONS } from './markup';
import { type Mutation, oneOf } from './mutation';
import { PDF_MUTATIONS } from './pdf';
import { TEXT_MUTATIONS } from './text';

/** What can be done to a file of that content; what suits it comes first, damage by the byte always stays possible. */
function mutationsFor(bytes: Buffer): readonly (readonly Mutation[])[] {
  const start = bytes.toString('latin1', 0, 200).trimStart();
  if (start.startsWith('PK')) return [ARCHIVE_MUTATIONS, ARCHIVE_MUTATIONS, ARCHIVE_MUTATIONS, BYTE_MUTATIONS];
  if (start.startsWith('%PDF')) return [PDF_MUTATIONS, PDF_MUTATIONS, BYTE_MUTATIONS];
  if (start.startsWith('\xd0\xcf\x11\xe0')) return [BYTE_MUTATIONS];
  if (start.startsWith('<') || start.includes('<OFX') || start.startsWith('OFXHEADER')) return [MARKUP_MUTATIONS, MARKUP_MUTATIONS, TEXT_MUTATIONS, BYTE_MUTATIONS];
  return [TEXT_MUTATIONS, TEXT_MUTATIONS, TEXT_MUTATIONS, BYTE_MUTATIONS];
}

/** A good file after a few of them. */
export function mutate(bytes: Buffer, random: Random, other: Buffer): Buffer {
  let mutated = bytes;
  for (let times = oneOf([1, 1, 1, 2, 3], random); times > 0; times--) mutated = oneOf(oneOf(mutationsFor(mutated), random), random)(mutated, random, other);
  // mutations of mutations may grow without end
  return mutated.subarray(0, 4_000_000);
}
