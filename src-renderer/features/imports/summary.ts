import type { FileOutcome, FilePreview, ImportCounts, RowIssue } from '#shared/contract/schemas/import';

/** What the counts of an import are about, in the order a reader expects. */
export const COUNTED = ['clients', 'invoices', 'creditNotes', 'payments', 'allocations', 'bankEntries', 'documents'] as const satisfies readonly (keyof ImportCounts)[];
export type Counted = (typeof COUNTED)[number];

export const NO_COUNTS: ImportCounts = { clients: 0, invoices: 0, creditNotes: 0, payments: 0, allocations: 0, bankEntries: 0, documents: 0 };

export function addCounts(first: ImportCounts, second: ImportCounts): ImportCounts {
  return {
    clients: first.clients + second.clients,
    invoices: first.invoices + second.invoices,
    creditNotes: first.creditNotes + second.creditNotes,
    payments: first.payments + second.payments,
    allocations: first.allocations + second.allocations,
    bankEntries: first.bankEntries + second.bankEntries,
    documents: first.documents + second.documents,
  };
}

export function sumCounts(counts: Iterable<ImportCounts>): ImportCounts {
  let total = NO_COUNTS;
  for (const each of counts) total = addCounts(total, each);
  return total;
}

/** How many records, the allocations apart: they follow from the payments. */
export function recordCount(counts: ImportCounts): number {
  return counts.clients + counts.invoices + counts.creditNotes + counts.payments + counts.bankEntries + counts.documents;
}

export function outcomesOf(files: readonly FilePreview[]): FileOutcome[] {
  return files.flatMap((file) => (file.problem === null && file.outcome !== null ? [file.outcome] : []));
}

/** A phrase of the summary: a kind of record, or what is updated whatever its kind. */
export interface SummaryPart {
  readonly what: Counted | 'updates';
  readonly count: number;
}

/**
 * What an import brings, in few words: invoices, credit notes and payments; the clients only when there is nothing else,
 * since they come with their invoices.
 */
export function summaryParts(created: ImportCounts, updated: ImportCounts = NO_COUNTS): SummaryPart[] {
  const parts: SummaryPart[] = (['invoices', 'creditNotes', 'payments', 'bankEntries'] as const)
    .map((what) => ({ what, count: created[what] }))
    .filter((part) => part.count > 0);
  if (parts.length === 0 && created.documents > 0) parts.push({ what: 'documents', count: created.documents });
  if (parts.length === 0 && created.clients > 0) parts.push({ what: 'clients', count: created.clients });
  const updates = recordCount(updated);
  if (updates > 0) parts.push({ what: 'updates', count: updates });
  return parts;
}

export interface IssueGroup {
  readonly code: string;
  readonly rows: readonly number[];
  /** Numbers, amounts or dates that they are about; none when there are many. */
  readonly values: readonly string[];
}

/** Values said of one kind of warning before they are left to the lines. */
const SAID_VALUES = 3;

/** Warnings of one kind together, in the order they first come; with what they are about when it is little. */
export function groupIssues(issues: readonly RowIssue[]): IssueGroup[] {
  const groups = new Map<string, RowIssue[]>();
  for (const issue of issues) {
    const alike = groups.get(issue.code);
    if (alike === undefined) groups.set(issue.code, [issue]);
    else alike.push(issue);
  }
  return [...groups].map(([code, alike]) => {
    const values = [...new Set(alike.flatMap(({ value }) => (value === null || value === '' ? [] : [value])))];
    return { code, rows: alike.map(({ row }) => row), values: values.length <= SAID_VALUES ? values : [] };
  });
}
