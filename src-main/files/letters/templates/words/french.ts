import { fr } from '#shared/domain/letters/typography';
import { frenchLabels } from './french-labels';
import type { LanguageWords, TemplateWords } from './words';

const REGARDS = fr`Veuillez agréer, Madame, Monsieur, nos salutations distinguées.`;
const IF_ALREADY_PAID = fr`Si votre règlement est intervenu entre-temps, merci de nous en indiquer la date et le moyen.`;

/** An invoice falls due; how to pay; say if something is wrong. Not a word of lateness. */
const courtoisie: TemplateWords = {
  opening: [fr`Nous nous permettons de vous rappeler que {phrase.echeance}.`],
  body: [
    fr`Nous vous remercions de prévoir {#une_facture}son règlement, soit {somme_due}, pour cette date{/une_facture}{^une_facture}leur règlement, soit {somme_due} au total, chacune à sa date{/une_facture}.`,
    fr`Si votre règlement est déjà parti, merci de ne pas tenir compte de cette lettre. Et si quelque chose vous paraît inexact, {phrase.nous_joindre}.`,
  ],
  closing: [fr`Nous vous remercions de votre confiance et vous prions d'agréer, Madame, Monsieur, nos salutations distinguées.`],
};

/** Probably an oversight. Nothing of penalties. */
const relance1: TemplateWords = {
  opening: [
    fr`Sauf erreur de notre part, le règlement {phrase.des_factures} ne nous est pas encore parvenu. Il s'agit sans doute d'un simple oubli{#client_fidele}, et nous vous savons gré de la confiance que vous nous témoignez depuis plusieurs années{/client_fidele}.`,
  ],
  body: [
    fr`Nous vous remercions de bien vouloir nous régler la somme de {somme_due} {lettre.delai}.`,
    fr`Si votre règlement est déjà parti, merci de ne pas tenir compte de cette lettre. Et si quelque chose vous paraît inexact, {phrase.nous_joindre}.`,
  ],
  closing: [fr`Nous vous remercions de votre confiance et vous prions d'agréer, Madame, Monsieur, nos salutations distinguées.`],
};

/** Firm: a date, and an invitation to call or to agree a schedule. No hurry, no reproach. */
const relance2: TemplateWords = {
  opening: [fr`Sauf erreur de notre part, {#lettres_precedentes}et {phrase.malgre_nos_lettres}, {/lettres_precedentes}{phrase.restent_impayees} à ce jour.`],
  body: [
    fr`{#client_fidele}Nous vous remercions de{/client_fidele}{^client_fidele}Nous vous demandons de{/client_fidele} nous régler la somme de {somme_due} {lettre.delai}.`,
    fr`Si vous rencontrez une difficulté passagère ou contestez un montant, {phrase.nous_joindre} : nous pouvons convenir ensemble d'un échéancier.`,
    fr`Si votre règlement s'est croisé avec cette lettre, merci de ne pas en tenir compte.`,
  ],
  closing: [fr`Nous comptons sur votre règlement et vous prions d'agréer, Madame, Monsieur, nos salutations distinguées.`],
};

/** Last reminder: the earlier letters, a short deadline, what the law adds, the next step. No court vocabulary. */
const relance3: TemplateWords = {
  opening: [
    fr`Sauf erreur de notre part, {#lettres_precedentes}et {phrase.malgre_nos_lettres}, {/lettres_precedentes}{phrase.restent_impayees} à ce jour.{#client_fidele} Nous le regrettons d'autant plus que nous travaillons ensemble depuis plusieurs années.{/client_fidele}`,
  ],
  body: [
    fr`Nous vous demandons de nous régler la somme de {somme_due} {lettre.delai}. {#derniere_etape}Sans règlement ni réponse de votre part, nous déciderons des suites à donner à ce dossier.{/derniere_etape}{^derniere_etape}Sans règlement ni réponse de votre part, nous vous adresserons une mise en demeure.{/derniere_etape}`,
    {
      unless: 'particulier',
      texts: [
        fr`{#professionnel}Entre professionnels, tout{/professionnel}{#secteur_public}Tout{/secteur_public} retard de paiement rend dus de plein droit des intérêts de retard et une indemnité forfaitaire de 40 € par facture pour frais de recouvrement{#professionnel} (article L. 441-10 du Code de commerce){/professionnel}{#secteur_public} (articles R. 2192-31 et D. 2192-35 du Code de la commande publique){/secteur_public}.{^penalites} Ces sommes ne sont pas comprises dans ce total.{/penalites}`,
      ],
    },
    fr`Il est encore temps de trouver une solution ensemble : {phrase.nous_joindre}. ${IF_ALREADY_PAID}`,
  ],
  closing: [REGARDS],
};

