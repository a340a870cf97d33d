import { format, parseISO } from 'date-fns';
import { enGB } from 'date-fns/locale/en-GB';
import { formatShortDate, type IsoDate } from '../../calendar';
import type { Cents } from '../../money';
import type { MovementKind } from '../letter-data';
import type { TemplateKey } from '../template-keys';
import { capitalize, NO_BREAK_SPACE } from '../typography';
import { englishClaims } from './english-claims';
import { amountParts, type Language, type Listed, listOf } from './language';

const longDate = (date: IsoDate): string => format(parseISO(date), 'd MMMM yyyy', { locale: enGB }).replaceAll(' ', NO_BREAK_SPACE);

const about = ({ one, number, count }: Listed): string => (one ? `invoice ${number}` : `${String(count)} invoices`);

const below = ({ one, mixed }: Listed): string => `the ${mixed ? 'due ' : ''}${one ? 'invoice' : 'invoices'} listed below`;

const SUBJECTS: Readonly<Record<TemplateKey, (listed: Listed) => string>> = {
  courtoisie: (listed) => `${capitalize(about(listed))} falling due shortly`,
  'relance-1': (listed) => `${capitalize(about(listed))} awaiting payment`,
  'relance-2': (listed) => `Reminder – ${about(listed)} awaiting payment`,
  'relance-3': (listed) => `Final reminder – ${about(listed)} awaiting payment`,
  'mise-en-demeure': ({ claimed }) => `Formal notice (mise en demeure) to pay ${claimed}`,
  echeancier: ({ claimed }) => `Agreement to pay ${claimed} in instalments`,
  remerciement: () => 'Your account is settled',
  releve: () => 'Statement of your account',
};

const MOVEMENTS: Readonly<Record<MovementKind, string>> = { invoice: 'Invoice', interest: 'Late-payment interest', indemnity: 'Recovery indemnity', creditNote: 'Credit note', writeOff: 'Adjustment', payment: 'Payment', refund: 'Refund' };

function rank(key: TemplateKey, level: number): string {
  if (key === 'mise-en-demeure') return 'formal notice';
  if (key === 'courtoisie') return 'due date notice';
  if (key === 'echeancier') return 'payment agreement';
  if (key === 'remerciement') return 'thank you';
  return key === 'releve' ? 'statement of account' : `reminder no.${NO_BREAK_SPACE}${String(level)}`;
}

const formatDays = (days: number): string => `${String(days)}${NO_BREAK_SPACE}${days === 1 ? 'day' : 'days'}`;

function euros(cents: Cents): string {
  const { sign, euros: whole, cents: hundredths } = amountParts(cents, ',');
  return `${sign}€${whole}.${hundredths}`;
}

export const english: Language = {
  longDate,
  shortDate: formatShortDate,
  euros,
  days: formatDays,
  daysLate: formatDays,
  placeAndDate: (town, date) => (town === '' ? longDate(date) : `${town}, ${longDate(date)}`),
  subject: (key, listed) => SUBJECTS[key](listed),
  rank,
  notDue: 'not due',
  phone: 'Tel. ',
  vat: 'VAT ',
  totals: {
    invoices: 'Total of invoices',
    principal: 'Principal',
    late: 'of which due to date',
    credits: 'Credit notes and payments not yet applied',
  },
  claims: englishClaims({ longDate, euros }),
  notes: {
    estimated: '* Estimated due date: worked out from our payment terms, as the invoice shows none.',
    notDue: (one) =>
      one
        ? 'The invoice that is not due is listed for information; it remains payable on its due date.'
        : 'The invoices that are not due are listed for information; they remain payable on their due dates.',
    credits: 'Credit notes and payments not yet applied are deducted from the total; you may tell us which invoices to settle with them.',
  },
  openingBalance: 'Balance brought forward',
  movement: (kind, reference) => `${MOVEMENTS[kind]} ${reference}`.trimEnd(),
  phrases: {
    invoices: below,
    ofInvoices: (listed) => `of ${below(listed)}`,
    remainUnpaid: (listed) => `${below(listed)} ${listed.one ? 'remains' : 'remain'} ${listed.partly ? 'wholly or partly ' : ''}unpaid`,
    fallDue: (listed) =>
      listed.one && listed.dueDate !== null ? `the invoice listed below falls due on ${longDate(listed.dueDate)}` : 'the invoices listed below fall due shortly',
    despiteLetters: (dates) => `despite our ${dates.length === 1 ? 'letter' : 'letters'} of ${listOf(dates.map(longDate), 'and')}`,
    contact: (phone, email) => {
      if (phone !== '') return `please call us on ${phone}`;
      return email === '' ? 'please simply reply to this letter' : `please write to us at ${email}`;
    },
    payBy: (deadline) => `by ${longDate(deadline)}`,
    payAtOnce: 'upon receipt of this letter',
    withinFromReceipt: (days) => `within ${formatDays(days)} of receiving this letter`,
  },
};
