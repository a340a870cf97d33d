import type { ImportField } from '#shared/domain/imports/fields';
import { headerWords } from '#shared/domain/imports/fold';
import { meaningOfWholeHeader } from '#shared/domain/imports/vocabulary/whole-headers';
import { understandWords, type Word } from '#shared/domain/imports/vocabulary/words';

/** What a header says its column holds: a field, or something vaguer that the other columns and the values make precise. */
export type Meaning =
  | ImportField
  | 'anyNumber'
  | 'anyReference'
  | 'anyCode'
  | 'anyDate'
  | 'anyAmount'
  | 'anyClient'
  | 'netAmount'
  | 'tax'
  | 'vatNumber'
  | 'anyTitle'
  | 'elsewhere';

export interface HeaderMeaning {
  readonly meaning: Meaning;
  /** 0 to 1: how sure. */
  readonly score: number;
}

type Rule = readonly [meaning: Meaning, score: number, words: readonly Word[]];

/** A header with one of these is about something else, whatever the rest says: "Date de commande", "Délai de paiement". */
const ELSEWHERE: readonly Word[] = ['order', 'seller', 'quantity', 'expected', 'terms'];

const RULES: readonly Rule[] = [
  ['invoiceNumber', 1, ['invoice', 'number']],
  ['invoiceNumber', 0.95, ['invoice', 'reference']],
  ['invoiceNumber', 0.9, ['invoice', 'code']],
  ['invoiceNumber', 0.95, ['invoice', 'piece', 'number']],
  ['invoiceNumber', 0.8, ['invoice', 'piece']],
  ['invoiceNumber', 0.75, ['invoice']],
  ['anyNumber', 0.9, ['piece', 'number']],
  ['anyNumber', 0.9, ['piece', 'reference']],
  ['anyNumber', 0.7, ['piece']],
  ['anyNumber', 0.7, ['number']],
  ['anyReference', 0.7, ['reference']],
  ['anyReference', 0.7, ['reference', 'number']],
  ['anyReference', 0.8, ['reference', 'internal']],
  ['elsewhere', 0.8, ['reference', 'external']],
  ['anyCode', 0.7, ['code']],

  ['documentType', 0.9, ['type']],
  ['documentType', 1, ['type', 'piece']],
  ['documentType', 1, ['type', 'invoice']],
  ['documentType', 0.9, ['type', 'operation']],
  ['elsewhere', 1, ['type', 'client']],

  ['issueDate', 1, ['date', 'invoice']],
  ['issueDate', 1, ['date', 'invoice', 'issued']],
  ['issueDate', 1, ['date', 'issued']],
  ['issueDate', 0.95, ['date', 'piece']],
  ['issueDate', 0.7, ['date', 'company']],
  ['issueDate', 0.6, ['issued']],
  ['anyDate', 0.85, ['date']],
  ['bookingDate', 0.9, ['date', 'operation']],
  ['bookingDate', 0.85, ['date', 'journal']],
  ['bookingDate', 0.95, ['booked']],
  ['bookingDate', 1, ['date', 'booked']],
  ['bookingDate', 1, ['date', 'booked', 'operation']],
  ['valueDate', 1, ['date', 'amount']],
  ['valueDate', 1, ['valued']],
  ['valueDate', 1, ['date', 'valued']],
  ['dueDate', 1, ['date', 'due']],
  ['dueDate', 0.95, ['due']],
  ['dueDate', 1, ['date', 'due', 'payment']],
  ['dueDate', 1, ['date', 'due', 'invoice']],
  ['dueDate', 0.95, ['due', 'payment']],
  ['dueDate', 0.95, ['due', 'invoice']],
  ['elsewhere', 0.9, ['not', 'due']],
  ['paymentDate', 1, ['date', 'payment']],
  ['paymentDate', 1, ['date', 'paid']],
  ['paymentDate', 0.95, ['date', 'payment', 'invoice']],
  ['paymentDate', 0.8, ['date', 'payment', 'operation']],
  ['paymentDate', 0.8, ['date', 'cheque']],

  ['amount', 1, ['amount', 'taxed']],
  ['amount', 1, ['amount', 'taxed', 'invoice']],
  ['amount', 0.95, ['taxed']],
  ['amount', 0.95, ['taxed', 'invoice']],
  ['amount', 0.95, ['amount', 'invoice']],
  ['amount', 0.9, ['amount', 'piece']],
  ['amount', 0.9, ['untaxed', 'owed']],
  ['anyAmount', 0.85, ['amount']],
  ['netAmount', 1, ['untaxed']],
  ['netAmount', 1, ['amount', 'untaxed']],
  ['netAmount', 1, ['amount', 'untaxed', 'invoice']],
  ['netAmount', 1, ['amount', 'untaxed', 'tax']],
  ['netAmount', 1, ['untaxed', 'tax']],
  ['tax', 1, ['tax']],
  ['tax', 1, ['amount', 'tax']],
  ['vatNumber', 1, ['tax', 'intra']],
  ['vatNumber', 1, ['tax', 'number']],
  ['vatNumber', 1, ['tax', 'intra', 'number']],
  ['debit', 1, ['debit']],
  ['debit', 1, ['amount', 'debit']],
  ['debit', 1, ['operation', 'debit']],
  ['debit', 0.9, ['open', 'debit']],
  ['credit', 1, ['credit']],
  ['credit', 1, ['amount', 'credit']],
  ['credit', 1, ['operation', 'credit']],
  ['credit', 0.9, ['open', 'credit']],
  ['direction', 0.9, ['direction']],
  ['direction', 0.9, ['direction', 'operation']],
  ['unallocated', 1, ['unallocated']],
  ['unallocated', 0.9, ['unallocated', 'amount']],
  ['unallocated', 0.9, ['unallocated', 'payment']],
  ['unallocated', 1, ['not', 'allocated']],
  ['unallocated', 1, ['not', 'lettering']],
  ['unallocated', 0.9, ['not', 'allocated', 'payment']],
  ['unallocated', 0.9, ['not', 'allocated', 'amount']],
  ['paid', 1, ['amount', 'paid']],
  ['paid', 0.95, ['amount', 'payment']],
  ['paid', 0.95, ['amount', 'paid', 'taxed']],
  ['paid', 0.95, ['amount', 'payment', 'taxed']],
  ['paid', 0.9, ['paid', 'taxed']],
  ['paid', 0.85, ['paid']],
  ['paid', 0.6, ['payment']],
  ['open', 1, ['open', 'owed']],
  ['open', 1, ['open', 'due']],
  ['open', 1, ['amount', 'open']],
  ['open', 1, ['amount', 'open', 'owed']],
  ['open', 1, ['open', 'taxed']],
  ['open', 1, ['amount', 'open', 'taxed']],
  ['open', 1, ['open', 'owed', 'taxed']],
  ['open', 1, ['open', 'invoice']],
  ['open', 0.95, ['open']],
  ['open', 0.95, ['open', 'client']],
  ['open', 0.9, ['amount', 'owed']],
  ['open', 0.95, ['amount', 'due']],
  ['open', 0.9, ['amount', 'owed', 'taxed']],
  ['open', 1, ['not', 'paid']],
  ['open', 1, ['amount', 'not', 'paid']],
  ['open', 0.8, ['owed']],
  ['open', 0.7, ['open', 'account']],

  ['clientCode', 1, ['client', 'code']],
  ['clientCode', 1, ['client', 'number']],
  ['clientCode', 0.95, ['client', 'account']],
  ['clientCode', 0.95, ['client', 'account', 'number']],
  ['clientCode', 0.95, ['client', 'account', 'code']],
  ['clientCode', 0.95, ['client', 'reference']],
  ['clientCode', 0.95, ['account', 'auxiliary']],
  ['clientCode', 0.95, ['account', 'auxiliary', 'number']],
  ['clientCode', 0.9, ['client', 'auxiliary']],
  ['clientCode', 0.8, ['account', 'number']],
  ['clientCode', 0.75, ['account', 'code']],
  ['clientCode', 0.7, ['account']],
  ['clientCode', 0.7, ['auxiliary']],
  ['clientName', 1, ['client', 'name']],
  ['clientName', 1, ['client', 'company']],
  ['clientName', 1, ['client', 'company', 'name']],
  ['clientName', 0.95, ['company', 'name']],
  ['clientName', 0.95, ['client', 'title']],
  ['clientName', 0.9, ['account', 'title']],
  ['clientName', 0.9, ['account', 'name']],
  ['clientName', 0.9, ['client', 'account', 'title']],
  ['clientName', 0.9, ['client', 'account', 'name']],
  ['clientName', 0.9, ['auxiliary', 'title']],
  ['clientName', 0.9, ['account', 'auxiliary', 'title']],
  ['clientName', 0.95, ['client', 'name', 'invoice']],
  ['clientName', 0.85, ['company']],
  ['clientName', 0.8, ['name']],
  ['anyClient', 0.85, ['client']],
  ['anyClient', 0.8, ['client', 'invoice']],
  ['currency', 1, ['currency']],
  ['currency', 1, ['currency', 'code']],
  ['currency', 1, ['currency', 'invoice']],
  ['clientName', 0.95, ['client', 'caption']],
  ['clientName', 0.9, ['account', 'caption']],
  ['clientName', 0.9, ['client', 'account', 'caption']],
  ['clientName', 0.9, ['auxiliary', 'caption']],
  ['clientName', 0.9, ['account', 'auxiliary', 'caption']],
  ['anyTitle', 0.75, ['caption']],
  ['label', 0.9, ['caption', 'operation']],
  ['label', 0.9, ['caption', 'invoice']],
  ['label', 0.85, ['caption', 'piece']],
  ['journal', 0.9, ['journal', 'caption']],
  ['label', 0.75, ['title']],
  ['label', 0.9, ['title', 'operation']],
  ['label', 0.9, ['title', 'invoice']],
  ['label', 0.85, ['title', 'piece']],

  ['paymentReference', 1, ['payment', 'number']],
  ['paymentReference', 1, ['payment', 'reference']],
  ['paymentReference', 0.9, ['payment', 'code']],
  ['paymentReference', 0.9, ['payment', 'piece']],
  ['paymentReference', 0.9, ['payment', 'piece', 'number']],
  ['paymentReference', 0.8, ['cheque', 'number']],
  ['paymentReference', 0.8, ['cheque', 'reference']],
  ['paymentMethod', 1, ['mode', 'payment']],
  ['paymentMethod', 1, ['mode', 'paid']],
  ['paymentMethod', 0.9, ['mode']],
  ['paymentMethod', 1, ['type', 'payment']],
  ['elsewhere', 0.6, ['cheque']],

  ['currency', 1, ['currency', 'account']],
  ['counterpartyIban', 0.9, ['iban']],
  ['counterpartyIban', 1, ['iban', 'client']],
  ['counterpartyIban', 1, ['iban', 'account', 'client']],
  ['account', 1, ['iban', 'account']],
  ['balance', 0.9, ['open', 'operation']],

  ['siren', 1, ['siren']],
  ['siren', 1, ['siren', 'number']],
  ['siren', 1, ['siren', 'client']],
  ['address1', 0.95, ['address']],
  ['address1', 0.95, ['address', 'client']],
  ['address1', 0.95, ['address', 'invoice']],
  ['address2', 0.95, ['address', 'second']],
  ['address2', 0.6, ['second']],
  ['postcode', 1, ['postcode']],
  ['postcode', 1, ['postcode', 'code']],
  ['postcode', 1, ['postcode', 'client']],
  ['postcode', 1, ['postcode', 'code', 'client']],
  ['city', 1, ['city']],
  ['city', 1, ['city', 'client']],
  ['country', 1, ['country']],
  ['country', 1, ['country', 'code']],
  ['country', 1, ['country', 'client']],
  ['email', 1, ['email']],
  ['email', 1, ['email', 'client']],
  ['email', 1, ['email', 'address']],
  ['email', 0.95, ['email', 'invoice']],
  ['phone', 1, ['phone']],
  ['phone', 1, ['phone', 'client']],
  ['phone', 1, ['phone', 'number']],
  ['status', 0.95, ['status']],
  ['status', 1, ['status', 'invoice']],
  ['status', 1, ['status', 'payment']],
  ['journal', 1, ['journal']],
  ['journal', 1, ['journal', 'code']],
  ['journal', 0.9, ['journal', 'title']],
  ['runningBalance', 1, ['open', 'running']],
  ['ledgerAccount', 0.9, ['account', 'general']],
  ['ledgerAccount', 0.9, ['account', 'general', 'number']],
  ['ledgerAccount', 0.9, ['account', 'collective']],
  ['lettering', 1, ['lettering']],
  ['lettering', 1, ['lettering', 'code']],
  ['lettering', 1, ['lettering', 'date']],
];

