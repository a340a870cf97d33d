import type { IsoDate } from '#shared/domain/calendar';
import type { CorrespondenceDirection, CorrespondenceKind } from '#shared/domain/correspondence';

/** What is asked of the user about an item: to handle a reply, to call again. */
export type Awaited = 'handling' | 'call';

export interface NewCorrespondence {
  readonly clientId: number;
  readonly kind: CorrespondenceKind;
  readonly direction: CorrespondenceDirection;
  readonly date: IsoDate;
  readonly subject: string;
  readonly body: string;
  /** Who called, wrote or was spoken to; '' when it is not known. */
  readonly person: string;
  /** The registered letter that it proves the posting of. */
  readonly noticeId: number | null;
  readonly documentId: number | null;
  /** The dispute it belongs to, the promise made in a call. */
  readonly obstacleId: number | null;
  readonly awaits: Awaited | null;
  readonly awaitsOn: IsoDate | null;
}

export interface CorrespondenceItem extends NewCorrespondence {
  readonly id: number;
  readonly doneOn: IsoDate | null;
  readonly removedOn: IsoDate | null;
}

/** What the user may correct of a note, a call, a reply. */
export type CorrespondenceText = Pick<NewCorrespondence, 'date' | 'subject' | 'body' | 'person' | 'obstacleId' | 'awaits' | 'awaitsOn'>;

/** An item that waits for the user, with its client. */
export interface AwaitingItem {
  readonly id: number;
  readonly client: { readonly id: number; readonly code: string; readonly name: string; readonly phone: string };
  readonly kind: CorrespondenceKind;
  /** When the reply came, or the last call was made. */
  readonly date: IsoDate;
  readonly subject: string;
  readonly body: string;
  readonly person: string;
  readonly awaits: Awaited;
  /** When to do it; null: as soon as may be. */
  readonly awaitsOn: IsoDate | null;
  readonly documentId: number | null;
}

export interface CorrespondenceRepository {
  insert(item: NewCorrespondence): number;
  find(id: number): CorrespondenceItem | null;
  correct(id: number, text: CorrespondenceText): void;
  /** null: it is to do again. */
  setDone(id: number, doneOn: IsoDate | null): void;
  /** null: it comes back. */
  setRemoved(id: number, removedOn: IsoDate | null): void;
  /** Calls of a client that were to be made by the day are: another was made. */
  callsMade(clientId: number, on: IsoDate): void;
  /** Where the same file is in the client's dossier already, null when it is not. */
  sameFile(clientId: number, sha256: string): { readonly date: IsoDate; readonly subject: string } | null;
  /** Replies to handle and calls to make by the day, those without a day first, then the oldest. */
  awaiting(by: IsoDate): AwaitingItem[];
}
