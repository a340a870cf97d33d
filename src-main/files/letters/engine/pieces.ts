import type { DXT } from 'docxtemplater';
import { mended } from './mend';

/** What a part of a template is made of: text as it stands, fields, and what is inside sections. */
export type Piece = string | FieldPiece | SectionPiece;

export interface FieldPiece {
  readonly kind: 'field';
  readonly name: string;
  /** What stands for a new line of the value: another run as the first; null where there are none. */
  readonly newLine: string | null;
}

export interface SectionPiece {
  readonly kind: 'section';
  readonly name: string;
  /** Printed when the value is false or empty. */
  readonly inverted: boolean;
  readonly inside: readonly Piece[];
  /** What it prints is sound and holds no section: it stands as one text, and is not gone through again. */
  readonly sound: boolean;
}

/** Tags that may have to be mended stand alone; those that tell what they hold come first in their piece. */
const ALONE = new Set(['w:sdtContent', 'w:tc', 'w:tr', 'w:tbl', 'w:bookmarkEnd']);
const FIRST = new Set(['w:commentRangeStart', 'w:sdt', 'w:sectPr', 'w:ftr', 'w:hdr', 'w:body']);
const PARAGRAPH = /^<w:p[ >]/;
const PARAGRAPH_OR_RUN = /^<w:[pr][ >]/;

/** What the engine does with pages and sections that break inside a repeated section is left to it. */
const BREAKS = ['hasPageBreak', 'hasPageBreakBeginning', 'sectPrCount', 'addContinuousType', 'addNextPage', 'lastParagrapSectPr'];

/**
 * The parsed part in as few pieces as can be filled in to what the engine would write.
 * @returns null when only the engine can
 * @throws Error for a field that would be printed as XML
 */
export function piecesOf(parts: readonly DXT.Part[]): readonly Piece[] | null {
  return breaksInside(parts) ? null : new PieceMaker().make(parts);
}

const breaksInside = (parts: readonly DXT.Part[]): boolean => parts.some((part) => BREAKS.some((name) => Boolean(Reflect.get(part, name))) || breaksInside(part.subparsed ?? []));

class PieceMaker {
  /** The properties of the run that stands open, as XML. */
  #run: string | null = null;
  #inProperties = false;

  make(parts: readonly DXT.Part[]): readonly Piece[] {
    const pieces: Piece[] = [];
    let extendable = false;
    for (const part of parts) {
      this.#follow(part);
      const last = pieces.at(-1);
      if (part.type === 'placeholder') pieces.push(this.#placeholder(part));
      else if (part.value === '') continue;
      else if (extendable && typeof last === 'string' && !startsPiece(part, last)) pieces[pieces.length - 1] = last + part.value;
      else pieces.push(part.value);
      extendable = part.type !== 'placeholder' && (part.tag === undefined || !ALONE.has(part.tag));
    }
    return pieces;
  }

  #placeholder({ module, value, inverted, subparsed }: DXT.Part): Piece {
    const name = value.trim();
    if (module === 'loop') {
      const inside = this.make(subparsed ?? []);
      return { kind: 'section', name, inverted: inverted === true, inside, sound: isSound(inside) };
    }
    // A plain field has none, whatever the engine's types say.
    if (module) throw new Error(`a field of a kind that is not printed: ${module}`);
    return { kind: 'field', name, newLine: this.#run === null ? null : `</w:t></w:r><w:r><w:br/></w:r><w:r>${this.#run}<w:t xml:space="preserve">` };
  }

  #follow({ tag, position, value }: DXT.Part): void {
    if (tag === 'w:r') this.#run = '';
    const properties = tag === 'w:rPr';
    if (properties && position === 'start') this.#inProperties = true;
    if (this.#run !== null && (this.#inProperties || properties)) this.#run += value;
    if (properties && position !== 'start') this.#inProperties = false;
  }
}

function startsPiece({ type, tag = '', position }: DXT.Part, last: string): boolean {
  if (type !== 'tag') return false;
  if (ALONE.has(tag) || FIRST.has(tag)) return true;
  if (position === 'end') return false;
  return tag === 'w:p' ? !PARAGRAPH.test(last) : tag === 'w:r' && !PARAGRAPH_OR_RUN.test(last);
}

const TELLING = /<w:(p|r|tc|tr|tbl|sdt|commentRangeStart)[ >]/;

/** Printed once or several times it needs no mending, and its beginning tells what it holds. */
function isSound(inside: readonly Piece[]): boolean {
  const texts: string[] = [];
  for (const piece of inside) {
    if (typeof piece !== 'string' && piece.kind === 'section') return false;
    texts.push(typeof piece === 'string' ? piece : 'x');
  }
  const twice = [...texts, ...texts].join('');
  return mended([...texts, ...texts]).join('') === twice && (TELLING.exec(twice)?.index ?? 0) === 0;
}
