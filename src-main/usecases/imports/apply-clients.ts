import type { ClientRecord } from '#shared/domain/imports/records';
import type { ClientDirectory, NamingMode } from './client-directory';
import type { ApplyContext } from './file-application';
import type { FileTally } from './file-tally';

/** A client costs several rows: its names are folded and looked up. */
const CLIENTS_IN_A_BREATH = 500;

/** The books' clients of one file's, by their index in the file. */
export class AppliedClients {
  readonly ids: number[] = [];
  /** False once two of the file's clients are one in the books: only then can two of its rows name one document. */
  distinct = true;
  readonly #met = new Set<number>();

  /** @param mode whether the file speaks for its clients, or only names them */
  constructor(
    private readonly directory: ClientDirectory,
    private readonly tally: FileTally,
    private readonly mode: NamingMode,
  ) {}

  async apply(records: readonly ClientRecord[], { breathe }: Pick<ApplyContext, 'breathe'>): Promise<void> {
    for (const record of records) {
      this.#applyOne(record);
      if (this.ids.length % CLIENTS_IN_A_BREATH === 0) await breathe(this.mode === 'replace' ? this.ids.length : 0);
    }
  }

  #applyOne(record: ClientRecord): void {
    const { id, change, otherName } = this.directory.resolve(record, this.mode);
    this.ids.push(id);
    this.distinct &&= !this.#met.has(id);
    this.#met.add(id);
    this.tally.count('clients', change === 'none' ? 'unchanged' : change);
    if (change === 'created') this.tally.markNew(id);
    if (otherName !== null) this.tally.warn(0, null, 'clientNameDiffers', `${record.code} : ${otherName} / ${record.name}`);
  }
}
