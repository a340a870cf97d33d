import { fr } from '../french';
import type { Wording } from '../wording';

/** Firm: a date, and an invitation to call or to agree a schedule. No hurry in capitals, no reproach. */
export const relance2: Wording = {
  subject: (facts) => fr`Rappel – ${facts.about} en attente de règlement`,
  opening: (facts) => [
    facts.earlierLetters === ''
      ? fr`Sauf erreur de notre part, ${facts.stillUnpaid} à ce jour.`
      : fr`Malgré ${facts.earlierLetters}, ${facts.stillUnpaid} à ce jour.`,
  ],
  body: (facts) => [
    fr`Nous vous demandons de nous régler la somme de ${facts.claimed} ${facts.payBy}.`,
    fr`Si vous rencontrez une difficulté passagère ou contestez un montant, ${facts.contact} : nous pouvons convenir ensemble d'un échéancier.`,
    fr`Si votre règlement s'est croisé avec cette lettre, merci de ne pas en tenir compte.`,
  ],
  closing: () => [fr`Nous comptons sur votre règlement et vous prions d'agréer, Madame, Monsieur, nos salutations distinguées.`],
};
