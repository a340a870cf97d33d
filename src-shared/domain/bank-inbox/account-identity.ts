import { isIban } from '../identifiers';

export interface KnownAccount {
  readonly id: number;
  /** As accountIdentity gives it. */
  readonly identity: string;
  readonly currency: string;
}

/** Fewer digits than this end too many IBANs to tell one account. */
const SHORTEST_NUMBER = 8;
/** The key that closes a French RIB, and so a French IBAN: statements name the account without it. */
const RIB_KEY_LENGTH = 2;

/** What a bank calls an account, without the spaces and signs that differ from one file to the next. */
export function accountIdentity(account: string): string {
  return account.toUpperCase().replace(/[^A-Z0-9]/g, '');
}

/** One account named by its IBAN in one file and by bank, branch and number, or number alone, in another. */
export function isSameAccount(first: string, second: string): boolean {
  if (first === second) return true;
  return (isIban(first) && endsIban(first, second)) || (isIban(second) && endsIban(second, first));
}

function endsIban(iban: string, number: string): boolean {
  if (number.length < SHORTEST_NUMBER || isIban(number)) return false;
  const national = iban.slice(4);
  return national.endsWith(number) || (iban.startsWith('FR') && national.slice(0, -RIB_KEY_LENGTH).endsWith(number));
}

/**
 * The account of the books that a statement is about, null when it is new to them. A statement that names no account is
 * about the only one there is.
 */
export function findAccount(accounts: readonly KnownAccount[], identity: string, currency: string): KnownAccount | null {
  const inCurrency = accounts.filter((account) => account.currency === currency);
  const exact = inCurrency.find((account) => account.identity === identity);
  if (exact !== undefined) return exact;
  const same = identity === '' ? inCurrency : inCurrency.filter((account) => isSameAccount(account.identity, identity));
  return same.length === 1 ? (same[0] ?? null) : null;
}
