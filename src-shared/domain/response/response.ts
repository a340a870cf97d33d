import { addDays, type IsoDate } from '../calendar';
import { type Cents, sumCents } from '../money';

/** Within how many days of a reminder its invoices are looked at. */
export const RESPONSE_DAYS = [7, 15, 30] as const;
export type ResponseDays = (typeof RESPONSE_DAYS)[number];

/** An invoice that an issued reminder asked for. */
export interface AskedInvoice {
  /** Of the reminder. */
  readonly level: number;
  readonly template: string;
  readonly issuedOn: IsoDate;
  /** What was open on it, as the reminder said. */
  readonly openCents: Cents;
  /** Nothing is open on it any more. */
  readonly settled: boolean;
  /** Of the payments set against it, the date of the newest; null without any. */
  readonly lastPaymentOn: IsoDate | null;
  /** The same of its credit notes and write-offs. */
  readonly lastCreditOn: IsoDate | null;
}

/** What became of an invoice within so many days of its reminder; 'tooSoon': they have not gone by yet. */
export type Response = 'paid' | 'unpaid' | 'tooSoon';

/** The day a payment left nothing open; null while something is, or when a credit note or a write-off did. */
export function paidOn({ settled, lastPaymentOn, lastCreditOn }: Pick<AskedInvoice, 'settled' | 'lastPaymentOn' | 'lastCreditOn'>): IsoDate | null {
  if (!settled || lastPaymentOn === null) return null;
  return lastCreditOn !== null && lastCreditOn > lastPaymentOn ? null : lastPaymentOn;
}

/** @param days counted from the reminder's date; that day and the last one are within */
export function responseWithin(invoice: AskedInvoice, days: number, today: IsoDate): Response {
  const last = addDays(invoice.issuedOn, days);
  if (last > today) return 'tooSoon';
  const paid = paidOn(invoice);
  return paid !== null && paid <= last ? 'paid' : 'unpaid';
}

export interface Tally {
  readonly count: number;
  readonly cents: Cents;
}

export interface ResponseWithin extends Readonly<Record<Response, Tally>> {
  readonly days: ResponseDays;
}

/** How the reminders of one step, made from one template, were answered. */
export interface StepResponse {
  readonly level: number;
  readonly template: string;
  readonly asked: Tally;
  /** One for each of RESPONSE_DAYS; in each, paid + unpaid + tooSoon = asked. */
  readonly within: readonly ResponseWithin[];
}

/** Per step and template, in their order. An invoice reminded of twice is asked for twice: each reminder had its chance. */
export function responseByStep(invoices: Iterable<AskedInvoice>, today: IsoDate): StepResponse[] {
  const steps = new Map<string, AskedInvoice[]>();
  for (const invoice of invoices) {
    const key = `${String(invoice.level)} ${invoice.template}`;
    const list = steps.get(key) ?? [];
    list.push(invoice);
    steps.set(key, list);
  }
  return [...steps.values()].flatMap((asked) => stepResponse(asked, today)).sort((a, b) => a.level - b.level || (a.template < b.template ? -1 : 1));
}

function stepResponse(asked: readonly AskedInvoice[], today: IsoDate): StepResponse[] {
  const [first] = asked;
  if (first === undefined) return [];
  return [{ level: first.level, template: first.template, asked: tally(asked), within: RESPONSE_DAYS.map((days) => within(asked, days, today)) }];
}

function within(asked: readonly AskedInvoice[], days: ResponseDays, today: IsoDate): ResponseWithin {
  const of = (response: Response) => tally(asked.filter((invoice) => responseWithin(invoice, days, today) === response));
  return { days, paid: of('paid'), unpaid: of('unpaid'), tooSoon: of('tooSoon') };
}

const tally = (invoices: readonly AskedInvoice[]): Tally => ({ count: invoices.length, cents: sumCents(invoices.map(({ openCents }) => openCents)) });

/** The share that was paid of what has had its days, from 0 to 1; null when nothing has. */
export function paidShare({ paid, unpaid }: ResponseWithin, by: keyof Tally): number | null {
  const whole = paid[by] + unpaid[by];
  return whole === 0 ? null : paid[by] / whole;
}
