import type { Random } from '../../../bench/sources/random';

/** Something done to a file that may be anything. @param other another good file, to take pieces from */
export type Mutation = (bytes: Buffer, random: Random, other: Buffer) => Buffer;

/** Where to cut: [from, to) of a length, at most `longest` long. */
export function someRange(length: number, random: Random, longest: number): readonly [from: number, to: number] {
  const from = random.below(Math.max(1, length));
  return [from, Math.min(length, from + 1 + random.below(longest))];
}

export function replaced(bytes: Buffer, from: number, to: number, by: Buffer): Buffer {
  return Buffer.concat([bytes.subarray(0, from), by, bytes.subarray(to)]);
}

/** One of those, whatever it is. */
export function oneOf<T>(choices: readonly T[], random: Random): T {
  const chosen = choices[random.below(choices.length)];
  if (chosen === undefined) throw new Error('nothing to choose from');
  return chosen;
}
