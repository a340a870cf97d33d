import { formatLongDate, formatShortDate } from '../../calendar';
import { formatEuros } from '../../money';
import type { MovementKind } from '../letter-data';
import type { TemplateKey } from '../template-keys';
import { capitalize, fr, NO_BREAK_SPACE } from '../typography';
import { frenchClaims } from './french-claims';
import { type Language, type Listed, listOf } from './language';

const about = ({ one, number, count }: Listed): string => (one ? `facture ${number}` : `${String(count)} factures`);

const below = ({ one, mixed }: Listed): string => (one ? `facture ${mixed ? 'échue ' : ''}ci-dessous` : `factures ${mixed ? 'échues ' : ''}ci-dessous`);

const SUBJECTS: Readonly<Record<TemplateKey, (listed: Listed) => string>> = {
  courtoisie: (listed) => (listed.one ? `${capitalize(about(listed))} à échéance prochaine` : 'Factures à échéance prochaine'),
  'relance-1': (listed) => `${capitalize(about(listed))} en attente de règlement`,
  'relance-2': (listed) => fr`Rappel – ${about(listed)} en attente de règlement`,
  'relance-3': (listed) => fr`Dernier rappel – ${about(listed)} en attente de règlement`,
  'mise-en-demeure': ({ claimed }) => fr`Mise en demeure de payer la somme de ${claimed}`,
  echeancier: ({ claimed }) => fr`Échéancier de règlement de ${claimed}`,
  remerciement: () => 'Votre compte est soldé',
  releve: () => 'Relevé de votre compte',
};

const MOVEMENTS: Readonly<Record<MovementKind, string>> = { invoice: 'Facture', interest: 'Pénalités de retard', indemnity: 'Indemnité forfaitaire', creditNote: 'Avoir', writeOff: 'Régularisation', payment: 'Règlement', refund: 'Remboursement' };

function rank(key: TemplateKey, level: number): string {
  if (key === 'mise-en-demeure') return 'mise en demeure';
  if (key === 'courtoisie') return fr`rappel d'échéance`;
  if (key === 'echeancier') return 'échéancier';
  if (key === 'remerciement') return 'remerciement';
  return key === 'releve' ? 'relevé de compte' : fr`relance n° ${String(level)}`;
}

function remainUnpaid(listed: Listed): string {
  if (listed.one) return `la ${below(listed)} reste ${listed.partly ? 'en partie ' : ''}impayée`;
  return `les ${below(listed)} restent ${listed.partly ? 'en tout ou en partie ' : ''}impayées`;
}

const formatDays = (days: number): string => `${String(days)}${NO_BREAK_SPACE}${days > 1 ? 'jours' : 'jour'}`;

export const french: Language = {
  longDate: formatLongDate,
  shortDate: formatShortDate,
  euros: formatEuros,
  days: formatDays,
  daysLate: (days) => `${String(days)}${NO_BREAK_SPACE}j`,
  placeAndDate: (town, date) => (town === '' ? `Le ${formatLongDate(date)}` : `${town}, le ${formatLongDate(date)}`),
  subject: (key, listed) => SUBJECTS[key](listed),
  rank,
  notDue: 'non échue',
  phone: fr`Tél. : `,
  vat: 'TVA ',
  totals: {
    invoices: 'Total des factures',
    principal: 'Principal',
    late: 'dont échu à ce jour',
    credits: 'Avoirs et règlements non affectés',
  },
  claims: frenchClaims,
  notes: {
    estimated: fr`* Échéance estimée : calculée d'après nos conditions de paiement, faute de date connue sur la facture.`,
    notDue: (one) =>
      one
        ? fr`La facture non échue est rappelée pour information ; elle reste payable à son échéance.`
        : fr`Les factures non échues sont rappelées pour information ; elles restent payables à leur échéance.`,
    credits: fr`Les avoirs et règlements non affectés sont déduits du total ; vous pouvez nous indiquer les factures à solder avec eux.`,
  },
  openingBalance: 'Solde à reporter',
  movement: (kind, reference) => `${MOVEMENTS[kind]} ${reference}`.trimEnd(),
  phrases: {
    invoices: (listed) => (listed.one ? `la ${below(listed)}` : `les ${below(listed)}`),
    ofInvoices: (listed) => (listed.one ? `de la ${below(listed)}` : `des ${below(listed)}`),
    remainUnpaid,
    fallDue: (listed) =>
      listed.one && listed.dueDate !== null
        ? `la facture ci-dessous arrive à échéance le ${formatLongDate(listed.dueDate)}`
        : 'les factures ci-dessous arrivent prochainement à échéance',
    despiteLetters: (dates) => `malgré ${dates.length === 1 ? 'notre lettre' : 'nos lettres'} ${listOf(dates.map((date) => `du ${formatLongDate(date)}`), 'et')}`,
    contact: (phone, email) => {
      if (phone !== '') return `appelez-nous au ${phone}`;
      return email === '' ? 'il vous suffit de répondre à cette lettre' : `écrivez-nous à ${email}`;
    },
    payBy: (deadline) => `au plus tard le ${formatLongDate(deadline)}`,
    payAtOnce: 'dès réception de cette lettre',
    withinFromReceipt: (days) => `dans un délai de ${formatDays(days)} à compter de la réception de cette lettre`,
  },
};
