import type { Channel } from '../../domain/dunning/policy';
import { formatShortDate } from '../../domain/calendar';
import type { PostingOutcome } from '../../domain/correspondence';
import { fr, oneLine } from '../../domain/letters/typography';
import type { CaseFact } from '../../domain/litigation/chronology';
import { formatEuros } from '../../domain/money';
import type { ObstacleKind } from '../../domain/obstacles/obstacle';
import { LIMITATION_KIND_NAMES } from '../limitation-words';

const CHANNELS: Readonly<Record<Channel, string>> = { letter: 'par courrier', registeredLetter: 'par lettre recommandée avec avis de réception', email: 'par e-mail', phone: 'par téléphone' };
const OUTCOMES: Readonly<Record<PostingOutcome, string>> = { received: 'reçue', unclaimed: 'non réclamée', refused: 'refusée' };
const OBSTACLES: Readonly<Record<ObstacleKind, string>> = { hold: 'Mise en attente', dispute: 'Litige', promise: 'Promesse de payer', plan: 'Échéancier', insolvency: 'Procédure collective' };
const SUBJECTS: Readonly<Record<string, string>> = {
  quality: 'qualité',
  incorrectInvoice: 'facture erronée',
  delivery: 'livraison',
  other: 'autre motif',
  safeguard: 'sauvegarde',
  receivership: 'redressement judiciaire',
  liquidation: 'liquidation judiciaire',
};
const ENDINGS: Readonly<Record<string, string>> = { creditNote: 'clos par un avoir', settled: 'réglé entre les parties', withdrawn: 'abandonné par le client' };
const STANDINGS: Readonly<Record<string, string>> = { kept: 'tenue', broken: 'non tenue', ended: 'terminée', closed: 'close' };
const PLAN_STANDINGS: Readonly<Record<string, string>> = { kept: 'respecté', broken: 'non respecté', ended: 'terminé', closed: 'clos' };

/** A line of the chronology, in words. What people wrote is quoted as it is, on one line. */
export function factSentence(fact: CaseFact): string {
  switch (fact.kind) {
    case 'invoice':
      return fr`Facture ${fact.number} émise : ${formatEuros(fact.cents)} TTC.`;
    case 'due':
      return fr`Échéance de la facture ${fact.number}${fact.estimated ? fr` (estimée : la facture importée ne la donne pas)` : ''}.`;
    case 'creditNote':
      return fr`Avoir ${fact.number} : ${formatEuros(fact.cents)}${onInvoices(fact.invoices)}.`;
    case 'writeOff':
      return fr`Passage en perte : ${formatEuros(fact.cents)}${onInvoices(fact.invoices)}.`;
    case 'payment':
      return fr`Règlement reçu : ${formatEuros(fact.cents)}${named(fact.reference)}${onInvoices(fact.invoices)}${fact.openCents > 0 ? fr`, dont ${formatEuros(fact.openCents)} non affectés` : ''}.`;
    case 'reminder':
      return fr`${fact.channel === 'phone' ? 'Relance' : 'Lettre'} ${fact.reference} ${CHANNELS[fact.channel]} : ${quoted(fact.subject)}${fact.cents === null ? '' : fr`, pour ${formatEuros(fact.cents)} de factures`}.`;
    case 'posted':
      return fr`Lettre ${fact.reference} déposée à la poste en recommandé${slip(fact.slip)}.`;
    case 'presented':
      return fr`Lettre recommandée ${fact.reference}${slip(fact.slip)} présentée une première fois.`;
    case 'outcome':
      return fr`Lettre recommandée ${fact.reference}${slip(fact.slip)} ${OUTCOMES[fact.outcome]}.`;
    case 'letter':
      return fr`Lettre envoyée : ${quoted(fact.subject)}.`;
    case 'received':
      return fr`Réponse du client${by(fact.person)} : ${quoted(fact.subject)}${body(fact.text)}.`;
    case 'sent':
      return fr`Message envoyé : ${quoted(fact.subject)}${body(fact.text)}.`;
    case 'call':
      return fr`${fact.direction === 'received' ? 'Appel reçu' : 'Appel passé'}${by(fact.person)} : ${quoted(fact.subject)}${body(fact.text)}.`;
    case 'note':
      return fr`Note : ${quoted(fact.subject)}${body(fact.text)}.`;
    case 'filed':
      return fr`Pièce classée au dossier : ${quoted(fact.subject)}.`;
    case 'proof':
      return fr`Preuve d'envoi : ${quoted(fact.subject)}.`;
    case 'opened':
      return openedSentence(fact);
    case 'ended':
      return fr`${OBSTACLES[fact.obstacle]} du ${formatShortDate(fact.openedOn)} : ${endingOf(fact)}${body(fact.note)}.`;
    case 'limitation':
      return fr`${LIMITATION_KIND_NAMES[fact.event]}${fact.until === null ? '' : ` jusqu’au ${formatShortDate(fact.until)}`}${body(fact.note)}.`;
  }
}

