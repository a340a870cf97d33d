/** The sheet of the Word letter, in its own measures. */
export const SHEET = {
  widthMm: 210,
  heightMm: 297,
  topMm: 20,
  rightMm: 20,
  bottomMm: 20,
  leftMm: 25,
  /** Of the debtor's block, from the top margin. */
  windowTopMm: 30,
  blocksHeightMm: 61,
  /** The axis of the date, the debtor and the signature, from the left margin. */
  rightHalfMm: 85,
} as const;

/** A length of the sheet: it keeps the proportions of A4 whatever the width it is given. */
export const mm = (millimetres: number): string => `calc(${String(millimetres)} * 100cqw / ${String(SHEET.widthMm)})`;

/** A size of type, in points of the sheet. */
export const pt = (points: number): string => mm((points * 25.4) / 72);

/** Ink and lines of the paper: a sheet is white in the dark too. */
export const PAPER = { ground: '#FFFFFF', ink: '#1C2430', muted: '#55606E', line: '#C9C5BA', fill: '#F4F2EC' } as const;
