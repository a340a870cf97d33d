import type { CorrespondenceView, Dossier, PaymentView } from '#shared/contract/schemas/client';
import type { ObstacleView } from '#shared/contract/schemas/obstacle';
import type { IsoDate } from '#shared/domain/calendar';
import { foldText } from '#shared/domain/folding';

/** Something that happened with a client. */
export type TimelineItem =
  | { readonly what: 'exchange'; readonly key: string; readonly date: IsoDate; readonly exchange: CorrespondenceView }
  | { readonly what: 'obstacle'; readonly key: string; readonly date: IsoDate; readonly obstacle: ObstacleView }
  | { readonly what: 'payment'; readonly key: string; readonly date: IsoDate; readonly payment: PaymentView };

/** What of the timeline to show. */
export const TIMELINE_FILTERS = ['all', 'toDo', 'sent', 'received', 'calls', 'notes', 'files', 'followUp', 'payments'] as const;
export type TimelineFilter = (typeof TIMELINE_FILTERS)[number];

/** All of a dossier's timeline, latest first; of one day, what was written down last comes first. */
export function timelineOf({ correspondence, obstacles, payments }: Dossier): TimelineItem[] {
  const items: TimelineItem[] = [
    ...obstacles.map((obstacle) => ({ what: 'obstacle' as const, key: `obstacle-${String(obstacle.id)}`, date: obstacle.openedOn, obstacle })),
    ...[...correspondence].sort((a, b) => b.id - a.id).map((exchange) => ({ what: 'exchange' as const, key: `exchange-${String(exchange.id)}`, date: exchange.date, exchange })),
    ...payments.map((payment) => ({ what: 'payment' as const, key: `payment-${String(payment.id)}`, date: payment.date, payment })),
  ];
  return items.sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}

/** Whether something is still to be done about it. */
export const isToDo = ({ awaits, doneOn }: CorrespondenceView): boolean => awaits !== null && doneOn === null;

export function shows(filter: TimelineFilter, item: TimelineItem): boolean {
  if (filter === 'all') return true;
  if (item.what === 'obstacle') return filter === 'followUp';
  if (item.what === 'payment') return filter === 'payments';
  const { kind, direction, document } = item.exchange;
  switch (filter) {
    case 'toDo':
      return isToDo(item.exchange);
    case 'sent':
    case 'received':
      return direction === filter;
    case 'calls':
      return kind === 'phone';
    case 'notes':
      return kind === 'note';
    case 'files':
      return document !== null;
    case 'followUp':
    case 'payments':
      return false;
  }
}

/** Every word of the search is somewhere in the item. */
export function found(search: string, item: TimelineItem): boolean {
  const words = foldText(search).split(' ').filter((word) => word !== '');
  if (words.length === 0) return true;
  const text = foldText(textOf(item));
  return words.every((word) => text.includes(word));
}

function textOf(item: TimelineItem): string {
  if (item.what === 'payment') return `${item.payment.reference} ${item.payment.method}`;
  if (item.what === 'obstacle') return [item.obstacle.note, item.obstacle.closingNote, ...item.obstacle.invoices.map(({ number }) => number)].join(' ');
  const { subject, body, person, document, notice, invoiceNumbers } = item.exchange;
  return [subject, body, person, document?.name ?? '', notice?.reference ?? '', notice?.cancelReason ?? '', ...invoiceNumbers].join(' ');
}