/** Formal notice: the claim, the deadline from receipt, the articles, the next step. A letter, not a court paper. */
const miseEnDemeure: TemplateWords = {
  opening: [
    fr`{#lettres_precedentes}Sauf erreur de notre part, et {phrase.malgre_nos_lettres}, vous{/lettres_precedentes}{^lettres_precedentes}Vous{/lettres_precedentes} restez nous devoir à ce jour la somme de {somme_due} au titre {phrase.des_factures}.`,
  ],
  body: [
    fr`Par la présente, nous vous mettons en demeure de nous régler cette somme {lettre.delai_de_reception}. La présente vaut mise en demeure au sens de l'article 1344 du Code civil.`,
    {
      when: 'professionnel',
      texts: [
        fr`Entre professionnels, l'article L. 441-10 du Code de commerce rend exigibles de plein droit, sans rappel, des pénalités de retard dès le lendemain de l'échéance et une indemnité forfaitaire de 40 € par facture pour frais de recouvrement{^penalites}, non comprises dans ce total{/penalites}.`,
      ],
    },
    {
      when: 'particulier',
      texts: [fr`À compter de la présente, cette somme porte intérêt au taux légal (articles 1231-6 et 1344-1 du Code civil).`],
    },
    {
      when: 'secteur_public',
      texts: [
        fr`Le retard de paiement fait courir de plein droit des intérêts moratoires et une indemnité forfaitaire de 40 € par facture (articles R. 2192-31 et D. 2192-35 du Code de la commande publique).{^penalites} Ces sommes ne sont pas comprises dans ce total.{/penalites}`,
      ],
    },
    fr`À défaut de règlement dans ce délai, nous nous réservons le droit de {#derniere_etape}{#secteur_public}saisir la juridiction compétente{/secteur_public}{^secteur_public}demander au tribunal compétent de vous y condamner, au besoin par la voie de l'injonction de payer{/secteur_public}{/derniere_etape}{^derniere_etape}poursuivre le recouvrement de cette somme, au besoin en justice{/derniere_etape}.`,
    fr`Vous pouvez encore l'éviter en réglant cette somme ou en convenant avec nous d'un échéancier : {phrase.nous_joindre}. ${IF_ALREADY_PAID}`,
  ],
  closing: [REGARDS],
};

/** The debt acknowledged, the schedule, what a missed instalment does. */
const echeancier: TemplateWords = {
  opening: [
    fr`Nous avons convenu ensemble du règlement échelonné de la somme de {echeancier.total}, que {client.nom} reconnaît devoir à {societe.nom} au titre {phrase.des_factures}.`,
  ],
  body: [
    fr`Cette somme est réglée aux dates et pour les montants du second tableau. Tant qu'elles sont respectées, nous ne vous adresserons aucun rappel à ce sujet.`,
  ],
  closing: [
    fr`Si une échéance n'est pas réglée {#echeancier.tolerance}dans les {echeancier.tolerance} qui suivent sa date{/echeancier.tolerance}{^echeancier.tolerance}à sa date{/echeancier.tolerance}, l'accord prend fin et le solde redevient exigible en totalité. En cas de difficulté, {phrase.nous_joindre}.`,
    fr`Fait en deux exemplaires, dont un à nous retourner signé.`,
  ],
};

const remerciement: TemplateWords = {
  opening: [fr`Nous avons bien reçu votre règlement : votre compte est aujourd'hui soldé, et nous vous en remercions.`],
  body: [
    fr`Nous sommes heureux de vous compter parmi nos clients{#client_fidele} depuis plusieurs années{/client_fidele}. Pour toute question, {phrase.nous_joindre}.`,
  ],
  closing: [fr`Nous vous prions d'agréer, Madame, Monsieur, nos salutations distinguées.`],
};

/** Facts only. */
const releve: TemplateWords = {
  opening: [fr`Vous trouverez ci-dessous le relevé de votre compte depuis le {releve.depuis}, arrêté au {releve.arrete}.`],
  body: [fr`Si une ligne ne correspond pas à vos propres comptes, {phrase.nous_joindre}.`],
  closing: [REGARDS],
};

export const frenchWords: LanguageWords = {
  tag: 'fr-FR',
  labels: frenchLabels,
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
