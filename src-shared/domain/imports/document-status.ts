import { fold } from '#shared/domain/imports/fold';

/** What the status column of an invoice list says: settled in full, or not an invoice (a draft, a cancelled one). */
export type DocumentStatus = 'paid' | 'void';

const NOT_ALL = /\b(non|not|un|partiel|partielle|partiellement|partially|partly|reste|a)\b|^(?:unpaid|impaye)/;
const PAID = /\b(payee?s?|paid|reglee?s?|soldee?s?|acquittee?s?|encaissee?s?|settled|cleared)\b/;
const VOID = /\b(brouillons?|drafts?|annulee?s?|cancelled|canceled|void|voided|abandonnee?s?|supprimee?s?|a valider|provisoire)\b/;

/** @returns null for anything else: the line stands, and its amounts say what is open */
export function documentStatusOf(text: string): DocumentStatus | null {
  const folded = fold(text);
  if (VOID.test(folded)) return 'void';
  return PAID.test(folded) && !NOT_ALL.test(folded) ? 'paid' : null;
}
