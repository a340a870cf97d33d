import { RefusalError } from '#shared/contract/result';
import type { TermsView } from '#shared/contract/schemas/terms';
import { MOST_DAYS } from '#shared/domain/law/legal-terms';
import { checkDueDate, checkTerms } from '#shared/domain/law/terms-check';
import type { PaymentTerms } from '#shared/domain/payment-terms';
import type { Repositories } from '../ports/books';
import type { ClientTerms, StatedInvoice } from '../ports/terms';

/** A client's terms and its long due dates beside what the law allows. @throws RefusalError 'clientNotFound' */
export function termsOfClient(read: Repositories, clientId: number): TermsView {
  const [client] = read.terms.clients(clientId);
  if (client === undefined) throw new RefusalError('clientNotFound', { client: clientId });
  return viewOf(read.company.get().terms, client, read.terms.longInvoices(MOST_DAYS, clientId));
}

/** The professionals whose terms, or the due date of some invoice, are beyond what the law allows as it stands. */
export function termsOverview(read: Repositories): TermsView[] {
  const company = read.company.get().terms;
  const invoices = new Map<number, StatedInvoice[]>();
  for (const invoice of read.terms.longInvoices(MOST_DAYS, null)) invoices.set(invoice.clientId, [...(invoices.get(invoice.clientId) ?? []), invoice]);
  return read.terms
    .clients(null)
    .map((client) => viewOf(company, client, invoices.get(client.id) ?? []))
    .filter(({ standing, invoices: long }) => standing === 'over' || long.length > 0);
}

function viewOf(company: PaymentTerms, { id, code, name, kind, terms }: ClientTerms, long: readonly StatedInvoice[]): TermsView {
  const followed = terms ?? company;
  const invoices = long.map(({ id: invoiceId, number, issueDate, dueDate, amountCents, currency }) => {
    const { standing, days, latest } = checkDueDate(issueDate, dueDate, kind);
    return { invoiceId, number, issueDate, dueDate, amountCents, currency, days, standing, latest };
  });
  return { clientId: id, code, name, kind, terms: followed, own: terms !== null, ...checkTerms(followed, kind), invoices };
}
