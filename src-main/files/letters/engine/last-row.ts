import { LAST_ROW } from '#shared/domain/letters/invoice-table';

const PROPERTIES = '<w:pPr>';

/** Holds the last row of the invoices to the one that follows, so that the totals never stand alone on a page, and takes its mark out. */
export function holdLastRow(xml: string): string {
  const at = xml.indexOf(LAST_ROW);
  if (at < 0) return xml;
  const start = xml.lastIndexOf('<w:tr>', at) > xml.lastIndexOf('<w:tr ', at) ? xml.lastIndexOf('<w:tr>', at) : xml.lastIndexOf('<w:tr ', at);
  const end = xml.indexOf('</w:tr>', at);
  const bare = (text: string): string => text.replaceAll(LAST_ROW, '');
  if (start < 0 || end < 0) return bare(xml);
  return xml.slice(0, start) + bare(held(xml.slice(start, end))) + bare(xml.slice(end));
}

/** The first of a paragraph's properties but its style is to be kept with the next. */
function held(row: string): string {
  if (row.includes('<w:keepNext')) return row;
  return row.replace(/<w:pPr>(<w:pStyle [^>]*\/>)?/g, (_, style: string | undefined) => `${PROPERTIES}${style ?? ''}<w:keepNext/>`);
}
