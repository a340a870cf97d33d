import { formatShortDate } from '#shared/domain/calendar';
import { formatEuros } from '#shared/domain/money';
import { noticeStateSentence } from '#shared/messages/formal-notice-words';
import { clientFormalNotices } from '#main/usecases/law/formal-notices';
import type { Command } from '../command';
import { clientByCode } from './clients';

export const formalNoticesCommand: Command = {
  usage: 'formal-notices CODE',
  summary: 'les mises en demeure d’un client : envoi, accusé, délai, ce qui reste dû',
  options: {},
  positional: { min: 1, max: 1 },
  run: {
    needs: 'books',
    answer: (args, { books, today }) => {
      const client = clientByCode(books.read, args.positional[0] ?? '');
      const notices = clientFormalNotices(books.read, client.id, today);
      return {
        json: { client: client.code, notices: notices.map(({ noticeId: _id, document: _document, ...notice }) => notice) },
        text: notices.map((notice) => `${notice.reference} du ${formatShortDate(notice.issuedOn)}, ${formatEuros(notice.claimedCents)} : ${noticeStateSentence(notice)}`),
      };
    },
  },
};
