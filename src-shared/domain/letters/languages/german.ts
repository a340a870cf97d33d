import { format, parseISO } from 'date-fns';
import { de } from 'date-fns/locale/de';
import type { IsoDate } from '../../calendar';
import type { Cents } from '../../money';
import type { MovementKind } from '../letter-data';
import type { TemplateKey } from '../template-keys';
import { NO_BREAK_SPACE } from '../typography';
import { germanClaims } from './german-claims';
import { amountParts, type Language, type Listed, listOf } from './language';

const longDate = (date: IsoDate): string => format(parseISO(date), 'd. MMMM yyyy', { locale: de }).replaceAll(' ', NO_BREAK_SPACE);

const about = ({ one, number, count }: Listed): string => (one ? `Rechnung ${number}` : `${String(count)} Rechnungen`);

const below = ({ one, mixed }: Listed): string => `unten aufgeführte${one ? '' : 'n'} ${mixed ? `fällige${one ? '' : 'n'} ` : ''}${one ? 'Rechnung' : 'Rechnungen'}`;

const SUBJECTS: Readonly<Record<TemplateKey, (listed: Listed) => string>> = {
  courtoisie: (listed) => `Bevorstehende Fälligkeit – ${about(listed)}`,
  'relance-1': (listed) => `Zahlungserinnerung – ${about(listed)}`,
  'relance-2': (listed) => `Erneute Zahlungserinnerung – ${about(listed)}`,
  'relance-3': (listed) => `Letzte Zahlungserinnerung – ${about(listed)}`,
  'mise-en-demeure': ({ claimed }) => `Förmliche Mahnung (mise en demeure) über ${claimed}`,
  echeancier: ({ claimed }) => `Ratenzahlungsvereinbarung über ${claimed}`,
  remerciement: () => 'Ihr Konto ist ausgeglichen',
  releve: () => 'Auszug Ihres Kontos',
};

const MOVEMENTS: Readonly<Record<MovementKind, string>> = { invoice: 'Rechnung', interest: 'Verzugszinsen', indemnity: 'Verzugspauschale', creditNote: 'Gutschrift', writeOff: 'Ausbuchung', payment: 'Zahlung', refund: 'Erstattung' };

function rank(key: TemplateKey, level: number): string {
  if (key === 'mise-en-demeure') return 'förmliche Mahnung';
  if (key === 'courtoisie') return 'Fälligkeitshinweis';
  if (key === 'echeancier') return 'Ratenzahlungsvereinbarung';
  if (key === 'remerciement') return 'Dankschreiben';
  return key === 'releve' ? 'Kontoauszug' : `Erinnerung Nr.${NO_BREAK_SPACE}${String(level)}`;
}

const inDays = (days: number): string => `${String(days)}${NO_BREAK_SPACE}${days === 1 ? 'Tag' : 'Tagen'}`;

const plainDays = (days: number): string => `${String(days)}${NO_BREAK_SPACE}${days === 1 ? 'Tag' : 'Tage'}`;

function euros(cents: Cents): string {
  const { sign, euros: whole, cents: hundredths } = amountParts(cents, '.');
  return `${sign}${whole},${hundredths}${NO_BREAK_SPACE}€`;
}

export const german: Language = {
  longDate,
  shortDate: (date) => `${date.slice(8, 10)}.${date.slice(5, 7)}.${date.slice(0, 4)}`,
  euros,
  days: inDays,
  daysLate: plainDays,
  placeAndDate: (town, date) => (town === '' ? longDate(date) : `${town}, ${longDate(date)}`),
  subject: (key, listed) => SUBJECTS[key](listed),
  rank,
  notDue: 'nicht fällig',
  phone: 'Tel. ',
  vat: 'USt-IdNr. ',
  totals: {
    invoices: 'Summe der Rechnungen',
    principal: 'Hauptforderung',
    late: 'davon bereits fällig',
    credits: 'Noch nicht verrechnete Gutschriften und Zahlungen',
  },
  claims: germanClaims({ longDate, euros }),
  notes: {
    estimated: '* Geschätzte Fälligkeit: nach unseren Zahlungsbedingungen berechnet, da die Rechnung keine nennt.',
    notDue: (one) =>
      one
        ? 'Die noch nicht fällige Rechnung ist nur zur Information aufgeführt; sie bleibt zu ihrem Termin zahlbar.'
        : 'Die noch nicht fälligen Rechnungen sind nur zur Information aufgeführt; sie bleiben zu ihren Terminen zahlbar.',
    credits: 'Noch nicht verrechnete Gutschriften und Zahlungen sind von der Summe abgezogen; Sie können uns nennen, welche Rechnungen damit beglichen werden sollen.',
  },
  openingBalance: 'Saldovortrag',
  movement: (kind, reference) => `${MOVEMENTS[kind]} ${reference}`.trimEnd(),
  phrases: {
    invoices: (listed) => `die ${below(listed)}`,
    ofInvoices: ({ one, mixed }) => `der unten aufgeführten ${mixed ? 'fälligen ' : ''}${one ? 'Rechnung' : 'Rechnungen'}`,
    remainUnpaid: (listed) => `${listed.one ? 'ist' : 'sind'} die ${below(listed)} ${listed.partly ? 'ganz oder teilweise ' : ''}noch offen`,
    fallDue: (listed) =>
      listed.one && listed.dueDate !== null ? `die unten aufgeführte Rechnung am ${longDate(listed.dueDate)} fällig wird` : 'die unten aufgeführten Rechnungen demnächst fällig werden',
    despiteLetters: (dates) => `trotz ${dates.length === 1 ? 'unseres Schreibens' : 'unserer Schreiben'} ${listOf(dates.map((date) => `vom ${longDate(date)}`), 'und')}`,
    contact: (phone, email) => {
      if (phone !== '') return `rufen Sie uns bitte unter ${phone} an`;
      return email === '' ? 'antworten Sie einfach auf dieses Schreiben' : `schreiben Sie uns bitte an ${email}`;
    },
    payBy: (deadline) => `bis spätestens ${longDate(deadline)}`,
    payAtOnce: 'unmittelbar nach Erhalt dieses Schreibens',
    withinFromReceipt: (days) => `innerhalb von ${inDays(days)} nach Erhalt dieses Schreibens`,
  },
};
