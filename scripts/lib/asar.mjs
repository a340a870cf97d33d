// @ts-check
/**
 * A minimal asar archive (Electron reads its default app from one): a pickled JSON header, then the files.
 * @param {Record<string, Buffer>} contents
 */
export function buildAsar(contents) {
  /** @type {Record<string, {size: number, offset: string}>} */
  const files = {};
  let offset = 0;
  for (const [name, bytes] of Object.entries(contents)) {
    files[name] = { size: bytes.length, offset: String(offset) };
    offset += bytes.length;
  }
  const header = JSON.stringify({ files });
  const padded = Math.ceil(header.length / 4) * 4;
  const sizes = new Uint32Array([4, padded + 8, padded + 4, header.length]);
  return Buffer.concat([Buffer.from(sizes.buffer), Buffer.from(header.padEnd(padded, '\0')), ...Object.values(contents)]);
}
