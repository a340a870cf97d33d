import { capitalize, fr } from '../french';
import { IF_ALREADY_PAID, REGARDS, type Wording } from '../wording';

/** Last reminder: the earlier letters, a short deadline, what the law adds, the next step. No court vocabulary. */
export const relance3: Wording = {
  subject: (facts) => fr`Dernier rappel – ${facts.about} en attente de règlement`,
  opening: (facts) => [
    facts.earlierLetters === ''
      ? fr`${capitalize(facts.stillUnpaid)} à ce jour, sauf erreur de notre part.`
      : fr`Malgré ${facts.earlierLetters}, ${facts.stillUnpaid} à ce jour.`,
  ],
  body: (facts) => [
    fr`Nous vous demandons de nous régler la somme de ${facts.claimed} ${facts.payBy}. ${nextStep(facts.data.finalStep)}`,
    fr`Entre professionnels, tout retard de paiement rend dues de plein droit des pénalités de retard et une indemnité forfaitaire de 40 € par facture pour frais de recouvrement (article L. 441-10 du Code de commerce). Ces sommes ne sont pas comprises dans le total ci-dessus.`,
    fr`Il est encore temps de trouver une solution ensemble : ${facts.contact}. ${IF_ALREADY_PAID}`,
  ],
  closing: () => [REGARDS],
};

/** Only what will follow: a policy that ends here has no formal notice to announce. */
function nextStep(finalStep: boolean): string {
  return finalStep
    ? fr`Sans règlement ni réponse de votre part, nous déciderons des suites à donner à ce dossier.`
    : fr`Sans règlement ni réponse de votre part, nous vous adresserons une mise en demeure.`;
}
