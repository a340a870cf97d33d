import { mended } from './mend';
import type { FieldPiece, Piece, SectionPiece } from './pieces';

/** Control characters, which XML cannot hold. */
const CONTROLS = /[\x00-\x08\x0B\x0C\x0E-\x1F]/;
const MARKUP = /[&<>"']/;

/** A row that is being repeated, or the letter. */
type Scope = object;

/**
 * The XML of a part with its fields filled in. Values are looked up in the row that is being repeated, then outwards; a
 * name that has none prints nothing.
 */
export function fillPieces(pieces: readonly Piece[], fields: Scope): string {
  const out: string[] = [];
  fill(pieces, [fields], out);
  return mended(out).join('').replaceAll('<w:t xml:space="preserve"></w:t>', '<w:t/>');
}

function fill(pieces: readonly Piece[], scopes: readonly Scope[], out: string[]): void {
  for (const piece of pieces) {
    if (typeof piece === 'string') out.push(piece);
    else if (piece.kind === 'field') fillField(piece, scopes, out);
    else fillSection(piece, scopes, out);
  }
}

function fillField({ name, newLine }: FieldPiece, scopes: readonly Scope[], out: string[]): void {
  const value = String(valueOf(name, scopes));
  if (CONTROLS.test(value)) throw new Error(`control characters in the value of ${name}`);
  const text = escaped(value);
  if (text !== '') out.push(newLine === null ? text : text.replaceAll('\n', newLine));
}

function fillSection({ name, inverted, inside, sound }: SectionPiece, scopes: readonly Scope[], out: string[]): void {
  const printed: string[] = [];
  for (const row of rowsOf(valueOf(name, scopes), inverted)) fill(inside, row === null ? scopes : [...scopes, row], printed);
  if (printed.length === 0) return;
  if (sound) out.push(printed.join(''));
  else for (const text of mended(printed)) out.push(text);
}

/** What a section is printed for: each row of a list; once, without a row of its own, for what is true or lacking. */
function rowsOf(value: unknown, inverted: boolean): readonly (Scope | null)[] {
  const list: readonly unknown[] | null = Array.isArray(value) ? value : null;
  const lacking = list === null ? !value : list.length === 0;
  if (inverted || lacking) return inverted && lacking ? [null] : [];
  return list === null ? [null] : list.map((row) => (typeof row === 'object' ? row : null));
}

function valueOf(name: string, scopes: readonly Scope[]): unknown {
  for (let i = scopes.length - 1; i >= 0; i--) {
    const scope = scopes[i];
    if (scope === undefined || !Object.hasOwn(scope, name)) continue;
    const value: unknown = Reflect.get(scope, name);
    if (value !== undefined && value !== null) return value;
  }
  return '';
}

function escaped(value: string): string {
  if (!MARKUP.test(value)) return value;
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&apos;');
}
