import type { ObstacleView } from '#shared/contract/schemas/obstacle';
import type { CaseEvent } from '#shared/domain/litigation/chronology';
import type { LimitationEvent } from '../ports/limitation';
import type { DocumentRepository } from '../ports/books';

/** Whether what was said of some invoices, none meaning all of the client's, is about a claimed one. */
const isAbout = (ids: readonly number[], claimed: ReadonlySet<number>): boolean => ids.length === 0 || ids.some((id) => claimed.has(id));

/** Promises, plans, disputes and proceedings, begun and ended. Why the user held reminders back is nobody else's business. */
export function obstacleEvents(obstacles: readonly ObstacleView[], claimed: ReadonlySet<number>): CaseEvent[] {
  const told = obstacles.filter(({ kind, invoices }) => kind !== 'hold' && isAbout(invoices.map(({ id }) => id), claimed));
  return told.flatMap((obstacle): CaseEvent[] => {
    const { kind, subject, invoices, openedOn, instalments, amountCents, standing, endedOn, outcome, note, closingNote } = obstacle;
    const [first] = instalments;
    const opened: CaseEvent = {
      date: openedOn,
      fact: { kind: 'opened', obstacle: kind, subject, cents: amountCents, until: kind === 'promise' ? (first?.dueDate ?? null) : null, instalments: instalments.length, invoices: invoices.map(({ number }) => number), note: kind === 'dispute' ? note : '' },
      documents: [],
    };
    if (endedOn === null) return [opened];
    return [opened, { date: endedOn, fact: { kind: 'ended', obstacle: kind, subject, openedOn, standing, outcome, note: kind === 'dispute' ? closingNote : '' }, documents: [] }];
  });
}

/** What interrupts or suspends limitation, with its proof. */
export function limitationEvents(events: readonly LimitationEvent[], claimed: ReadonlySet<number>, leftOut: ReadonlySet<number>, documents: DocumentRepository): CaseEvent[] {
  return events
    .filter(({ invoiceIds }) => isAbout(invoiceIds, claimed))
    .map(({ kind, date, until, note, documentId }): CaseEvent => {
      const proof = documentId === null || leftOut.has(documentId) ? null : documents.find(documentId);
      return {
        date,
        fact: { kind: 'limitation', event: kind, until, note },
        documents: proof === null || documentId === null ? [] : [{ id: documentId, name: proof.name, sha256: proof.sha256, size: proof.bytes.byteLength, isLetter: false }],
      };
    });
}
