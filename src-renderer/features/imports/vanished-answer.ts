import type { FileAnswers, VanishedQuestion } from '#shared/contract/schemas/import-questions';
import type { VanishedFate } from '#shared/domain/imports/vanished';

/** The invoices of which the user said otherwise than of all. */
export function exceptionsOf({ clients, every }: VanishedQuestion): { id: number; fate: VanishedFate }[] {
  return clients.flatMap(({ invoices }) => invoices).filter(({ fate }) => fate !== every).map(({ id, fate }) => ({ id, fate }));
}

/** The same answer with another word on one invoice. */
export function withFate(question: VanishedQuestion, id: number, fate: VanishedFate): FileAnswers {
  const others = exceptionsOf(question).filter((exception) => exception.id !== id);
  const except = fate === question.every ? others : [...others, { id, fate }];
  return { vanished: { date: question.date, every: question.every, except } };
}
