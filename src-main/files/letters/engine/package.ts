import { crc32, deflateRawSync } from 'node:zlib';
import { unpack, zipEntries } from '#main/files/import/zip';

/** A part of a Word file as it lies in the archive. */
export interface PackedPart {
  readonly name: string;
  /** 0 as it is, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  readonly packed: Buffer;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
/** 1 January 1980, the first day a zip can bear, at midnight: the same letter has the same bytes whenever it is made. */
const FIRST_DOS_DATE = 0x21;
const UTF8_NAMES = 0x0800;

/**
 * The parts of a Word file, packed as they are.
 * @throws FileProblem when the archive is damaged or would unpack to too much
 */
export function readParts(bytes: Buffer): { part: PackedPart; content: () => Buffer }[] {
  return zipEntries(bytes)
    .filter(({ name }) => !name.endsWith('/'))
    .map((entry) => {
      const start = entry.offset + 30 + bytes.readUInt16LE(entry.offset + 26) + bytes.readUInt16LE(entry.offset + 28);
      const { name, method, crc, size } = entry;
      return { part: { name, method, crc, size, packed: bytes.subarray(start, start + entry.packedSize) }, content: () => unpack(bytes, entry) };
    });
}

/** Pictures are packed already; texts are worth it. */
export function packPart(name: string, content: Buffer): PackedPart {
  const stored = name.endsWith('.png');
  return { name, method: stored ? 0 : 8, crc: crc32(content), size: content.length, packed: stored ? content : deflateRawSync(content, { level: 6 }) };
}

export function writeParts(parts: readonly PackedPart[]): Buffer {
  const pieces: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const name = Buffer.from(part.name, 'utf8');
    const local = header(part, name);
    directory.push(centralHeader(local, offset), name);
    pieces.push(local, name, part.packed);
    offset += local.length + name.length + part.packed.length;
  }
  const size = directory.reduce((sum, piece) => sum + piece.length, 0);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(END, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...pieces, ...directory, end]);
}

function header({ method, crc, size, packed }: PackedPart, name: Buffer): Buffer {
  const local = Buffer.alloc(30);
  local.writeUInt32LE(LOCAL, 0);
  local.writeUInt16LE(20, 4);
  local.writeUInt16LE(UTF8_NAMES, 6);
  local.writeUInt16LE(method, 8);
  local.writeUInt16LE(FIRST_DOS_DATE, 12);
  local.writeUInt32LE(crc, 14);
  local.writeUInt32LE(packed.length, 18);
  local.writeUInt32LE(size, 22);
  local.writeUInt16LE(name.length, 26);
  return local;
}

function centralHeader(local: Buffer, offset: number): Buffer {
  const head = Buffer.alloc(46);
  head.writeUInt32LE(CENTRAL, 0);
  head.writeUInt16LE(20, 4);
  local.copy(head, 6, 4, 30);
  head.writeUInt32LE(offset, 42);
  return head;
}
