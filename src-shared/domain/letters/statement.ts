import type { IsoDate } from '../calendar';
import { type Cents, sumCents } from '../money';
import type { LetterMovement, LetterStatement } from './letter-data';

/** What moved a client's account until a day: documents from their dates, payments from theirs, all in one currency. */
export interface AccountLedger {
  readonly invoices: readonly { readonly number: string; readonly issueDate: IsoDate; readonly amountCents: Cents; readonly openCents: Cents }[];
  readonly creditNotes: readonly { readonly number: string; readonly nature: 'creditNote' | 'writeOff'; readonly issueDate: IsoDate; readonly amountCents: Cents }[];
  /** A refund is negative. */
  readonly payments: readonly { readonly reference: string; readonly date: IsoDate; readonly amountCents: Cents }[];
}

/** On one day, what is owed before what settles it. */
const ORDER: readonly LetterMovement['kind'][] = ['invoice', 'refund', 'creditNote', 'writeOff', 'payment'];

/**
 * A client's account from a day to another: what came before `from` is the balance brought forward.
 * Opening balance + movements = the ledger's balance at the end of `to`.
 */
export function accountStatement(ledger: AccountLedger, from: IsoDate, to: IsoDate): LetterStatement {
  const movements = movementsOf(ledger).filter(({ date }) => date <= to);
  const before = movements.filter(({ date }) => date < from);
  return { from, to, openingCents: sumCents(before.map(({ cents }) => cents)), movements: movements.filter(({ date }) => date >= from) };
}

export const closingCents = ({ openingCents, movements }: LetterStatement): Cents => openingCents + sumCents(movements.map(({ cents }) => cents));

/** From the first of January, or from the oldest invoice still open when that is earlier: nothing that is owed is hidden in the balance brought forward. */
export function statementStart({ invoices }: AccountLedger, to: IsoDate): IsoDate {
  const dates = invoices.filter((invoice) => invoice.openCents > 0 && invoice.issueDate <= to).map((invoice) => invoice.issueDate);
  return [`${to.slice(0, 4)}-01-01`, ...dates].reduce((first, date) => (date < first ? date : first));
}

function movementsOf({ invoices, creditNotes, payments }: AccountLedger): LetterMovement[] {
  const all: LetterMovement[] = [
    ...invoices.map(({ number, issueDate, amountCents }) => ({ date: issueDate, kind: 'invoice' as const, reference: number, cents: amountCents })),
    ...creditNotes.map(({ number, nature, issueDate, amountCents }) => ({ date: issueDate, kind: nature, reference: nature === 'writeOff' ? '' : number, cents: -amountCents })),
    ...payments.map(({ reference, date, amountCents }) => ({ date, kind: amountCents < 0 ? ('refund' as const) : ('payment' as const), reference, cents: -amountCents })),
  ];
  return all.sort(inOrder);
}

function inOrder(one: LetterMovement, other: LetterMovement): number {
  if (one.date !== other.date) return one.date < other.date ? -1 : 1;
  return ORDER.indexOf(one.kind) - ORDER.indexOf(other.kind) || (one.reference < other.reference ? -1 : 1);
}