const LEAST_SCORE = 0.45;
const UNKNOWN_WORD_WEIGHT = 0.6;
const MISSPELT_FACTOR = 0.75;
const LONGEST_HEADER = 60;

/** @returns what the header most likely says, null when it says nothing to us */
export function meaningOfHeader(header: string): HeaderMeaning | null {
  if (header.length > LONGEST_HEADER) return null;
  const { words, unknown, misspelt } = understandWords(headerWords(header));
  if (words.size === 0) return null;
  const whole = meaningOfWholeHeader(words, unknown);
  if (whole !== null) return whole;
  if (ELSEWHERE.some((word) => words.has(word)) || isInOtherCurrency(words)) return { meaning: 'elsewhere', score: 0.5 };
  let best: HeaderMeaning | null = null;
  for (const [meaning, weight, needed] of RULES) {
    if (!needed.every((word) => words.has(word))) continue;
    const coverage = needed.length / (words.size + unknown * UNKNOWN_WORD_WEIGHT);
    const score = weight * coverage * (misspelt ? MISSPELT_FACTOR : 1);
    if (score > (best?.score ?? LEAST_SCORE)) best = { meaning, score };
  }
  return best;
}

const OF_A_CURRENCY: ReadonlySet<Word> = new Set(['currency', 'code', 'account', 'invoice']);

/** "Montant en devise": not the amount; "Devise" is the currency itself. */
function isInOtherCurrency(words: ReadonlySet<Word>): boolean {
  return words.has('currency') && [...words].some((word) => !OF_A_CURRENCY.has(word));
}
