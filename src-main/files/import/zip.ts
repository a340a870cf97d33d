import { crc32, inflateRawSync } from 'node:zlib';
import { FileProblem, orCorrupt } from '#main/files/import/file-problem';
import { LARGEST_PART_BYTES, LARGEST_RATIO, LARGEST_UNPACKED_BYTES, MOST_ZIP_ENTRIES, RATIO_COUNTS_FROM_BYTES } from '#main/files/import/limits';

export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  readonly packedSize: number;
  /** As declared: not to be believed before unpacking. */
  readonly size: number;
  readonly offset: number;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 65535;

/**
 * The table of contents of an archive.
 * @throws FileProblem fileCorrupt when it is truncated or damaged, fileTooLarge when it would unpack to too much
 */
export function zipEntries(bytes: Buffer): ZipEntry[] {
  const entries = orCorrupt(() => readDirectory(bytes));
  refuseBombs(entries, bytes.length);
  return entries;
}

function readDirectory(bytes: Buffer): ZipEntry[] {
  const end = bytes.subarray(-(END_SIZE + LONGEST_COMMENT)).lastIndexOf(littleEndian(END));
  if (end < 0) throw new FileProblem('fileCorrupt');
  const from = Math.max(0, bytes.length - END_SIZE - LONGEST_COMMENT) + end;
  const count = bytes.readUInt16LE(from + 10);
  if (count > MOST_ZIP_ENTRIES) throw new FileProblem('fileTooLarge');
  const entries: ZipEntry[] = [];
  let at = bytes.readUInt32LE(from + 16);
  for (let i = 0; i < count; i++) {
    if (bytes.readUInt32LE(at) !== ENTRY) throw new FileProblem('fileCorrupt');
    const nameLength = bytes.readUInt16LE(at + 28);
    entries.push({
      name: bytes.toString('utf8', at + 46, at + 46 + nameLength).replaceAll('\\', '/'),
      method: bytes.readUInt16LE(at + 10),
      encrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
      crc: bytes.readUInt32LE(at + 16),
      packedSize: bytes.readUInt32LE(at + 20),
      size: bytes.readUInt32LE(at + 24),
      offset: bytes.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

function refuseBombs(entries: readonly ZipEntry[], packedSize: number): void {
  const size = entries.reduce((sum, entry) => sum + entry.size, 0);
  const absurd = size > RATIO_COUNTS_FROM_BYTES && size / packedSize > LARGEST_RATIO;
  if (absurd || size > LARGEST_UNPACKED_BYTES || entries.some((entry) => entry.size > LARGEST_PART_BYTES)) throw new FileProblem('fileTooLarge');
}

/** Unpacks one part, to the size it declares and no further, and checks it. */
export function unpack(bytes: Buffer, entry: ZipEntry): Buffer {
  return orCorrupt(() => {
    if (bytes.readUInt32LE(entry.offset) !== LOCAL) throw new FileProblem('fileCorrupt');
    const start = entry.offset + 30 + bytes.readUInt16LE(entry.offset + 26) + bytes.readUInt16LE(entry.offset + 28);
    const packed = bytes.subarray(start, start + entry.packedSize);
    const content = entry.method === 0 ? packed : inflateRawSync(packed, { maxOutputLength: Math.max(1, entry.size) });
    if (entry.method !== 0 && entry.method !== 8) throw new FileProblem('fileCorrupt');
    if (content.length !== entry.size || crc32(content) !== entry.crc) throw new FileProblem('fileCorrupt');
    return content;
  });
}

function littleEndian(signature: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(signature);
  return bytes;
}
