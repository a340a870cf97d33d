import { capitalize, fr } from '../french';
import { IF_ALREADY_PAID, REGARDS, type Wording } from '../wording';

/** Formal notice: the claim, the deadline from receipt, the two articles, the next step. A letter, not a court paper. */
export const miseEnDemeure: Wording = {
  subject: (facts) => fr`Mise en demeure de payer la somme de ${facts.claimed}`,
  opening: (facts) => {
    const owed = fr`vous restez nous devoir à ce jour la somme de ${facts.claimed} au titre ${facts.ofListed}.`;
    return [facts.earlierLetters === '' ? capitalize(owed) : fr`Malgré ${facts.earlierLetters}, ${owed}`];
  },
  body: (facts) => [
    fr`Par la présente, nous vous mettons en demeure de nous régler cette somme ${facts.payWithinFromReceipt}. La présente vaut mise en demeure au sens de l'article 1344 du Code civil.`,
    fr`Entre professionnels, l'article L. 441-10 du Code de commerce rend exigibles de plein droit, sans rappel, des pénalités de retard dès le lendemain de l'échéance et une indemnité forfaitaire de 40 € par facture pour frais de recouvrement. Ces sommes ne sont pas comprises dans le total ci-dessus.`,
    nextStep(facts.data.finalStep),
    fr`Vous pouvez encore l'éviter en réglant cette somme ou en convenant avec nous d'un échéancier : ${facts.contact}. ${IF_ALREADY_PAID}`,
  ],
  closing: () => [REGARDS],
};

/** Only what the creditor may really do: the order to pay is open to it without a lawyer. */
function nextStep(finalStep: boolean): string {
  return finalStep
    ? fr`À défaut de règlement dans ce délai, nous nous réservons le droit de demander une injonction de payer au tribunal compétent.`
    : fr`À défaut de règlement dans ce délai, nous nous réservons le droit de poursuivre le recouvrement de cette somme, au besoin en justice.`;
}
