import type { TemplateProblem } from '#shared/domain/letters/template-report';
import { readParts } from './package';

/** The only kind of main part that is a plain Word document: neither macros nor a Word template of its own. */
const PLAIN_DOCUMENT = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

/** Codes that make Word fetch or run something when the letter is opened. */
const FIELD_CODES = /\b(INCLUDETEXT|INCLUDEPICTURE|INCLUDE|DDEAUTO|DDE|LINK|IMPORT|DATABASE|RD|AUTOTEXT|MACROBUTTON|ASK|FILLIN)\b/i;

/** What a Word file must not hold to be sent to clients: macros, what is fetched from elsewhere, what runs, what is embedded. */
export function checkPackage(bytes: Uint8Array): TemplateProblem[] {
  const parts = readParts(Buffer.from(bytes));
  const text = (name: string): string => parts.find(({ part }) => part.name === name)?.content().toString('utf8') ?? '';
  const names = parts.map(({ part }) => part.name);
  if (names.some((name) => /vbaProject|vbaData/i.test(name)) || /macroEnabled/i.test(text('[Content_Types].xml'))) return [problem('macros', 'vbaProject')];
  if (!text('[Content_Types].xml').includes(PLAIN_DOCUMENT) || text('word/document.xml') === '') return [problem('notWord', '')];
  return [
    ...names.filter((name) => /^word\/(embeddings|activeX|afchunk)/i.test(name)).map((name) => problem('embeddedObject', name)),
    ...names.filter((name) => name.endsWith('.rels')).flatMap((name) => externalLinks(text(name))),
    ...names.filter((name) => /^word\/[^/]+\.xml$/.test(name)).flatMap((name) => fieldCodes(text(name))),
  ];
}

/** A link that the reader may click is no harm; anything else of elsewhere is. */
function externalLinks(relations: string): TemplateProblem[] {
  return [...relations.matchAll(/<Relationship\s[^>]*>/g)]
    .map(([tag]) => tag)
    .filter((tag) => /TargetMode\s*=\s*["']External["']/i.test(tag))
    .filter((tag) => !/Type\s*=\s*["'][^"']*\/hyperlink["']/.test(tag) || !/Target\s*=\s*["'](https?:|mailto:)/i.test(tag))
    .map((tag) => problem('externalLink', /Target\s*=\s*["']([^"']*)/.exec(tag)?.[1] ?? ''));
}

/** Word may cut a code over several runs: it is read in one piece. */
function fieldCodes(xml: string): TemplateProblem[] {
  const pieces = [...xml.matchAll(/<w:instrText[^>]*>([^<]*)<\/w:instrText>|w:instr="([^"]*)"|<w:fldChar [^>]*w:fldCharType="(?:begin|end)"/g)];
  const codes = pieces.map((piece) => piece[1] ?? piece[2] ?? '\n').join('');
  const found = codes.split('\n').flatMap((code) => FIELD_CODES.exec(code)?.[1] ?? []);
  const embedded = /<w:(object|altChunk|subDoc)\b/.exec(xml)?.[1];
  return [...found.map((code) => problem('fieldCode', code.toUpperCase())), ...(embedded === undefined ? [] : [problem('embeddedObject', embedded)])];
}

const problem = (code: TemplateProblem['code'], text: string): TemplateProblem => ({ code, text, suggestion: null });
