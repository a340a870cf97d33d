import type { ErrorSentence } from './error-sentence';

/** What is said when an entry of the bank inbox cannot be handled as was asked. */
export const bankSentences = {
  bankEntryNotFound: {
    title: 'Ce mouvement de banque n’est plus dans les livres.',
    why: 'L’import de son relevé a pu être annulé.',
    todo: 'Actualisez la liste des mouvements.',
  },
  bankEntryHandled: {
    title: 'Ce mouvement est déjà traité.',
    why: 'Il a été rapproché ou laissé de côté entre-temps.',
    todo: 'Passez au mouvement suivant, ou annulez d’abord ce qui en a été fait.',
  },
  bankEntryDiffers: {
    title: 'Ces deux mouvements ne sont pas la même opération.',
    why: 'Leurs montants ou leurs devises diffèrent.',
    todo: 'Choisissez ce que règle ce mouvement, ou laissez-le de côté.',
  },
  bankRestNotSmall: {
    title: 'Le reste dû est trop grand pour être passé en perte ici.',
    why: 'Ce n’est ni un arrondi, ni des frais de banque, ni un escompte.',
    todo: 'Rapprochez sans passer le reste en perte ; la perte se constate dans le dossier du client.',
  },
  bankEntryIsReturn: {
    title: 'Ce mouvement n’est pas un encaissement.',
    why: 'C’est un paiement qui revient impayé : il ne règle aucune facture.',
    todo: 'Choisissez le règlement qu’il annule, ou laissez-le de côté.',
  },
  bankPaymentDiffers: {
    title: 'Ce règlement ne correspond pas au mouvement.',
    why: 'Son montant est autre, ou un autre mouvement l’a déjà confirmé.',
    todo: 'Choisissez un règlement du même montant.',
  },
  bankPaymentRefunded: {
    title: 'Ce règlement a déjà été remboursé.',
    why: 'Ce qu’il laissait a servi à un remboursement : il ne peut pas revenir impayé en entier.',
    todo: 'Libérez d’abord ce remboursement dans le dossier du client.',
  },
  bankMatchInUse: {
    title: 'Ce rapprochement ne peut pas être annulé.',
    why: 'La facture {{invoice}} a été réglée autrement depuis le retour impayé.',
    todo: 'Libérez ce nouveau règlement dans le dossier du client, puis recommencez.',
  },
} as const satisfies Readonly<Record<string, ErrorSentence>>;
