import { Document, type Paragraph, type Table } from 'docx';
import { formatLongDate } from '#shared/domain/calendar';
import { fr } from '#shared/domain/letters/typography';
import type { Report, ReportBlock } from '#shared/domain/reports/report';
import { bodyRow, type Columns, headerRow, heldRow, ruledTable, totalRow } from '../letters/templates/cells';
import { COLOUR, FONT, MARGINS_MM, mm, SHEET_MM, SIZE, TEXT_WIDTH_MM } from '../letters/templates/layout';
import { gap, paragraph, run } from '../letters/templates/text';
import { packDocx } from '../outputs/pack-docx';
import { pageFooter } from './page-footer';

const LABEL_MM = 52;
const FACTS: Columns = { widthsMm: [LABEL_MM, TEXT_WIDTH_MM - LABEL_MM], rightFrom: 2 };
const BANNER: Columns = { widthsMm: [TEXT_WIDTH_MM], rightFrom: 1 };
/** A title is not left at the foot of a page. */
const HELD = { keepNext: true, keepLines: true } as const;

/** A report as a Word file: title, facts and tables, each page numbered and dated. The same report has the same bytes. */
export function reportFile(report: Report): Promise<Uint8Array> {
  const { title, subtitle, company, date, blocks } = report;
  const document = new Document({
    compatibility: { version: 15 },
    styles: { default: { document: { run: { font: FONT, size: SIZE.total, color: COLOUR.ink, language: { value: 'fr-FR' } } } } },
    sections: [
      {
        properties: { page: { size: { width: mm(SHEET_MM.width), height: mm(SHEET_MM.height) }, margin: { top: mm(MARGINS_MM.top), right: mm(MARGINS_MM.right), bottom: mm(MARGINS_MM.bottom), left: mm(MARGINS_MM.left), footer: mm(MARGINS_MM.footer) } } },
        footers: { default: pageFooter(fr`${company} — ${title} — ${formatLongDate(date)}`) },
        children: [
          paragraph([run(title, { bold: true, size: 30 })], mm(1), HELD),
          paragraph([run(subtitle, { color: COLOUR.muted })], mm(5), HELD),
          ...blocks.flatMap(elements),
        ],
      },
    ],
  });
  return packDocx(document, title, company);
}

function elements(block: ReportBlock): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [paragraph([run(block.text, { bold: true, size: 24 })], mm(1.5), { ...HELD, spacing: { before: mm(4), after: mm(1.5) } })];
    case 'text':
      return [paragraph([run(block.text)], mm(2))];
    case 'note':
      return [paragraph([run(block.text, { size: SIZE.note, color: COLOUR.muted })], mm(1.5))];
    case 'banner':
      return [ruledTable(BANNER.widthsMm, [totalRow([{ text: block.text }], BANNER)]), gap(mm(4))];
    case 'list':
      return block.items.map((item, i) => paragraph([run(`–\u00a0${item}`)], i === block.items.length - 1 ? mm(2.5) : mm(0.8), { keepLines: true, indent: { left: mm(4), hanging: mm(4) } }));
    case 'facts':
      return [ruledTable(FACTS.widthsMm, block.rows.map(([label, value]) => bodyRow([{ text: label, style: { size: SIZE.table, color: COLOUR.muted } }, { text: value }], FACTS))), gap(mm(3))];
    case 'table':
      return tableOf(block);
  }
}

function tableOf({ columns, rows, totals }: Extract<ReportBlock, { kind: 'table' }>): (Paragraph | Table)[] {
  const rightFrom = columns.findIndex(({ right }) => right === true);
  const shape: Columns = { widthsMm: columns.map(({ widthMm }) => widthMm), rightFrom: rightFrom === -1 ? columns.length : rightFrom };
  const cells = (texts: readonly string[]) => texts.map((text, i) => ({ text, right: columns[i]?.right === true }));
  const lines = rows.map((row, i) => (i === rows.length - 1 && totals.length > 0 ? heldRow(cells(row), shape) : bodyRow(cells(row), shape)));
  return [ruledTable(shape.widthsMm, [headerRow(columns.map(({ title }) => title), shape), ...lines, ...totals.map((row, i) => totalRow(cells(row), shape, i < totals.length - 1))]), gap(mm(3))];
}
