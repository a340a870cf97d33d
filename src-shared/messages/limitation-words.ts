import type { InvoiceLimitation } from '../contract/schemas/limitation';
import { formatShortDate } from '../domain/calendar';
import type { LimitationEventKind } from '../domain/law/limitation-events';

export const LIMITATION_KIND_NAMES: Readonly<Record<LimitationEventKind, string>> = {
  acknowledgement: 'Reconnaissance de dette',
  claim: 'Demande en justice',
  enforcement: 'Mesure d’exécution',
  mediation: 'Médiation ou conciliation',
};

const RULES: Readonly<Record<InvoiceLimitation['rule'], string>> = {
  professional: '5 ans entre professionnels, Code de commerce L110-4, à vérifier',
  consumer: '2 ans envers un consommateur, Code de la consommation L218-2',
  transport: '1 an pour le transport, Code de commerce L133-6, à vérifier',
};

/** "5 ans entre professionnels…, depuis l'échéance du 31/01/2026". A formal notice never counts. */
export function limitationReason({ rule, dueDate, runsFrom, interruptedBy, suspendedDays, cut }: Omit<InvoiceLimitation, 'invoiceId'>): string {
  const start = interruptedBy === null ? `depuis l’échéance du ${formatShortDate(dueDate)}` : `depuis le ${formatShortDate(runsFrom)}\u00a0: ${LIMITATION_KIND_NAMES[interruptedBy].toLowerCase()}`;
  const more = suspendedDays === 0 ? '' : `, ${String(suspendedDays)} jours de suspension`;
  return `${RULES[rule]}, ${start}${more}${cut ? ', plafond de 20 ans' : ''}`;
}
