const PARAGRAPH = /<w:p[ >][\s\S]*?<\/w:p>/g;
const TEXT = /<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g;
const FIELD = /\{[^{}]*\}/g;

/**
 * Names of the fields that Word cut over several runs, when it checked the spelling or kept a revision: they are read in
 * one piece all the same.
 */
export function splitFields(xml: string): string[] {
  return [...new Set([...xml.matchAll(PARAGRAPH)].flatMap(([paragraph]) => splitIn([...paragraph.matchAll(TEXT)].map(([, text]) => text ?? ''))))];
}

function splitIn(texts: readonly string[]): string[] {
  const starts = texts.map((_, i) => texts.slice(0, i).join('').length);
  return [...texts.join('').matchAll(FIELD)]
    .filter(({ index, 0: { length } }) => starts.some((start) => start > index && start < index + length))
    .map(([field]) => field.slice(1, -1).trim());
}
