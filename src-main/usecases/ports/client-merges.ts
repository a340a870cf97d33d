import type { ComparedClient } from '#shared/domain/clients/duplicates';

export interface StoredMerge {
  readonly id: number;
  readonly at: string;
  readonly keptId: number;
  readonly keptCode: string;
  readonly keptName: string;
  readonly code: string;
  readonly name: string;
}

/** Clients as one looks for duplicates among them, merges and parts them. */
export interface ClientMergeRepository {
  /** Every client, with the accounts that it is known to have paid from. */
  compared(): ComparedClient[];
  distinctPairs(): { readonly first: number; readonly second: number }[];
  setDistinct(first: number, second: number): void;
  /** Numbers of documents that both clients have: "invoice:F12", "creditNote:A3". */
  sameNumbers(keptId: number, otherId: number): string[];
  /** Gives all that is of the other client to the one that is kept, whose empty fields it fills, and its code as an alias. */
  merge(keptId: number, otherId: number, at: string): number;
  find(mergeId: number): StoredMerge | null;
  /** Merges that can be parted, newest first. */
  list(): StoredMerge[];
  /** Whether a client bears the code now. */
  isTaken(code: string): boolean;
  /** What was set since between documents of the two: "invoice:F12"… */
  ties(mergeId: number): string[];
  /** Puts the merged client back with what was its own and still is of the one that was kept. @returns its id */
  unmerge(mergeId: number): number;
}
