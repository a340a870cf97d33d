import { AlignmentType, Document, Footer, type FileChild, PageNumber, Paragraph, TextRun } from 'docx';
import { fr } from '#shared/domain/letters/typography';
import { COLOUR, FONT, MARGINS_MM, mm, SHEET_MM, SIZE } from '../letters/templates/layout';
import { run } from '../letters/templates/text';

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

function pageFooter(text: string): Footer {
  const style = { size: SIZE.footer, color: COLOUR.muted };
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [run(fr`${text} — page `, style), new TextRun({ ...style, children: [PageNumber.CURRENT] }), run('/', style), new TextRun({ ...style, children: [PageNumber.TOTAL_PAGES] })],
      }),
    ],
  });
}
