import { Random } from '../../bench/sources/random';
import { mutate } from './mutations/mutate';
import { oneOf } from './mutations/mutation';
import type { Seed } from './seeds/own-seeds';

export interface FuzzInput {
  readonly name: string;
  readonly bytes: Buffer;
  /** Drawn for this input, for what is done with it. */
  readonly random: Random;
}

const OTHER_EXTENSIONS = ['.csv', '.xlsx', '.xls', '.txt', '.xml', '.pdf', '.ods', ''];

/** The n-th input of a seed: always the same, whatever was drawn before. A third come of our own files, which are all readable. */
export function makeInput(seeds: readonly Seed[], seed: number, n: number): FuzzInput {
  const random = new Random((Math.imul(seed, 0x9e3779b1) ^ Math.imul(n + 1, 0x85ebca6b)) | 0);
  const { name, bytes } = oneOf(random.below(3) === 0 ? seeds.filter(({ own }) => own) : seeds, random);
  const mutated = mutate(bytes, random, oneOf(seeds, random).bytes);
  const dot = name.lastIndexOf('.');
  const dropped = random.below(10) === 0 ? name.slice(0, dot) + oneOf(OTHER_EXTENSIONS, random) : name;
  return { name: dropped, bytes: mutated, random };
}
