import { crc32, deflateRawSync } from 'node:zlib';

/** A part of an archive as it lies there. */
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
/** 1 January 1980, the first day a zip can bear, at midnight: the same parts have the same bytes whenever they are written. */
const FIRST_DOS_DATE = 0x21;
const UTF8_NAMES = 0x0800;
const LOCAL_SIZE = 30;
const CENTRAL_SIZE = 46;
const END_SIZE = 22;

/** Pictures are packed already; texts are worth it. */
export const packPart = (name: string, content: Buffer): PackedPart =>
  name.endsWith('.png') ? storedPart(name, content) : { name, method: 8, crc: crc32(content), size: content.length, packed: deflateRawSync(content, { level: 6 }) };

/** An archive of the parts, not packed: for a library that wants an archive and unpacks slowly. */
export const storedZip = (parts: readonly { readonly name: string; readonly content: Buffer }[]): Buffer => writeParts(parts.map(({ name, content }) => storedPart(name, content)));

const storedPart = (name: string, content: Buffer): PackedPart => ({ name, method: 0, crc: crc32(content), size: content.length, packed: content });

/** An archive of parts that are packed already. */
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
  return Buffer.concat([...pieces, ...directory, endOfDirectory(parts.length, size, offset)]);
}

function header({ method, crc, size, packed }: PackedPart, name: Buffer): Buffer {
  const local = Buffer.alloc(LOCAL_SIZE);
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
  const head = Buffer.alloc(CENTRAL_SIZE);
  head.writeUInt32LE(CENTRAL, 0);
  head.writeUInt16LE(20, 4);
  local.copy(head, 6, 4, LOCAL_SIZE);
  head.writeUInt32LE(offset, 42);
  return head;
}

function endOfDirectory(count: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(END_SIZE);
  end.writeUInt32LE(END, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}
