import type { PdfSection } from './model';
import type { Laid, Pen, Piece } from './pen';
import { piecesOf } from './tables';

/** What one page shows, and where its top is. */
export interface LaidPage {
  readonly items: readonly { readonly laid: Laid; readonly y: number }[];
}

/** Shares a section out over pages: what is held to the next stays with it as far as a page can hold both. */
export function pagesOf(pen: Pen, section: PdfSection): LaidPage[] {
  const { margins, width, height } = section;
  const bottom = height - margins.bottom;
  const pieces = piecesOf(pen, section.blocks, width - margins.left - margins.right, bottom - margins.top);
  const pages: { items: { laid: Laid; y: number }[] }[] = [{ items: [] }];
  let y = margins.top;
  const put = (laid: Laid): void => {
    pages.at(-1)?.items.push({ laid, y });
    y += laid.height;
  };
  pieces.forEach((piece, i) => {
    const isTop = y === margins.top;
    if (!isTop && (piece.startsPage || !fits(pieces, i, bottom - y, bottom - margins.top))) {
      pages.push({ items: [] });
      y = margins.top;
      for (const head of piece.heads) put(head);
    }
    put(piece);
  });
  return pages;
}

/** A piece fits when what it is held to fits too, unless a whole page could not hold them together. */
function fits(pieces: readonly Piece[], from: number, room: number, page: number): boolean {
  let needed = 0;
  for (let i = from; ; i++) {
    const piece = pieces[i];
    if (piece === undefined) break;
    if (needed + piece.height > page) break;
    needed += piece.height;
    if (!piece.keepNext) break;
  }
  return needed > 0 ? needed <= room + 0.01 : false;
}
