import Docxtemplater, { type DXT } from 'docxtemplater';
import PizZip from 'pizzip';

/** A part of a Word file as the field engine reads it: tags, text, fields, and sections holding what is inside them. */
export interface ParsedPart {
  readonly path: string;
  readonly parts: readonly DXT.Part[];
}

/** A module must have one of the older hooks to be taken. */
const OLDER_HOOK = { set: () => undefined };

/**
 * Reads a template with the field engine.
 * @throws what the engine says of a broken template
 */
export function parseTemplate(bytes: Uint8Array, modules: readonly DXT.Module[] = []): ParsedPart[] {
  const parsed: ParsedPart[] = [];
  const collector = {
    name: 'EncoursParsed',
    set: ({ inspect }: { inspect?: { filePath?: string; postparsed?: DXT.Part[] } }) => {
      if (inspect?.filePath !== undefined && inspect.postparsed !== undefined) parsed.push({ path: inspect.filePath, parts: inspect.postparsed });
    },
  };
  open(bytes, [collector, ...modules]);
  return parsed;
}

/**
 * Fills in a template by the engine alone, which reads it again for each letter: slow, for templates that break pages or
 * sections inside a repeated one, and to compare with.
 * @returns the parts it wrote, by their paths
 */
export function fillByEngine(bytes: Uint8Array, fields: object): Map<string, string> {
  const written = new Map<string, string>();
  const collector = {
    ...OLDER_HOOK,
    name: 'EncoursWritten',
    // The engine's types say a text and a name; it gives the file, and for a text of some length its bytes.
    preZip: (content: string | Uint8Array, file: unknown) => {
      written.set(pathOf(file), typeof content === 'string' ? content : Buffer.from(content).toString('utf8'));
      return null;
    },
  };
  open(bytes, [collector]).render(fields);
  return written;
}

const open = (bytes: Uint8Array, modules: DXT.Module[]): Docxtemplater =>
  new Docxtemplater(new PizZip(bytes), { paragraphLoop: true, linebreaks: true, parser: fieldParser, nullGetter: () => '', modules, errorLogging: false, warnFn: () => undefined });

/** A value by its whole name: no expression is evaluated. */
function fieldParser(name: string): DXT.Parser {
  const key = name.trim();
  return { get: (scope: unknown): unknown => (typeof scope === 'object' && scope !== null && Object.hasOwn(scope, key) ? Reflect.get(scope, key) : undefined) };
}

function pathOf(file: unknown): string {
  if (typeof file === 'object' && file !== null && 'filePath' in file && typeof file.filePath === 'string') return file.filePath;
  throw new Error('the field engine gave no file');
}
