import { AlignmentType, Footer, ImageRun, PageNumber, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType } from 'docx';
import { QR_PICTURE } from '#shared/domain/letters/fields';
import { NO_BORDERS, NO_MARGINS, SIDE_LINE } from './borders';
import { COLOUR, LINE, mm, PARAGRAPH_GAP_MM, RIGHT_HALF_MM, SINGLE_LINE, SIZE, TEXT_WIDTH_MM } from './layout';
import { placeholderPicture } from './placeholder-picture';
import { gap, marker, paragraph, paragraphsOf, run, type RunStyle } from './text';
import type { Part, TemplateLabels } from './words/words';

const KEEP = { keepNext: true, keepLines: true } as const;
/** Where the hand signs. */
const SIGNATURE_ROOM_MM = 13;
const QR_MM = 25;
const PIXELS_PER_MM = 96 / 25.4;
const PAYMENT_WIDTHS_MM = [137, 28] as const;

/**
 * Means of payment, closing and signature, in one row of one cell: a row is not cut, so the signature is never alone on
 * a page, in Word as in the programs that forget that a paragraph is to be kept with the next.
 */
export function letterEnd(labels: TemplateLabels, closing: readonly Part[], asksToPay: boolean): (Paragraph | Table)[] {
  return oneCell([...(asksToPay ? meansOfPayment(labels) : []), ...closingLines(closing), signature()]);
}

/** The end of an agreement: means of payment, then in one row what happens otherwise and room for two signatures. */
export function agreementEnd(labels: TemplateLabels, closing: readonly Part[]): (Paragraph | Table)[] {
  const { creditor, debtor, agreed } = labels.signatures;
  const half = TEXT_WIDTH_MM / 2;
  const party = (name: string) => [
    new Paragraph({ spacing: { line: SINGLE_LINE, before: mm(4), after: 40 }, children: [run(name, { bold: true })] }),
    new Paragraph({ spacing: { line: SINGLE_LINE, after: mm(21) }, children: [run(agreed, { size: SIZE.note, color: COLOUR.muted })] }),
  ];
  return [...meansOfPayment(labels), ...oneCell([...closingLines(closing), sideBySide([half, half], [party(creditor), party(debtor)]), gap(20)])];
}

function oneCell(children: readonly (Paragraph | Table)[]): (Paragraph | Table)[] {
  // Word wants a paragraph after the last table.
  return [sideBySide([TEXT_WIDTH_MM], [children]), gap(1)];
}

function sideBySide(widthsMm: readonly number[], cells: readonly (readonly (Paragraph | Table)[])[]): Table {
  const sizes = widthsMm.map(mm);
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: sizes.reduce((sum, size) => sum + size, 0), type: WidthType.DXA },
    columnWidths: sizes,
    margins: NO_MARGINS,
    borders: NO_BORDERS,
    rows: [
      new TableRow({
        cantSplit: true,
        children: cells.map((children, i) => new TableCell({ width: { size: sizes[i] ?? 0, type: WidthType.DXA }, margins: NO_MARGINS, borders: NO_BORDERS, children })),
      }),
    ],
  });
}

/** By transfer, with its code at the right, when the IBAN is known; otherwise a sentence. Nothing when there is nothing to pay. */
function meansOfPayment(labels: TemplateLabels): (Paragraph | Table)[] {
  const beside = { indent: { left: mm(4) }, border: { left: { ...SIDE_LINE, space: 8 } } };
  const line = (text: string, style: RunStyle = {}): Paragraph => paragraph([run(text, { size: SIZE.total, ...style })], 0, { ...KEEP, ...beside });
  const scan = line(labels.scan, { size: SIZE.footer, color: COLOUR.muted });
  const bic = [marker('{#paiement.bic}'), line(labels.bic), marker('{/paiement.bic}')];
  const transfer = [line(labels.transfer, { bold: true }), line(labels.iban), ...bic, line(labels.quote), marker('{#code_qr}'), scan, marker('{/code_qr}')];
  return [
    marker('{#a_regler}'),
    marker('{#virement}'),
    sideBySide(PAYMENT_WIDTHS_MM, [transfer, paymentCode()]),
    gap(mm(2)),
    marker('{/virement}'),
    marker('{^virement}'),
    paragraph([run(labels.otherMeans)], mm(PARAGRAPH_GAP_MM), KEEP),
    marker('{/virement}'),
    marker('{/a_regler}'),
  ];
}

/** The picture's place: each letter puts its own code there. */
function paymentCode(): Paragraph[] {
  const side = Math.round(QR_MM * PIXELS_PER_MM);
  const picture = new ImageRun({
    type: 'png',
    data: placeholderPicture(),
    transformation: { width: side, height: side },
    // Its own number, not the library's next one: the same template each time.
    altText: { id: '1', name: QR_PICTURE, description: QR_PICTURE, title: '' },
  });
  return [marker('{#code_qr}'), new Paragraph({ alignment: AlignmentType.RIGHT, children: [picture] }), marker('{/code_qr}'), gap(20)];
}

const closingLines = (closing: readonly Part[]): Paragraph[] => paragraphsOf(closing, (text) => paragraph([run(text)], mm(1.5), KEEP));

function signature(): Paragraph {
  return paragraph([run('{signataire}', { bold: true })], 0, {
    keepLines: true,
    indent: { left: mm(RIGHT_HALF_MM) },
    spacing: { line: LINE, before: mm(SIGNATURE_ROOM_MM), after: 0 },
  });
}

/** "Réf. R-2026-0007 — page 1/2". */
export function letterFooter({ footer }: TemplateLabels): Footer {
  const style = { size: SIZE.footer, color: COLOUR.muted };
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [
          run(`${footer.reference} — ${footer.page}`, style),
          new TextRun({ ...style, children: [PageNumber.CURRENT] }),
          run('/', style),
          new TextRun({ ...style, children: [PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  });
}
