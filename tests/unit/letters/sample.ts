import fc from 'fast-check';
import { addDays, daysBetween } from '#shared/domain/calendar';
import type { LetterAddress, LetterCreditor, LetterData, LetterDebtor, LetterInvoice, LetterPlan, LetterStatement } from '#shared/domain/letters/letter-data';
import { sumCents } from '#shared/domain/money';

export const TODAY = '2026-11-21';

const NOWHERE: LetterAddress = { line1: '', line2: '', postcode: '', city: '', country: '' };

export const CREDITOR: LetterCreditor = {
  name: 'Atelier Martin & Fils',
  siren: '404833048',
  vatNumber: 'FR83404833048',
  address: { line1: '14 rue des Tanneurs', line2: '', postcode: '69003', city: 'Lyon', country: 'France' },
  phone: '04 72 00 12 34',
  email: 'compta@atelier-martin.example',
  iban: 'FR7630006000011234567890189',
  bic: 'AGRIFRPP',
  signatoryName: 'Claire Martin',
  signatoryRole: 'Gérante',
};

/** All that a creditor can leave empty. */
export const BARE_CREDITOR: LetterCreditor = {
  name: 'Atelier Martin & Fils',
  siren: '',
  vatNumber: '',
  address: NOWHERE,
  phone: '',
  email: '',
  iban: '',
  bic: '',
  signatoryName: '',
  signatoryRole: '',
};

export const DEBTOR: LetterDebtor = {
  code: 'C000123',
  name: 'Menuiserie Dupont SARL',
  address: { line1: '2 bis, avenue du Général de Gaulle', line2: '', postcode: '38200', city: 'Vienne', country: '' },
  language: 'fr',
  kind: 'professional',
  longStanding: false,
};

export const BARE_DEBTOR: LetterDebtor = { ...DEBTOR, address: NOWHERE };

export function invoice(change: Partial<LetterInvoice> = {}): LetterInvoice {
  return {
    number: 'FA-2026-00100',
    issueDate: '2026-09-10',
    dueDate: '2026-10-10',
    dueEstimated: false,
    amountCents: 123_456,
    openCents: 123_456,
    daysLate: 42,
    ...change,
  };
}

/** The total follows the invoices and the credits, unless it is given. */
export function letterData(change: Partial<LetterData> = {}): LetterData {
  const invoices = change.invoices ?? [invoice()];
  const unallocatedCents = change.unallocatedCents ?? 0;
  return {
    creditor: CREDITOR,
    debtor: DEBTOR,
    date: TODAY,
    reference: 'R2026-00042',
    level: 1,
    rank: 1,
    template: 'relance-1',
    channel: 'letter',
    deadline: '2026-11-29',
    invoices,
    unallocatedCents,
    totalCents: sumCents(invoices.map((each) => each.openCents)) + unallocatedCents,
    claims: [],
    previousLetters: [],
    finalStep: false,
    plan: null,
    statement: null,
    ...change,
  };
}

/** `count` invoices, each with its own number, date and amount; one in three partly paid. */
export function invoices(count: number): LetterInvoice[] {
  return Array.from({ length: count }, (_, i) => {
    const dueDate = addDays('2026-09-01', i % 28);
    const amountCents = 123_456 + i * 98_765;
    return invoice({
      number: `FA-2026-${String(100 + i).padStart(5, '0')}`,
      issueDate: addDays(dueDate, -30),
      dueDate,
      amountCents,
      openCents: i % 3 === 1 ? amountCents - 50_000 : amountCents,
      daysLate: daysBetween(dueDate, TODAY),
    });
  });
}

export const anyInvoice: fc.Arbitrary<LetterInvoice> = fc
  .record({
    number: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
    amountCents: fc.integer({ min: 1, max: 100_000_000_000 }),
    paidShare: fc.integer({ min: 0, max: 99 }),
    dueEstimated: fc.boolean(),
    days: fc.integer({ min: -60, max: 2000 }),
  })
  .map(({ number, amountCents, paidShare, dueEstimated, days }) => {
    const dueDate = addDays(TODAY, -days);
    const paidCents = Math.min(amountCents - 1, Math.floor((amountCents * paidShare) / 100));
    return { number, issueDate: addDays(dueDate, -30), dueDate, dueEstimated, amountCents, openCents: amountCents - paidCents, daysLate: Math.max(0, days) };
  });

export const PLAN: LetterPlan = {
  instalments: [
    { date: '2026-12-01', cents: 33_333 },
    { date: '2027-01-01', cents: 33_333 },
    { date: '2027-02-01', cents: 33_334 },
  ],
  graceDays: 5,
};

export const STATEMENT: LetterStatement = {
  from: '2026-01-01',
  to: TODAY,
  openingCents: 50_000,
  movements: [
    { date: '2026-09-10', kind: 'invoice', reference: 'FA-2026-00100', cents: 123_456, dueDate: '2026-10-10', openCents: 23_456, matches: [{ kind: 'payment', reference: 'VIR 12', date: '2026-10-01', matchedOn: '2026-10-01', cents: 100_000 }] },
    { date: '2026-10-01', kind: 'payment', reference: 'VIR 12', cents: -100_000, dueDate: null, openCents: 0, matches: [{ kind: 'invoice', reference: 'FA-2026-00100', date: '2026-09-10', matchedOn: '2026-10-01', cents: 100_000 }] },
  ],
  open: [
    { date: '2025-12-01', kind: 'invoice', reference: 'FA-2025-00900', cents: 50_000, dueDate: '2025-12-31', openCents: 50_000, matches: [] },
    { date: '2026-09-10', kind: 'invoice', reference: 'FA-2026-00100', cents: 123_456, dueDate: '2026-10-10', openCents: 23_456, matches: [] },
  ],
  pairings: [],
  foreign: [],
};
