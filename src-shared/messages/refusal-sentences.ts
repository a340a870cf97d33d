import type { ErrorCode } from '../contract/errors';
import { accountingSentences } from './accounting-sentences';
import { bankSentences } from './bank-sentences';
import { letterSentences } from './letter-sentences';
import { claimSentences } from './claim-sentences';
import { correspondenceSentences } from './correspondence-sentences';
import type { ErrorSentence } from './error-sentence';
import { importSentences } from './import-sentences';
import { litigationSentences } from './litigation-sentences';
import { obstacleSentences } from './obstacle-sentences';
import { privacySentences } from './privacy-sentences';

export type { ErrorSentence } from './error-sentence';

export const errors = {
  invalidInput: {
    title: 'Cette demande est incomplète ou mal formée.',
    why: 'Une des valeurs saisies n’est pas acceptée.',
    todo: 'Vérifiez la saisie, puis recommencez.',
  },
  unknownOperation: {
    title: 'Cette action n’existe pas dans cette version.',
    why: 'La fenêtre et le moteur d’Encours ne sont pas de la même version.',
    todo: 'Fermez Encours et ouvrez-le de nouveau.',
  },
  engineStopped: {
    title: 'L’action a été interrompue.',
    why: 'Le moteur d’Encours s’est arrêté ; il a été redémarré et rien n’a été enregistré à moitié.',
    todo: 'Recommencez l’action.',
  },
  cancelled: {
    title: 'Vous avez arrêté ce travail.',
    why: 'Rien de ce qu’il préparait n’a été enregistré.',
    todo: 'Relancez-le quand vous voulez.',
  },
  internal: {
    title: 'Une erreur imprévue est survenue.',
    why: 'Encours n’a pas su terminer cette action ; rien n’a été enregistré à moitié.',
    todo: 'Recommencez. Si l’erreur revient, redémarrez Encours.',
  },
  noCompanyOpen: {
    title: 'Aucune société n’est ouverte.',
    why: 'Cette action porte sur les livres d’une société.',
    todo: 'Ouvrez ou créez une société.',
  },
  companyNotFound: {
    title: 'Cette société est introuvable.',
    why: 'Son dossier a été déplacé ou supprimé.',
    todo: 'Choisissez une autre société ou restaurez une sauvegarde.',
  },
  companyExists: {
    title: 'Une société porte déjà ce nom.',
    why: 'Deux sociétés du même nom seraient confondues.',
    todo: 'Ouvrez celle qui existe ou choisissez un autre nom.',
  },
  databaseMissing: {
    title: 'Les livres de cette société sont introuvables.',
    why: 'Le fichier de données n’est plus à sa place.',
    todo: 'Restaurez une sauvegarde.',
  },
  databaseCorrupt: {
    title: 'Les livres de cette société sont abîmés.',
    why: 'Le fichier de données ne passe pas les contrôles ; il n’a pas été modifié.',
    todo: 'Restaurez la dernière sauvegarde.',
  },
  notEncoursBooks: {
    title: 'Ce fichier n’est pas une base d’Encours.',
    why: 'Il appartient à un autre programme, ou ce n’est pas une base ; il n’a pas été touché.',
    todo: 'Choisissez le fichier d’une société d’Encours, ou créez-en une autre.',
  },
  databaseReadOnly: {
    title: 'Les livres ne peuvent pas être modifiés.',
    why: 'Le fichier de données ou son dossier est en lecture seule.',
    todo: 'Rendez le dossier d’Encours accessible en écriture, puis recommencez.',
  },
  databaseBusy: {
    title: 'Les livres sont occupés.',
    why: 'Un autre programme, ou une autre fenêtre d’Encours, les utilise.',
    todo: 'Fermez l’autre programme, puis recommencez.',
  },
  diskFailure: {
    title: 'Le disque ne répond pas.',
    why: 'Les livres n’ont pas pu être lus ou écrits : le support a été retiré, ou il est défaillant. Rien n’a été enregistré à moitié.',
    todo: 'Vérifiez le disque, puis recommencez ; s’il reste défaillant, restaurez une sauvegarde ailleurs.',
  },
  databaseFull: {
    title: 'Le disque est plein.',
    why: 'Il n’y a pas assez de place pour enregistrer ; rien n’a été modifié.',
    todo: 'Libérez de la place, puis recommencez.',
  },
  databaseNewer: {
    title: 'Ces livres viennent d’une version plus récente d’Encours.',
    why: 'Les ouvrir avec cette version pourrait les abîmer ; ils n’ont pas été touchés.',
    todo: 'Installez la dernière version d’Encours.',
  },
  migrationFailed: {
    title: 'Les livres n’ont pas pu être mis à jour.',
    why: 'La mise à jour a été annulée ; les livres sont tels qu’ils étaient.',
    todo: 'Recommencez ; si l’erreur revient, restaurez une sauvegarde.',
  },
  rateNotOwn: {
    title: 'Ce taux n’a pas été saisi par vous.',
    why: 'Seul un taux saisi peut être retiré ; ceux fournis avec Encours restent.',
    todo: 'Pour en changer un, saisissez le vôtre : il le remplace.',
  },
  checkNotFound: {
    title: 'Cette vérification n’est plus dans le dossier.',
    why: 'Elle a pu être retirée entre-temps.',
    todo: 'Rouvrez le dossier pour voir celles qui y sont.',
  },
  limitationEventNotFound: {
    title: 'Cet événement n’est plus dans le dossier.',
    why: 'Il a pu être retiré entre-temps.',
    todo: 'Rouvrez le dossier pour voir ce qui y est.',
  },
  limitationBeforeDue: {
    title: 'Cet événement précède l’échéance.',
    why: 'La prescription ne court qu’à partir de l’échéance : rien ne peut l’interrompre avant.',
    todo: 'Vérifiez la date, ou les factures concernées.',
  },
  logoNotAnImage: {
    title: 'Ce fichier n’est pas une image qui puisse servir de logo.',
    why: 'Les lettres acceptent une image PNG ou JPEG, entière.',
    todo: 'Enregistrez votre logo en PNG ou en JPEG, puis choisissez-le de nouveau.',
  },
  logoTooLarge: {
    title: 'Cette image est trop lourde pour un logo.',
    why: 'Chaque lettre la contient\u00a0: au-delà de 1\u00a0Mo, les envois deviendraient trop lourds.',
    todo: 'Réduisez-la (600 pixels de large suffisent), puis choisissez-la de nouveau.',
  },
  clientNotFound: {
    title: 'Ce client n’est plus dans les livres.',
    why: 'Il a pu être retiré par l’annulation d’un import.',
    todo: 'Revenez à la liste des clients.',
  },
  clientCodeTaken: {
    title: 'Ce code de client est déjà pris.',
    why: 'Deux clients ne peuvent pas porter le même code.',
    todo: 'Choisissez un autre code.',
  },
  mergeNumberClash: {
    title: 'Ces deux clients ne peuvent pas être fusionnés.',
    why: 'Ils ont chacun une pièce du même numéro : {{items}}.',
    todo: 'Si c’est la même pièce, annulez l’import qui l’a apportée en double, puis recommencez.',
  },
  mergeNotFound: {
    title: 'Cette fusion est introuvable.',
    why: 'Elle a déjà été annulée, ou le client n’est plus dans les livres.',
    todo: 'Actualisez la liste des clients.',
  },
  mergeInUse: {
    title: 'Cette fusion ne peut pas être annulée.',
    why: 'Depuis, des règlements ou des avoirs de l’un ont soldé des factures de l’autre, ou un événement de prescription porte sur les deux : {{items}}.',
    todo: 'Libérez ces affectations ou retirez cet événement, puis recommencez.',
  },
  invoiceNotFound: {
    title: 'Cette facture n’est plus dans les livres.',
    why: 'Elle a pu être retirée par l’annulation d’un import.',
    todo: 'Revenez au dossier du client.',
  },
  paymentNotFound: {
    title: 'Ce règlement n’est plus dans les livres.',
    why: 'Il a déjà été supprimé.',
    todo: 'Revenez au dossier du client.',
  },
  creditNoteNotFound: {
    title: 'Cet avoir n’est plus dans les livres.',
    why: 'Il a pu être retiré par l’annulation d’un import.',
    todo: 'Revenez au dossier du client.',
  },
  allocationNotFound: {
    title: 'Cette affectation n’existe plus.',
    why: 'Elle a déjà été libérée.',
    todo: 'Revenez au dossier du client.',
  },
  documentNotFound: {
    title: 'Ce document est introuvable.',
    why: 'Il n’est plus dans les livres de cette société.',
    todo: 'Revenez au dossier du client.',
  },
  allocationTooLarge: {
    title: 'Le montant affecté est trop grand.',
    why: 'Il dépasse ce qui reste à payer sur la facture {{invoice}}, ou ce qui reste du règlement ou de l’avoir.',
    todo: 'Affectez au plus {{limitCents}}.',
  },
  allocationOtherClient: {
    title: 'La facture et le règlement ne sont pas du même client.',
    why: 'Un règlement ou un avoir ne solde que les factures de son client.',
    todo: 'Choisissez une facture du même client.',
  },
  allocationOtherCurrency: {
    title: 'La facture {{invoice}} est dans une autre devise que ce règlement.',
    why: 'Elle est tenue en {{currency}} : sans cours de change, un montant d’une autre devise ne peut pas la solder.',
    todo: 'Choisissez une facture de la même devise ; celle-ci se suit à part.',
  },
  amountZero: {
    title: 'Le montant est nul.',
    why: 'Un règlement a un montant, positif, ou négatif pour un remboursement.',
    todo: 'Saisissez le montant du règlement.',
  },
  dateInFuture: {
    title: 'La date est dans le futur.',
    why: 'Ce qui n’est pas encore arrivé ne s’enregistre pas : au plus tôt le jour même.',
    todo: 'Saisissez la date d’aujourd’hui ou une date passée.',
  },
  ...correspondenceSentences,
  ...letterSentences,
  ...litigationSentences,
  ...claimSentences,
  ...obstacleSentences,
  ibanInvalid: {
    title: 'Cet IBAN n’est pas valable.',
    why: 'Ses chiffres de contrôle ne correspondent pas : il manque un caractère ou deux sont inversés.',
    todo: 'Recopiez l’IBAN depuis votre relevé d’identité bancaire.',
  },
  sirenInvalid: {
    title: 'Ce numéro SIREN n’est pas valable.',
    why: 'Un SIREN a neuf chiffres, et le dernier contrôle les autres.',
    todo: 'Recopiez le numéro, ou laissez le champ vide.',
  },
  policyInvalid: {
    title: 'Ce scénario ne peut pas être appliqué.',
    why: 'Il n’a pas la forme attendue : {{reason}}.',
    todo: 'Corrigez-le, puis recommencez ; l’ancien reste en vigueur.',
  },
  templateInvalid: {
    title: 'Ce modèle ne peut pas servir.',
    why: '« {{name}} » contient des champs inconnus ou mal écrits, ou ce qu’une lettre ne doit pas contenir.',
    todo: 'Vérifiez-le pour voir chaque défaut, corrigez-le dans Word, puis recommencez ; le modèle en place sert toujours.',
  },
  templateNotSaved: {
    title: 'Le modèle n’a pas pu être enregistré.',
    why: '« {{name}} » n’a pas pu être écrit : il est ouvert dans Word, le disque est plein, ou le dossier n’est pas accessible.',
    todo: 'Fermez-le dans Word ou choisissez un autre dossier, puis recommencez.',
  },
  templateNotFound: {
    title: 'Cette version du modèle n’existe pas.',
    why: 'Aucune version {{version}} n’a été ajoutée pour ce modèle et cette langue.',
    todo: 'Choisissez une version de la liste.',
  },
  runBeforeLastIssue: {
    title: 'Des relances plus récentes ont déjà été émises.',
    why: 'La dernière émission est du {{last}} ; relancer à une date antérieure brouillerait les niveaux.',
    todo: 'Choisissez le {{last}} ou une date postérieure.',
  },
  staleData: {
    title: 'Vos règlements ne sont pas à jour.',
    why: 'Les derniers règlements connus vont jusqu’au {{dataDate}}, quel que soit le jour de l’import : un client pourrait avoir payé depuis.',
    todo: 'Importez les règlements récents, ou confirmez que vous voulez continuer.',
  },
  nothingToIssue: {
    title: 'Il n’y a rien à relancer.',
    why: 'Aucune relance n’est due à cette date pour les clients choisis : un règlement a pu être enregistré entre-temps.',
    todo: 'Actualisez la file des relances.',
  },
  folderNotWritable: {
    title: 'Les lettres n’ont pas pu être écrites.',
    why: 'Le dossier des lettres n’est pas accessible en écriture. Aucune relance n’a été émise.',
    todo: 'Vérifiez le dossier Documents, puis recommencez.',
  },
  runNotFound: {
    title: 'Aucune relance n’a été émise à cette date.',
    why: 'Il n’y en a pas, ou elles ont toutes été annulées.',
    todo: 'Choisissez une autre date dans l’historique des relances.',
  },
  outputsNotWritten: {
    title: 'Les fichiers n’ont pas pu être écrits.',
    why: 'Le dossier choisi n’est pas accessible en écriture, ou le disque est plein. Rien n’y a été laissé ; les relances émises ne changent pas.',
    todo: 'Choisissez un autre dossier, ou libérez de la place, puis recommencez.',
  },
  clientWithoutEmail: {
    title: 'Ce client n’a pas d’adresse e-mail.',
    why: 'Sa fiche n’en donne pas, ou ce qui y est écrit n’en est pas une.',
    todo: 'Complétez sa fiche, ou envoyez la lettre par la poste.',
  },
  fileNotWritten: {
    title: 'Le fichier n’a pas pu être écrit.',
    why: 'Le disque est plein, ou le dossier n’est plus accessible. Ce qui a été enregistré l’est : une lettre émise reste dans son dossier client.',
    todo: 'Libérez de la place ou rendez le dossier accessible, puis ouvrez la lettre depuis la correspondance du client.',
  },
  ...privacySentences,
  ...accountingSentences,
  ...bankSentences,
  ...importSentences,
} as const satisfies Record<ErrorCode, ErrorSentence>;
