import { type IsoDate, makeDate } from '../calendar';
import type { BankStatementRecord } from '../imports/records';
import { exactCents } from './exact-cents';
import { MalformedStatementError } from './malformed';
import { ofxElements } from './ofx-elements';
import type { BankReading } from './reading';
import { ibanOfRib } from './rib';
import { addStatement, type DraftEntry } from './statement-draft';
import { accountName, ibanOrNone, joined, LONGEST, tidy } from './wording';

/** Groups whose values have a meaning of their own; any other is looked through. */
const GROUPS = new Set(['STMTRS', 'CCSTMTRS', 'STMTTRN', 'STMTTRNP', 'BANKACCTFROM', 'CCACCTFROM', 'BANKACCTTO', 'CCACCTTO', 'LEDGERBAL', 'AVAILBAL', 'PAYEE', 'CURRENCY', 'ORIGCURRENCY', 'BALLIST', 'REWARDINFO']);
const STATEMENTS = new Set(['STMTRS', 'CCSTMTRS']);

/** Values by the groups they stand in: "STMTTRN/PAYEE/NAME". */
type Values = Map<string, string>;

interface OpenStatement {
  readonly line: number;
  readonly values: Values;
  readonly entries: DraftEntry[];
}

/**
 * Reads the statements of an OFX file, version 1 (SGML) or 2 (XML), of bank accounts and cards.
 * OFX tells the last balance only: nothing says whether a statement adds up.
 * @throws MalformedStatementError
 */
export function readOfx(text: string, reading: BankReading): void {
  const groups: string[] = [];
  let statement: OpenStatement | null = null;
  let transaction: { readonly line: number; readonly values: Values } | null = null;
  for (const element of ofxElements(text)) {
    if (element.type === 'value') {
      const values: Values | undefined = transaction?.values ?? statement?.values;
      const path = [...groups.filter((name) => !STATEMENTS.has(name)), element.name].join('/');
      if (values?.has(path) === false) values.set(path, element.text);
    } else if (element.type === 'open' && GROUPS.has(element.name)) {
      groups.push(element.name);
      if (STATEMENTS.has(element.name)) statement = { line: element.line, values: new Map(), entries: [] };
      if (element.name === 'STMTTRN') {
        if (statement === null) throw new MalformedStatementError('entryOutsideStatement', element.line);
        transaction = { line: element.line, values: new Map() };
      }
      if (element.name === 'STMTTRNP') reading.warn(element.line, 'notBookedSkipped', null);
    } else if (element.type === 'close' && groups.includes(element.name)) {
      groups.length = groups.lastIndexOf(element.name);
      if (element.name === 'STMTTRN' && transaction !== null && statement !== null) {
        const entry = entryOf(transaction.line, transaction.values, reading);
        if (entry !== null) statement.entries.push(entry);
        transaction = null;
      }
      if (STATEMENTS.has(element.name) && statement !== null) {
        close(statement, reading);
        statement = null;
      }
    }
  }
  if (statement !== null) throw new MalformedStatementError('cutShort', statement.line);
}

function close({ line, values, entries }: OpenStatement, reading: BankReading): void {
  const account = accountOf(values);
  // neither an account nor an operation: nothing was said
  if (account === '' && entries.length === 0) return;
  const balance = exactCents(values.get('LEDGERBAL/BALAMT') ?? '');
  const statement: Omit<BankStatementRecord, 'entries'> = {
    account,
    currency: tidy(values.get('CURDEF') ?? '', 3).toUpperCase() || 'EUR',
    number: '',
    from: ofxDate(values.get('DTSTART') ?? ''),
    to: ofxDate(values.get('DTEND') ?? ''),
    openingCents: null,
    closingCents: typeof balance === 'string' ? null : balance,
  };
  addStatement(reading, statement, entries, line);
}

/** French banks give the parts of a RIB; others an account as they call it. */
function accountOf(values: Values): string {
  const of = (name: string) => values.get(`BANKACCTFROM/${name}`) ?? '';
  const rib = ibanOfRib(of('BANKID'), of('BRANCHID'), of('ACCTID'));
  return rib !== '' && (of('ACCTKEY') === '' || rib.endsWith(of('ACCTKEY'))) ? rib : accountName(of('ACCTID') || (values.get('CCACCTFROM/ACCTID') ?? ''));
}

function entryOf(row: number, values: Values, reading: BankReading): DraftEntry | null {
  const of = (name: string) => values.get(`STMTTRN/${name}`) ?? '';
  const cents = exactCents(of('TRNAMT').replace(/(\d)[ \u00a0\u202f](?=\d{3})/g, '$1'));
  const posted = of('DTPOSTED');
  const date = ofxDate(posted);
  if (typeof cents === 'string' || date === null) {
    const amountLacks = of('TRNAMT') === '' ? 'missingAmount' : cents;
    if (typeof amountLacks === 'string') reading.reject(row, 'TRNAMT', amountLacks, of('TRNAMT'));
    else reading.reject(row, 'DTPOSTED', posted === '' ? 'missingDate' : /^\d{8}/.test(posted) ? 'impossibleDate' : 'notADate', posted);
    return null;
  }
  return {
    currency: tidy(of('CURRENCY/CURSYM'), 3).toUpperCase(),
    record: {
      row,
      date,
      valueDate: ofxDate(of('DTAVAIL')),
      amountCents: cents,
      label: joined([of('NAME'), of('EXTDNAME'), of('PAYEE/NAME'), of('MEMO')], LONGEST.label),
      counterpartyName: tidy(of('PAYEE/NAME'), LONGEST.name),
      counterpartyIban: ibanOrNone(of('BANKACCTTO/ACCTID')),
      reference: joined([of('REFNUM'), of('CHECKNUM')].filter((text) => /[^0\s]/.test(text)), LONGEST.reference),
      bankReference: tidy(of('FITID'), LONGEST.reference),
    },
  };
}

/** "20110405120000.000[-5:EST]" -> '2011-04-05': the day as the bank writes it. */
function ofxDate(text: string): IsoDate | null {
  const parts = /^(\d{4})-?(\d{2})-?(\d{2})/.exec(text.trim());
  return parts ? makeDate(Number(parts[1]), Number(parts[2]), Number(parts[3])) : null;
}
