import { inflateSync } from 'node:zlib';

const WOFF_HEADER = 44;
const WOFF_ENTRY = 20;
const SFNT_HEADER = 12;
const SFNT_ENTRY = 16;
/** Room after the last table: fontkit reads the box of an empty glyph that stands at the very end. */
const TAIL = 16;

/**
 * The font inside a WOFF file, as a TrueType file (https://www.w3.org/TR/WOFF/): fontkit fails on a WOFF whose last glyph
 * is empty.
 */
export function unwrapWoff(woff: Buffer): Buffer {
  const count = woff.readUInt16BE(12);
  const directory = Buffer.alloc(SFNT_HEADER + count * SFNT_ENTRY);
  woff.copy(directory, 0, 4, 8);
  directory.writeUInt16BE(count, 4);
  const power = Math.floor(Math.log2(count));
  directory.writeUInt16BE(2 ** power * 16, 6);
  directory.writeUInt16BE(power, 8);
  directory.writeUInt16BE(count * 16 - 2 ** power * 16, 10);
  const tables: Buffer[] = [];
  let offset = directory.length;
  for (let i = 0; i < count; i++) {
    const entry = WOFF_HEADER + i * WOFF_ENTRY;
    const start = woff.readUInt32BE(entry + 4);
    const packedSize = woff.readUInt32BE(entry + 8);
    const size = woff.readUInt32BE(entry + 12);
    const packed = woff.subarray(start, start + packedSize);
    const table = packedSize < size ? inflateSync(packed) : packed;
    const at = SFNT_HEADER + i * SFNT_ENTRY;
    woff.copy(directory, at, entry, entry + 4);
    directory.writeUInt32BE(woff.readUInt32BE(entry + 16), at + 4);
    directory.writeUInt32BE(offset, at + 8);
    directory.writeUInt32BE(size, at + 12);
    const padding = Buffer.alloc((4 - (size % 4)) % 4);
    tables.push(table, padding);
    offset += size + padding.length;
  }
  return Buffer.concat([directory, ...tables, Buffer.alloc(TAIL)]);
}
