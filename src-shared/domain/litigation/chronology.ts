import type { IsoDate } from '../calendar';
import type { PostingOutcome } from '../correspondence';
import type { Channel } from '../dunning/policy';
import type { LimitationEventKind } from '../law/limitation-events';
import type { Cents } from '../money';
import type { ObstacleKind } from '../obstacles/obstacle';
import type { Standing } from '../obstacles/standing';

/** A document of the books. */
export interface CaseDocument {
  readonly id: number;
  /** As it was filed. */
  readonly name: string;
  readonly sha256: string;
  readonly size: number;
  /** Issued by us as a Word letter and frozen: it is given as PDF too. */
  readonly isLetter: boolean;
}

/** What happened, by its nature. */
export type CaseFact =
  | { readonly kind: 'invoice'; readonly number: string; readonly cents: Cents }
  | { readonly kind: 'due'; readonly number: string; readonly estimated: boolean }
  | { readonly kind: 'creditNote' | 'writeOff'; readonly number: string; readonly cents: Cents; readonly invoices: readonly string[] }
  | { readonly kind: 'payment'; readonly reference: string; readonly method: string; readonly cents: Cents; readonly invoices: readonly string[]; readonly openCents: Cents }
  | { readonly kind: 'reminder'; readonly channel: Channel; readonly reference: string; readonly subject: string; readonly cents: Cents | null }
  | { readonly kind: 'posted' | 'presented'; readonly reference: string; readonly slip: string }
  | { readonly kind: 'outcome'; readonly reference: string; readonly slip: string; readonly outcome: PostingOutcome }
  | { readonly kind: 'letter' | 'received' | 'sent' | 'call' | 'note' | 'filed' | 'proof'; readonly subject: string; readonly person: string; readonly text: string; readonly direction: 'sent' | 'received' | 'none' }
  | { readonly kind: 'opened'; readonly obstacle: ObstacleKind; readonly subject: string; readonly cents: Cents | null; readonly until: IsoDate | null; readonly instalments: number; readonly invoices: readonly string[]; readonly note: string }
  | { readonly kind: 'ended'; readonly obstacle: ObstacleKind; readonly subject: string; readonly openedOn: IsoDate; readonly standing: Standing; readonly outcome: string; readonly note: string }
  | { readonly kind: 'limitation'; readonly event: LimitationEventKind; readonly until: IsoDate | null; readonly note: string };

/** A line of the chronology. */
export interface CaseEvent {
  readonly date: IsoDate;
  readonly fact: CaseFact;
  readonly documents: readonly CaseDocument[];
}

/** On one day, what causes before what follows from it. */
const ORDER: readonly CaseFact['kind'][] = ['invoice', 'creditNote', 'due', 'reminder', 'letter', 'posted', 'presented', 'outcome', 'proof', 'received', 'sent', 'call', 'note', 'filed', 'opened', 'payment', 'ended', 'writeOff', 'limitation'];

/** In the order of their days until the one of the file; what came later is left out. The order given stands among alike ones. */
export function chronology(events: readonly CaseEvent[], date: IsoDate): CaseEvent[] {
  return events
    .filter((event) => event.date <= date)
    .map((event, given) => ({ event, given }))
    .sort((a, b) => compare(a.event.date, b.event.date) || ORDER.indexOf(a.event.fact.kind) - ORDER.indexOf(b.event.fact.kind) || a.given - b.given)
    .map(({ event }) => event);
}

const compare = (one: string, other: string): number => (one === other ? 0 : one < other ? -1 : 1);
