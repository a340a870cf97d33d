/** A worksheet without its cells, and its cells apart. */
export interface HollowSheet {
  /** In the place of the cells: the mark in A1 and, in the second line, a 1 in each style. */
  readonly hollow: Buffer;
  /** What stands between the beginning and the end of `sheetData`, in UTF-8. */
  readonly cells: Buffer;
}

const BEGINNING = '<sheetData>';
const END = '</sheetData>';
const DECLARED = /^\ufeff?<\?xml[^>]*encoding\s*=\s*["'](?!utf-8)/i;

/**
 * Takes the cells out of the XML of a worksheet, for the workbook's reader to see all the rest of it.
 * @param styles how many cell styles the workbook has
 * @returns null when the XML is written otherwise than office programs do
 */
export function hollowSheet(content: Buffer, mark: string, styles: number): HollowSheet | null {
  const start = content.indexOf(BEGINNING);
  const end = content.lastIndexOf(END);
  if (start < 0 || end < start || DECLARED.test(content.toString('utf8', 0, 200))) return null;
  const probes = Array.from({ length: styles }, (_, style) => `<c s="${String(style)}"><v>1</v></c>`).join('');
  const stand = `<row r="1"><c r="A1" t="str"><v>${mark}</v></c></row><row r="2">${probes}</row>`;
  const from = start + BEGINNING.length;
  return { hollow: Buffer.concat([content.subarray(0, from), Buffer.from(stand), content.subarray(end)]), cells: content.subarray(from, end) };
}
