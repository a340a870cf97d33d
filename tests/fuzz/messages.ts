/** What the watcher asks of a process: inputs [from, to) of a seed. */
export interface ChildOrder {
  readonly seed: number;
  readonly from: number;
  readonly to: number;
  readonly fixtures: string;
  /** Good files that the second set of books holds beforehand. */
  readonly example: readonly string[];
  /** Reads every input in a thread, under the limits of the application. */
  readonly onlyInThread: boolean;
  /** Where inputs that failed are kept. */
  readonly keepIn: string;
}

export type ChildWord =
  | { readonly type: 'begins'; readonly n: number; readonly file: string }
  | { readonly type: 'ends'; readonly n: number; readonly milliseconds: number; readonly rss: number; readonly outcome: string; readonly failure: string | null };
