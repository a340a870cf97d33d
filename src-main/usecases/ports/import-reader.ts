import type { Progress } from '#shared/contract/operation';
import type { Refusal } from '#shared/contract/result';
import type { ImportMapping, RowIssue } from '#shared/contract/schemas/import';
import type { ImportField, ImportKind } from '#shared/domain/imports/fields';
import type { ImportRecords } from '#shared/domain/imports/records';

export interface ReadRequest {
  readonly path: string;
  /** The user's own mapping, or null to have it recognised. */
  readonly mapping: ImportMapping | null;
  /** Mappings kept from earlier files, by the shape of the table they fit. */
  readonly remembered: readonly { readonly shape: string; readonly mapping: ImportMapping }[];
}

/** A file read and understood, before it is compared with the books. */
export interface ReadFile {
  readonly name: string;
  readonly sha256: string;
  readonly size: number;
  readonly kind: ImportKind;
  /** 'utf-8', 'utf-8-bom', 'windows-1252', 'xlsx'… */
  readonly encoding: string;
  /** Fingerprint of the header: files of one source have the same. */
  readonly shape: string;
  readonly sheets: readonly string[];
  /** Complete: what was given, remembered or recognised. */
  readonly mapping: ImportMapping;
  readonly rememberedMapping: boolean;
  readonly columns: readonly { readonly header: string; readonly field: ImportField | null; readonly samples: readonly string[] }[];
  /** The first rows as they will be read: dates ISO, amounts in cents. */
  readonly sample: readonly { readonly row: number; readonly values: Readonly<Partial<Record<ImportField, string | number | null>>>; readonly rejected: boolean }[];
  /** Rows below the header that are not blank. */
  readonly rows: number;
  readonly records: ImportRecords;
  readonly rejected: readonly RowIssue[];
  readonly warnings: readonly RowIssue[];
}

/** What could be said of a file that cannot be used as it is, so that the user can correct the reading. */
export interface UnusableFile {
  readonly name: string;
  readonly sha256: string | null;
  readonly problem: Refusal;
  readonly encoding: string;
  readonly sheets: readonly string[];
  readonly mapping: ImportMapping | null;
  readonly columns: ReadFile['columns'];
}

export type ReadOutcome = { readonly usable: true; readonly file: ReadFile } | { readonly usable: false; readonly file: UnusableFile };

/** Reads files away from the process that owns the database, under a limit of memory and time. */
export interface ImportReader {
  /** Rejects only with RefusalError('cancelled'). */
  read(request: ReadRequest, options: { readonly onProgress: (progress: Progress) => void; readonly signal: AbortSignal }): Promise<ReadOutcome>;
}
