import { type IsoDate, isIsoDate } from '../calendar';
import type { RowRejection } from '../imports/issues';
import type { BankEntryRecord } from '../imports/records';
import { type Cents, sumCents } from '../money';
import { allAt, firstAt, textAt, type XmlElement } from '../xml/element';
import { counterpartyOf, ultimateName } from './camt-parties';
import { exactCents } from './exact-cents';
import { joined, LONGEST, tidy } from './wording';

/** An entry of a CAMT message, understood: what it moved, in its own currency; several when the bank details a batch. */
export type CamtEntry =
  | { readonly ok: true; readonly currency: string; readonly entries: readonly BankEntryRecord[] }
  | { readonly ok: false; readonly left: 'notBooked' }
  | { readonly ok: false; readonly left: 'rejected'; readonly code: RowRejection; readonly column: string; readonly value: string };

/** Announced, informative and future entries: the account has not moved. */
const NOT_BOOKED = new Set(['PDNG', 'INFO', 'FUTR']);

export function camtEntry(entry: XmlElement): CamtEntry {
  const status = textAt(entry, 'Sts', 'Cd') || textAt(entry, 'Sts');
  if (NOT_BOOKED.has(status)) return { ok: false, left: 'notBooked' };
  const amount = firstAt(entry, 'Amt');
  const cents = exactCents(amount?.text ?? '');
  if (typeof cents === 'string') return rejected(amount === null ? 'missingAmount' : cents, 'Amt', amount?.text.trim() ?? '');
  const direction = textAt(entry, 'CdtDbtInd');
  if (direction !== 'CRDT' && direction !== 'DBIT') return rejected('notAnAmount', 'CdtDbtInd', direction);
  const booked = dayAt(entry, 'BookgDt') || dayAt(entry, 'ValDt');
  if (booked === '') return rejected('missingDate', 'BookgDt', '');
  if (!isIsoDate(booked)) return rejected('impossibleDate', 'BookgDt', booked);
  const signed = direction === 'DBIT' ? 0 - cents : cents;
  return { ok: true, currency: currencyOf(amount), entries: recordsOf(entry, { date: booked, amountCents: signed, currency: currencyOf(amount) }) };
}

function rejected(code: RowRejection, column: string, value: string): CamtEntry {
  return { ok: false, left: 'rejected', code, column, value };
}

export function currencyOf(amount: XmlElement | null): string {
  return tidy(amount?.attributes['Ccy'] ?? '', 3).toUpperCase();
}

/** The day as written, from a date or a moment: its zone is the bank's. */
export function dayAt(element: XmlElement, name: string): string {
  return (textAt(element, name, 'Dt') || textAt(element, name, 'DtTm')).slice(0, 10);
}

interface Booked {
  readonly date: IsoDate;
  readonly amountCents: Cents;
  readonly currency: string;
}

function recordsOf(entry: XmlElement, booked: Booked): BankEntryRecord[] {
  const details = allAt(entry, 'NtryDtls', 'TxDtls');
  const shares = details.length > 1 ? sharesOf(details, booked) : null;
  if (shares === null) return [recordOf(entry, details, booked)];
  return details.map((one, i) => recordOf(entry, [one], { ...booked, amountCents: shares[i] ?? 0 }));
}

/** What each transaction of a batch moved, when the bank says it of all and it makes the entry; else null. */
function sharesOf(details: readonly XmlElement[], { amountCents, currency }: Booked): Cents[] | null {
  const shares: Cents[] = [];
  for (const one of details) {
    const amount = firstAt(one, 'Amt') ?? firstAt(one, 'AmtDtls', 'TxAmt', 'Amt') ?? firstAt(one, 'AmtDtls', 'InstdAmt', 'Amt');
    const cents = exactCents(amount?.text ?? '');
    if (typeof cents === 'string' || currencyOf(amount) !== currency) return null;
    const direction = textAt(one, 'CdtDbtInd');
    const leaves = direction === '' ? amountCents < 0 : direction === 'DBIT';
    shares.push(leaves ? 0 - cents : cents);
  }
  return sumCents(shares) === amountCents ? shares : null;
}

function recordOf(entry: XmlElement, details: readonly XmlElement[], { date, amountCents }: Booked): BankEntryRecord {
  const cameIn = amountCents >= 0 !== isReversal(entry);
  const told = details.map((one) => ({ one, party: counterpartyOf(one, cameIn), references: referencesOf(one) }));
  const only = told.length === 1 ? told[0]?.party : undefined;
  const valueDate = dayAt(entry, 'ValDt');
  return {
    row: details.length === 1 ? (details[0]?.line ?? entry.line) : entry.line,
    date,
    valueDate: isIsoDate(valueDate) ? valueDate : null,
    amountCents,
    label: joined([textAt(entry, 'AddtlNtryInf'), ...told.flatMap(({ one, party, references }) => [party.name, ultimateName(one, cameIn), ...references, ...wordsOf(one)]), ...(details.length === 0 ? [bankCode(entry)] : [])], LONGEST.label),
    counterpartyName: only?.name ?? '',
    counterpartyIban: only?.iban ?? '',
    reference: joined(told.flatMap(({ references }) => references), LONGEST.reference),
    bankReference: tidy(bankReference(details) || textAt(entry, 'AcctSvcrRef') || textAt(entry, 'NtryRef'), LONGEST.reference),
  };
}

/** The entry undoes another. */
function isReversal(entry: XmlElement): boolean {
  return ['true', '1'].includes(textAt(entry, 'RvslInd'));
}

function bankReference(details: readonly XmlElement[]): string {
  const [only] = details;
  return details.length === 1 && only !== undefined ? textAt(only, 'Refs', 'AcctSvcrRef') : '';
}

const NO_REFERENCE = /^NOT ?PROVIDED$/i;

/** What the payer wrote for the payee. */
function referencesOf(details: XmlElement): string[] {
  const information = allAt(details, 'RmtInf');
  const remittance = (...path: readonly string[]) => information.flatMap((one) => allAt(one, ...path).map(({ text }) => text));
  return [
    textAt(details, 'Refs', 'EndToEndId'),
    ...remittance('Strd', 'CdtrRefInf', 'Ref'),
    // before 2009
    ...remittance('Strd', 'CdtrRefInf', 'CdtrRef'),
    ...remittance('Strd', 'RfrdDocInf', 'Nb'),
    ...remittance('Strd', 'AddtlRmtInf'),
    ...remittance('Ustrd'),
  ].filter((text) => !NO_REFERENCE.test(text.trim()));
}

/** What the bank adds, and why a payment came back. */
function wordsOf(details: XmlElement): string[] {
  const returned = [...allAt(details, 'RtrInf', 'Rsn', 'Cd'), ...allAt(details, 'RtrInf', 'AddtlInf')].map(({ text }) => text);
  return [textAt(details, 'AddtlTxInf'), ...returned];
}

/** Of an entry without a word: the bank's own code is better than nothing. */
function bankCode(entry: XmlElement): string {
  return textAt(entry, 'BkTxCd', 'Prtry', 'Cd') || [['Domn', 'Cd'], ['Domn', 'Fmly', 'Cd'], ['Domn', 'Fmly', 'SubFmlyCd']].map((path) => textAt(entry, 'BkTxCd', ...path)).join(' ');
}
