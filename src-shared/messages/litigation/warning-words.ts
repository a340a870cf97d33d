import { formatShortDate } from '../../domain/calendar';
import { fr } from '../../domain/letters/typography';
import type { LitigationWarning } from '../../domain/litigation/warnings';
import { formatEuros } from '../../domain/money';
import { halfYearName } from '../rate-sources';

/** What a warning says, the same on screen, on the command line and on paper; the text relied on, and what is not verified. */
export function warningSentence(warning: LitigationWarning): string {
  switch (warning.code) {
    case 'insolvency':
      return fr`Procédure collective depuis le ${formatShortDate(warning.since)} : les poursuites individuelles et les intérêts s'arrêtent ; la créance se déclare dans les 2 mois de la publication au BODACC, 4 hors de métropole (à vérifier).`;
    case 'limitationPassed':
      return fr`Facture ${warning.invoice} : d'après ce qui est enregistré, le délai de prescription a couru jusqu'au ${formatShortDate(warning.lastDay)}. À vérifier avant toute démarche.`;
    case 'limitationNear':
      return fr`Facture ${warning.invoice} : d'après ce qui est enregistré, elle se prescrit le ${formatShortDate(warning.lastDay)}.`;
    case 'disputed':
      return fr`Un litige est ouvert depuis le ${formatShortDate(warning.since)} : le débiteur peut contester la somme demandée.`;
    case 'underPlan':
      return fr`Un échéancier est en cours depuis le ${formatShortDate(warning.since)}.`;
    case 'promised':
      return fr`Une promesse de payer du ${formatShortDate(warning.since)} est en cours.`;
    case 'unallocated':
      return fr`${formatEuros(warning.cents)} de règlements ou d'avoirs ne sont affectés à aucune facture : ils sont déduits du total, mais les intérêts n'en tiennent pas compte. Affectez-les d'abord.`;
    case 'foreignLeftOut':
      return fr`Factures dans une autre devise, laissées de côté : ${warning.invoices}.`;
    case 'notDue':
      return fr`La facture ${warning.invoice} n'est pas échue : son échéance est le ${formatShortDate(warning.dueDate)}.`;
    case 'provisional':
      return fr`Montant provisoire : le taux n'est pas connu pour ${warning.halfYears.split(', ').map(halfYearName).join(', ')} ; le dernier taux connu en tient lieu.`;
    case 'dueEstimated':
      return fr`Échéance estimée, la facture importée ne la donnait pas : ${warning.invoices}.`;
    case 'consumer':
      return fr`Débiteur consommateur : ni indemnité de 40 €, ni pénalités du Code de commerce ; l'intérêt légal court de la mise en demeure (C. civ. 1231-6, 1344-1).`;
    case 'consumerAgency':
      return fr`Recouvrement pour autrui auprès d'un consommateur : mandat écrit, contenu de la lettre et quittance des articles R. 124-3, R. 124-4 et R. 124-6 du CPCE ; les frais sans titre exécutoire restent à la charge du créancier (CPCE L111-8).`;
    case 'agencyRules':
      return fr`Un tiers qui recouvre pour autrui suit les articles R. 124-3, R. 124-4 et R. 124-6 du CPCE (mandat écrit, contenu de sa lettre, quittance) ; les frais sans titre exécutoire restent à la charge du créancier (CPCE L111-8).`;
    case 'publicDebtor':
      return fr`Débiteur public : la procédure à suivre est à vérifier.`;
    case 'noFormalNotice':
      return fr`Aucune mise en demeure de payer ces factures n'est enregistrée.`;
    case 'ratesToCheck':
      return fr`Des taux retenus n'ont pas été lus dans un texte officiel : ils sont marqués « à vérifier » dans le décompte.`;
    case 'debtorAddress':
      return fr`L'adresse du débiteur manque : la juridiction dépend de son domicile.`;
    case 'debtorSiren':
      return fr`Le SIREN du débiteur manque.`;
    case 'creditorAddress':
      return fr`L'adresse de votre société manque : complétez-la dans les réglages.`;
    case 'creditorSiren':
      return fr`Le SIREN de votre société manque : complétez-le dans les réglages.`;
  }
}

/** What is said of an invoice whose document the books do not hold. */
export const missingSentence = (number: string): string => fr`Facture ${number} : aucun document conservé ; joindre l'original.`;
