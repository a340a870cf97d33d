import type { IsoDate } from '../calendar';
import { isIban } from '../identifiers';
import type { BankEntryRecord } from '../imports/records';
import type { Cents } from '../money';
import { exactCents } from './exact-cents';
import { MalformedStatementError } from './malformed';
import { type Details, detailsOf } from './mt940-details';
import { type SwiftField, swiftFields } from './mt940-fields';
import { statementLine, type StatementLine, swiftDate } from './mt940-line';
import type { BankReading } from './reading';
import { accountName, ibanOrNone, joined, LONGEST, tidy } from './wording';

interface Balance {
  readonly date: IsoDate;
  readonly currency: string;
  readonly cents: Cents;
}

interface OpenMessage {
  readonly line: number;
  account: string;
  number: string;
  opening: Balance | null;
  closing: Balance | null;
  readonly lines: { readonly field: SwiftField; details: readonly string[] }[];
}

/**
 * Reads the customer statement messages (SWIFT MT940, and MT942 without balances) of a file, with or without their envelopes.
 * @throws MalformedStatementError
 */
export function readMt940(text: string, reading: BankReading): void {
  let open: OpenMessage | null = null;
  for (const field of swiftFields(text)) {
    if (field.tag === '20') {
      if (open !== null) close(open, reading);
      open = { line: field.line, account: '', number: '', opening: null, closing: null, lines: [] };
    } else if (open !== null) take(open, field);
    else if (field.tag === '61') throw new MalformedStatementError('entryOutsideStatement', field.line);
  }
  if (open !== null) close(open, reading);
}

function take(open: OpenMessage, field: SwiftField): void {
  const first = field.lines[0] ?? '';
  switch (field.tag) {
    case '25':
    case '25P':
      open.account = first;
      return;
    case '28':
    case '28C':
      open.number = first;
      return;
    // F: of the statement; M: of a page of it
    case '60F':
    case '60M':
      open.opening = balanceOf(field);
      return;
    case '62F':
    case '62M':
      open.closing = balanceOf(field);
      return;
    case '61':
      open.lines.push({ field, details: [] });
      return;
    case '86': {
      const last = open.lines.at(-1);
      // after the closing balance it is about the whole statement
      if (last !== undefined && open.closing === null) last.details = [...last.details, ...field.lines];
    }
  }
}

function close(open: OpenMessage, reading: BankReading): void {
  const { opening, closing } = open;
  // an envelope around something else
  if (open.account === '' && opening === null && closing === null && open.lines.length === 0) return;
  const entries: BankEntryRecord[] = [];
  for (const { field, details } of open.lines) {
    const line = statementLine(field);
    if (line.ok) entries.push(entryOf(field.line, line, detailsOf(details)));
    else reading.reject(field.line, ':61:', line.code, tidy(field.lines[0] ?? '', 80));
  }
  const currency = opening?.currency ?? closing?.currency ?? currencyAfter(open.account);
  reading.add(
    { account: withoutCurrency(open.account), currency, number: tidy(open.number, LONGEST.account), from: opening?.date ?? null, to: closing?.date ?? null, openingCents: opening?.cents ?? null, closingCents: closing?.cents ?? null, entries },
    open.line,
  );
}

function entryOf(row: number, line: StatementLine, { words, references, name, iban }: Details): BankEntryRecord {
  const { date, valueDate, amountCents } = line;
  const supplementIban = ibanOrNone(line.supplement);
  return {
    row,
    date,
    valueDate,
    amountCents,
    label: joined([...words, name, supplementIban === '' ? line.supplement : ''], LONGEST.label),
    counterpartyName: tidy(name, LONGEST.name),
    counterpartyIban: ibanOrNone(iban) || supplementIban,
    reference: joined([line.reference, ...references].filter((text) => !/^NOT ?PROVIDED$/i.test(text.trim())), LONGEST.reference),
    bankReference: tidy(line.bankReference, LONGEST.reference),
  };
}

/** "C131016EUR84349,74" */
function balanceOf({ lines, line }: SwiftField): Balance {
  const parts = /^([CD])(\d{6})([A-Z]{3})([\d.,]+)$/.exec((lines[0] ?? '').trim());
  const [, mark = '', day = '', currency = '', amount = ''] = parts ?? [];
  const cents = exactCents(amount);
  if (typeof cents === 'string') throw new MalformedStatementError('badBalance', line);
  const date = swiftDate(day);
  if (date === null) throw new MalformedStatementError('impossibleDate', line);
  return { date, currency, cents: mark === 'D' ? 0 - cents : cents };
}

/** Some banks write the currency after the account: "NL08INGB0000001234EUR". */
const WITH_CURRENCY = /^([A-Z]{2}\d{2}[A-Z0-9]+) ?([A-Z]{3})$/;

function withoutCurrency(account: string): string {
  const parts = WITH_CURRENCY.exec(account.trim());
  return accountName(parts && isIban(parts[1] ?? '') ? (parts[1] ?? '') : account);
}

function currencyAfter(account: string): string {
  return WITH_CURRENCY.exec(account.trim())?.[2] ?? 'EUR';
}
