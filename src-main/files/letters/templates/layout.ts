import { convertMillimetersToTwip } from 'docx';

/** Millimetres to Word's unit, the twentieth of a point. */
export const mm = (millimetres: number): number => convertMillimetersToTwip(millimetres);

export const POINTS_PER_MM = 72 / 25.4;

export const SHEET_MM = { width: 210, height: 297 } as const;
export const MARGINS_MM = { top: 20, right: 20, bottom: 20, left: 25, footer: 10 } as const;
export const TEXT_WIDTH_MM = SHEET_MM.width - MARGINS_MM.left - MARGINS_MM.right;

/** Where the window of a DL envelope, the letter being folded in three, shows the debtor: from the edges of the sheet. */
export const WINDOW = { leftMm: 110, topMm: 50, widthMm: 94 } as const;
/** The axis of the right half, under the debtor: the date and the signature stand on it. From the left margin. */
export const RIGHT_HALF_MM = WINDOW.leftMm - MARGINS_MM.left;

/** Between two paragraphs of the letter. */
export const PARAGRAPH_GAP_MM = 2.3;

/** Present on every Windows and Mac, its figures all of one width. */
export const FONT = 'Arial';

/** Half-points, as Word counts sizes. */
export const SIZE = { body: 22, debtor: 20, creditorName: 24, creditor: 19, reference: 19, table: 18, total: 20, note: 17, footer: 16 } as const;

/** 240ths of a line: 1.15. */
export const LINE = 276;
export const SINGLE_LINE = 240;

export const COLOUR = { ink: '1C2430', muted: '55606E', line: 'C9C5BA', fill: 'F4F2EC' } as const;
