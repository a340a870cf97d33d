import type { JournalAction } from '#shared/contract/journal-actions';
import type { Cents } from '#shared/domain/money';

export interface JournalEntry {
  readonly action: JournalAction;
  /** What it was done to, for the reader of the journal. */
  readonly subject: string;
  readonly amountCents: Cents | null;
  readonly data: Readonly<Record<string, unknown>>;
}

/** The last entry: its hash seals all those before it. */
export interface JournalHead {
  readonly id: number;
  readonly hash: string;
}

export interface JournalRepository {
  /** null while nothing was journaled. */
  head(): JournalHead | null;
  append(entry: JournalEntry): void;
  list(offset: number, limit: number): { total: number; rows: { id: number; at: string; action: string; subject: string; amountCents: Cents | null }[] };
  /** The id of the first entry whose hash does not follow from the one before, null when all do. */
  firstBrokenLink(): number | null;
}
