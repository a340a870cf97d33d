import { fold } from '../imports/fold';
import type { Cents } from '../money';
import { type JournalKind, journalKind } from './journal-kind';
import type { LineNature } from './ledger-line';

const CREDIT_NOTE = /\b(?:avoirs?|credit note|credit memo|note de credit|rectificative)\b|^(?:av|avc|nc)\b/;
const PAYMENT = /\b(?:reglements?|rglt|rgt|paiements?|versements?|virements?|vir|cheques?|chq|prelevements?|encaissements?|acomptes?|payments?|especes|lcr|traite)\b/;
const MONEY_BACK = /\b(?:rembours\w*|impayes?|rejets?|rejetee?s?|retour)\b/;

/** What the words of a line of a general ledger say it is, where no journal does: debits are invoices, credits payments. */
export function natureByWords(line: { readonly journal: string; readonly piece: string; readonly label: string }, signed: Cents): LineNature {
  const kind = journalOf(line.journal, line.piece);
  const words = fold(line.label);
  if (signed > 0) return kind === 'cash' || (kind !== 'sales' && MONEY_BACK.test(words)) ? 'refund' : 'invoice';
  if (kind === 'sales' || CREDIT_NOTE.test(fold(line.piece))) return 'creditNote';
  return kind !== 'cash' && CREDIT_NOTE.test(words) && !PAYMENT.test(words) ? 'creditNote' : 'payment';
}

/** The journal, else what a piece's number begins with: "VE-0423-49" comes from the sales journal. */
export function journalOf(journal: string, piece: string): JournalKind {
  if (journal !== '') return journalKind(/^\S{1,4}$/.test(journal) ? journal : '', journal);
  return journalKind(/^([A-Z]{2,4})(?=[-_/ ]?\d)/i.exec(piece)?.[1] ?? '', '');
}
