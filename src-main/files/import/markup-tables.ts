import { read, type WorkBook } from '@e965/xlsx';
import { FileProblem } from '#main/files/import/file-problem';
import { decodeEntities } from '#main/files/import/html-entities';
import { type Sheet, sheetsOf } from '#main/files/import/workbook';

/**
 * Reads the tables of a page, as programs write them that call a page a workbook. Every cell is kept as its text: a page says
 * "1 234,56" and not a number, and its columns tell how to read it. Nothing the page points to is looked at.
 * @throws FileProblem when it holds no table
 */
export function readHtmlTables(html: string): Sheet[] {
  const inert = decodeEntities(html.replace(/<!--[\s\S]*?(?:-->|$)/g, '').replace(/<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, ' '));
  const start = inert.search(/<table\b/i);
  if (start === -1) throw new FileProblem('fileKindUnknown', { format: 'html' });
  // no table has a thousand columns: a span that says so is a trap
  const bounded = `<html>${inert.slice(start)}`.replace(/\b((?:col|row)span)\s*=\s*["']?\d{4,}["']?/gi, '$1="1"');
  return sheetsOf(parse(bounded, true)).map((sheet, _i, all) => (all.length === 1 ? { ...sheet, name: '' } : sheet));
}

/** A workbook that Excel 2003 wrote as one XML text: its cells say what is a number and what is a date. */
export function readSpreadsheetXml(xml: string): Sheet[] {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) throw new FileProblem('fileCorrupt', { reason: 'entities' });
  return sheetsOf(parse(xml.replace(/\bss:(Index|MergeAcross|MergeDown|Span)\s*=\s*"\d{6,}"/g, ''), false));
}

function parse(text: string, raw: boolean): WorkBook {
  try {
    return read(text, { type: 'string', raw, dense: true, cellDates: true, UTC: true, cellText: false, cellNF: true, cellHTML: false, cellFormula: false });
  } catch {
    throw new FileProblem('fileCorrupt');
  }
}
