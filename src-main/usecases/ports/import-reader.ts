import type { Progress } from '#shared/contract/operation';
import type { Refusal } from '#shared/contract/result';
import type { ImportMapping, RowIssue } from '#shared/contract/schemas/import';
import type { IsoDate } from '#shared/domain/calendar';
import type { OurCompany } from '#shared/domain/einvoice/our-side';
import type { FileKind, ImportField } from '#shared/domain/imports/fields';
import type { Ambiguity } from '#shared/domain/imports/plan';
import type { ImportRecords } from '#shared/domain/imports/records';

export interface ReadRequest {
  readonly path: string;
  /** The user's own mapping, or null to have it recognised. */
  readonly mapping: ImportMapping | null;
  /** Mappings kept from earlier files, by the shape of the table they fit. */
  readonly remembered: readonly { readonly shape: string; readonly mapping: ImportMapping }[];
  /** Whose books they are: an e-invoice must be one of its sales. */
  readonly company?: OurCompany;
  /** Beginnings of the client accounts of a ledger, 411 when left out. */
  readonly clientAccounts?: readonly string[];
  /** The day of an aged balance that does not say its own. */
  readonly today: IsoDate;
}

/** What is known of a file once its table is recognised, before its rows are read. */
export interface FileHead {
  readonly name: string;
  readonly sha256: string;
  readonly size: number;
  readonly kind: FileKind;
  /** 'utf-8', 'utf-8-bom', 'windows-1252', 'xlsx'… */
  readonly encoding: string;
  /** Fingerprint of the header: files of one source have the same. */
  readonly shape: string;
  readonly sheets: readonly string[];
  /** Complete: what was given, remembered or recognised. */
  readonly mapping: ImportMapping;
  readonly rememberedMapping: boolean;
  /** What must be asked before it is imported; the mapping then has the answer. */
  readonly ambiguities?: readonly Ambiguity[];
  readonly columns: readonly { readonly header: string; readonly field: ImportField | null; readonly samples: readonly string[] }[];
}

/** What is known of it once all its rows are read. */
export interface FileEnd {
  /** The first rows as they will be read: dates ISO, amounts in cents. */
  readonly sample: readonly { readonly row: number; readonly values: Readonly<Partial<Record<ImportField, string | number | null>>>; readonly rejected: boolean }[];
  /** Rows below the header that are not blank. */
  readonly rows: number;
  readonly rejected: readonly RowIssue[];
  readonly warnings: readonly RowIssue[];
  /** Numbers of documents that stand on rejected rows: the file lists them all the same. */
  readonly unreadNumbers?: readonly string[];
}

/** A file read and understood, before it is compared with the books. */
export interface ReadFile extends FileHead, FileEnd {
  readonly records: ImportRecords;
}

/** A file understood whose rows are still being read. */
export interface FileInReading extends FileHead {
  /** Rows below the header, blank ones too. */
  readonly rowsAtMost: number;
  /**
   * Its records in order, each block as soon as it is understood; to be walked once. A client stands in the first block that
   * names it. Throws RefusalError when the reading comes to nothing half-way; leaving the walk ends the reading.
   */
  readonly blocks: AsyncIterable<ImportRecords> | Iterable<ImportRecords>;
  /** To be asked after the last block. */
  readonly end: () => FileEnd;
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

interface Unusable {
  readonly usable: false;
  readonly file: UnusableFile;
}

export type ReadOutcome = { readonly usable: true; readonly file: ReadFile } | Unusable;
export type OpenOutcome = { readonly usable: true; readonly file: FileInReading } | Unusable;

export interface ReadOptions {
  readonly onProgress: (progress: Progress) => void;
  readonly signal: AbortSignal;
}

/** Reads files away from the process that owns the database, under a limit of memory and time. */
export interface ImportReader {
  /** The whole file. Rejects only with RefusalError('cancelled'). */
  read(request: ReadRequest, options: ReadOptions): Promise<ReadOutcome>;
  /** The file as soon as it is understood, while its rows are read. Rejects only with RefusalError('cancelled'). */
  open(request: ReadRequest, options: ReadOptions): Promise<OpenOutcome>;
}
