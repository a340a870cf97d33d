import type { IsoDate } from '../calendar';
import type { Cents } from '../money';
import { type CfonbOperation, cfonbEntry } from './cfonb-entry';
import { cfonbAmount, cfonbDate, type CfonbRecord, cfonbRecords, zone } from './cfonb-fields';
import { MalformedStatementError } from './malformed';
import type { BankReading } from './reading';
import { ibanOfRib } from './rib';
import { accountName } from './wording';

/** A statement between its old balance (01) and its new one (07). */
interface OpenStatement {
  readonly line: number;
  readonly account: string;
  readonly currency: string;
  readonly from: IsoDate | null;
  readonly openingCents: Cents;
  readonly operations: CfonbOperation[];
  /** The last operation was rejected: what details it has nothing to detail. */
  afterRejected: boolean;
}

/**
 * Reads a statement file CFONB 120: old balance, operations with their details, new balance, as often as there are
 * accounts and days. A file whose records do not follow each other is refused: something of it is lost.
 * @throws MalformedStatementError
 */
export function readCfonb(text: string, reading: BankReading): void {
  let open: OpenStatement | null = null;
  for (const record of cfonbRecords(text)) {
    const code = zone(record.text, 1, 2);
    if (code === '01') {
      if (open !== null) throw new MalformedStatementError('statementNotEnded', record.line);
      open = opened(record);
    } else if (code === '07') {
      if (open === null) throw new MalformedStatementError('endWithoutStart', record.line);
      close(open, record, reading);
      open = null;
    } else if (code === '04' || code === '05') {
      if (open === null) throw new MalformedStatementError('entryOutsideStatement', record.line);
      if (code === '04') operate(open, record, reading);
      else detail(open, record);
    } else throw new MalformedStatementError('unknownRecord', record.line);
  }
  if (open !== null) throw new MalformedStatementError('statementNotEnded', open.line);
}

function opened(record: CfonbRecord): OpenStatement {
  const { text, line } = record;
  const [bank, branch, account] = [zone(text, 3, 7), zone(text, 12, 16), zone(text, 22, 32)];
  return {
    line,
    account: ibanOfRib(bank, branch, account) || accountName(`${bank}${branch}${account}`),
    currency: zone(text, 17, 19).trim() || 'EUR',
    from: dayOf(record),
    openingCents: balanceOf(record),
    operations: [],
    afterRejected: false,
  };
}

function close({ line, operations, afterRejected: _, ...statement }: OpenStatement, record: CfonbRecord, reading: BankReading): void {
  reading.add({ ...statement, number: '', to: dayOf(record), closingCents: balanceOf(record), entries: operations.map(cfonbEntry) }, line);
}

function operate(open: OpenStatement, record: CfonbRecord, reading: BankReading): void {
  const { text, line } = record;
  const date = cfonbDate(zone(text, 35, 40));
  const amountCents = cfonbAmount(zone(text, 91, 104), zone(text, 20, 20));
  open.afterRejected = date === null || typeof amountCents === 'string';
  if (date === null) reading.reject(line, '35-40', 'impossibleDate', zone(text, 35, 40).trim());
  else if (typeof amountCents === 'string') reading.reject(line, '91-104', amountCents, zone(text, 91, 104).trim());
  else open.operations.push({ record, date, amountCents, details: [] });
}

function detail(open: OpenStatement, record: CfonbRecord): void {
  if (open.afterRejected) return;
  const operation = open.operations.at(-1);
  if (operation === undefined) throw new MalformedStatementError('detailWithoutEntry', record.line);
  operation.details.push(record);
}

function balanceOf({ text, line }: CfonbRecord): Cents {
  const cents = cfonbAmount(zone(text, 91, 104), zone(text, 20, 20));
  if (typeof cents === 'string') throw new MalformedStatementError('badBalance', line);
  return cents;
}

/** The day of a balance; null when the bank leaves it blank. */
function dayOf({ text, line }: CfonbRecord): IsoDate | null {
  const written = zone(text, 35, 40);
  const day = cfonbDate(written);
  if (day === null && written.trim() !== '') throw new MalformedStatementError('impossibleDate', line);
  return day;
}
