import { deflateRawSync } from 'node:zlib';
import { unpack, zipEntries } from '#main/files/import/zip';
import { storedZip } from '#main/files/zip-writer';
import type { Random } from '../../../bench/sources/random';
import { BYTE_MUTATIONS } from './bytes';
import { MARKUP_MUTATIONS } from './markup';
import { type Mutation, oneOf } from './mutation';
import { TEXT_MUTATIONS } from './text';

interface Part {
  readonly name: string;
  readonly content: Buffer;
}

/** Where the cells, their texts, formats and dates are. */
const TELLING_PART = /sheet\d*\.(?:xml|bin)$|sharedStrings|styles|workbook|content\.xml/i;
const MARKUP = /\.(?:xml|rels)$/i;

/** @returns the parts of an archive, none when it is none */
function partsOf(bytes: Buffer): Part[] {
  try {
    return zipEntries(bytes).map((entry) => ({ name: entry.name, content: unpack(bytes, entry) }));
  } catch {
    // a given file that is damaged already
    return [];
  }
}

const onParts = (change: (parts: Part[], random: Random, other: Buffer) => Part[]): Mutation => (bytes, random, other) => {
  const parts = partsOf(bytes);
  return parts.length === 0 ? oneOf(BYTE_MUTATIONS, random)(bytes, random, other) : storedZip(change(parts, random, other));
};

/** One part changed inside: the change reaches the reader of that part, which damage to the archive would not. */
function withOnePartChanged(parts: Part[], random: Random, other: Buffer): Part[] {
  const telling = parts.filter(({ name }) => TELLING_PART.test(name));
  const chosen = oneOf(telling.length > 0 && random.below(5) > 0 ? telling : parts, random);
  const mutations = MARKUP.test(chosen.name) ? oneOf([MARKUP_MUTATIONS, MARKUP_MUTATIONS, TEXT_MUTATIONS, BYTE_MUTATIONS], random) : BYTE_MUTATIONS;
  return parts.map((part) => (part === chosen ? { ...part, content: oneOf(mutations, random)(part.content, random, other) } : part));
}

/** A number of the table of contents written over. */
function withFalseHeader(bytes: Buffer, random: Random): Buffer {
  const directory = bytes.indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
  if (directory < 0) return bytes;
  const lied = Buffer.from(bytes);
  const at = directory + oneOf([8, 10, 16, 20, 24, 28, 30, 32, 42], random);
  if (at + 4 <= lied.length) lied.writeUInt32LE(oneOf([0, 1, 0x7fffffff, 0xffffffff, random.below(1e6)], random), at);
  return lied;
}

/** Mutations of archives: workbooks of Excel 2007 and OpenDocument. */
export const ARCHIVE_MUTATIONS: readonly Mutation[] = [
  onParts(withOnePartChanged),
  onParts(withOnePartChanged),
  onParts(withOnePartChanged),
  onParts((parts, random, other) => withOnePartChanged(withOnePartChanged(parts, random, other), random, other)),
  onParts((parts, random) => parts.toSpliced(random.below(parts.length), 1)),
  onParts((parts, random) => [...parts, oneOf(parts, random)]),
  onParts((parts, random) => parts.map((part) => ({ ...part, name: random.below(4) === 0 ? oneOf(['../../x', 'XL/WORKBOOK.XML', part.name.toUpperCase(), ''], random) : part.name }))),
  onParts((parts, random) => {
    const content = oneOf(parts, random).content;
    return parts.map((part) => (random.below(4) === 0 ? { ...part, content } : part));
  }),
  (bytes, random) => withFalseHeader(bytes, random),
  (bytes) => storedZip([{ name: 'dedans.xlsx', content: bytes }]),
  (bytes) => storedZip([{ name: 'xl/workbook.xml', content: deflateRawSync(bytes) }]),
];
