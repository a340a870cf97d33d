import { AlignmentType, Footer, PageNumber, Paragraph, TextRun } from 'docx';
import { fr } from '#shared/domain/letters/typography';
import { COLOUR, SIZE } from '../letters/templates/layout';
import { run } from '../letters/templates/text';

/** "Essai — Chronologie — page 2/5", on every page. */
export function pageFooter(text: string): Footer {
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
