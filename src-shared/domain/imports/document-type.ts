import { fold } from '#shared/domain/imports/fold';

/** What the type column of an invoice list says a line is. 'other': a quote, an order, a delivery note. */
export type DocumentType = 'invoice' | 'creditNote' | 'payment' | 'other';

const CREDIT_NOTE = /\b(avoirs?|credit ?note|note de credit|credit ?memo|refund|rectificative)\b|^(av|avc|ac|nc|cn|381|a)$/;
const INVOICE = /\b(factures?|invoice|bill|doit)\b|^(fa|fac|fact|fc|fv|fact client|inv|380|f)$/;
const PAYMENT = /\b(reglements?|paiements?|payments?|encaissements?|versements?|virement|cheque|prelevement)\b|^(rg|rgt|rglt|reg|pmt|rc)$/;
const PROFORMA = /\bpro ?forma\b/;
const OTHER = /\b(devis|commande|quote|quotation|estimate|bon de livraison|delivery|order)\b|^(bl|bc|de|cde)$/;

/** @returns null when it says nothing known: the line is then what its sign says */
export function documentTypeOf(text: string): DocumentType | null {
  const folded = fold(text);
  if (folded === '') return null;
  if (PROFORMA.test(folded)) return 'other';
  if (CREDIT_NOTE.test(folded)) return 'creditNote';
  if (INVOICE.test(folded)) return 'invoice';
  if (PAYMENT.test(folded)) return 'payment';
  return OTHER.test(folded) ? 'other' : null;
}
