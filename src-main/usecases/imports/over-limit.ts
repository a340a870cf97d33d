import { newlyOver } from '#shared/domain/clients/credit-limit';
import { formatEuros, type Cents } from '#shared/domain/money';
import type { ImportStore } from '../ports/import-store';
import type { FileTally } from './file-tally';

/**
 * Says of each client that the drop takes over its credit limit, on the file that does; of one that was over already,
 * nothing more. The books hold the whole drop by now.
 * @param tallies in the order in which their files were applied
 */
export function warnOverLimits(tallies: readonly FileTally[], store: ImportStore): void {
  for (const { clientId, code, name, limitCents, outstandingCents } of store.creditLimits()) {
    const moves = tallies.map(({ movements }) => movements.get(clientId)?.deltaCents ?? 0);
    const beforeCents = outstandingCents - moves.reduce((sum, cents) => sum + cents, 0);
    if (!newlyOver(limitCents, beforeCents, outstandingCents)) continue;
    tallies[firstOver(moves, beforeCents, limitCents)]?.warn(0, null, 'creditLimitExceeded', `${code} ${name} : ${formatEuros(outstandingCents)} pour ${formatEuros(limitCents)}`);
  }
}

/** The file after which the client is over for the first time. */
function firstOver(moves: readonly Cents[], beforeCents: Cents, limitCents: Cents): number {
  let cents = beforeCents;
  return moves.findIndex((move) => (cents += move) > limitCents);
}
