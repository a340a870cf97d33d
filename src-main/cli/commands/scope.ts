import { RefusalError } from '#shared/contract/result';
import type { Client } from '#shared/contract/schemas/client';
import type { LedgerItem, Repositories } from '#main/usecases/ports/books';
import { type Arguments, UsageError } from '../arguments';
import { clientByCode } from './clients';

/** What --client and --invoice name: a client, or some of one client's invoices. */
export interface Scope {
  readonly client: Client;
  readonly invoices: readonly LedgerItem[];
}

/** @throws RefusalError 'invoiceAmbiguous' when several clients have an invoice of that number and none is named */
export function scopeOf(args: Arguments, repositories: Repositories): Scope {
  const code = args.value('client');
  const numbers = args.list('invoice');
  const [first] = numbers;
  if (code === undefined && first === undefined) throw new UsageError('Il manque --client ou --invoice.');
  const client = code === undefined ? ownerOf(repositories, first ?? '') : clientByCode(repositories, code);
  return { client, invoices: numbers.map((number) => invoiceOf(repositories, client.id, number)) };
}

function ownerOf({ ledger, clients }: Repositories, number: string): Client {
  const [invoice, another] = ledger.findInvoicesByNumber(number);
  if (invoice === undefined) throw new RefusalError('invoiceNotFound', { invoice: number });
  const client = another === undefined ? clients.find(invoice.clientId) : null;
  if (client === null) throw new RefusalError('invoiceAmbiguous', { invoice: number });
  return client;
}

/** The client's invoice of that number. */
export function invoiceOf({ ledger }: Repositories, clientId: number, number: string): LedgerItem {
  const invoice = ledger.findInvoicesByNumber(number).find((candidate) => candidate.clientId === clientId);
  if (invoice === undefined) throw new RefusalError('invoiceNotFound', { invoice: number });
  return invoice;
}

/** The ids of invoices named by their numbers alone. */
export function invoicesNamed(numbers: readonly string[], repositories: Repositories): number[] {
  return numbers.map((number) => invoiceOf(repositories, ownerOf(repositories, number).id, number).id);
}
