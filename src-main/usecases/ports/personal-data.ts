import type { IsoDate } from '#shared/domain/calendar';

/** A row as it is stored; the bytes of files stand apart. */
export type StoredRow = Readonly<Record<string, string | number | null>>;

/** Rows of a table that refer to a client. */
export interface KeptTable {
  readonly name: string;
  /** In French. */
  readonly title: string;
  readonly rows: readonly StoredRow[];
}

/** What the journal says of a client: a whole entry, or its parts of one about several. */
export interface KeptEntry {
  readonly id: number;
  readonly at: string;
  readonly action: string;
  readonly subject: string;
  readonly data: unknown;
  readonly hash: string;
}

/** Everything the books hold of a client. */
export interface KeptOfClient {
  readonly tables: readonly KeptTable[];
  readonly journal: readonly KeptEntry[];
  /** Its rows as they were before an import changed them. */
  readonly earlierRows: readonly { readonly table: string; readonly batch: number; readonly before: unknown }[];
  /** The files that brought its rows, or whose outcome names it; of the latter, the parts that do. */
  readonly files: readonly { readonly batch: number; readonly name: string; readonly sha256: string; readonly at: IsoDate; readonly about: readonly unknown[] }[];
}

export interface PersonalDataRepository {
  ofClient(clientId: number): KeptOfClient;
}

/** A document as it is kept; null bytes: erased. */
export interface KeptDocument {
  readonly id: number;
  readonly name: string;
  readonly sha256: string;
  readonly bytes: Uint8Array | null;
}

/** What the archive of a client's data says of itself. */
export interface ArchiveFacts {
  readonly company: { readonly name: string; readonly address: string; readonly email: string };
  readonly client: { readonly code: string; readonly name: string };
  readonly date: IsoDate;
  /** Since when something is kept; null: nothing is dated. */
  readonly since: IsoDate | null;
  readonly retentionYears: number;
}

/** Makes the files of a client's data. */
export interface PersonalDataWriter {
  archive(facts: ArchiveFacts, kept: KeptOfClient, documents: readonly KeptDocument[]): Promise<Uint8Array>;
  /** @throws RefusalError 'personalDataNotSaved' */
  save(file: string, bytes: Uint8Array): Promise<void>;
}
