import { englishLabels } from './english-labels';
import type { LanguageWords, TemplateWords } from './words';

const REGARDS = 'Yours faithfully,';
const IF_ALREADY_PAID = 'If you have paid in the meantime, please let us know when and how.';

const courtoisie: TemplateWords = {
  opening: ['We would like to remind you that {phrase.echeance}.'],
  body: [
    'Thank you for planning {#une_facture}its payment of {somme_due} for that date{/une_facture}{^une_facture}their payment, {somme_due} in all, each on its date{/une_facture}.',
    'If your payment is already on its way, please disregard this letter. And if anything seems wrong, {phrase.nous_joindre}.',
  ],
  closing: ['Thank you for your confidence.', REGARDS],
};

const relance1: TemplateWords = {
  opening: [
    'According to our records, we have not yet received payment {phrase.des_factures}. This is probably an oversight{#client_fidele}, and we are grateful for your confidence over the years{/client_fidele}.',
  ],
  body: [
    'Please be so kind as to pay us {somme_due} {lettre.delai}.',
    'If your payment is already on its way, please disregard this letter. And if anything seems wrong, {phrase.nous_joindre}.',
  ],
  closing: ['Thank you for your confidence.', REGARDS],
};

const relance2: TemplateWords = {
  opening: ['According to our records, {#lettres_precedentes}and {phrase.malgre_nos_lettres}, {/lettres_precedentes}{phrase.restent_impayees}.'],
  body: [
    '{#client_fidele}We would be grateful if you would{/client_fidele}{^client_fidele}We ask you to{/client_fidele} pay us {somme_due} {lettre.delai}.',
    'If you are in temporary difficulty or dispute an amount, {phrase.nous_joindre}: we can agree a schedule together.',
    'If your payment has crossed with this letter, please disregard it.',
  ],
  closing: ['We rely on your payment and thank you in advance.', REGARDS],
};

const relance3: TemplateWords = {
  opening: [
    'According to our records, {#lettres_precedentes}and {phrase.malgre_nos_lettres}, {/lettres_precedentes}{phrase.restent_impayees}.{#client_fidele} We regret it all the more as we have worked together for several years.{/client_fidele}',
  ],
  body: [
    'We ask you to pay us {somme_due} {lettre.delai}. {#derniere_etape}Failing payment or an answer from you, we shall decide how to follow up this matter.{/derniere_etape}{^derniere_etape}Failing payment or an answer from you, we shall send you a formal notice.{/derniere_etape}',
    {
      unless: 'particulier',
      texts: [
        'Under French law, {#professionnel}between businesses, {/professionnel}late payment gives rise by operation of law to interest for late payment and to a fixed sum of €40 per invoice for recovery costs{#professionnel} (article L. 441-10 of the French Commercial Code){/professionnel}{#secteur_public} (articles R. 2192-31 and D. 2192-35 of the French Public Procurement Code){/secteur_public}.{^penalites} These sums are not included in the total above.{/penalites}',
      ],
    },
    'There is still time to find a solution together: {phrase.nous_joindre}. ' + IF_ALREADY_PAID,
  ],
  closing: [REGARDS],
};

const miseEnDemeure: TemplateWords = {
  opening: [
    '{#lettres_precedentes}According to our records, and {phrase.malgre_nos_lettres}, you{/lettres_precedentes}{^lettres_precedentes}You{/lettres_precedentes} still owe us {somme_due} to date, being the amount {phrase.des_factures}.',
  ],
  body: [
    'We hereby give you formal notice (mise en demeure) to pay us this sum {lettre.delai_de_reception}. This letter is a formal notice within the meaning of article 1344 of the French Civil Code.',
    {
      when: 'professionnel',
      texts: [
        'Between businesses, article L. 441-10 of the French Commercial Code makes interest for late payment due without reminder from the day after the due date, together with a fixed sum of €40 per invoice for recovery costs.{^penalites} These sums are not included in the total above.{/penalites}',
      ],
    },
    { when: 'particulier', texts: ['From this notice on, the sum bears interest at the French legal rate (articles 1231-6 and 1344-1 of the French Civil Code).'] },
    {
      when: 'secteur_public',
      texts: [
        'Late payment gives rise by operation of law to interest and to a fixed sum of €40 per invoice (articles R. 2192-31 and D. 2192-35 of the French Public Procurement Code).{^penalites} These sums are not included in the total above.{/penalites}',
      ],
    },
    'Failing payment within this period, we reserve the right to {#derniere_etape}apply to the competent court{^secteur_public} for an order to pay{/secteur_public}{/derniere_etape}{^derniere_etape}pursue the recovery of this sum, in court if need be{/derniere_etape}.',
    'You can still avoid this by paying the sum or by agreeing a schedule with us: {phrase.nous_joindre}. ' + IF_ALREADY_PAID,
  ],
  closing: [REGARDS],
};

const echeancier: TemplateWords = {
  opening: ['We have agreed that the sum of {echeancier.total}, which {client.nom} acknowledges owing to {societe.nom} in respect {phrase.des_factures}, be paid in instalments.'],
  body: ['The sum is paid on the dates and for the amounts of the second table. As long as they are kept, we shall send you no reminder about it.'],
  closing: [
    'If an instalment is not paid {#echeancier.tolerance}within {echeancier.tolerance} of its date{/echeancier.tolerance}{^echeancier.tolerance}on its date{/echeancier.tolerance}, the agreement ends and the whole balance becomes payable again. Should you meet a difficulty, {phrase.nous_joindre}.',
    'Made in two copies, one of which is to be returned to us signed.',
  ],
};

const remerciement: TemplateWords = {
  opening: ['We have received your payment: your account is now settled, and we thank you for it.'],
  body: ['We are glad to have you as a client{#client_fidele}, as we have been for several years{/client_fidele}. For any question, {phrase.nous_joindre}.'],
  closing: [REGARDS],
};

const releve: TemplateWords = {
  opening: ['Please find below the statement of your account from {releve.depuis} to {releve.arrete}.'],
  body: ['If a line does not agree with your own books, {phrase.nous_joindre}.'],
  closing: [REGARDS],
};

export const englishWords: LanguageWords = {
  tag: 'en-GB',
  labels: englishLabels,
  letters: {
    courtoisie,
    'relance-1': relance1,
    'relance-2': relance2,
    'relance-3': relance3,
    'mise-en-demeure': miseEnDemeure,
    echeancier,
    remerciement,
    releve,
  },
};
