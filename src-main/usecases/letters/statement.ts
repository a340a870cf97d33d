import { RefusalError } from '#shared/contract/result';
import { DEFAULT_BOUNDS } from '#shared/domain/ageing';
import type { IsoDate } from '#shared/domain/calendar';
import type { LetterStatement } from '#shared/domain/letters/letter-data';
import { accountStatement, statementStart } from '#shared/domain/letters/statement';
import type { Cents } from '#shared/domain/money';
import type { Repositories } from '../ports/books';

/**
 * A client's account at a day, past or present.
 * @param from null: from the first of January, or the oldest invoice still open
 * @throws RefusalError 'untilNotAfter' when it would begin after it ends
 */
export function statementOf({ ledger }: Repositories, clientId: number, asOf: IsoDate, from: IsoDate | null): LetterStatement {
  const account = { invoices: ledger.invoicesOf(clientId, asOf), creditNotes: ledger.creditNotesOf(clientId, asOf), payments: ledger.paymentsOf(clientId, asOf) };
  const start = from ?? statementStart(account, asOf);
  if (start > asOf) throw new RefusalError('untilNotAfter', { date: start, until: asOf });
  return accountStatement(account, start, asOf);
}

/** What the ledger says the client owes in euros at a day, counted apart from any statement. */
export const ledgerAt = ({ balance }: Repositories, clientId: number, asOf: IsoDate): Cents => balance.agedOf(clientId, asOf, DEFAULT_BOUNDS).ledgerCents;
