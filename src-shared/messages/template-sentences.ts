import type { MissingPart } from '../domain/letters/useful-fields';
import type { TemplateProblem, TemplateProblemCode } from '../domain/letters/template-report';

/** What is wrong with a template, in a sentence; the fault is quoted as it stands in the document. */
export function templateSentence({ code, text, suggestion }: TemplateProblem): string {
  return SENTENCES[code](text.trim(), suggestion);
}

/** What a letter made from a template would not say, in a sentence, with the field that says it. */
export const missingSentence = (part: MissingPart): string => MISSING[part];

const MISSING: Readonly<Record<MissingPart, string>> = {
  address: 'Le nom et l’adresse du client n’y figurent pas : ajoutez {client.adresse}.',
  total: 'La somme demandée n’y figure pas : ajoutez {somme_due} ou {total_a_payer}.',
  invoices: 'La liste des factures n’y figure pas : ajoutez un tableau dont une ligne va de {#factures} à {/factures}.',
  deadline: 'Le délai pour payer n’y figure pas : ajoutez {lettre.delai}.',
  instalments: 'Les échéances n’y figurent pas : ajoutez un tableau dont une ligne va de {#echeances} à {/echeances}.',
  movements: 'Les mouvements n’y figurent pas : ajoutez un tableau dont une ligne va de {#mouvements} à {/mouvements}.',
  balance: 'Le solde n’y figure pas : ajoutez {releve.solde}.',
};

const near = (text: string): string => (text === '' ? '' : ` près de « ${text} »`);

const SENTENCES: Readonly<Record<TemplateProblemCode, (text: string, suggestion: string | null) => string>> = {
  notWord: () => 'Ce fichier n’est pas un document Word (.docx) lisible : enregistrez-le depuis Word au format « Document Word ».',
  tooLarge: () => 'Ce document pèse plus de 10 Mo, et chaque lettre pèserait autant : réduisez ou retirez ses images.',
  macros: () => 'Ce document contient des macros : enregistrez-le au format « Document Word (.docx) », qui n’en contient pas.',
  externalLink: (text) => `Ce document va chercher un contenu ailleurs (« ${text} ») : insérez-le dans le document au lieu de le lier.`,
  fieldCode: (text) => `Ce document contient un champ Word ${text} qui va chercher ou exécuter autre chose : retirez-le.`,
  embeddedObject: (text) => `Ce document contient un objet incorporé (« ${text} ») : remplacez-le par du texte ou une image.`,
  remarks: (text) => `Ce document contient des commentaires ou des modifications suivies${text === '' ? '' : ` (« ${text} »)`}, que chaque client lirait : acceptez ou refusez les modifications et supprimez les commentaires dans Word.`,
  unknownField: (text, suggestion) => `{${text}} : champ inconnu${suggestion === null ? '' : ` ; vouliez-vous dire {${suggestion}} ?`}`,
  outsideList: (text, list) => `{${text}} ne se lit que dans une liste : placez-le entre {#${list ?? ''}} et {/${list ?? ''}}.`,
  listAsValue: (text) => `{${text}} ne s’imprime pas seul : écrivez {#${text}} … {/${text}} autour de ce qui en dépend.`,
  listInItself: (text) => `{#${text}} est déjà ouvert : une liste ne se répète pas dans elle-même ; gardez un seul {#${text}} et un seul {/${text}}.`,
  valueAsList: (text) => `{#${text}} : ce champ n’est pas une liste ; écrivez {${text}}.`,
  unclosedBrace: (text) => `Accolade non fermée${near(text)} : ajoutez « } » après le nom du champ.`,
  unopenedBrace: (text) => `Accolade fermée sans avoir été ouverte${near(text)} : ajoutez « { » ou retirez « } ».`,
  unclosedSection: (text) => `{#${text}} n’est jamais fermé : ajoutez {/${text}} après ce qui se répète ou dépend de lui.`,
  unopenedSection: (text) => `{/${text}} ferme ce qui n’a pas été ouvert : ajoutez {#${text}} avant, ou retirez-le.`,
  crossedSections: (text) => `Deux parties se croisent${near(text)} : fermez d’abord celle qui a été ouverte la dernière.`,
  broken: (text) => `Ce document ne peut pas être rempli${near(text)} : retirez ce passage et écrivez-le de nouveau dans Word.`,
};
