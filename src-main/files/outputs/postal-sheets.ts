import { Document, HeightRule, type ISectionOptions, PageOrientation, Paragraph, Table, TableCell, TableLayoutType, TableRow, VerticalAlignTable, WidthType } from 'docx';
import { fr } from '#shared/domain/letters/typography';
import { type EnvelopeName, ENVELOPES } from '#shared/domain/outputs/envelopes';
import { labelRows, LABEL_SHEETS, type LabelSheet, type LabelSheetName } from '#shared/domain/outputs/label-sheets';
import type { PostalBlock } from '#main/usecases/ports/output-writer';
import { NO_BORDERS, NO_MARGINS } from '../letters/templates/borders';
import { COLOUR, FONT, mm, SHEET_MM, SINGLE_LINE } from '../letters/templates/layout';
import { run } from '../letters/templates/text';
import { packDocx } from './pack-docx';

/** Half-points. */
const SENDER_SIZE = 16;
const ADDRESS_SIZE = 24;
const LABEL_SIZE = 20;
const EDGE_MM = 8;
const LABEL_INSIDE_MM = 6;

/** An envelope a page: who sends it in small at the top left, the address at the lower right. */
export function envelopesFile(sender: PostalBlock, blocks: readonly PostalBlock[], name: EnvelopeName): Promise<Uint8Array> {
  const { width, height, left, top } = ENVELOPES[name];
  const sections = blocks.map(
    (block): ISectionOptions => ({
      // Word takes the width and the height of the sheet upright, and turns it.
      properties: { page: { size: { width: mm(height), height: mm(width), orientation: PageOrientation.LANDSCAPE }, margin: pageMargin(EDGE_MM) } },
      children: [
        new Table({
          layout: TableLayoutType.FIXED,
          width: { size: mm(width - 2 * EDGE_MM), type: WidthType.DXA },
          columnWidths: [mm(left - EDGE_MM), mm(width - left - EDGE_MM)],
          margins: NO_MARGINS,
          borders: NO_BORDERS,
          rows: [
            fixedRow(top - EDGE_MM, [cell(linesOf(sender, SENDER_SIZE, COLOUR.muted), left - EDGE_MM), cell([empty()], width - left - EDGE_MM)]),
            fixedRow(height - top - EDGE_MM - 3, [cell([empty()], left - EDGE_MM), cell(linesOf(block, ADDRESS_SIZE), width - left - EDGE_MM)]),
          ],
        }),
        empty(),
      ],
    }),
  );
  return packDocx(documentOf(sections), 'Enveloppes', sender[0] ?? '');
}

/** Sheets of labels, from the first place that still has one. */
export function labelsFile(blocks: readonly PostalBlock[], name: LabelSheetName, first: number): Promise<Uint8Array> {
  const sheet = LABEL_SHEETS[name];
  const sections = labelRows(blocks, sheet, first).map(
    (rows): ISectionOptions => ({
      properties: { page: { size: { width: mm(SHEET_MM.width), height: mm(SHEET_MM.height) }, margin: { ...pageMargin(0), top: mm(sheet.top), left: mm(sheet.left) } } },
      children: [labelTable(rows, sheet), empty()],
    }),
  );
  return packDocx(documentOf(sections), fr`Étiquettes`, '');
}

function labelTable(rows: readonly (readonly (PostalBlock | null)[])[], { width, height, gap }: LabelSheet): Table {
  const columns = (rows[0] ?? []).flatMap((_, i) => (i === 0 || gap === 0 ? [width] : [gap, width]));
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: mm(columns.reduce((sum, column) => sum + column, 0)), type: WidthType.DXA },
    columnWidths: columns.map(mm),
    margins: NO_MARGINS,
    borders: NO_BORDERS,
    rows: rows.map((row) => fixedRow(height, row.flatMap((block, i) => [...(i === 0 || gap === 0 ? [] : [cell([empty()], gap)]), labelCell(block, width)]))),
  });
}

const labelCell = (block: PostalBlock | null, widthMm: number): TableCell =>
  new TableCell({
    width: { size: mm(widthMm), type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    margins: { ...NO_MARGINS, left: mm(LABEL_INSIDE_MM), right: mm(LABEL_INSIDE_MM / 2) },
    borders: NO_BORDERS,
    children: block === null ? [empty()] : linesOf(block, LABEL_SIZE),
  });

const cell = (children: readonly Paragraph[], widthMm: number): TableCell => new TableCell({ width: { size: mm(widthMm), type: WidthType.DXA }, margins: NO_MARGINS, borders: NO_BORDERS, children });

const fixedRow = (heightMm: number, children: readonly TableCell[]): TableRow => new TableRow({ cantSplit: true, height: { value: mm(heightMm), rule: HeightRule.EXACT }, children });

const linesOf = (lines: PostalBlock, size: number, color: string = COLOUR.ink): Paragraph[] =>
  lines.map((line) => new Paragraph({ spacing: { line: SINGLE_LINE, before: 0, after: 0 }, children: [run(line, { size, color })] }));

/** Word wants a paragraph after a table; this one takes no room. */
const empty = (): Paragraph => new Paragraph({ spacing: { line: 20, lineRule: 'exact', before: 0, after: 0 }, children: [] });

const pageMargin = (edge: number) => ({ top: mm(edge), right: mm(edge), bottom: 0, left: mm(edge), header: 0, footer: 0 });

const documentOf = (sections: readonly ISectionOptions[]): Document =>
  new Document({ compatibility: { version: 15 }, styles: { default: { document: { run: { font: FONT, color: COLOUR.ink, language: { value: 'fr-FR' } } } } }, sections: [...sections] });
