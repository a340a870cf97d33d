import type { LetterFields } from '#shared/domain/letters/field-values';
import { packPart, type PackedPart, writeParts } from '#main/files/zip-writer';
import { holdLastRow } from './last-row';
import { openTemplate } from './open-template';
import { readParts } from './package';
import { paymentPicture, paymentPicturePart } from './payment-picture';

const BODY = 'word/document.xml';

/** A template ready to be filled in many times: read and compiled once, parts that do not change kept as they are packed. */
export class CompiledTemplate {
  readonly #rendered = new Map<string, string>();
  readonly #parts: readonly PackedPart[];
  readonly #sources = new Map<string, string>();
  readonly #picture: string | null;
  readonly #template: ReturnType<typeof openTemplate>;

  constructor(bytes: Uint8Array) {
    const parts = readParts(Buffer.from(bytes));
    this.#parts = parts.map(({ part }) => part);
    const text = (name: string): string => parts.find(({ part }) => part.name === name)?.content().toString('utf8') ?? '';
    this.#picture = paymentPicturePart(text(BODY), text('word/_rels/document.xml.rels'));
    this.#template = openTemplate(bytes, [
      {
        name: 'EncoursParts',
        // A module must have one of the older hooks to be taken.
        set: () => undefined,
        // The engine's types say a text and a name; it gives the file, and for a text of some length its bytes.
        preZip: (content: string | Uint8Array, file: unknown) => {
          this.#rendered.set(pathOf(file), typeof content === 'string' ? content : Buffer.from(content).toString('utf8'));
          return null;
        },
      },
    ]);
    for (const name of this.#parts.map((part) => part.name)) if (name.endsWith('.xml')) this.#sources.set(name, text(name));
  }

  /** @param code what the payment code says, null to leave the template's picture */
  fill(fields: LetterFields, code: string | null): Buffer {
    this.#rendered.clear();
    this.#template.fill(fields);
    return writeParts(this.#parts.map((part) => this.#filled(part, code)));
  }

  #filled(part: PackedPart, code: string | null): PackedPart {
    if (part.name === this.#picture && code !== null) return packPart(part.name, paymentPicture(code));
    const xml = this.#rendered.get(part.name);
    if (xml === undefined || xml === this.#sources.get(part.name)) return part;
    return packPart(part.name, Buffer.from(part.name === BODY ? holdLastRow(xml) : xml, 'utf8'));
  }
}

function pathOf(file: unknown): string {
  if (typeof file === 'object' && file !== null && 'filePath' in file && typeof file.filePath === 'string') return file.filePath;
  throw new Error('the field engine gave no file');
}
