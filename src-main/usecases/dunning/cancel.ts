import { RefusalError } from '#shared/contract/result';
import type { CancelledNotice, CancelNoticeInput } from '#shared/contract/schemas/correspondence';
import type { Context } from '../context';

/**
 * Takes back a reminder issued by mistake: each invoice that it moved has the level and the last notice it had before. The
 * frozen letter stays in the dossier, marked; it is no earlier letter for the next one, nor the last run.
 * @throws RefusalError 'noticeNotFound', 'noticeCancelled', 'noticeNotLast' (a later letter is about one of its invoices)
 */
export function cancelNotice({ books, today }: Context, { noticeId, reason }: CancelNoticeInput): Promise<CancelledNotice> {
  return books.write(({ notices, journal, clients }) => {
    const notice = notices.find(noticeId);
    if (notice === null) throw new RefusalError('noticeNotFound', { notice: noticeId });
    const { reference, clientId, level, channel, issuedOn, totalCents } = notice;
    if (notice.cancelledOn !== null) throw new RefusalError('noticeCancelled', { reference, date: notice.cancelledOn });
    const later = notices.laterOnSameInvoices(noticeId);
    if (later.length > 0) throw new RefusalError('noticeNotLast', { reference, items: later });
    const invoices = notices.cancel(noticeId, today, reason);
    journal.append({
      action: 'cancelNotice',
      subject: clients.find(clientId)?.name ?? '',
      amountCents: totalCents,
      data: { reference, level, channel, issuedOn, cancelledOn: today, reason, invoices },
    });
    return { noticeId, reference, cancelledOn: today, reason, invoices };
  });
}
