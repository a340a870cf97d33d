import type { IsoDate } from '#shared/domain/calendar';
import type { RetentionFacts } from '#shared/domain/privacy/retention';

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

/** What takes the place of a client's code and name. */
export interface NewIdentity {
  readonly code: string;
  readonly name: string;
}

/** What a later entry of the journal says of what was erased: `hash` as it was written, `rest` the hash of what is left. */
export interface Attestation {
  readonly entries: readonly { readonly id: number; readonly hash: string; readonly rest: string }[];
  readonly documents: readonly { readonly id: number; readonly sha256: string }[];
}

export interface Anonymisation {
  readonly clientId: number;
  readonly identity: NewIdentity;
  readonly on: IsoDate;
  /** Bank operations that no payment was made of are erased up to this day: later ones may still be sorted out. */
  readonly upTo: IsoDate;
}

/** What tells whether a client may be anonymised. */
export interface ClientRetention extends RetentionFacts {
  readonly clientId: number;
  readonly code: string;
  readonly name: string;
  readonly anonymisedOn: IsoDate | null;
}

export interface PersonalDataRepository {
  ofClient(clientId: number): KeptOfClient;
  /** Of one client, or of all, the oldest last event first. */
  retention(today: IsoDate, clientId: number | null): ClientRetention[];
  /** How many clients were anonymised so far. */
  anonymisedCount(): number;
  /** Takes out all that names a client. @returns what the journal must attest */
  anonymise(anonymisation: Anonymisation): Attestation;
}

/** A document as it is kept. */
export interface KeptDocument {
  readonly id: number;
  readonly name: string;
  readonly sha256: string;
  readonly bytes: Uint8Array;
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
