import { foldText } from '../folding';
import type { Cents } from '../money';

/** What an operation is to who collects debts: money in, a client's payment that comes back, or any other money out. */
export type EntryKind = 'credit' | 'return' | 'debit';

/** How banks announce a direct debit or a cheque that came back unpaid. */
const RETURN_WORDS = /\b(rejet|rejets|rejete|rejetes|impaye|impayes|retour prlv|retour prelevement|retour sdd|retour cheque|prlv retourne|cheque retourne|unpaid|rtn)\b/;

export function entryKind(amountCents: Cents, label: string): EntryKind {
  if (amountCents > 0) return 'credit';
  const text = foldText(label);
  return RETURN_WORDS.test(text) && !/\b(frais|commission|commissions|cotisation)\b/.test(text) ? 'return' : 'debit';
}
