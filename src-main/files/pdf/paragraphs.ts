import { drawLine, linesOf, type TextLine } from './lines';
import type { PdfParagraph } from './model';
import type { Laid, Pen, Piece } from './pen';

/** The pieces of a paragraph: two lines at least at the foot and at the top of a page. */
export function paragraphPieces(pen: Pen, paragraph: PdfParagraph, width: number): Piece[] {
  const { indent, picture, before, after, keepNext, keepLines, pageBreakBefore } = paragraph;
  const room = width - indent;
  const lines = picture === null || paragraph.runs.length > 0 ? linesOf(pen, paragraph, room) : [];
  const groups = grouped(lines, keepLines);
  const parts: Laid[] = groups.map((group) => linesLaid(group, paragraph, room));
  if (picture !== null) {
    const x = indent + shift(paragraph, room, picture.width);
    parts.unshift({ height: picture.height, draw: (to, left, top) => { to.picture(picture, left + x, top); } });
  }
  return parts.map((part, i) => {
    const isLast = i === parts.length - 1;
    return { ...padded(part, i === 0 ? before : 0, isLast ? after : 0), keepNext: isLast ? keepNext : picture !== null && i === 0, startsPage: i === 0 && pageBreakBefore, heads: [] };
  });
}

function grouped(lines: readonly TextLine[], whole: boolean): TextLine[][] {
  if (whole || lines.length <= 3) return lines.length === 0 ? [] : [[...lines]];
  const middle = lines.slice(2, -2).map((line) => [line]);
  return [lines.slice(0, 2), ...middle, lines.slice(-2)];
}

function linesLaid(lines: readonly TextLine[], paragraph: PdfParagraph, room: number): Laid {
  const { indent, sideRule } = paragraph;
  const height = lines.reduce((sum, line) => sum + line.height, 0);
  return {
    height,
    draw: (pen, x, y, numbers) => {
      let top = y;
      for (const line of lines) {
        drawLine(pen, line, x + indent + shift(paragraph, room, line.width), top, numbers);
        top += line.height;
      }
      if (sideRule === null) return;
      const at = x + indent - sideRule.space;
      pen.rule([at, y], [at, y + height], sideRule.width, sideRule.color);
    },
  };
}

function shift({ align }: PdfParagraph, room: number, width: number): number {
  if (align === 'left') return 0;
  return align === 'right' ? room - width : (room - width) / 2;
}

function padded({ height, draw }: Laid, before: number, after: number): Laid {
  return {
    height: before + height + after,
    draw: (pen, x, y, numbers) => {
      draw(pen, x, y + before, numbers);
    },
  };
}
