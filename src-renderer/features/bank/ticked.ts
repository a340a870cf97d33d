import type { Dossier } from '#shared/contract/schemas/client';
import type { Cents } from '#shared/domain/money';

export type OpenInvoice = Pick<Dossier['invoices'][number], 'id' | 'number' | 'dueDate' | 'openCents'>;

/** What the client owes in the currency, oldest due first. */
export function openInvoicesOf({ invoices }: Dossier, currency: string): readonly OpenInvoice[] {
  return invoices
    .filter((invoice) => invoice.openCents > 0 && invoice.currency === currency)
    .sort((a, b) => (a.dueDate < b.dueDate ? -1 : a.dueDate > b.dueDate ? 1 : a.id - b.id));
}

/**
 * Sets the amount against the invoices that are ticked, oldest first, each up to what is open.
 * @param ticked null until the user ticks: all of them, as far as the amount goes
 */
export function allocateTicked(amountCents: Cents, invoices: readonly OpenInvoice[], ticked: ReadonlySet<number> | null): { allocations: ReadonlyMap<number, Cents>; restCents: Cents } {
  const allocations = new Map<number, Cents>();
  let restCents = amountCents;
  for (const { id, openCents } of invoices) {
    const cents = Math.min(restCents, openCents);
    if (cents <= 0 || ticked?.has(id) === false) continue;
    allocations.set(id, cents);
    restCents -= cents;
  }
  return { allocations, restCents };
}
