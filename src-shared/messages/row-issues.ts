import type { RowIssue } from '../contract/schemas/import';
import type { RowRejection, RowWarning } from '../domain/imports/issues';

/** What each rejection or warning of a row means, in words. */
const MEANINGS: Readonly<Record<RowRejection | RowWarning, string>> = {
  missingNumber: 'pas de numéro de facture ; ajoutez-le',
  missingClient: 'pas de client ; ajoutez son code ou son nom',
  missingDate: 'pas de date ; ajoutez celle de la pièce',
  missingAmount: 'pas de montant ; ajoutez le montant TTC',
  impossibleDate: 'cette date n’existe pas ; corrigez le jour ou le mois',
  notADate: 'ce n’est pas une date ; corrigez la cellule ou la colonne choisie',
  notAnAmount: 'ce n’est pas un montant ; corrigez la cellule ou la colonne choisie',
  moreThanCents: 'plus de deux décimales ; les livres sont tenus au centime',
  amountTooLarge: 'montant trop grand pour être vrai ; vérifiez les décimales',
  zeroAmount: 'montant nul ; laissez cette ligne de côté',
  notASide: 'le sens n’est ni débit ni crédit ; écrivez D ou C',
  dueBeforeIssue: 'l’échéance précède la date de facture ; vérifiez les deux dates',
  duplicateNumber: 'numéro déjà pris par une autre ligne au contenu différent ; gardez une seule des deux, ou réunissez sur une ligne la facture détaillée par taux, par article ou par échéance',
  amountsDisagree: 'montant, réglé et reste dû ne s’accordent pas ; corrigez l’un des trois',
  paidMoreThanAmount: 'le réglé dépasse le montant ; vérifiez-le',
  settledBeforeIssue: 'soldée avant la date de facture ; vérifiez les deux dates',
  clientUnknown: 'client inconnu ; importez d’abord ce client ou ses factures',
  differsFromBooks: 'déjà dans les livres avec un autre contenu ; vérifiez lequel est juste',
  negativeReadAsCreditNote: 'montant négatif lu comme un avoir',
  sameNumberOtherClient: 'même numéro chez un autre client : les deux sont gardées',
  clientNameDiffers: 'même code, autre nom : ses pièces vont au client déjà connu ; vérifiez que c’est bien lui',
  dateInFuture: 'date à venir : vérifiez l’année',
  duplicateRow: 'ligne en double, comptée une seule fois',
  totalRowSkipped: 'ligne de total laissée de côté',
  invoiceNotFound: 'facture désignée introuvable : le règlement reste non affecté',
  overpayment: 'règlement supérieur à la facture : la différence reste non affectée',
  refundWithoutCredit: 'remboursement sans avoir ni trop-perçu à rembourser',
  paidLessThanBooks: 'le fichier indique moins de règlements que les livres : les livres sont gardés',
  openingKnown: 'à-nouveau déjà détaillé dans les livres par l’exercice précédent : laissé de côté',
  dueDateEstimated: 'pas d’échéance : elle est calculée d’après les conditions de paiement',
  paymentDateEstimated: 'pas de date de règlement : celle de la facture est prise',
  sirenInvalid: 'SIREN à vérifier : sa clé est fausse',
  decimalGuessed: 'rien ne dit si la virgule ou le point sépare les centimes : vérifiez quelques montants',
  notAnInvoiceSkipped: 'ni facture ni avoir (devis, commande…), laissée de côté',
  otherCurrency: 'facture dans une autre devise : le règlement reste non affecté',
  statementDoesNotAddUp: 'ce relevé ne tombe pas juste : c’est ce qui manque entre le solde de départ, les écritures et le solde de fin ; vérifiez qu’il est complet',
  notBookedSkipped: 'opération annoncée, pas encore comptabilisée par la banque : laissée de côté',
  foreignCurrency: 'relevé en devise : il est gardé dans sa devise, à part des euros',
  invoicesVanished: 'factures encore ouvertes, absentes de ce nouvel export : elles sont gardées ; dites si elles sont payées ou annulées',
  otherSheetNotRead: 'cette autre feuille du classeur a aussi des lignes à importer : importez-la à part, en la choisissant',
  summaryItemsStand: 'soldes repris d’une balance âgée, gardés à côté des factures de ces clients : ils comptent deux fois si ces factures les détaillent',
  summaryItemsReplaced: 'soldes repris d’une balance âgée, remplacés par les factures de ces clients',
  summaryBesideInvoices: 'clients dont les factures ouvertes sont déjà dans les livres : leur solde repris s’y ajoute',
  balanceDateAssumed: 'rien dans le fichier ne dit la date de la balance : celle du jour est prise',
  bucketsDisagree: 'le solde n’est pas la somme des tranches : les tranches sont gardées',
  totalDisagrees: 'ce total n’est pas la somme des lignes lues : vérifiez qu’il n’en manque pas',
  runningBalanceDisagrees: 'le solde progressif ne suit pas les lignes lues : il en manque peut-être',
  totalsDoNotAddUp: 'les totaux de la facture ne s’accordent pas : le montant à payer est pris tel qu’il est écrit',
  amountNotAsTheNorm: 'montant écrit avec une virgule, contre la norme : lu comme il se lit en français',
  dateNotAsTheNorm: 'date écrite autrement que le veut la norme : elle se lit sans doute possible',
  dueBeforeInvoice: 'échéance antérieure à la facture : la date de facture est prise',
  dueDateFromTerms: 'pas de date d’échéance : elle est calculée d’après les conditions écrites sur la facture',
  sellerIsNotCompany: 'le vendeur écrit sur la facture n’est pas reconnu comme votre société : vérifiez que c’est bien une de vos ventes',
  attachmentTooLarge: 'PDF trop gros pour être gardé dans le dossier : la facture est importée sans lui',
  paymentKnownFromBank: 'règlement déjà dans les livres, venu de la banque : il n’est pas compté une seconde fois',
  paymentKnownByHand: 'règlement déjà dans les livres, saisi à la main : il n’est pas compté une seconde fois',
  paymentKnownFromList: 'règlement déjà dans les livres d’après une liste de factures : il n’est pas compté une seconde fois',
  creditLimitUnreadable: 'plafond d’encours illisible : le client est importé sans lui',
  creditLimitExceeded: 'cet import porte l’encours du client au-delà de son plafond',
  paymentDeducted: 'règlement déjà déduit des factures de la liste : il n’est pas compté une seconde fois',
  allocationDiffers: 'le fichier affecte ce règlement à une autre facture que vous : votre affectation est gardée',
  dateOrderGuessed: 'rien ne dit si le jour ou le mois vient en premier : lu jour/mois',
};

const isKnown = (code: string): code is keyof typeof MEANINGS => Object.hasOwn(MEANINGS, code);

/** Their value is the line that says it first. */
const TWIN_CODES: ReadonlySet<string> = new Set(['duplicateRow', 'duplicateNumber']);

/** "ligne 12, colonne « Échéance » (31/02/2026) : cette date n’existe pas ; corrigez le jour ou le mois." */
export function rowIssueText({ row, column, code, value }: RowIssue): string {
  // row 0: it is about the file, not one of its lines
  const where = row === 0 ? (code === 'clientNameDiffers' ? 'client' : 'fichier') : [`ligne ${String(row)}`, ...(column === null ? [] : [`colonne « ${column} »`])].join(', ');
  const cell = value === null || value === '' ? '' : ` (${TWIN_CODES.has(code) ? `comme ligne ${value}` : value})`;
  return `${where}${cell} : ${isKnown(code) ? MEANINGS[code] : code}.`;
}
