import { RefusalError } from '#shared/contract/result';
import type { RecordedPayment } from '#shared/contract/schemas/payment';
import type { ReceiveInput } from '#shared/contract/schemas/today';
import { proposeAllocation } from '#shared/domain/allocation';
import type { Context } from '../context';
import { recordPayment } from '../payments';

/** Records what came in towards a promise or a plan, set against the invoices it is about, the oldest first. */
export function receiveTowards(context: Context, { id, amountCents, date, reference }: ReceiveInput): Promise<RecordedPayment> {
  const { obstacles, ledger } = context.books.read;
  const obstacle = obstacles.find(id, context.today);
  if (obstacle === null) throw new RefusalError('obstacleNotFound', { id });
  const about = ledger.openInvoices(obstacle.clientId).filter((invoice) => obstacle.invoiceIds.length === 0 || obstacle.invoiceIds.includes(invoice.id));
  const allocations = proposeAllocation(amountCents, about);
  return recordPayment(context, { clientId: obstacle.clientId, amountCents, date, reference, method: '', allocations });
}
