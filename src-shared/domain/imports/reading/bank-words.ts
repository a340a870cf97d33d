import { isIban } from '../../identifiers';
import { accountName } from '../../bank/wording';
import { cellText } from '../cells';
import { fold } from '../fold';
import type { TableReading } from './table-reading';

const BALANCE = /^(?:(?:ancien|nouveau) )?(?:solde|saldo|balance)(?: (?:crediteur|debiteur|initial|final|precedent|comptable|au|en|a|le|du|de|total)\b.*)?$|^(?:opening|closing) balance\b/;
const TOTAL = /^tota(?:l|ux)(?: (?:general|generaux|des|de la|du|debits?|credits?|mouvements?|operations?|eur|euros)\b.*)?$/;

/** "Solde au 31/01", "TOTAL DES MOUVEMENTS"; but a company may be called TOTAL. */
export function isBalanceLabel(label: string): boolean {
  const folded = fold(label);
  return BALANCE.test(folded) || TOTAL.test(folded);
}

const NOT_BOOKED = /\b(?:refusee?s?|rejetee?s?|declinee?s?|declined|rejected|reverted|failed|echouee?s?|echec|annulee?s?|cancelled|canceled|en attente|en cours|pending|a venir|expiree?s?|expired)\b/;

/** The bank lists the operation and the account has not moved: refused, cancelled, or still to come. */
export function isNotBooked(status: string): boolean {
  return NOT_BOOKED.test(fold(status));
}

const SPACED_IBAN = /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{1,4}){3,8}\b/g;
const NAMED_ACCOUNT = /(?:compte|account|konto)\D{0,40}?(\d[\d ]{4,30}\d(?:[A-Z]\d{0,3}\b)?)/i;

/** The account that the lines above the header name, '' when they name none. */
export function preambleAccount({ plan, table }: TableReading): string {
  const lines = Array.from({ length: plan.headerIndex }, (_, index) => table.row(index).map(cellText).join(' '));
  for (const line of lines) {
    const iban = (line.match(SPACED_IBAN) ?? []).map(longestIban).find((found) => found !== '');
    if (iban !== undefined) return iban;
  }
  const named = lines.map((line) => NAMED_ACCOUNT.exec(line)?.[1] ?? '').find((account) => account !== '');
  return accountName(named ?? '');
}

/** What follows an IBAN on its line may look like more of it. */
function longestIban(text: string): string {
  const compact = text.replaceAll(' ', '');
  for (let length = Math.min(34, compact.length); length >= 15; length--) if (isIban(compact.slice(0, length))) return compact.slice(0, length);
  return '';
}
