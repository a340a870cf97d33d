import { addDays } from '#shared/domain/calendar';
import type { LetterData, LetterInvoice } from '#shared/domain/letters/letter-data';
import { sumCents } from '#shared/domain/money';
import { TODAY } from './documents';

const ROWS = 18;

/** Letters of two pages, each to a client of its own, listing eighteen invoices of its own. */
export function lettersOfTwoPages(count: number): LetterData[] {
  return Array.from({ length: count }, (_, i) => letter(i));
}

function letter(i: number): LetterData {
  const invoices = Array.from({ length: ROWS }, (_, row) => invoice(i, row));
  return {
    creditor: {
      name: 'Atelier Martin & Fils',
      siren: '404833048',
      vatNumber: 'FR83404833048',
      address: { line1: '14 rue des Tanneurs', line2: '', postcode: '69003', city: 'Lyon', country: '' },
      phone: '04 72 00 12 34',
      email: 'compta@atelier-martin.example',
      iban: 'FR7630006000011234567890189',
      bic: 'AGRIFRPP',
      signatoryName: 'Claire Martin',
      signatoryRole: 'Gérante',
    },
    debtor: {
      code: `C${String(i).padStart(6, '0')}`,
      name: `Menuiserie n° ${String(i)}`,
      address: { line1: `${String(i)} avenue Foch`, line2: '', postcode: '38200', city: 'Vienne', country: '' },
      language: 'fr',
      kind: 'professional',
      longStanding: i % 2 === 0,
    },
    date: TODAY,
    reference: `R2026-${String(i + 1).padStart(5, '0')}`,
    level: 3,
    rank: 3,
    template: 'relance-3',
    channel: 'letter',
    deadline: addDays(TODAY, 8),
    invoices,
    unallocatedCents: 0,
    claims: [],
    totalCents: sumCents(invoices.map(({ openCents }) => openCents)),
    previousLetters: [addDays(TODAY, -30), addDays(TODAY, -15)],
    finalStep: false,
    plan: null,
    statement: null,
  };
}

function invoice(i: number, row: number): LetterInvoice {
  const dueDate = addDays(TODAY, -31 - row);
  const amountCents = 10_000 + i * 100 + row;
  return { number: `FA-${String(i)}-${String(row)}`, issueDate: addDays(dueDate, -30), dueDate, dueEstimated: false, amountCents, openCents: row % 3 === 1 ? amountCents - 5_000 : amountCents, daysLate: 31 + row };
}
