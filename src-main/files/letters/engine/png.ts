import { crc32, deflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** A black and white PNG of `side` x `side` squares of `scale` pixels, one bit a pixel: the same squares give the same bytes. */
export function pngOfSquares(side: number, isDark: (row: number, column: number) => boolean, scale: number): Buffer {
  const pixels = side * scale;
  const bytesPerRow = Math.ceil(pixels / 8);
  const lines: Buffer[] = [];
  for (let row = 0; row < side; row++) {
    // A filter byte, then the pixels from the left: 1 is white.
    const line = Buffer.alloc(1 + bytesPerRow);
    for (let column = 0; column < side; column++) {
      if (isDark(row, column)) continue;
      for (let x = column * scale; x < (column + 1) * scale; x++) line[1 + (x >> 3)] = (line[1 + (x >> 3)] ?? 0) | (0x80 >> (x & 7));
    }
    for (let copy = 0; copy < scale; copy++) lines.push(line);
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(pixels, 0);
  header.writeUInt32BE(pixels, 4);
  // One bit a pixel, grey.
  header[8] = 1;
  return Buffer.concat([SIGNATURE, chunk('IHDR', header), chunk('IDAT', deflateSync(Buffer.concat(lines))), chunk('IEND', Buffer.alloc(0))]);
}

function chunk(type: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
