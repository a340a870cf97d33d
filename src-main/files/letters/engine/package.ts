import { unpack, zipEntries } from '#main/files/import/zip';
import type { PackedPart } from '#main/files/zip-writer';

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
