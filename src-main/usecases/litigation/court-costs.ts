import { z } from 'zod';
import type { Cents } from '#shared/domain/money';
import type { Repositories } from '../ports/books';

const KEY = 'litigation.courtCosts';
const kept = z.object({ cents: z.int().nullable() });

/** What the user last asked for as costs of a request; null when nothing: sources conflict on what a court takes. */
export function courtCosts({ settings }: Pick<Repositories, 'settings'>): Cents | null {
  return kept.safeParse(settings.get(KEY)).data?.cents ?? null;
}

/** Remembered for the next file, when it changed. */
export function rememberCourtCosts(repositories: Pick<Repositories, 'settings'>, cents: Cents | null): void {
  if (cents !== courtCosts(repositories)) repositories.settings.set(KEY, { cents });
}
