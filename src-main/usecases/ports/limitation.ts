import type { IsoDate } from '#shared/domain/calendar';
import type { ClientKind } from '#shared/domain/clients/client-kind';
import type { LimitationEventKind } from '#shared/domain/law/limitation-events';
import type { Cents } from '#shared/domain/money';

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
  readonly documentName: string | null;
}

/** An open invoice old enough for its limitation to be looked at. */
export interface WatchedInvoice {
  readonly id: number;
  readonly clientId: number;
  readonly code: string;
  readonly name: string;
  readonly debtor: ClientKind;
  readonly issueDate: IsoDate;
  readonly dueDate: IsoDate;
  readonly openCents: Cents;
  readonly currency: string;
}

export interface LimitationRepository {
  insert(event: NewLimitationEvent): number;
  find(id: number): LimitationEvent | null;
  remove(id: number): void;
  /** In the order of their dates. */
  ofClient(clientId: number): LimitationEvent[];
  ofClients(clientIds: readonly number[]): LimitationEvent[];
  /** The document was filed in the client's dossier, written to it, or came with its invoices. */
  isInDossier(documentId: number, clientId: number): boolean;
  /** Open invoices due by a day, one for consumers and one for the others; `clientIds` null: of every client. */
  watched(latest: { readonly consumer: IsoDate; readonly other: IsoDate }, clientIds: readonly number[] | null): WatchedInvoice[];
}
