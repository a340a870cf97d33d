import { addDays, type IsoDate } from '../calendar';
import { BOOKS_CURRENCY } from '../currency';
import { type Cents, sumCents } from '../money';
import { instalmentSchedule } from '../obstacles/schedule';
import type { LedgerAllocation } from './account-ledger';
import type { LetterData, LetterDebtor, LetterInvoice, LetterPlan, LetterStatement } from './letter-data';
import { accountStatement } from './statement';
import type { TemplateKey } from './template-keys';

/** What each letter is, of an ordinary scenario. */
const STEPS: Readonly<Record<TemplateKey, Pick<LetterData, 'level' | 'rank' | 'channel' | 'finalStep'>>> = {
  courtoisie: { level: 1, rank: 1, channel: 'email', finalStep: false },
  'relance-1': { level: 1, rank: 1, channel: 'letter', finalStep: false },
  'relance-2': { level: 2, rank: 2, channel: 'letter', finalStep: false },
  'relance-3': { level: 3, rank: 3, channel: 'letter', finalStep: false },
  'mise-en-demeure': { level: 4, rank: 4, channel: 'registeredLetter', finalStep: true },
  echeancier: { level: 0, rank: 0, channel: 'letter', finalStep: false },
  remerciement: { level: 0, rank: 0, channel: 'letter', finalStep: false },
  releve: { level: 0, rank: 0, channel: 'letter', finalStep: false },
};

/** Days that the letter gives to pay. */
const DEADLINE_DAYS = 8;
const INSTALMENTS = 3;
const GRACE_DAYS = 5;

/** A debtor that exists nowhere. */
export const EXAMPLE_DEBTOR: LetterDebtor = {
  code: 'C000123',
  name: 'Menuiserie Dupont SARL',
  address: { line1: '2 bis, avenue du Général de Gaulle', line2: '', postcode: '38200', city: 'Vienne', country: '' },
  language: 'fr',
  kind: 'professional',
  longStanding: false,
};

/** Invoices such as this letter speaks of: to come for a courtesy letter, overdue for the others. */
export function exampleInvoices(key: TemplateKey, today: IsoDate): LetterInvoice[] {
  const late = key === 'courtoisie' ? -5 : 42;
  const invoice = (number: string, daysLate: number, amountCents: number, openCents: number): LetterInvoice => {
    const dueDate = addDays(today, -daysLate);
    return { number, issueDate: addDays(dueDate, -30), dueDate, dueEstimated: false, amountCents, openCents, daysLate: Math.max(0, daysLate) };
  };
  return [invoice('FA-00100', late, 123_456, 123_456), invoice('FA-00107', late - 12, 250_000, 200_000)];
}

/** The debt in three monthly instalments. */
export function examplePlan(totalCents: Cents, today: IsoDate): LetterPlan {
  const schedule = instalmentSchedule(Math.max(INSTALMENTS, totalCents), INSTALMENTS, addDays(today, DEADLINE_DAYS), { unit: 'month', count: 1 });
  return { instalments: schedule.map(({ dueDate, amountCents }) => ({ date: dueDate, cents: amountCents })), graceDays: GRACE_DAYS };
}

/** An account made of the invoices and what was paid of them. */
export function exampleStatement(invoices: readonly LetterInvoice[], today: IsoDate): LetterStatement {
  const settled = invoices.map((invoice, i) => ({ ...invoice, nature: 'invoice' as const, id: i + 1, currency: BOOKS_CURRENCY, allocations: invoice.openCents === invoice.amountCents ? [] : [paidBy(invoice, i + 1, today)] }));
  const payments = settled.flatMap(({ id, amountCents, openCents, currency, allocations }) =>
    allocations.map(({ date }) => ({ id, reference: '', date, amountCents: amountCents - openCents, openCents: 0, currency, allocations })),
  );
  return accountStatement({ invoices: settled, creditNotes: [], payments }, `${today.slice(0, 4)}-01-01`, today);
}

/** The payment has the number of its invoice. */
function paidBy({ amountCents, openCents, dueDate }: LetterInvoice, id: number, today: IsoDate): LedgerAllocation {
  return { id, date: dueDate < today ? dueDate : today, amountCents: amountCents - openCents, invoice: { id }, refund: null, payment: { id }, creditNote: null };
}

/** What a preview is made of: who writes to whom, about what. */
export interface PreviewParts {
  readonly creditor: LetterData['creditor'];
  readonly debtor: LetterDebtor;
  readonly invoices: readonly LetterInvoice[];
  /** Zero or negative. */
  readonly unallocatedCents: Cents;
  readonly previousLetters: readonly IsoDate[];
  readonly plan: LetterPlan | null;
  readonly statement: LetterStatement | null;
}

/** A letter to look at, never to send: its number says so. */
export function previewLetterData(key: TemplateKey, today: IsoDate, parts: PreviewParts): LetterData {
  const { invoices, unallocatedCents } = parts;
  return {
    ...parts,
    ...STEPS[key],
    template: key,
    date: today,
    reference: `R${today.slice(0, 4)}-00000`,
    deadline: addDays(today, DEADLINE_DAYS),
    claims: [],
    totalCents: sumCents(invoices.map(({ openCents }) => openCents)) + unallocatedCents,
    plan: key === 'echeancier' ? parts.plan : null,
    statement: key === 'releve' ? parts.statement : null,
  };
}
