import { RefusalError } from '#shared/contract/result';
import type { Posting } from '#shared/contract/schemas/client';
import type { SavePostingsInput } from '#shared/contract/schemas/correspondence';
import type { IsoDate } from '#shared/domain/calendar';
import type { Context } from '../context';

/** Writes down how registered letters went by post: slip numbers of a whole run, then what came of each. */
export function savePostings({ books, today }: Context, { postings }: SavePostingsInput): Promise<void> {
  return books.write(({ notices, journal }) => {
    const saved = postings.map(({ noticeId, posting }) => {
      const notice = notices.find(noticeId);
      if (notice === null) throw new RefusalError('noticeNotFound', { notice: noticeId });
      if (notice.channel !== 'registeredLetter') throw new RefusalError('noticeNotRegistered', { reference: notice.reference });
      refuseDisorder(posting, today);
      notices.setPosting(noticeId, posting);
      return { reference: notice.reference, ...posting };
    });
    journal.append({ action: 'savePostings', subject: saved.map(({ reference }) => reference).slice(0, 3).join(', '), amountCents: null, data: { postings: saved } });
  });
}

/** Posted, presented, then received, refused or returned; nothing of it to come. */
function refuseDisorder({ postedOn, presentedOn, outcome, outcomeOn }: Posting, today: IsoDate): void {
  const days = [postedOn, presentedOn, outcomeOn, today].filter((day) => day !== null);
  const inOrder = days.every((day, i) => day <= (days[i + 1] ?? today));
  if (!inOrder || (outcome === null) !== (outcomeOn === null)) throw new RefusalError('postingDates', { posted: postedOn, outcome: outcomeOn });
}
