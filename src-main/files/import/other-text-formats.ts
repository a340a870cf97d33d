import { FileProblem } from '#main/files/import/file-problem';

/** What a text is made of, by what it starts with: lines of cells, or markup that holds tables. */
export type TextForm = 'lines' | 'html' | 'spreadsheetXml';

/** @throws FileProblem when it is markup of something else */
export function formOfText(text: string): TextForm {
  const start = text.slice(0, 4000).trimStart();
  if (!start.startsWith('<')) return 'lines';
  if (/<(?:\w+:)?Workbook\b[^>]*urn:schemas-microsoft-com:office:spreadsheet/i.test(start)) return 'spreadsheetXml';
  const page = start.replace(/^<\?xml[^>]*\?>\s*/i, '');
  if (/^(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html|table|head|body|meta|style|div|center|font)\b/i.test(page)) return 'html';
  throw new FileProblem('xmlUnknown');
}
