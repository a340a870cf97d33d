import { isAscii } from 'node:buffer';

/** The bytes of é è à ç ê and their like, and of the signs of headers and amounts, where each encoding has them. */
const FRENCH_LETTERS: readonly (readonly [encoding: string, bytes: readonly number[]])[] = [
  ['windows-1252', [0xe0, 0xe2, 0xe7, 0xe8, 0xe9, 0xea, 0xeb, 0xee, 0xef, 0xf4, 0xf9, 0xfb, 0xc0, 0xc7, 0xc8, 0xc9, 0xca, 0xce, 0xd4]],
  ['cp850', [0x82, 0x83, 0x85, 0x87, 0x88, 0x89, 0x8a, 0x8b, 0x8c, 0x90, 0x93, 0x96, 0x97, 0xb7, 0xd2, 0xd4]],
  ['macintosh', [0x83, 0x88, 0x89, 0x8d, 0x8e, 0x8f, 0x90, 0x91, 0x94, 0x95, 0x99, 0x9d, 0x9e, 0xcb, 0xe9]],
];

const CURRENCY_SIGN = 0xa4;

/** Finds, by the letters that French uses, which encoding of one byte to a character a text is in. */
export class OneByteEvidence {
  /** How often each byte beyond ASCII stands beside a letter, and how often at all. */
  readonly #besideLetter = new Uint32Array(256);
  readonly #anywhere = new Uint32Array(256);

  add(bytes: Buffer): void {
    if (isAscii(bytes)) return;
    for (let i = 0; i < bytes.length; i++) {
      const byte = bytes[i] ?? 0;
      if (byte < 0x80) continue;
      this.#anywhere[byte] = (this.#anywhere[byte] ?? 0) + 1;
      if (isLetter(bytes[i - 1]) || isLetter(bytes[i + 1])) this.#besideLetter[byte] = (this.#besideLetter[byte] ?? 0) + 1;
    }
  }

  encoding(): string {
    const scores = FRENCH_LETTERS.map(([encoding, letters]) => ({ encoding, score: letters.reduce((sum, byte) => sum + (this.#besideLetter[byte] ?? 0), 0) }));
    const best = scores.reduce((top, one) => (one.score > top.score ? one : top));
    // the currency sign of 8859-1 is the euro of 8859-15; a file of Windows has its euro at 0x80
    const euro = best.encoding === 'windows-1252' && (this.#anywhere[CURRENCY_SIGN] ?? 0) > 0 && this.#anywhere.subarray(0x80, 0xa0).every((count) => count === 0);
    return euro ? 'iso-8859-15' : best.encoding;
  }
}

function isLetter(byte: number | undefined): boolean {
  return byte !== undefined && ((byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a));
}
