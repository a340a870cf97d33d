import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { unwrapWoff } from './woff';

export type Face = 'regular' | 'bold' | 'italic' | 'boldItalic';

/** Arimo has the widths of Arial, in which letters are written: lines end where they do in Word. It comes in files by alphabet. */
const ALPHABETS = ['latin', 'latin-ext', 'greek', 'cyrillic'] as const;
type Alphabet = (typeof ALPHABETS)[number];

const FILE_OF: Readonly<Record<Face, string>> = { regular: '400-normal', bold: '700-normal', italic: '400-italic', boldItalic: '700-italic' };
/** What each file holds beyond the first one, from the package's unicode.json. */
const HELD: readonly [Alphabet, RegExp][] = [
  ['latin-ext', /[\u0100-\u02ba\u02bd-\u02c5\u02c7-\u02cc\u02ce-\u02d7\u02dd-\u02ff\u1e00-\u1e9f\u1ef2-\u1eff]/u],
  ['greek', /[\u0370-\u03ff]/u],
  ['cyrillic', /[\u0400-\u045f\u0490\u0491\u04b0\u04b1\u2116]/u],
];
/** In the first file though in the range of the second. */
const LATIN = /[\u0131\u0152\u0153\u02bb\u02bc\u02c6\u02da\u02dc]/u;

export interface FontFile {
  /** What pdfkit knows it by. */
  readonly name: string;
  readonly bytes: Buffer;
}

export const faceOf = (bold: boolean, italic: boolean): Face => (bold ? (italic ? 'boldItalic' : 'bold') : italic ? 'italic' : 'regular');

export const fontName = (face: Face, alphabet: Alphabet): string => `${face} ${alphabet}`;

/** Text in pieces of one font each. */
export function inFonts(text: string, face: Face): { text: string; font: string }[] {
  const pieces: { text: string; font: string }[] = [];
  for (const letter of text.normalize('NFC')) {
    const font = fontName(face, LATIN.test(letter) ? 'latin' : (HELD.find(([, held]) => held.test(letter))?.[0] ?? 'latin'));
    const last = pieces.at(-1);
    if (last?.font === font) last.text += letter;
    else pieces.push({ text: letter, font });
  }
  return pieces;
}

let files: Promise<readonly FontFile[]> | null = null;

/** Every font of ours; read once. */
export function fontFiles(): Promise<readonly FontFile[]> {
  files ??= readFonts();
  return files;
}

function readFonts(): Promise<readonly FontFile[]> {
  const { resolve } = createRequire(import.meta.url);
  const faces: readonly Face[] = ['regular', 'bold', 'italic', 'boldItalic'];
  return Promise.all(
    faces.flatMap((face) =>
      ALPHABETS.map(async (alphabet) => ({
        name: fontName(face, alphabet),
        bytes: unwrapWoff(await readFile(resolve(`@fontsource/arimo/files/arimo-${alphabet}-${FILE_OF[face]}.woff`))),
      })),
    ),
  );
}
