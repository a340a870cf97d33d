import { LAST_ROW } from '#shared/domain/letters/invoice-table';

const PROPERTIES = '<w:pPr>';

/** Holds the last row of each list to the one that follows, so that a total never stands alone on a page, and takes the marks out. */
export function holdLastRow(xml: string): string {
  let held = xml;
  for (let at = held.indexOf(LAST_ROW); at >= 0; at = held.indexOf(LAST_ROW)) held = holdRowAt(held, at);
  return held;
}

/** The mark may stand elsewhere in a user's template: then it is only taken out. */
function holdRowAt(xml: string, at: number): string {
  const start = Math.max(xml.lastIndexOf('<w:tr>', at), xml.lastIndexOf('<w:tr ', at));
  const end = xml.indexOf('</w:tr>', at);
  const bare = xml.slice(0, at) + xml.slice(at + LAST_ROW.length);
  if (start < 0 || end < 0) return bare;
  return bare.slice(0, start) + held(bare.slice(start, end - LAST_ROW.length)) + bare.slice(end - LAST_ROW.length);
}

/** The first of a paragraph's properties but its style is to be kept with the next. */
function held(row: string): string {
  if (row.includes('<w:keepNext')) return row;
  return row.replace(/<w:pPr>(<w:pStyle [^>]*\/>)?/g, (_, style: string | undefined) => `${PROPERTIES}${style ?? ''}<w:keepNext/>`);
}
