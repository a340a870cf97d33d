import type { FileHandle } from 'node:fs/promises';
import { FileProblem } from '#main/files/import/file-problem';

const READ_AT_ONCE = 1024 * 1024;
/** No table has a line this long. */
const LONGEST_LINE = 64 * 1024 * 1024;
const FEED = 0x0a;
const RETURN = 0x0d;

/**
 * The bytes of a file from its start, cut after line ends only, so that each piece can be decoded by itself.
 * @param unit bytes to a character: 2 for UTF-16, else 1
 * @returns pieces that are good until the next is asked for
 */
export async function* wholeLines(file: FileHandle, unit: 1 | 2): AsyncGenerator<Buffer, void> {
  let buffer: Buffer = Buffer.allocUnsafeSlow(2 * READ_AT_ONCE);
  let held = 0;
  for (let position = 0; ; ) {
    if (buffer.length - held < READ_AT_ONCE) buffer = larger(buffer, held);
    const { bytesRead } = await file.read(buffer, held, READ_AT_ONCE, position);
    if (bytesRead === 0) break;
    position += bytesRead;
    const end = held + bytesRead;
    const cut = unit === 1 ? afterLastLine(buffer.subarray(0, end), held) : afterLastWideLine(buffer.subarray(0, end));
    if (cut > 0) yield buffer.subarray(0, cut);
    buffer.copyWithin(0, cut, end);
    held = end - cut;
  }
  if (held > 0) yield buffer.subarray(0, held);
}

function larger(buffer: Buffer, held: number): Buffer {
  if (held > LONGEST_LINE) throw new FileProblem('fileTooLarge');
  const next = Buffer.allocUnsafeSlow(buffer.length * 2);
  buffer.copy(next, 0, 0, held);
  return next;
}

/** A carriage return ends a line only where no line feed does, and when what follows it is there to tell. */
function afterLastLine(bytes: Buffer, from: number): number {
  const feed = bytes.lastIndexOf(FEED);
  if (feed >= 0) return feed + 1;
  for (let at = bytes.length - 2; at >= Math.max(0, from - 1); at--) {
    if (bytes[at] === RETURN && bytes[at + 1] !== RETURN) return at + 1;
  }
  return 0;
}

/** In UTF-16 of either order; a line feed is one zero byte and itself, on an even place. */
function afterLastWideLine(bytes: Buffer): number {
  for (let at = (bytes.length & ~1) - 2; at >= 0; at -= 2) {
    const [first, second] = [bytes[at], bytes[at + 1]];
    if ((first === FEED && second === 0) || (first === 0 && second === FEED)) return at + 2;
  }
  return 0;
}
