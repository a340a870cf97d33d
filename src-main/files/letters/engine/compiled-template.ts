import type { LetterFields } from '#shared/domain/letters/field-values';
import { packPart, type PackedPart, writeParts } from '#main/files/zip-writer';
import { fillPieces } from './fill-pieces';
import { holdLastRow } from './last-row';
import { fillByEngine, parseTemplate } from './open-template';
import { readParts } from './package';
import { paymentPicture, paymentPicturePart } from './payment-picture';
import { type Piece, piecesOf } from './pieces';

const BODY = 'word/document.xml';

/** A template ready to be filled in many times: read and compiled once, parts that do not change kept as they are packed. */
export class CompiledTemplate {
  readonly #parts: readonly PackedPart[];
  readonly #picture: string | null;
  readonly #bytes: Uint8Array;
  /** The parts that hold fields, by their paths; null when only the field engine can fill in the template. */
  readonly #pieces: ReadonlyMap<string, readonly Piece[]> | null;

  constructor(bytes: Uint8Array) {
    const parts = readParts(Buffer.from(bytes));
    this.#bytes = bytes;
    this.#parts = parts.map(({ part }) => part);
    const text = (name: string): string => parts.find(({ part }) => part.name === name)?.content().toString('utf8') ?? '';
    this.#picture = paymentPicturePart(text(BODY), text('word/_rels/document.xml.rels'));
    this.#pieces = piecesByPath(bytes);
  }

  /** @param code what the payment code says, null to leave the template's picture */
  fill(fields: LetterFields, code: string | null): Buffer {
    const filled = this.#pieces === null ? fillByEngine(this.#bytes, fields) : new Map([...this.#pieces].map(([path, pieces]) => [path, fillPieces(pieces, fields)]));
    return writeParts(this.#parts.map((part) => this.#packed(part, filled.get(part.name), code)));
  }

  #packed(part: PackedPart, xml: string | undefined, code: string | null): PackedPart {
    if (part.name === this.#picture && code !== null) return packPart(part.name, paymentPicture(code));
    if (xml === undefined) return part;
    return packPart(part.name, Buffer.from(part.name === BODY ? holdLastRow(xml) : xml, 'utf8'));
  }
}

function piecesByPath(bytes: Uint8Array): ReadonlyMap<string, readonly Piece[]> | null {
  const byPath = new Map<string, readonly Piece[]>();
  for (const { path, parts } of parseTemplate(bytes)) {
    const pieces = piecesOf(parts);
    if (pieces === null) return null;
    if (pieces.some((piece) => typeof piece !== 'string')) byPath.set(path, pieces);
  }
  return byPath;
}
