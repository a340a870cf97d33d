import type { FormalNoticeView } from '../contract/schemas/formal-notice';
import { formatShortDate } from '../domain/calendar';
import type { DelayStart } from '../domain/law/formal-notice';
import { formatEuros } from '../domain/money';

/** What the days run from, and what is to be known about it. */
const STARTS: Readonly<Record<DelayStart, readonly [start: string, remark: string]>> = {
  received: ['de la réception', ''],
  presented: ['de la première présentation', ''],
  refused: ['du refus', ''],
  returned: ['du retour du pli', ', sa première présentation n’étant pas notée'],
  letter: ['de la date de la lettre', ', partie par envoi simple : sa réception n’est pas prouvée'],
};

/** "délai expiré le 11/12/2026 (8 jours à compter de la réception, le 03/12/2026), 1 200,00 € restent dus". */
export function noticeStateSentence(notice: FormalNoticeView): string {
  const { state, lastDay, openCents, posting, cancelledOn, claimedLater } = notice;
  if (cancelledOn !== null) return `annulée le ${formatShortDate(cancelledOn)}`;
  const left = `${formatEuros(openCents)} restent dus${claimedLater ? ', réclamés par une mise en demeure plus récente' : ''}`;
  switch (state) {
    case 'settled':
      return 'tout a été réglé';
    case 'toPost':
      return `à poster, ${left}`;
    case 'awaited':
      return `en attente de l’accusé${posting.postedOn === null ? '' : `, postée le ${formatShortDate(posting.postedOn)}`}, ${left}`;
    case 'running':
    case 'expired':
      return `${state === 'running' ? 'délai en cours jusqu’au' : 'délai expiré le'} ${lastDay === null ? '' : formatShortDate(lastDay)}${delayText(notice)}, ${left}`;
  }
}

function delayText({ days, from, startedBy }: FormalNoticeView): string {
  if (from === null || startedBy === null) return '';
  const [start, remark] = STARTS[startedBy];
  return ` (${String(days)} ${days > 1 ? 'jours' : 'jour'} à compter ${start}, le ${formatShortDate(from)}${remark})`;
}
