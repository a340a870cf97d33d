import { RefusalError } from '#shared/contract/result';
import { formatShortDate } from '#shared/domain/calendar';
import type { Context } from '#main/usecases/context';
import { cancelNotice } from '#main/usecases/dunning/cancel';
import type { IssuedNotice } from '#main/usecases/ports/notices';
import { type Arguments, UsageError } from '../arguments';
import type { Answer } from '../command';

/** Takes back a reminder issued by mistake, named by the reference printed on it. */
export async function cancelIssued(args: Arguments, context: Context): Promise<Answer> {
  const notice = noticeByReference(context, args.positional[1]);
  const reason = args.required('reason').trim();
  if (reason === '') throw new UsageError('dunning cancel : --reason dit pourquoi la relance est annulée.');
  const { invoices, ...cancelled } = await cancelNotice(context, { noticeId: notice.id, reason });
  return {
    json: { reference: cancelled.reference, cancelledOn: cancelled.cancelledOn, reason, invoices: invoices.map(({ invoiceId: _id, ...invoice }) => invoice) },
    text: [
      `Relance ${cancelled.reference} annulée le ${formatShortDate(cancelled.cancelledOn)}.`,
      ...invoices.map(({ number, levelBefore, levelAfter }) => `  ${number} : niveau ${String(levelBefore)} → ${String(levelAfter)}`),
    ],
  };
}

/** @throws RefusalError 'noticeNotFound' */
export function noticeByReference({ books }: Context, reference: string | undefined): IssuedNotice {
  if (reference === undefined) throw new UsageError('Il manque la référence de la relance.');
  const notice = books.read.notices.findByReference(reference);
  if (notice === null) throw new RefusalError('noticeNotFound', { notice: reference });
  return notice;
}
