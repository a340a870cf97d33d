import type { Dossier } from '#shared/contract/schemas/client';
import type { IsoDate } from '#shared/domain/calendar';
import type { Repositories } from '../ports/books';
import { proposeRun } from './queue';

/** What comes next for a client: today's reminder, else the first thing a held invoice waits for. */
export function nextAction(repositories: Repositories, clientId: number, today: IsoDate): Dossier['nextAction'] {
  const { proposals, blocked } = proposeRun(repositories, repositories.policies.book().company, today, [clientId]);
  const [proposal] = proposals;
  if (proposal !== undefined) return { date: today, level: proposal.level, reason: 'remind' };
  const [first] = [...blocked].sort((a, b) => ((a.until ?? '9999') < (b.until ?? '9999') ? -1 : 1));
  return first === undefined ? null : { date: first.until, level: first.level + 1, reason: first.reason };
}
