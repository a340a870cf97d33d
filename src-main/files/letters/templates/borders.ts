import { BorderStyle } from 'docx';
import { COLOUR } from './layout';

export const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
/** Sizes are eighths of a point. */
export const THIN_LINE = { style: BorderStyle.SINGLE, size: 4, color: COLOUR.line } as const;
export const STRONG_LINE = { style: BorderStyle.SINGLE, size: 8, color: COLOUR.ink } as const;
export const SIDE_LINE = { style: BorderStyle.SINGLE, size: 18, color: COLOUR.line } as const;

export const NO_BORDERS = { top: NO_LINE, bottom: NO_LINE, left: NO_LINE, right: NO_LINE, insideHorizontal: NO_LINE, insideVertical: NO_LINE } as const;
export const NO_MARGINS = { top: 0, bottom: 0, left: 0, right: 0 } as const;
