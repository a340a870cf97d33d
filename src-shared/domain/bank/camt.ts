import { type IsoDate, isIsoDate } from '../calendar';
import type { BankStatementRecord } from '../imports/records';
import type { Cents } from '../money';
import { allAt, firstAt, textAt, type XmlElement } from '../xml/element';
import { type CamtEntry, camtEntry, currencyOf } from './camt-entry';
import { camtAccount } from './camt-parties';
import { exactCents } from './exact-cents';
import type { BankReading } from './reading';
import { addStatement, type DraftEntry } from './statement-draft';
import { LONGEST, tidy } from './wording';

/** What holds entries in a statement (053), an intraday report (052) and a notification (054). */
const STATEMENTS: Readonly<Record<string, string>> = { Stmt: 'BkToCstmrStmt', Rpt: 'BkToCstmrAcctRpt', Ntfctn: 'BkToCstmrDbtCdtNtfctn' };

/**
 * Gathers the statements of a CAMT message (ISO 20022, camt.052 to 054, any version) from its elements as they end.
 * Entries are dealt with one by one, so that a year of them never stands in memory as a document.
 */
export class CamtMessage {
  readonly #reading: BankReading;
  #entries: { readonly entry: CamtEntry; readonly line: number }[] = [];

  constructor(reading: BankReading) {
    this.#reading = reading;
  }

  /** @returns whether the element is still needed by what surrounds it */
  hear(element: XmlElement, ancestors: readonly string[]): boolean {
    if (element.name === 'Ntry') {
      this.#entries.push({ entry: camtEntry(element), line: element.line });
      return false;
    }
    const message = STATEMENTS[element.name];
    if (message === undefined || ancestors.at(-1) !== message) return true;
    this.#add(element);
    this.#entries = [];
    return false;
  }

  #add(statement: XmlElement): void {
    const drafts: DraftEntry[] = [];
    for (const { entry, line } of this.#entries) {
      if (entry.ok) drafts.push(...entry.entries.map((record) => ({ currency: entry.currency, record })));
      else if (entry.left === 'notBooked') this.#reading.warn(line, 'notBookedSkipped', null);
      else this.#reading.reject(line, entry.column, entry.code, entry.value);
    }
    addStatement(this.#reading, statementOf(statement, currencyOfStatement(statement, drafts)), drafts, statement.line);
  }
}

function currencyOfStatement(statement: XmlElement, entries: readonly DraftEntry[]): string {
  const told = textAt(statement, 'Acct', 'Ccy').toUpperCase() || currencyOf(firstAt(statement, 'Bal', 'Amt'));
  return tidy(told, 3) || (entries.find(({ currency }) => currency !== '')?.currency ?? 'EUR');
}

function statementOf(statement: XmlElement, currency: string): Omit<BankStatementRecord, 'entries'> {
  return {
    account: camtAccount(statement),
    currency,
    number: tidy(textAt(statement, 'ElctrncSeqNb') || textAt(statement, 'LglSeqNb') || textAt(statement, 'Id'), LONGEST.account),
    from: periodDay(statement, 'Fr'),
    to: periodDay(statement, 'To'),
    openingCents: balanceOf(statement, ['OPBD', 'PRCD']),
    closingCents: balanceOf(statement, ['CLBD']),
  };
}

function periodDay(statement: XmlElement, end: 'Fr' | 'To'): IsoDate | null {
  const day = (textAt(statement, 'FrToDt', `${end}DtTm`) || textAt(statement, 'FrToDt', `${end}Dt`)).slice(0, 10);
  return isIsoDate(day) ? day : null;
}

/** The balance of the first kind that is there; null when none is, or none can be read. */
function balanceOf(statement: XmlElement, kinds: readonly string[]): Cents | null {
  for (const kind of kinds) {
    const balance = allAt(statement, 'Bal').find((one) => kindOfBalance(one) === kind);
    const cents = balance === undefined ? 'notAnAmount' : exactCents(textAt(balance, 'Amt'));
    if (balance === undefined || typeof cents === 'string') continue;
    return textAt(balance, 'CdtDbtInd') === 'DBIT' ? 0 - cents : cents;
  }
  return null;
}

function kindOfBalance(balance: XmlElement): string {
  // the second spelling is of the first version
  return textAt(balance, 'Tp', 'CdOrPrtry', 'Cd') || textAt(balance, 'Tp', 'Cd');
}
