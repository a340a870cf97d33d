import type { InvoiceLimitation } from '../contract/schemas/limitation';
import { addDays, formatShortDate } from '../domain/calendar';
import type { LimitationEventKind } from '../domain/law/limitation-events';
import { EVENT_TEXTS, type LegalText, OTHER_TEXTS, RULE_TEXTS } from '../domain/law/limitation-terms';

export const LIMITATION_KIND_NAMES: Readonly<Record<LimitationEventKind, string>> = {
  acknowledgement: 'Reconnaissance de dette',
  claim: 'Demande en justice',
  enforcement: 'Mesure d’exécution',
  mediation: 'Médiation ou conciliation',
};

const RULES: Readonly<Record<InvoiceLimitation['rule'], string>> = {
  professional: '5 ans entre professionnels',
  consumer: '2 ans envers un consommateur',
  transport: '1 an pour le transport',
};

/** "C. com. L110-4, à vérifier". */
export const articleText = ({ article, verified }: LegalText): string => (verified ? article : `${article}, à vérifier`);

/** "5 ans entre professionnels", the text apart. */
export const ruleText = (rule: InvoiceLimitation['rule']): string => RULES[rule];

/** "depuis l'échéance du 31/01/2026", or from what interrupted it; what suspended or cut it. */
export function limitationStart({ dueDate, dueEstimated, runsFrom, interruptedBy, suspendedDays, cut }: Omit<InvoiceLimitation, 'invoiceId'>): string {
  const start = interruptedBy === null ? `depuis l’échéance du ${formatShortDate(dueDate)}${dueEstimated ? ' (estimée)' : ''}` : `depuis le ${formatShortDate(runsFrom)} : ${LIMITATION_KIND_NAMES[interruptedBy].toLowerCase()} (${articleText(EVENT_TEXTS[interruptedBy])})`;
  const more = suspendedDays === 0 ? '' : `, ${String(suspendedDays)} ${suspendedDays > 1 ? 'jours' : 'jour'} de suspension`;
  return `${start}${more}${cut ? `, plafond de 20 ans (${articleText(OTHER_TEXTS.ceiling)})` : ''}`;
}

/** "5 ans entre professionnels (C. com. L110-4, à vérifier), depuis l'échéance du 31/01/2026". A formal notice never counts. */
export function limitationReason(invoice: Omit<InvoiceLimitation, 'invoiceId'>): string {
  return `${RULES[invoice.rule]} (${articleText(RULE_TEXTS[invoice.rule])}), ${limitationStart(invoice)}`;
}

const ALERTS: Readonly<Record<1 | 3 | 6, string>> = { 6: 'moins de 6 mois', 3: 'moins de 3 mois', 1: 'moins d’un mois' };

/** "moins de 3 mois", "prescrite depuis le 01/07/2027"; '' while there is more than six months. */
export function limitationAlertText({ alert, lastDay }: Pick<InvoiceLimitation, 'alert' | 'lastDay'>): string {
  if (alert === null) return '';
  return alert === 0 ? `prescrite depuis le ${formatShortDate(addDays(lastDay, 1))}` : ALERTS[alert];
}
