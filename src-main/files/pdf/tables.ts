import type { PdfBlock, PdfCell, PdfRow, PdfTable } from './model';
import { paragraphPieces } from './paragraphs';
import type { Laid, PageNumbers, Pen, Piece } from './pen';

/** The pieces of anything: lines of paragraphs, rows of tables. */
export function piecesOf(pen: Pen, blocks: readonly PdfBlock[], width: number, pageHeight: number): Piece[] {
  return blocks.flatMap((block) => (block.kind === 'table' ? tablePieces(pen, block, pageHeight) : paragraphPieces(pen, block, width)));
}

/** A row is a piece; those at the top that are headers come again on each page. */
function tablePieces(pen: Pen, table: PdfTable, pageHeight: number): Piece[] {
  const rows = table.rows.map((row) => ({ row, laid: rowLaid(pen, row, table, pageHeight) }));
  const firstBody = rows.findIndex(({ row }) => !row.header);
  const heads = rows.slice(0, Math.max(0, firstBody)).map(({ laid }) => laid);
  return rows.flatMap(({ row, laid }, i): Piece[] => {
    const [only] = row.cells;
    if (laid.height > pageHeight && row.cells.length === 1 && only !== undefined) return cutRow(pen, only, table, pageHeight);
    return [{ ...laid, keepNext: row.keepNext || i < firstBody, startsPage: false, heads: i > firstBody ? heads : [] }];
  });
}

/** The content of a cell that no page can hold, piece by piece. */
function cutRow(pen: Pen, cell: PdfCell, { widths, indent }: PdfTable, pageHeight: number): Piece[] {
  const { left, right } = cell.margins;
  return piecesOf(pen, cell.blocks, sum(widths) - left - right, pageHeight).map((piece) => ({
    ...piece,
    draw: (to, x, y, numbers) => {
      piece.draw(to, x + indent + left, y, numbers);
    },
  }));
}

interface PlacedCell {
  readonly cell: PdfCell;
  readonly x: number;
  readonly width: number;
  readonly content: Laid;
}

function rowLaid(pen: Pen, row: PdfRow, { widths, indent }: PdfTable, pageHeight: number): Laid {
  let column = 0;
  const cells = row.cells.map((cell): PlacedCell => {
    const x = indent + sum(widths.slice(0, column));
    const width = sum(widths.slice(column, column + cell.span));
    column += cell.span;
    return { cell, x, width, content: stacked(piecesOf(pen, cell.blocks, width - cell.margins.left - cell.margins.right, pageHeight)) };
  });
  const height = Math.max(row.minHeight, ...cells.map(({ cell: { margins }, content }) => margins.top + content.height + margins.bottom));
  return {
    height,
    draw: (to, x, y, numbers) => {
      for (const placed of cells) drawCell(to, placed, x, y, height, numbers);
    },
  };
}

/** Blocks one under the other, as the content of a cell. */
export function stacked(pieces: readonly Laid[]): Laid {
  return {
    height: pieces.reduce((total, piece) => total + piece.height, 0),
    draw: (pen, x, y, numbers) => {
      let top = y;
      for (const piece of pieces) {
        piece.draw(pen, x, top, numbers);
        top += piece.height;
      }
    },
  };
}

function drawCell(pen: Pen, { cell, x: from, width, content }: PlacedCell, left: number, y: number, height: number, numbers: PageNumbers): void {
  const x = left + from;
  const { fill, borders, margins, middle } = cell;
  if (fill !== null) pen.fill(x, y, width, height, fill);
  const { top, right, bottom, left: leftBorder } = borders;
  if (top !== null) pen.rule([x, y], [x + width, y], top.width, top.color);
  if (bottom !== null) pen.rule([x, y + height], [x + width, y + height], bottom.width, bottom.color);
  if (leftBorder !== null) pen.rule([x, y], [x, y + height], leftBorder.width, leftBorder.color);
  if (right !== null) pen.rule([x + width, y], [x + width, y + height], right.width, right.color);
  const spare = height - margins.top - margins.bottom - content.height;
  content.draw(pen, x + margins.left, y + margins.top + (middle ? spare / 2 : 0), numbers);
}

const sum = (lengths: readonly number[]): number => lengths.reduce((total, length) => total + length, 0);
