import { AlignmentType, Footer, PageNumber, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType } from 'docx';
import type { LetterContent } from '#shared/domain/letters/letter-data';
import { NO_BORDERS, NO_MARGINS, SIDE_LINE } from './borders';
import { COLOUR, LINE, mm, RIGHT_HALF_MM, SIZE, TEXT_WIDTH_MM } from './layout';
import { gap, paragraph, run } from './text';

const KEEP = { keepNext: true, keepLines: true } as const;
/** Where the hand signs. */
const SIGNATURE_ROOM_MM = 14;

/**
 * Means of payment, closing and signature, in one row of one cell: a row is not cut, so the signature is never alone on
 * a page, in Word as in the programs that forget that a paragraph is to be kept with the next.
 */
export function letterEnd(content: LetterContent): (Paragraph | Table)[] {
  const width = { size: mm(TEXT_WIDTH_MM), type: WidthType.DXA };
  const children = [...meansOfPayment(content.payment), ...closingLines(content.closing), ...signatureLines(content.signature)];
  return [
    new Table({
      layout: TableLayoutType.FIXED,
      width,
      columnWidths: [width.size],
      margins: NO_MARGINS,
      borders: NO_BORDERS,
      rows: [new TableRow({ cantSplit: true, children: [new TableCell({ width, margins: NO_MARGINS, borders: NO_BORDERS, children })] })],
    }),
    // Word wants a paragraph after the last table.
    gap(20),
  ];
}

/** A sentence, or a heading and its lines behind a rule. */
function meansOfPayment(lines: readonly string[]): Paragraph[] {
  if (lines.length <= 1) return lines.map((text) => paragraph([run(text)], mm(2.5), KEEP));
  const beside = { indent: { left: mm(4) }, border: { left: { ...SIDE_LINE, space: 8 } } };
  return lines.map((text, i) => paragraph([run(text, i === 0 ? { bold: true } : {})], i === lines.length - 1 ? mm(3) : 0, { ...KEEP, ...beside }));
}

const closingLines = (lines: readonly string[]): Paragraph[] => lines.map((text) => paragraph([run(text)], 0, KEEP));

function signatureLines(lines: readonly string[]): Paragraph[] {
  return lines.map((text, i) =>
    paragraph([run(text, { bold: i === 0 })], 0, {
      keepLines: true,
      keepNext: i < lines.length - 1,
      indent: { left: mm(RIGHT_HALF_MM) },
      spacing: { line: LINE, before: i === 0 ? mm(SIGNATURE_ROOM_MM) : 0, after: 0 },
    }),
  );
}

/** "Réf. R-2026-0007 — page 1/2". */
export function letterFooter(reference: string): Footer {
  const style = { size: SIZE.footer, color: COLOUR.muted };
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [
          run(`Réf. ${reference} — page\u00a0`, style),
          new TextRun({ ...style, children: [PageNumber.CURRENT] }),
          run('/', style),
          new TextRun({ ...style, children: [PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  });
}
