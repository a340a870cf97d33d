import type { IsoDate } from '#shared/domain/calendar';
import type { LimitationEventKind } from '#shared/domain/law/limitation-events';

export interface NewLimitationEvent {
  readonly clientId: number;
  readonly kind: LimitationEventKind;
  readonly date: IsoDate;
  readonly until: IsoDate | null;
  readonly note: string;
  readonly documentId: number | null;
  /** None: all that the client owed on its day. */
  readonly invoiceIds: readonly number[];
}

export interface LimitationEvent extends NewLimitationEvent {
  readonly id: number;
}

export interface LimitationRepository {
  insert(event: NewLimitationEvent): number;
  find(id: number): LimitationEvent | null;
  remove(id: number): void;
  /** In the order of their dates. */
  ofClient(clientId: number): LimitationEvent[];
}
