import { constants, deflateRawSync } from 'node:zlib';
import { unpack, zipEntries } from '#main/files/import/zip';
import { storedZip } from '#main/files/zip-writer';

export interface Part {
  readonly name: string;
  readonly content: Buffer;
}

export const part = (name: string, content: string | Buffer): Part => ({ name, content: Buffer.from(content) });

/** The parts of an archive, unpacked. */
export const partsOf = (bytes: Buffer): Part[] => zipEntries(bytes).map((entry) => ({ name: entry.name, content: unpack(bytes, entry) }));

/** An archive with one of its parts written anew. */
export const withPart = (bytes: Buffer, name: string, write: (content: string) => string): Buffer =>
  storedZip(partsOf(bytes).map((one) => (one.name === name ? part(name, write(one.content.toString())) : one)));

/** A packed stream of zeros: it costs a thousandth of what it unpacks to, and nothing to make. @param megabytes what it unpacks to */
export function packedZeros(megabytes: number): Buffer {
  // a full flush ends on a byte and forgets what came before: the piece can follow itself
  const piece = deflateRawSync(Buffer.alloc(1024 * 1024), { finishFlush: constants.Z_FULL_FLUSH });
  return Buffer.concat([...Array.from({ length: megabytes }, () => piece), deflateRawSync(Buffer.alloc(0))]);
}

/** An archive of one part that is packed already. @param declared the size the archive says it unpacks to */
export function archiveOfPacked(name: string, packed: Buffer, declared: number): Buffer {
  const bytes = storedZip([part(name, packed)]);
  const directory = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2]));
  bytes.writeUInt16LE(8, directory + 10);
  bytes.writeUInt32LE(declared, directory + 24);
  return bytes;
}
