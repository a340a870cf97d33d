import type { IsoDate } from '../../calendar';
import type { Cents } from '../../money';
import type { MovementKind } from '../letter-data';
import type { TemplateKey } from '../template-keys';
import type { ClaimWords } from './claim-words';

/** What the sentences about the invoices depend on. */
export interface Listed {
  readonly one: boolean;
  /** Invoices not due yet are listed beside those that are claimed. */
  readonly mixed: boolean;
  /** Some were paid in part. */
  readonly partly: boolean;
  /** Number of the first one. */
  readonly number: string;
  readonly count: number;
  /** Due date of the first one. */
  readonly dueDate: IsoDate | null;
  readonly claimed: string;
}

/** How a language writes dates and amounts, and the pieces of sentences that fields stand for. */
export interface Language {
  readonly longDate: (date: IsoDate) => string;
  readonly shortDate: (date: IsoDate) => string;
  readonly euros: (cents: Cents) => string;
  readonly days: (days: number) => string;
  /** "42 j", in a column. */
  readonly daysLate: (days: number) => string;
  readonly placeAndDate: (town: string, date: IsoDate) => string;
  readonly subject: (key: TemplateKey, listed: Listed) => string;
  /** What the letter is, in its reference line. */
  readonly rank: (key: TemplateKey, level: number) => string;
  readonly notDue: string;
  readonly phone: string;
  readonly vat: string;
  readonly totals: { readonly invoices: string; readonly principal: string; readonly late: string; readonly credits: string };
  readonly claims: ClaimWords;
  readonly notes: { readonly estimated: string; readonly notDue: (one: boolean) => string; readonly credits: string };
  readonly openingBalance: string;
  /** What a line of a statement is: the kind, then the number or reference, which may be empty. */
  readonly movement: (kind: MovementKind, reference: string) => string;
  readonly phrases: {
    readonly invoices: (listed: Listed) => string;
    readonly ofInvoices: (listed: Listed) => string;
    readonly remainUnpaid: (listed: Listed) => string;
    readonly fallDue: (listed: Listed) => string;
    readonly despiteLetters: (dates: readonly IsoDate[]) => string;
    readonly contact: (phone: string, email: string) => string;
    readonly payBy: (deadline: IsoDate) => string;
    readonly payAtOnce: string;
    readonly withinFromReceipt: (days: number) => string;
  };
}

/** "a, b and c". */
export function listOf(texts: readonly string[], and: string): string {
  const last = texts.at(-1) ?? '';
  return texts.length < 2 ? last : `${texts.slice(0, -1).join(', ')} ${and} ${last}`;
}

/** "1234567.89" cut in a sign, the euros with `separator` between thousands, and the two digits of the cents. */
export function amountParts(cents: Cents, separator: string): { sign: string; euros: string; cents: string } {
  const absolute = Math.abs(cents);
  return {
    sign: cents < 0 ? '\u2212' : '',
    euros: String(Math.floor(absolute / 100)).replace(/\B(?=(\d{3})+$)/g, separator),
    cents: String(absolute % 100).padStart(2, '0'),
  };
}
