import type { IsoDate } from '#shared/domain/calendar';
import type { ClientName, DoneLine } from '#shared/domain/today/line';

export interface Snooze {
  readonly clientId: number;
  readonly key: string;
  readonly until: IsoDate;
}

/** What the page of the day keeps of its own, and what of the books it counts as done. */
export interface AgendaRepository {
  /** Lines put off until a day after this one. */
  snoozed(date: IsoDate): Snooze[];
  /** In place of what was put off before. */
  snooze(snooze: Snooze, setOn: IsoDate): void;
  wake(clientId: number, key: string): void;
  /** Put off on the day until a later one. */
  snoozedOn(date: IsoDate): DoneLine[];
  /** Reminders issued for the day that still stand. */
  remindedOn(date: IsoDate): DoneLine[];
  /** Replies handled and calls made on the day. */
  handledOn(date: IsoDate): DoneLine[];
  /** Obstacles that the user ended on the day. */
  closedOn(date: IsoDate): DoneLine[];
  clientName(id: number): ClientName | null;
}
