import Box from '@mui/material/Box';
import type { ReactElement, ReactNode } from 'react';
import { ROW_HEIGHT, useDensity } from '../density';

interface GridFrameProps {
  readonly rows: number;
  /** Beyond these, the grid scrolls. */
  readonly most?: number;
  readonly children: ReactNode;
}

/** In pixels: the head of the grid with its line, and the line around. */
const HEAD_AND_EDGES = 37;

/** A grid among other things on a page or in a dialog: as high as its rows, up to a number of them. */
export function GridFrame({ rows, most = 8, children }: GridFrameProps): ReactElement {
  const rowHeight = ROW_HEIGHT[useDensity()];
  const height = HEAD_AND_EDGES + rowHeight * Math.min(most, rows);
  // the last row needs no line of its own above that of the frame
  const last = rows > most ? {} : { '.grid-body .grid-row:last-of-type': { borderBottomColor: 'transparent' } };
  return <Box sx={{ display: 'flex', height, border: 1, borderColor: 'divider', borderRadius: 1, overflow: 'hidden', ...last }}>{children}</Box>;
}
