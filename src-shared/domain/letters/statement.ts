import type { IsoDate } from '../calendar';
import { BOOKS_CURRENCY } from '../currency';
import { type Cents, sumCents } from '../money';
import { type AccountEntry, accountEntries } from './account-entries';
import { type AccountLedger, inCurrency } from './account-ledger';
import type { LetterMovement, LetterStatement, StatementPairing } from './letter-data';

/**
 * A client's account from a day to another, from its ledger as it was at the end of `to`: what came before `from` is the
 * balance brought forward, and what was set against what after `to` is not known yet. Only euros are added up.
 * Opening balance + movements = open invoices - credits not used = the ledger's balance at the end of `to`.
 */
export function accountStatement(ledger: AccountLedger, from: IsoDate, to: IsoDate): LetterStatement {
  const entries = accountEntries(inCurrency(ledger, (currency) => currency === BOOKS_CURRENCY)).filter(({ date }) => date <= to);
  const foreign = accountEntries(inCurrency(ledger, (currency) => currency !== BOOKS_CURRENCY)).filter(({ date }) => date <= to);
  const before = entries.filter(({ date }) => date < from);
  return {
    from,
    to,
    openingCents: sumCents(before.map(({ cents }) => cents)),
    movements: entries.filter(({ date }) => date >= from).map(withoutCurrency),
    open: entries.filter(({ openCents }) => openCents !== 0).map(withoutCurrency),
    pairings: pairingsOf(entries, from),
    foreign: foreign.filter(({ date, openCents }) => date >= from || openCents !== 0),
  };
}

export const closingCents = ({ openingCents, movements }: LetterStatement): Cents => openingCents + sumCents(movements.map(({ cents }) => cents));

/** What is open at the end, credits taken off: told twice, by what moved and by what is left, an account must say the same. */
export const openCents = ({ open }: LetterStatement): Cents => sumCents(open.map((entry) => entry.openCents));

/** From the first of January, or from the oldest invoice still open when that is earlier: nothing that is owed is hidden in the balance brought forward. */
export function statementStart(ledger: AccountLedger, to: IsoDate): IsoDate {
  const { invoices } = inCurrency(ledger, (currency) => currency === BOOKS_CURRENCY);
  const dates = invoices.filter((invoice) => invoice.openCents > 0 && invoice.issueDate <= to).map((invoice) => invoice.issueDate);
  return [`${to.slice(0, 4)}-01-01`, ...dates].reduce((first, date) => (date < first ? date : first));
}

/** What was set against what from a day on, told once, from the side of what was owed; in the order of days. */
function pairingsOf(entries: readonly AccountEntry[], from: IsoDate): StatementPairing[] {
  return entries
    .filter(({ cents }) => cents > 0)
    .flatMap(({ kind, reference, date, matches }) =>
      matches.filter(({ matchedOn }) => matchedOn >= from).map(({ matchedOn, cents, ...credit }) => ({ date: matchedOn, cents, debt: { kind, reference, date }, credit })),
    )
    .sort((one, other) => (one.date === other.date ? 0 : one.date < other.date ? -1 : 1));
}

const withoutCurrency = ({ date, kind, reference, cents, dueDate, openCents: open, matches }: AccountEntry): LetterMovement => ({ date, kind, reference, cents, dueDate, openCents: open, matches });
