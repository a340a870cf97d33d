import type { IsoDate } from '../calendar';
import type { ClientKind } from '../clients/client-kind';
import { type Limitation, limitation, type LimitationRule } from './limitation';

/** 'mediation' suspends; the others interrupt. */
export const LIMITATION_EVENT_KINDS = ['acknowledgement', 'claim', 'enforcement', 'mediation'] as const;
export type LimitationEventKind = (typeof LIMITATION_EVENT_KINDS)[number];

export interface RecordedEvent {
  readonly kind: LimitationEventKind;
  readonly date: IsoDate;
  readonly until: IsoDate | null;
}

/** The rule a debt follows. A carrier's follow that of transport, whoever owes; a public body's, for want of a better one here, that of professionals: to be checked. */
export function limitationRule(debtor: ClientKind, isCarrier: boolean): LimitationRule {
  if (isCarrier) return 'transport';
  return debtor === 'consumer' ? 'consumer' : 'professional';
}

/**
 * When a debt can be claimed no longer, from what happened. Proceedings or a mediation whose end is not known last until
 * `today`: the day moves with it.
 */
export function limitationOf(rule: LimitationRule, dueDate: IsoDate, events: readonly RecordedEvent[], today: IsoDate): Limitation {
  const interruptions = events.flatMap(({ kind, date, until }) => {
    if (kind === 'mediation') return [];
    return [{ kind, date, until: kind === 'claim' ? (until ?? (date < today ? today : date)) : null }];
  });
  const suspensions = events.flatMap(({ kind, date, until }) => (kind === 'mediation' ? [{ from: date, to: until ?? (date < today ? today : date) }] : []));
  return limitation({ rule, dueDate, interruptions, suspensions });
}

/** It came once the time had run out, and changed nothing. */
export function isTooLate({ kind, date }: RecordedEvent, { lastDay, tooLate }: Limitation): boolean {
  return kind === 'mediation' ? date > lastDay : tooLate.some((event) => event.kind === kind && event.date === date);
}
