import type { ErrorSentence } from './error-sentence';

/** What is said of a file that cannot be imported, or an import that cannot be done or undone. */
export const importSentences = {
  fileNotFound: {
    title: 'Le fichier est introuvable.',
    why: 'Il a été déplacé, renommé ou supprimé depuis qu’il a été déposé.',
    todo: 'Déposez-le de nouveau.',
  },
  fileUnreadable: {
    title: 'Le fichier ne peut pas être lu.',
    why: 'Vous n’avez pas le droit de le lire, ou le support a été retiré.',
    todo: 'Copiez-le sur cet ordinateur, puis déposez la copie.',
  },
  fileLocked: {
    title: 'Le fichier est ouvert dans un autre programme.',
    why: 'Ce programme empêche de le lire tant qu’il l’utilise.',
    todo: 'Enregistrez et fermez le fichier, puis déposez-le de nouveau.',
  },
  fileEmpty: {
    title: 'Le fichier est vide.',
    why: 'Il ne contient aucune ligne à lire.',
    todo: 'Exportez-le de nouveau depuis votre logiciel.',
  },
  fileTooLarge: {
    title: 'Le fichier est trop gros.',
    why: 'Il dépasse ce qu’Encours sait lire en une fois.',
    todo: 'Exportez une période plus courte, en plusieurs fichiers.',
  },
  fileEncrypted: {
    title: 'Le fichier est protégé par un mot de passe.',
    why: 'Encours ne peut pas lire un fichier chiffré.',
    todo: 'Ouvrez-le avec son mot de passe, enregistrez-le sans, puis déposez-le.',
  },
  fileCorrupt: {
    title: 'Le fichier est abîmé.',
    why: 'Il est incomplet, ou son contenu n’est pas celui que son nom annonce.',
    todo: 'Exportez-le ou téléchargez-le de nouveau.',
  },
  fileIsDirectory: {
    title: 'C’est un dossier, pas un fichier.',
    why: 'Encours lit des fichiers.',
    todo: 'Ouvrez le dossier et déposez les fichiers qu’il contient.',
  },
  folderEmpty: {
    title: 'Le dossier « {{name}} » est vide.',
    why: 'Il ne contient aucun fichier à lire ; les fichiers cachés et ceux du système sont laissés de côté.',
    todo: 'Déposez le dossier qui contient vos exports.',
  },
  folderNothingUsable: {
    title: 'Aucun fichier de ce dossier ne peut être importé.',
    why: 'Chacun est listé avec sa raison : {{files}}.',
    todo: 'Déposez les exports de votre logiciel : factures, règlements, clients, relevés de banque ou FEC.',
  },
  tooManyFiles: {
    title: 'Il y a trop de fichiers pour un seul import.',
    why: 'Un import prend {{limit}} fichiers au plus. Rien n’a été lu.',
    todo: 'Déposez un sous-dossier, ou moins de fichiers à la fois.',
  },
  fileKindUnknown: {
    title: 'Ce type de fichier n’est pas reconnu.',
    why: 'Encours lit les classeurs Excel (.xlsx) et les fichiers texte (.csv).',
    todo: 'Exportez vos factures dans l’un de ces formats.',
  },
  fileKindLater: {
    title: 'Ce type de fichier n’est pas encore lu.',
    why: 'Encours l’a reconnu, mais ne sait pas encore en tirer les factures ; rien n’a été importé.',
    todo: 'Exportez de votre logiciel la liste des factures, ou celle des règlements, puis importez-la.',
  },
  headerNotFound: {
    title: 'La ligne d’en-têtes est introuvable.',
    why: 'Aucune ligne ne ressemble à des noms de colonnes (numéro, client, date, montant).',
    todo: 'Indiquez le numéro de la ligne d’en-têtes.',
  },
  columnsMissing: {
    title: 'Il manque des colonnes.',
    why: 'Sans elles, les lignes ne peuvent pas être enregistrées : {{missing}}.',
    todo: 'Indiquez à quoi correspond chaque colonne.',
  },
  mappingInvalid: {
    title: 'La correspondance des colonnes n’est pas utilisable.',
    why: 'Une même colonne y sert deux fois, ou une valeur n’est pas acceptée.',
    todo: 'Corrigez la correspondance des colonnes.',
  },
  mappingColumnUnknown: {
    title: 'Une colonne attendue n’est pas dans le fichier.',
    why: 'La correspondance des colonnes nomme une colonne qui n’existe pas.',
    todo: 'Choisissez une des colonnes du fichier.',
  },
  sheetNotFound: {
    title: 'Cette feuille n’est pas dans le classeur.',
    why: 'Elle a été renommée ou supprimée.',
    todo: 'Choisissez une autre feuille.',
  },
  dateOrderUnknown: {
    title: 'L’ordre du jour et du mois est incertain.',
    why: 'Toutes les dates du fichier se lisent aussi bien jour/mois que mois/jour : {{value}} est le {{dayFirst}} ou le {{monthFirst}}.',
    todo: 'Indiquez le format des dates.',
  },
  decimalUnknown: {
    title: 'Le séparateur des centimes est incertain.',
    why: 'Rien dans le fichier ne dit si {{value}} vaut {{commaCents}} ou {{pointCents}}.',
    todo: 'Indiquez si la virgule ou le point sépare les centimes.',
  },
  pdfWithoutData: {
    title: 'Ce PDF n’est pas une facture électronique.',
    why: 'Il ne contient pas de données : c’est seulement l’image d’une facture, que rien ne permet de lire sans erreur.',
    todo: 'Demandez à votre logiciel le format Factur-X, ou exportez la liste de vos factures.',
  },
  pdfWithoutInvoice: {
    title: 'Ce PDF n’est pas une facture électronique.',
    why: 'Il contient des pièces jointes, mais aucune n’est une facture : {{names}}.',
    todo: 'Demandez à votre logiciel le format Factur-X, ou exportez la liste de vos factures.',
  },
  pdfDataCorrupt: {
    title: 'Les données de facture de ce PDF sont abîmées.',
    why: 'Il contient bien une facture électronique ({{names}}), mais elle est incomplète ou mal formée.',
    todo: 'Produisez de nouveau la facture avec votre logiciel, puis déposez-la.',
  },
  xmlUnknown: {
    title: 'Ce fichier XML n’est pas reconnu.',
    why: 'Ce n’est ni une facture électronique (Factur-X, UBL, CII), ni un relevé de banque.',
    todo: 'Exportez vos factures au format Factur-X, ou leur liste en classeur ou en CSV.',
  },
  notAnInvoice: {
    title: 'Ce document n’est pas une facture.',
    why: 'C’est une commande, un devis, une facture pro forma ou un bon de livraison électronique : rien n’y est dû.',
    todo: 'Déposez la facture qui lui correspond.',
  },
  einvoiceIncomplete: {
    title: 'Il manque des données à cette facture électronique.',
    why: 'Sans elles, elle ne peut pas être enregistrée : {{missing}}.',
    todo: 'Produisez de nouveau la facture avec votre logiciel, puis déposez-la.',
  },
  einvoiceUnreadable: {
    title: 'Une donnée de cette facture électronique ne peut pas être lue.',
    why: 'La valeur « {{value}} » ({{field}}) peut se comprendre de plusieurs façons, ou d’aucune.',
    todo: 'Produisez de nouveau la facture avec votre logiciel, puis déposez-la.',
  },
  einvoiceIsPurchase: {
    title: 'Cette facture vous a été adressée : vous en êtes l’acheteur.',
    why: 'C’est celle d’un fournisseur ({{seller}}), pas une de vos ventes.',
    todo: 'Déposez les factures que vous avez émises.',
  },
  noClientAccount: {
    title: 'Ce fichier des écritures n’a rien à recouvrer.',
    why: 'Aucune de ses écritures ne porte sur un compte client ({{accounts}}).',
    todo: 'Vérifiez que c’est le FEC de la bonne société ; si ses comptes clients ont d’autres numéros, dites-les dans les réglages ; s’ils sont tenus ailleurs, importez la liste des factures.',
  },
  clientAccountsInvalid: {
    title: 'Ces comptes clients ne sont pas utilisables.',
    why: 'Un compte s’écrit avec des chiffres, deux au moins : 411, ou 411 et 416.',
    todo: 'Donnez le début de chaque compte, séparés par des virgules.',
  },
  bankStatementMalformed: {
    title: 'Ce relevé de banque n’est pas lisible.',
    why: '{{reason}}{{line}}. Rien n’en a été repris, pour ne pas en perdre une partie sans le dire.',
    todo: 'Téléchargez-le de nouveau sur le site de votre banque, sans l’ouvrir ni l’enregistrer dans un autre logiciel.',
  },
  bankOtherFormat: {
    title: 'Ce fichier de banque n’est pas un relevé de compte.',
    why: 'C’est {{format}}.',
    todo: 'Demandez à votre banque le relevé de compte au format CAMT.053, CFONB 120 ou OFX.',
  },
  earlierYearAfterLater: {
    title: 'Cet exercice précède celui qui est déjà dans vos comptes.',
    why: 'Vos comptes commencent par les à-nouveaux du {{opening}}, qui résument déjà cet exercice : ses pièces seraient comptées deux fois.',
    todo: 'Annulez l’import de l’exercice suivant, importez celui-ci, puis l’exercice suivant.',
  },
  rowsRejected: {
    title: 'Des lignes ne peuvent pas être enregistrées.',
    why: 'Chacune est listée avec la raison de son rejet.',
    todo: 'Corrigez le fichier, ou choisissez d’importer sans elles.',
  },
  importNothing: {
    title: 'Il n’y a rien de nouveau à importer.',
    why: 'Tout ce que contiennent ces fichiers est déjà dans les livres.',
    todo: 'Rien à faire.',
  },
  previewOutdated: {
    title: 'Cet aperçu n’est plus à jour.',
    why: 'Les livres ont changé depuis qu’il a été préparé.',
    todo: 'Refaites l’aperçu, puis acceptez-le.',
  },
  stagingNotFound: {
    title: 'Cet aperçu n’existe plus.',
    why: 'Il a été abandonné, ou Encours a redémarré.',
    todo: 'Relisez les fichiers, ou déposez-les de nouveau.',
  },
  batchNotFound: {
    title: 'Cet import est introuvable.',
    why: 'Il n’est pas dans les livres de cette société.',
    todo: 'Actualisez l’historique des imports.',
  },
  batchAlreadyUndone: {
    title: 'Cet import est déjà annulé.',
    why: 'Ce qu’il avait ajouté n’est plus dans les livres.',
    todo: 'Rien à faire.',
  },
  batchInUse: {
    title: 'Cet import ne peut pas être annulé.',
    why: 'Des éléments enregistrés ensuite reposent sur lui.',
    todo: 'Annulez d’abord ce qui repose sur lui. Des règlements seuls peuvent être libérés avec lui ; une relance émise le retient toujours : elle a été envoyée.',
  },
} as const satisfies Readonly<Record<string, ErrorSentence>>;
