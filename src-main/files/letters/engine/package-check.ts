import path from 'node:path';
import type { TemplateProblem } from '#shared/domain/letters/template-report';
import { firstAt, type XmlElement } from '#shared/domain/xml/element';
import { readXml } from '#main/files/import/xml';
import { fieldCodes, hiddenRemarks } from './markup-check';
import { readParts } from './package';

/** The only kind of main part that is a plain Word document: neither macros nor a Word template of its own. */
const PLAIN_DOCUMENT = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const BODY = 'word/document.xml';
const CONTENT_TYPES = '[Content_Types].xml';

/** Parts that are no text and run nothing: pictures and fonts. */
const PICTURE_OR_FONT = /\.(png|jpe?g|jfif|gif|bmp|dib|tiff?|emf|wmf|webp|wdp|heic|odttf|ttf|fntdata)$/i;
/** What Word keeps of the printer. */
const PRINTER = /^word\/(printerSettings\/)?printerSettings\d*\.bin$/;
const MARKUP = /\.(xml|rels|vml|svg)$/i;
const RELATIONS = /\.rels$/i;

/** What a part may not be to another one, whatever its own name. */
const EMBEDDING = /\/(oleObject|package|control|activeXControlBinary|aFChunk|subDocument|attachedTemplate)$/i;

/** The texts of a letter take some hundred thousand characters: beyond this, it is made to weigh. */
const LARGEST_MARKUP_BYTES = 20_000_000;

interface Markup {
  readonly name: string;
  readonly root: XmlElement;
}

/**
 * What a Word file must not hold to be sent to clients: macros, what is fetched from elsewhere, what runs, what is
 * embedded, and what was written for colleagues only. Parts are read as XML, as Word reads them: another prefix, an
 * entity or another quote hides nothing.
 */
export function checkPackage(bytes: Uint8Array): TemplateProblem[] {
  const parts = readParts(Buffer.from(bytes));
  const names = parts.map(({ part }) => part.name);
  // Of two parts of one name, each reader takes the one it likes.
  if (new Set(names.map((name) => name.toLowerCase())).size < names.length) return [problem('notWord', '')];
  const strange = names.filter((name) => ![MARKUP, PICTURE_OR_FONT, PRINTER].some((known) => known.test(name)));
  if (names.some((name) => /vbaProject|vbaData/i.test(name))) return [problem('macros', 'vbaProject')];
  const read = parts.filter(({ part }) => MARKUP.test(part.name));
  if (read.reduce((sum, { part }) => sum + part.size, 0) > LARGEST_MARKUP_BYTES) return [problem('tooLarge', '')];
  const markup: Markup[] = [];
  for (const { part, content } of read) {
    const root = rootOf(content().toString('utf8'));
    if (root === null) return [problem('broken', part.name)];
    markup.push({ name: part.name, root });
  }
  return mainPartProblem(markup) ?? [...strange.map((name) => problem('embeddedObject', name)), ...markup.flatMap(problemsIn)];
}

function problemsIn({ name, root }: Markup): TemplateProblem[] {
  if (RELATIONS.test(name)) return relationProblems(root);
  const embedded = /^word\/(embeddings|activeX|afchunk)/i.test(name) ? [problem('embeddedObject', name)] : [];
  return [...embedded, ...fieldCodes(root), ...hiddenRemarks(root)];
}

function rootOf(text: string): XmlElement | null {
  try {
    return readXml(text);
  } catch {
    // Not XML, with a document type, or nested beyond reason: Word or the preview could not read it either.
    return null;
  }
}

/** The document that Word opens must be the one that is filled in. */
function mainPartProblem(markup: readonly Markup[]): TemplateProblem[] | null {
  const rootNamed = (name: string): XmlElement | undefined => markup.find((each) => each.name === name)?.root;
  const types = rootNamed(CONTENT_TYPES)?.children ?? [];
  if (types.some(({ attributes }) => /macroEnabled/i.test(attributes['ContentType'] ?? ''))) return [problem('macros', 'vbaProject')];
  const body = rootNamed(BODY);
  const opened = (rootNamed('_rels/.rels')?.children ?? []).filter(({ attributes }) => (attributes['Type'] ?? '').endsWith('/officeDocument'));
  const isOurs = opened.length === 1 && opened.every(({ attributes }) => path.posix.resolve('/', attributes['Target'] ?? '') === `/${BODY}`);
  // Named, or by default for all that is XML.
  const isPlain = types.some(({ attributes }) => attributes['ContentType'] === PLAIN_DOCUMENT && [`/${BODY}`, undefined].includes(attributes['PartName']));
  return body !== undefined && firstAt(body, 'body') !== null && isOurs && isPlain ? null : [problem('notWord', '')];
}

/** A link that the reader may click is no harm; anything else of elsewhere is. */
function relationProblems(relations: XmlElement): TemplateProblem[] {
  return relations.children.flatMap(({ attributes }): TemplateProblem[] => {
    const type = attributes['Type'] ?? '';
    const target = attributes['Target'] ?? '';
    const isOutside = (attributes['TargetMode'] ?? '').trim().toLowerCase() === 'external';
    if (isOutside) return type.endsWith('/hyperlink') && /^(https?:|mailto:)/i.test(target) ? [] : [problem('externalLink', target)];
    return EMBEDDING.test(type) ? [problem('embeddedObject', target)] : [];
  });
}

const problem = (code: TemplateProblem['code'], text: string): TemplateProblem => ({ code, text, suggestion: null });
