import type { TodayKind } from '#shared/domain/today/line';

export const LINE_ACTIONS = ['open', 'handled', 'receive', 'prolong', 'note', 'call', 'putOff', 'import', 'bank', 'validate'] as const;
export type LineAction = (typeof LINE_ACTIONS)[number];

/** What can be done with a line; the first is what Enter does. */
export const ACTIONS_OF: Readonly<Record<TodayKind, readonly [LineAction, ...LineAction[]]>> = {
  reply: ['open', 'handled', 'putOff'],
  brokenPromise: ['prolong', 'note', 'putOff'],
  brokenPlan: ['open', 'note', 'putOff'],
  promiseDue: ['receive', 'prolong', 'putOff'],
  instalmentDue: ['receive', 'putOff'],
  callAgain: ['call', 'putOff'],
  phoneStep: ['call', 'putOff'],
  oldDispute: ['open', 'putOff'],
  holdEnding: ['prolong', 'putOff'],
  staleData: ['import'],
  bankEntries: ['bank'],
  letter: ['validate'],
};

/** The letter of an action, the same on every line; what only leads elsewhere has Enter alone. */
export const KEY_OF: Readonly<Partial<Record<LineAction, string>>> = { open: 'O', handled: 'F', note: 'F', receive: 'E', prolong: 'P', call: 'A', putOff: 'R' };

/** What a letter does on a line, null when it does nothing there. Any line of a client opens its dossier. */
export function actionOfKey(kind: TodayKind, hasClient: boolean, key: string): LineAction | null {
  const wanted = key.toUpperCase();
  if (wanted === KEY_OF.open) return hasClient ? 'open' : null;
  return ACTIONS_OF[kind].find((action) => KEY_OF[action] === wanted) ?? null;
}
