import type { CorrespondenceView } from '#shared/contract/schemas/client';
import type { CorrectInput, RecordInput } from '#shared/contract/schemas/correspondence';
import { addDays, type IsoDate } from '#shared/domain/calendar';

/** What can be written down from a dossier. */
export const WRITTEN = ['note', 'call', 'reply'] as const;
export type Written = (typeof WRITTEN)[number];

/** Stands for no dispute in the choice of one. */
export const NO_DISPUTE = 0;

export interface ExchangeDraft {
  readonly what: Written;
  readonly date: IsoDate;
  readonly subject: string;
  readonly body: string;
  readonly person: string;
  readonly direction: 'sent' | 'received';
  readonly by: 'letter' | 'email' | 'phone';
  readonly toHandle: boolean;
  readonly callAgain: boolean;
  readonly nextCallOn: IsoDate;
  readonly disputeId: number;
  /** A promise is to be written down next. */
  readonly promises: boolean;
}

export function newExchange(what: Written, today: IsoDate): ExchangeDraft {
  return { what, date: today, subject: '', body: '', person: '', direction: 'sent', by: 'letter', toHandle: true, callAgain: false, nextCallOn: addDays(today, 7), disputeId: NO_DISPUTE, promises: false };
}

/** An item to be corrected, as its fields show it. */
export function draftOf(item: CorrespondenceView, today: IsoDate): ExchangeDraft {
  const what = item.kind === 'phone' && item.awaits !== 'handling' ? 'call' : item.direction === 'received' ? 'reply' : 'note';
  const { date, subject, body, person, obstacleId, awaits, awaitsOn } = item;
  return { ...newExchange(what, today), date, subject, body, person, toHandle: awaits === 'handling', callAgain: awaits === 'call', nextCallOn: awaitsOn ?? addDays(today, 7), disputeId: obstacleId ?? NO_DISPUTE };
}

export type ExchangeProblem = 'dateInFuture' | 'nothingSaid' | 'nextCallBefore';

export function exchangeProblem({ what, date, subject, body, callAgain, nextCallOn }: ExchangeDraft, today: IsoDate): ExchangeProblem | null {
  if (date > today) return 'dateInFuture';
  if (what === 'call' && callAgain && nextCallOn < date) return 'nextCallBefore';
  return body.trim() === '' && subject.trim() === '' ? 'nothingSaid' : null;
}

const obstacleOf = ({ disputeId }: ExchangeDraft): number | null => (disputeId === NO_DISPUTE ? null : disputeId);

export function recordInput(clientId: number, draft: ExchangeDraft): RecordInput {
  const { date, subject, body, person } = draft;
  const written = { clientId, date, subject, body, person, obstacleId: obstacleOf(draft) };
  switch (draft.what) {
    case 'note':
      return { what: 'note', ...written };
    case 'call':
      return { what: 'call', ...written, direction: draft.direction, nextCallOn: draft.callAgain ? draft.nextCallOn : null };
    case 'reply':
      return { what: 'reply', ...written, by: draft.by, toHandle: draft.toHandle };
  }
}

export function correctInput(id: number, draft: ExchangeDraft): CorrectInput {
  const { what, date, subject, body, person } = draft;
  const calls = what === 'call' && draft.callAgain;
  const handles = what === 'reply' && draft.toHandle;
  return { id, date, subject, body, person, obstacleId: obstacleOf(draft), awaits: calls ? 'call' : handles ? 'handling' : null, awaitsOn: calls ? draft.nextCallOn : null };
}
