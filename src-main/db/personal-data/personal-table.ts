/** What takes the place of a text: nothing, the client's new name or code, a number, a file name. */
export type Erased = 'empty' | 'emptyBytes' | 'newName' | 'newCode' | 'newNameKey' | 'newSearchText' | 'neutralNumber' | 'neutralFileName' | 'uniqueKey' | 'erasedWords' | 'renamedJson';

/** What becomes of a table's texts when a client that its rows are about is anonymised; numbers always stay. */
export interface PersonalTable {
  /** In French, as the export of a client's data calls it. */
  readonly title: string;
  /** Texts that name nobody: dates, states, kinds, hashes. */
  readonly kept: readonly string[];
  readonly erased: Readonly<Record<string, Erased>>;
  /** Its rows go altogether: they hold nothing but what is erased. */
  readonly removed?: true;
  /** Days on which something happened between the company and the client, in a table that has a `client_id` or an `invoice_id`: the retention period runs from the last. */
  readonly events: readonly string[];
}
