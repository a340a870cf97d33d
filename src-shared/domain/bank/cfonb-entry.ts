import type { IsoDate } from '../calendar';
import type { BankEntryRecord } from '../imports/records';
import type { Cents } from '../money';
import { cfonbDate, type CfonbRecord, zone } from './cfonb-fields';
import { ibanOrNone, joined, LONGEST, tidy } from './wording';

const FREE_TEXTS = ['LCC', 'LC2', 'LCS'];
/** Original amounts, mandates and identifiers: nothing to read for who looks for a payer. */
const NOT_WORDS = new Set(['MMO', 'FEE', 'RUM', 'IPY', 'IBE', 'IPO', 'IBU', 'CPY', 'CBE', ...FREE_TEXTS, 'RCN', 'REF']);
const IBAN = /\b[A-Z]{2}\d{2}[A-Z0-9]{11,30}\b/;
const END_TO_END = 35;

/** An operation (04) with the records that detail it (05). */
export interface CfonbOperation {
  readonly record: CfonbRecord;
  readonly date: IsoDate;
  readonly amountCents: Cents;
  readonly details: CfonbRecord[];
}

export function cfonbEntry({ record, date, amountCents, details }: CfonbOperation): BankEntryRecord {
  const texts = details.map(({ text }) => ({ qualifier: zone(text, 46, 48), words: zone(text, 49, 118) }));
  const of = (...qualifiers: readonly string[]) => texts.filter(({ qualifier }) => qualifiers.includes(qualifier)).map(({ words }) => words);
  const number = zone(record.text, 82, 88).trim();
  const label = zone(record.text, 49, 79);
  const free = FREE_TEXTS.flatMap((qualifier) => of(qualifier));
  return {
    row: record.line,
    date,
    valueDate: cfonbDate(zone(record.text, 43, 48)),
    amountCents,
    label: joined([label, ...texts.filter(({ qualifier }) => !NOT_WORDS.has(qualifier)).map(({ words }) => words), ...free], LONGEST.label),
    counterpartyName: tidy(firstFilled(amountCents >= 0 ? of('NPY', 'NPO', 'NBE') : of('NBE', 'NBU', 'NPY')), LONGEST.name),
    counterpartyIban: ibanOrNone(IBAN.exec(of('CPY', 'CBE', 'IPY', 'IBE').join(' '))?.[0] ?? ''),
    reference: joined([zone(record.text, 105, 120), ...of('RCN').map(endToEnd), ...free, ...of('REF')].filter(isReference), LONGEST.reference),
    bankReference: /[1-9A-Z]/i.test(number) ? number : '',
  };
}

/** What follows says what the payment is for, in a code. */
function endToEnd(words: string): string {
  return words.slice(0, END_TO_END);
}

function isReference(text: string): boolean {
  return !/^(?:NOT ?PROVIDED|0*)$/i.test(text.trim());
}

function firstFilled(texts: readonly string[]): string {
  return texts.find((text) => text.trim() !== '') ?? '';
}
