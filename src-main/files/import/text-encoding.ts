import { isAscii, isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';
import { declaredEncoding } from '#main/files/import/declared-encoding';
import { FileProblem } from '#main/files/import/file-problem';

export interface DecodedText {
  readonly text: string;
  /** 'utf-8', 'utf-8-bom', 'utf-16le', 'utf-16be', 'windows-1252', 'iso-8859-15', 'cp850', 'macintosh'. */
  readonly encoding: string;
}

const LOOKED_AT = 64 * 1024;

/**
 * Turns the bytes of a text file into text.
 * @param forced the encoding the user chose, null to find it
 * @throws FileProblem fileKindUnknown when it is no text
 */
export function decodeText(bytes: Buffer, forced: string | null): DecodedText {
  const bom = byteOrderMark(bytes);
  if (bom) return { text: decodeAs(bytes.subarray(bom.length), bom.decoder), encoding: bom.encoding };
  const encoding = forced ?? guessEncoding(bytes);
  return { text: decodeAs(bytes, encoding), encoding };
}

function byteOrderMark(bytes: Buffer): { readonly encoding: string; readonly decoder: string; readonly length: number } | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { encoding: 'utf-8-bom', decoder: 'utf-8', length: 3 };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'utf-16le', decoder: 'utf-16le', length: 2 };
  return bytes[0] === 0xfe && bytes[1] === 0xff ? { encoding: 'utf-16be', decoder: 'utf-16be', length: 2 } : null;
}

function decodeAs(bytes: Buffer, encoding: string): string {
  const name = encoding.replace(/-bom$/, '');
  if (!iconv.encodingExists(name)) throw new FileProblem('mappingInvalid', { encoding });
  if (name === 'utf-8') return bytes.toString('utf8');
  if (name === 'utf-16le') return bytes.toString('utf16le');
  if (name === 'windows-1252') return bytes.toString('latin1').replace(WINDOWS_ONLY, (character) => WINDOWS_CHARACTERS[character.charCodeAt(0) - 0x80] ?? character);
  return iconv.decode(bytes, name);
}

// Where Windows-1252 has letters and signs and ISO-8859-1 has none. The rest is the same, which the engine decodes at once.
const WINDOWS_ONLY = /[\u0080-\u009f]/g;
const WINDOWS_CHARACTERS = iconv.decode(Buffer.from(Array.from({ length: 32 }, (_, i) => 0x80 + i)), 'windows-1252');

function hasByteBetween(bytes: Buffer, low: number, high: number): boolean {
  for (const byte of bytes) if (byte >= low && byte <= high) return true;
  return false;
}

function guessEncoding(bytes: Buffer): string {
  const start = bytes.subarray(0, LOOKED_AT);
  const wide = zeroBytes(start);
  if (wide) return wide;
  refuseBinary(start);
  if (isUtf8(bytes)) return 'utf-8';
  return declaredEncoding(start) ?? oneByteEncoding(start.length < bytes.length && isAscii(start) ? bytes : start);
}

/** Latin text in UTF-16 has a zero beside nearly each letter. */
function zeroBytes(start: Buffer): 'utf-16le' | 'utf-16be' | null {
  let even = 0;
  let odd = 0;
  for (let i = 0; i + 1 < start.length; i += 2) {
    if (start[i] === 0) even++;
    if (start[i + 1] === 0) odd++;
  }
  const pairs = Math.max(1, Math.floor(start.length / 2));
  if (odd / pairs > 0.7 && even / pairs < 0.05) return 'utf-16le';
  return even / pairs > 0.7 && odd / pairs < 0.05 ? 'utf-16be' : null;
}

/** Text has no zero byte and hardly any control character. */
function refuseBinary(start: Buffer): void {
  let controls = 0;
  for (const byte of start) {
    if (byte === 0) throw new FileProblem('fileKindUnknown', { format: 'binary' });
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d && byte !== 0x0c && byte !== 0x1a) controls++;
  }
  if (controls > 4 && controls > start.length / 200) throw new FileProblem('fileKindUnknown', { format: 'binary' });
}

/** The bytes of é è à ç ê and their like, and of the signs of headers and amounts, where each encoding has them. */
const FRENCH_LETTERS: readonly (readonly [encoding: string, bytes: readonly number[]])[] = [
  ['windows-1252', [0xe0, 0xe2, 0xe7, 0xe8, 0xe9, 0xea, 0xeb, 0xee, 0xef, 0xf4, 0xf9, 0xfb, 0xc0, 0xc7, 0xc8, 0xc9, 0xca, 0xce, 0xd4]],
  ['cp850', [0x82, 0x83, 0x85, 0x87, 0x88, 0x89, 0x8a, 0x8b, 0x8c, 0x90, 0x93, 0x96, 0x97, 0xb7, 0xd2, 0xd4]],
  ['macintosh', [0x83, 0x88, 0x89, 0x8d, 0x8e, 0x8f, 0x90, 0x91, 0x94, 0x95, 0x99, 0x9d, 0x9e, 0xcb, 0xe9]],
];

function oneByteEncoding(bytes: Buffer): string {
  const counts = new Uint32Array(256);
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0;
    if (byte >= 0x80 && (isLetter(bytes[i - 1]) || isLetter(bytes[i + 1]))) counts[byte] = (counts[byte] ?? 0) + 1;
  }
  const scores = FRENCH_LETTERS.map(([encoding, letters]) => ({ encoding, score: letters.reduce((sum, byte) => sum + (counts[byte] ?? 0), 0) }));
  const best = scores.reduce((top, one) => (one.score > top.score ? one : top));
  // the currency sign of 8859-1 is the euro of 8859-15; a file of Windows has its euro at 0x80
  const euro = best.encoding === 'windows-1252' && bytes.includes(0xa4) && !hasByteBetween(bytes, 0x80, 0x9f);
  return euro ? 'iso-8859-15' : best.encoding;
}

function isLetter(byte: number | undefined): boolean {
  return byte !== undefined && ((byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a));
}
