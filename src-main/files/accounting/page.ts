import { Document, type FileChild } from 'docx';
import { COLOUR, FONT, MARGINS_MM, mm, SHEET_MM, SIZE } from '../letters/templates/layout';
import { pageFooter } from '../reports/page-footer';

/** A French document on A4 sheets, its name and page numbers at the foot. */
export function sheetDocument(foot: string, children: readonly FileChild[]): Document {
  const { top, right, bottom, left, footer } = MARGINS_MM;
  return new Document({
    compatibility: { version: 15 },
    styles: { default: { document: { run: { font: FONT, size: SIZE.total, color: COLOUR.ink, language: { value: 'fr-FR' } } } } },
    sections: [
      {
        properties: { page: { size: { width: mm(SHEET_MM.width), height: mm(SHEET_MM.height) }, margin: { top: mm(top), right: mm(right), bottom: mm(bottom), left: mm(left), footer: mm(footer) } } },
        footers: { default: pageFooter(foot) },
        children: [...children],
      },
    ],
  });
}
