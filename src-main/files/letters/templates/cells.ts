import { AlignmentType, Paragraph, Table, TableCell, TableLayoutType, TableRow, VerticalAlignTable, WidthType } from 'docx';
import { NO_BORDERS, STRONG_LINE, THIN_LINE } from './borders';
import { COLOUR, mm, SINGLE_LINE, SIZE, TEXT_WIDTH_MM } from './layout';
import { run, type RunStyle } from './text';

const CELL_MARGINS = { top: 45, bottom: 45, left: mm(1.2), right: mm(1.2) } as const;

/** The columns of a table: their widths add up to the width of the text; those from `rightFrom` on are set to the right. */
export interface Columns {
  readonly widthsMm: readonly number[];
  readonly rightFrom: number;
}

export interface Cell {
  readonly text: string;
  /** How many columns it takes. */
  readonly span?: number;
  readonly style?: RunStyle;
  readonly right?: boolean;
  /** In small print under the text. */
  readonly below?: string;
}

/** A ruled table. Rows are not cut and the header comes again on each page. */
export function ruledTable(widthsMm: readonly number[], rows: readonly TableRow[]): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: mm(TEXT_WIDTH_MM), type: WidthType.DXA },
    columnWidths: widthsMm.map(mm),
    margins: CELL_MARGINS,
    borders: { ...NO_BORDERS, top: STRONG_LINE, insideHorizontal: THIN_LINE },
    rows,
  });
}

export function headerRow(texts: readonly string[], columns: Columns): TableRow {
  const cells = texts.map((text) => ({ text, style: { bold: true, size: SIZE.table } }));
  return new TableRow({ tableHeader: true, cantSplit: true, keepNext: true, children: tableCells(cells, columns, { fill: COLOUR.fill }) });
}

export function bodyRow(cells: readonly Cell[], columns: Columns): TableRow {
  return new TableRow({ cantSplit: true, children: tableCells(cells, columns) });
}

/** A row held to the one that follows. */
export function heldRow(cells: readonly Cell[], columns: Columns): TableRow {
  return new TableRow({ cantSplit: true, keepNext: true, children: tableCells(cells, columns) });
}

/** A last row, between strong lines. @param held to the one that follows */
export function totalRow(cells: readonly Cell[], columns: Columns, held = false): TableRow {
  const bold = cells.map((cell) => ({ ...cell, style: { bold: true, size: SIZE.total } }));
  return new TableRow({ cantSplit: true, keepNext: held, children: tableCells(bold, columns, { strong: true }) });
}

function tableCells(cells: readonly Cell[], { widthsMm, rightFrom }: Columns, look: { fill?: string; strong?: boolean } = {}): TableCell[] {
  let column = 0;
  return cells.map(({ text, span = 1, style = { size: SIZE.table }, right, below }) => {
    const first = column;
    column += span;
    const widthMm = widthsMm.slice(first, column).reduce((sum, width) => sum + width, 0);
    return new TableCell({
      width: { size: mm(widthMm), type: WidthType.DXA },
      verticalAlign: VerticalAlignTable.CENTER,
      columnSpan: span,
      ...(look.fill === undefined ? {} : { shading: { fill: look.fill } }),
      ...(look.strong === true ? { borders: { top: STRONG_LINE, bottom: STRONG_LINE } } : {}),
      children: [run(text, style), ...(below === undefined ? [] : [run(below, { size: SIZE.note, color: COLOUR.muted })])].map(
        (each) =>
          new Paragraph({
            alignment: (right ?? first >= rightFrom) ? AlignmentType.RIGHT : AlignmentType.LEFT,
            spacing: { line: SINGLE_LINE, before: 0, after: 0 },
            children: [each],
          }),
      ),
    });
  });
}
