import type { TemplateProblem } from '#shared/domain/letters/template-report';
import type { XmlElement } from '#shared/domain/xml/element';

/** Codes that make Word fetch or run something when the letter is opened. */
const FIELD_CODES = /\b(INCLUDETEXT|INCLUDEPICTURE|INCLUDE|DDEAUTO|DDE|LINK|IMPORT|DATABASE|RD|AUTOTEXT|MACROBUTTON|ASK|FILLIN)\b/i;

const EMBEDDED: ReadonlySet<string> = new Set(['object', 'altChunk', 'subDoc', 'control']);

/** Text that Word shows as added, taken out or moved, with the name of who did it. */
const REVISIONS: ReadonlySet<string> = new Set(['ins', 'del', 'moveFrom', 'moveTo']);

/** Word may cut a code over several runs: it is read in one piece. */
export function fieldCodes(root: XmlElement): TemplateProblem[] {
  const found: TemplateProblem[] = [];
  let codes = '';
  for (const { name, attributes, text } of everyElement(root)) {
    if (name === 'instrText' || name === 'delInstrText') codes += text;
    else if (name === 'fldSimple') codes += `\n${attributes['instr'] ?? ''}\n`;
    else if (name === 'fldChar' && attributes['fldCharType'] !== 'separate') codes += '\n';
    else if (EMBEDDED.has(name)) found.push(problem('embeddedObject', name));
  }
  return [...codes.split('\n').flatMap((code) => FIELD_CODES.exec(code)?.[1] ?? []).map((code) => problem('fieldCode', code.toUpperCase())), ...found];
}

/** Comments, and changes that were neither accepted nor refused: each client would read them. */
export function hiddenRemarks(root: XmlElement): TemplateProblem[] {
  for (const { name, attributes } of everyElement(root)) {
    const isRevision = REVISIONS.has(name) && attributes['author'] !== undefined;
    if (isRevision || name === 'comment') return [problem('remarks', attributes['author'] ?? '')];
  }
  return [];
}

/** In the order of the document. */
function* everyElement(root: XmlElement): Generator<XmlElement> {
  yield root;
  for (const child of root.children) yield* everyElement(child);
}

const problem = (code: TemplateProblem['code'], text: string): TemplateProblem => ({ code, text, suggestion: null });
