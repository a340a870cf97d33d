import { faceOf, inFonts } from './fonts';
import type { PdfParagraph, PdfRun } from './model';
import type { Ink, PageNumbers, Pen } from './pen';

/** Of Arial, in parts of its size: a line is this high, its letters stand this far under its top. */
const LINE_HEIGHT = 1.149;
const ASCENT = 0.905;
/** Word's own distance of tab stops: half an inch. */
const TAB_STEP = 36;

/** A word with the space after it, which does not count at the end of a line. */
interface Word {
  readonly run: PdfRun;
  readonly text: string;
  /** With the space, and without. */
  readonly width: number;
  readonly inked: number;
}

export interface TextLine {
  readonly words: readonly { readonly word: Word; readonly x: number }[];
  readonly width: number;
  readonly height: number;
  /** From its top. */
  readonly baseline: number;
}

/** Cuts a paragraph's text into lines of at most `width`. */
export function linesOf(pen: Pen, { runs, line, tabs, markSize }: PdfParagraph, width: number): TextLine[] {
  const lines: TextLine[] = [];
  let words: { word: Word; x: number }[] = [];
  let x = 0;
  const end = (mark = 0): void => {
    const last = words.at(-1);
    const size = Math.max(mark, ...words.map(({ word }) => word.run.size), words.length === 0 ? (runs[0]?.size ?? 0) : 0);
    const own = size * LINE_HEIGHT;
    const height = 'exact' in line ? line.exact : own * line.multiple;
    lines.push({ words, width: last === undefined ? 0 : last.x + last.word.inked, height, baseline: height - own + size * ASCENT });
    words = [];
    x = 0;
  };
  for (const piece of runs.flatMap((run) => piecesOf(run))) {
    if (piece.text === '\n') end();
    else if (piece.text === '\t') x = tabs.find((stop) => stop > x) ?? (Math.floor(x / TAB_STEP) + 1) * TAB_STEP;
    else {
      for (const word of fitted(pen, piece, width)) {
        if (x > 0 && x + word.inked > width + 0.01) end();
        words.push({ word, x });
        x += word.width;
      }
    }
  }
  if (words.length > 0 || lines.length === 0 || runs.at(-1)?.text.endsWith('\n') === true) end(markSize);
  return lines;
}

interface TextPiece {
  readonly run: PdfRun;
  readonly text: string;
}

/** Tabs, line breaks, and words with the space or hyphen that ends them. */
function piecesOf(run: PdfRun): TextPiece[] {
  return (run.text.match(/\t|\n|[^ \t\n-]*(?:-+| +)|[^ \t\n-]+/g) ?? []).map((text) => ({ run, text }));
}

/** A word longer than a line is cut at its letters. */
function fitted(pen: Pen, piece: TextPiece, width: number): Word[] {
  const whole = measured(pen, piece);
  const letters = [...piece.text];
  if (whole.inked <= width || letters.length < 2) return [whole];
  const half = Math.ceil(letters.length / 2);
  return [letters.slice(0, half), letters.slice(half)].flatMap((part) => fitted(pen, { run: piece.run, text: part.join('') }, width));
}

function measured(pen: Pen, { run, text }: TextPiece): Word {
  const inked = widthOf(pen, run, text.replace(/ +$/, ''));
  return { run, text, inked, width: text.endsWith(' ') ? widthOf(pen, run, text) : inked };
}

const widthOf = (pen: Pen, run: PdfRun, text: string): number => inkOf(pen, run, text).reduce((sum, ink) => sum + ink.width, 0);

function inkOf(pen: Pen, { bold, italic, size, color }: PdfRun, text: string): Ink[] {
  return inFonts(text, faceOf(bold, italic)).map((piece) => ({ ...piece, size, color, width: pen.widthOf(piece.text, piece.font, size) }));
}

export function drawLine(pen: Pen, line: TextLine, x: number, y: number, numbers: PageNumbers): void {
  for (const { word, x: from } of line.words) {
    let at = x + from;
    const text = word.run.field === null ? word.text : String(numbers[word.run.field]);
    for (const ink of inkOf(pen, word.run, text)) {
      pen.text(ink, at, y + line.baseline);
      at += ink.width;
    }
  }
}