function openedSentence({ obstacle, subject, cents, until, instalments, invoices, note }: Extract<CaseFact, { kind: 'opened' }>): string {
  const amount = cents === null ? '' : fr` : ${formatEuros(cents)}`;
  const when = obstacle === 'plan' ? fr` en ${String(instalments)} échéances` : until === null ? '' : fr` pour le ${formatShortDate(until)}`;
  const why = SUBJECTS[subject] === undefined ? '' : ` (${SUBJECTS[subject]})`;
  return fr`${OBSTACLES[obstacle]}${why}${amount}${when}${onInvoices(invoices)}${body(note)}.`;
}

function endingOf({ obstacle, standing, outcome }: Extract<CaseFact, { kind: 'ended' }>): string {
  const told = ENDINGS[outcome];
  if (told !== undefined) return told;
  const words = obstacle === 'promise' || obstacle === 'insolvency' || obstacle === 'hold' ? STANDINGS : PLAN_STANDINGS;
  return words[standing] ?? standing;
}

/** What an exhibit is, in its list. */
export function exhibitTitle(fact: CaseFact, name: string): string {
  switch (fact.kind) {
    case 'invoice':
      return fr`Facture ${fact.number}`;
    case 'creditNote':
      return fr`Avoir ${fact.number}`;
    case 'reminder':
      return fr`${oneLine(fact.subject)} (${fact.reference}, ${CHANNELS[fact.channel]})`;
    case 'limitation':
      return fr`${LIMITATION_KIND_NAMES[fact.event]} : ${oneLine(name)}`;
    case 'received':
      return fr`Réponse du client : ${oneLine(fact.subject)}`;
    case 'proof':
      return fr`Preuve d'envoi : ${oneLine(fact.subject)}`;
    case 'letter':
    case 'sent':
    case 'call':
    case 'note':
    case 'filed':
      return oneLine(fact.subject) === '' ? oneLine(name) : oneLine(fact.subject);
    default:
      return oneLine(name);
  }
}

const quoted = (text: string): string => fr`« ${oneLine(text)} »`;
const named = (reference: string): string => (reference === '' ? '' : `, ${oneLine(reference)}`);
const onInvoices = (invoices: readonly string[]): string => (invoices.length === 0 ? '' : fr`, sur ${invoices.length === 1 ? 'la facture' : 'les factures'} ${invoices.join(', ')}`);
const slip = (number: string): string => (number === '' ? '' : fr`, n° ${number}`);
const by = (person: string): string => (person === '' ? '' : ` (${oneLine(person)})`);
const LONGEST_BODY = 300;
const body = (text: string): string => {
  const line = oneLine(text.replace(/\s+/g, ' ')).replace(/\.+$/, '');
  return line === '' ? '' : fr` : ${line.length > LONGEST_BODY ? `${line.slice(0, LONGEST_BODY)}…` : line}`;
};
