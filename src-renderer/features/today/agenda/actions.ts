import type { TodayKind } from '#shared/domain/today/line';

export const LINE_ACTIONS = ['open', 'handled', 'receive', 'prolong', 'note', 'call', 'putOff', 'recovery', 'import', 'bank', 'validate'] as const;
export type LineAction = (typeof LINE_ACTIONS)[number];

/** What can be done with a line; the first is what Enter does. */
export const ACTIONS_OF: Readonly<Record<TodayKind, readonly [LineAction, ...LineAction[]]>> = {
  reply: ['open', 'handled', 'putOff'],
  limitation6: ['recovery', 'putOff'],
  limitation3: ['recovery', 'putOff'],
  limitation1: ['recovery', 'putOff'],
  brokenPromise: ['prolong', 'note', 'putOff'],
  brokenPlan: ['open', 'note', 'putOff'],
  promiseDue: ['receive', 'prolong', 'putOff'],
  instalmentDue: ['receive', 'putOff'],
  callAgain: ['call', 'putOff'],
  phoneStep: ['call', 'putOff'],
  noticeToPost: ['recovery', 'putOff'],
  noticeAwaited: ['recovery', 'putOff'],
  noticeExpired: ['recovery', 'putOff'],
  oldDispute: ['open', 'putOff'],
  holdEnding: ['prolong', 'putOff'],
  staleData: ['import'],
  bankEntries: ['bank'],
  letter: ['validate'],
  limitationOver: ['recovery', 'putOff'],
};

/** The part of a dossier that a line leads to. */
export const SECTION_OF: Readonly<Partial<Record<TodayKind, 'limitation' | 'notices' | 'litigation'>>> = {
  limitation6: 'limitation',
  limitation3: 'limitation',
  limitation1: 'limitation',
  limitationOver: 'limitation',
  noticeToPost: 'notices',
  noticeAwaited: 'notices',
  noticeExpired: 'litigation',
};

/** The letter of an action, the same on every line; what only leads elsewhere has Enter alone. */
export const KEY_OF: Readonly<Partial<Record<LineAction, string>>> = { open: 'O', handled: 'F', note: 'F', receive: 'E', prolong: 'P', call: 'A', putOff: 'R' };

/** What a letter does on a line, null when it does nothing there. Any line of a client opens its dossier. */
export function actionOfKey(kind: TodayKind, hasClient: boolean, key: string): LineAction | null {
  const wanted = key.toUpperCase();
  if (wanted === KEY_OF.open) return hasClient ? 'open' : null;
  return ACTIONS_OF[kind].find((action) => KEY_OF[action] === wanted) ?? null;
}
