import { isAscii, isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';
import { declaredEncoding } from '#main/files/import/declared-encoding';
import { FileProblem } from '#main/files/import/file-problem';
import { OneByteEvidence } from '#main/files/import/one-byte-encoding';

export interface DecodedText {
  readonly text: string;
  /** 'utf-8', 'utf-8-bom', 'utf-16le', 'utf-16be', 'windows-1252', 'iso-8859-15', 'cp850', 'macintosh'. */
  readonly encoding: string;
}

const LOOKED_AT = 64 * 1024;
/** Of a long text, as much as is looked at for the letters of one encoding or the other. */
const WEIGHED = 8 * 1024 * 1024;

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

/**
 * Finds the encoding of a text that is too long to be held: by its byte order mark or its zeros at the start, else UTF-8 when
 * every line is, else what its first lines beyond ASCII look like.
 */
export class EncodingSurvey {
  readonly #evidence = new OneByteEvidence();
  #decided: string | null;
  #utf8 = true;
  #weighed = 0;

  /**
   * @param start the first bytes @param forced the encoding the user chose
   * @throws FileProblem fileKindUnknown when it is no text
   */
  constructor(start: Buffer, forced: string | null) {
    this.#decided = byteOrderMark(start)?.encoding ?? forced ?? wideEncoding(start.subarray(0, LOOKED_AT));
  }

  /** Bytes to a character, as far as cutting lines goes. */
  get unit(): 1 | 2 {
    return this.#decided?.startsWith('utf-16') === true ? 2 : 1;
  }

  /** @param lines whole lines, in order */
  add(lines: Buffer): void {
    if (this.#decided !== null || isAscii(lines)) return;
    this.#utf8 &&= isUtf8(lines);
    if (this.#weighed >= WEIGHED) return;
    this.#evidence.add(lines);
    this.#weighed += lines.length;
  }

  /** After the last lines. */
  encoding(): string {
    return this.#decided ?? (this.#utf8 ? 'utf-8' : this.#evidence.encoding());
  }
}

/** Whole lines of a text, as `EncodingSurvey` found it to be encoded. @param first whether they are its first */
export function decodeLines(lines: Buffer, encoding: string, first: boolean): string {
  const bom = first ? byteOrderMark(lines) : null;
  return decodeAs(lines.subarray(bom?.length ?? 0), encoding);
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

function guessEncoding(bytes: Buffer): string {
  const start = bytes.subarray(0, LOOKED_AT);
  const wide = wideEncoding(start);
  if (wide) return wide;
  if (isUtf8(bytes)) return 'utf-8';
  return declaredEncoding(start) ?? oneByteEncoding(start.length < bytes.length && isAscii(start) ? bytes : start);
}

function oneByteEncoding(bytes: Buffer): string {
  const evidence = new OneByteEvidence();
  evidence.add(bytes);
  return evidence.encoding();
}

/** @throws FileProblem fileKindUnknown when it is no text */
function wideEncoding(start: Buffer): 'utf-16le' | 'utf-16be' | null {
  const wide = zeroBytes(start);
  if (wide === null) refuseBinary(start);
  return wide;
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
