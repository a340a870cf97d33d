import type { LitigationPreview, LitigationRequest } from '#shared/contract/schemas/litigation';
import { exhibitTitle } from '#shared/messages/litigation/fact-words';
import { warningSentence } from '#shared/messages/litigation/warning-words';
import type { Context } from '../context';
import { caseFile } from './case-file';
import { courtCosts } from './court-costs';

/** What a pack would hold today, what lacks, and what to look at before it leaves. */
export function previewLitigation({ books, today }: Context, request: LitigationRequest): LitigationPreview {
  const { date, debtor, debt, exhibits, events, missing, warnings } = caseFile(books.read, request, today).file;
  const { principalCents, interestCents, indemnityCents, deductedCents, totalCents, provisional } = debt;
  return {
    date,
    clientName: debtor.name,
    invoices: debt.invoices.map(({ id, number, dueDate, openCents, interest, indemnityCents: indemnity }) => ({ id, number, dueDate, openCents, interestCents: interest.interestCents, indemnityCents: indemnity, provisional: interest.provisional })),
    principalCents,
    interestCents,
    indemnityCents,
    deductedCents,
    totalCents,
    provisional,
    exhibits: exhibits.map(({ number, date: on, fact, document }) => ({ number, date: on, title: exhibitTitle(fact, document.name), name: document.name, documentId: document.id })),
    events: events.length,
    missing: [...missing],
    warnings: warnings.map((warning) => ({ code: warning.code, sentence: warningSentence(warning) })),
    courtCostsCents: courtCosts(books.read),
  };
}
