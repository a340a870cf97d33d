import { type Mutation, oneOf, replaced, someRange } from './mutation';

const TELLING_BYTES = [0x00, 0x01, 0x09, 0x0a, 0x0d, 0x1a, 0x1b, 0x22, 0x3b, 0x3c, 0x7f, 0x80, 0xa0, 0xc0, 0xe9, 0xfe, 0xff];

/** Mutations that know nothing of what they change. */
export const BYTE_MUTATIONS: readonly Mutation[] = [
  function flipBits(bytes, random) {
    const flipped = Buffer.from(bytes);
    for (let times = 1 + random.below(12); times > 0 && bytes.length > 0; times--) {
      const at = random.below(bytes.length);
      flipped[at] = (flipped[at] ?? 0) ^ (1 << random.below(8));
    }
    return flipped;
  },
  function overwrite(bytes, random) {
    const changed = Buffer.from(bytes);
    for (let times = 1 + random.below(8); times > 0 && bytes.length > 0; times--) changed[random.below(bytes.length)] = oneOf(TELLING_BYTES, random);
    return changed;
  },
  function truncate(bytes, random) {
    return bytes.subarray(0, random.below(bytes.length + 1));
  },
  function behead(bytes, random) {
    return bytes.subarray(random.below(Math.min(bytes.length, 400) + 1));
  },
  function removeRange(bytes, random) {
    const [from, to] = someRange(bytes.length, random, 2000);
    return replaced(bytes, from, to, Buffer.alloc(0));
  },
  function repeatRange(bytes, random) {
    const [from, to] = someRange(bytes.length, random, 500);
    const piece = bytes.subarray(from, to);
    return replaced(bytes, from, to, Buffer.concat(Array.from({ length: 2 + random.below(60) }, () => piece)));
  },
  function zeroRange(bytes, random) {
    const [from, to] = someRange(bytes.length, random, 800);
    return replaced(bytes, from, to, Buffer.alloc(to - from));
  },
  function noiseRange(bytes, random) {
    const [from, to] = someRange(bytes.length, random, 300);
    return replaced(bytes, from, to, Buffer.from(Array.from({ length: to - from }, () => random.below(256))));
  },
  function spliceFiles(bytes, random, other) {
    return Buffer.concat([bytes.subarray(0, random.below(bytes.length + 1)), other.subarray(random.below(other.length + 1))]);
  },
  function insertPiece(bytes, random, other) {
    const [from, to] = someRange(other.length, random, 1500);
    const at = random.below(bytes.length + 1);
    return replaced(bytes, at, at, other.subarray(from, to));
  },
];
