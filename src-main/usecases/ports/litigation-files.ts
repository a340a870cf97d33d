import type { DebtBreakdown } from '#shared/domain/litigation/debt';
import type { Report } from '#shared/domain/reports/report';
import type { DayCount } from '#shared/domain/law/interest';

/** A file of the archive, by its path in it. */
export interface PackFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Makes the files of a litigation pack. The same content has the same bytes. */
export interface LitigationFiles {
  /** Of the application, as the manifest tells it. */
  readonly version: string;
  /** A Word file. */
  report(report: Report): Promise<Uint8Array>;
  /** The breakdown as an Excel file, with the same numbers as on paper. */
  debtWorkbook(debt: DebtBreakdown, yearDays: DayCount, head: readonly string[]): Promise<Uint8Array>;
  /** Pages of a PDF that this writer made. */
  pageCount(pdf: Uint8Array): number;
  archive(files: readonly PackFile[]): Uint8Array;
}
