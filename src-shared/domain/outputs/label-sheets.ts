/** A sheet of labels as shops sell it, on A4. Millimetres. */
export interface LabelSheet {
  readonly columns: number;
  readonly rows: number;
  readonly width: number;
  readonly height: number;
  /** From the top and left edges to the first label. */
  readonly top: number;
  readonly left: number;
  /** Between two columns. */
  readonly gap: number;
}

export const LABEL_SHEET_NAMES = ['L7163', '105x37'] as const;
export type LabelSheetName = (typeof LABEL_SHEET_NAMES)[number];

/** Avery L7163 and those like it, 14 a sheet; and the 16 a sheet without margins. */
export const LABEL_SHEETS: Readonly<Record<LabelSheetName, LabelSheet>> = {
  L7163: { columns: 2, rows: 7, width: 99.1, height: 38.1, top: 15.1, left: 4.7, gap: 2.5 },
  '105x37': { columns: 2, rows: 8, width: 105, height: 37, top: 0.5, left: 0, gap: 0 },
};

export const labelsPerSheet = ({ columns, rows }: LabelSheet): number => columns * rows;

/**
 * The labels sheet by sheet and row by row; null for a place left empty.
 * @param first place on the first sheet that still has its label, from 1; a place beyond the sheet counts on the next ones
 */
export function labelRows<T>(labels: readonly T[], sheet: LabelSheet, first: number): (T | null)[][][] {
  const perSheet = labelsPerSheet(sheet);
  const skipped = Math.max(0, first - 1) % perSheet;
  const places: (T | null)[] = [...Array.from({ length: skipped }, () => null), ...labels];
  if (labels.length === 0) return [];
  return chunks(places, perSheet).map((page) => chunks(page, sheet.columns).map((row) => filled(row, sheet.columns)));
}

function chunks<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, i) => items.slice(i * size, (i + 1) * size));
}

const filled = <T>(row: readonly (T | null)[], size: number): (T | null)[] => Array.from({ length: size }, (_, i) => row[i] ?? null);
