import { textAt, type XmlElement } from '../xml/element';
import { accountName, ibanOrNone, joined, LONGEST, tidy } from './wording';

export interface Counterparty {
  readonly name: string;
  readonly iban: string;
}

/**
 * Who is on the other side of a transaction: who paid when money came in, who was paid when it left.
 * @param cameIn how the original operation went; a reversal keeps its parties
 */
export function counterpartyOf(details: XmlElement, cameIn: boolean): Counterparty {
  const role = cameIn ? 'Dbtr' : 'Cdtr';
  const name = partyName(details, role) || partyName(details, `Ultmt${role}`);
  return { name: tidy(name, LONGEST.name), iban: ibanOrNone(accountOf(details, role)) };
}

/** Names in the versions before 2019, and since. */
function partyName(details: XmlElement, role: string): string {
  return textAt(details, 'RltdPties', role, 'Nm') || textAt(details, 'RltdPties', role, 'Pty', 'Nm') || textAt(details, 'RltdPties', role, 'Agt', 'FinInstnId', 'Nm');
}

function accountOf(details: XmlElement, role: string): string {
  return textAt(details, 'RltdPties', `${role}Acct`, 'Id', 'IBAN') || textAt(details, 'RltdPties', `${role}Acct`, 'Id', 'Othr', 'Id');
}

/** On whose behalf, when it is not who is on the other side. */
export function ultimateName(details: XmlElement, cameIn: boolean): string {
  return joined([partyName(details, cameIn ? 'UltmtDbtr' : 'UltmtCdtr')], LONGEST.name);
}

/** The account a statement is of: IBAN, else what the bank calls it. */
export function camtAccount(statement: XmlElement): string {
  const id = ['IBAN', 'BBAN', 'UPIC'].map((name) => textAt(statement, 'Acct', 'Id', name)).find((text) => text !== '');
  return accountName(id ?? (textAt(statement, 'Acct', 'Id', 'Othr', 'Id') || textAt(statement, 'Acct', 'Id', 'PrtryAcct', 'Id')));
}
