import { HeightRule, Paragraph, Tab, Table, TableCell, TableLayoutType, TableRow, TabStopType, TextRun, WidthType } from 'docx';
import type { LetterContent } from '#shared/domain/letters/letter-data';
import { COLOUR, MARGINS_MM, mm, POINTS_PER_MM, RIGHT_HALF_MM, SINGLE_LINE, SIZE, WINDOW } from './layout';
import { NO_BORDERS, NO_MARGINS } from './borders';
import { paragraph, run } from './text';

/** Room for six lines of the debtor, to 81 mm from the top of the sheet. */
const BLOCKS_HEIGHT_MM = 61;
/** What the window's width holds at the size of the body. */
const EMS_IN_WINDOW = (WINDOW.widthMm * POINTS_PER_MM) / (SIZE.body / 2);

/** Everything above the salutation. */
export function letterHead(content: LetterContent): (Paragraph | Table)[] {
  return [blocks(content), ...mentions(content)];
}

/** Creditor and debtor side by side: a table holds the debtor in the window whatever is typed on the left. */
function blocks(content: LetterContent): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: mm(RIGHT_HALF_MM + WINDOW.widthMm), type: WidthType.DXA },
    columnWidths: [mm(RIGHT_HALF_MM), mm(WINDOW.widthMm)],
    margins: NO_MARGINS,
    borders: NO_BORDERS,
    rows: [
      new TableRow({
        cantSplit: true,
        height: { value: mm(BLOCKS_HEIGHT_MM), rule: HeightRule.ATLEAST },
        children: [cell(creditorLines(content.creditor), RIGHT_HALF_MM), cell(debtorLines(content.debtor), WINDOW.widthMm)],
      }),
    ],
  });
}

function cell(children: readonly Paragraph[], widthMm: number): TableCell {
  return new TableCell({ width: { size: mm(widthMm), type: WidthType.DXA }, margins: NO_MARGINS, borders: NO_BORDERS, children });
}

function creditorLines(lines: readonly string[]): Paragraph[] {
  return lines.map((line, i) =>
    i === 0
      ? new Paragraph({ spacing: { line: SINGLE_LINE, after: 60 }, children: [run(line, { bold: true, size: SIZE.creditorName })] })
      : new Paragraph({ spacing: { line: SINGLE_LINE, after: 10 }, children: [run(line, { size: SIZE.creditor, color: COLOUR.muted })] }),
  );
}

function debtorLines(lines: readonly string[]): Paragraph[] {
  const size = lines.some((line) => ems(line) > EMS_IN_WINDOW) ? SIZE.debtorLong : SIZE.body;
  return lines.map(
    (line, i) =>
      new Paragraph({
        spacing: { line: SINGLE_LINE, before: i === 0 ? mm(WINDOW.topMm - MARGINS_MM.top) : 0, after: 20 },
        children: [run(line, { size })],
      }),
  );
}

/** About how wide the line is, in sizes of its font: a capital takes a third more than a small letter. */
function ems(line: string): number {
  const capitals = line.match(/\p{Lu}/gu)?.length ?? 0;
  return capitals * 0.69 + (line.length - capitals) * 0.51;
}

/** Place and date, how it is sent, object and references. */
function mentions(content: LetterContent): Paragraph[] {
  const sending = content.registered ? 'Lettre recommandée avec avis de réception' : '';
  return [
    paragraph([run(sending, { bold: true, size: SIZE.reference }), new TextRun({ children: [new Tab()] }), run(content.placeAndDate)], mm(5), {
      tabStops: [{ type: TabStopType.LEFT, position: mm(RIGHT_HALF_MM) }],
    }),
    paragraph([run('Objet\u00a0: ', { bold: true }), run(content.subject, { bold: true })], 20, { keepNext: true, keepLines: true }),
    paragraph([run(`Réf.\u00a0: ${content.references.join(' – ')}`, { size: SIZE.reference, color: COLOUR.muted })], mm(4), { keepNext: true }),
  ];
}
