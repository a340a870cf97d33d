/** How a field is used: alone; or opened and closed, around what repeats for each of a list or stands under a condition. */
export type FieldKind = 'value' | 'list' | 'condition';

/** A field that users may put in their templates. Names are a promise: they stay once shipped. */
export interface LetterField {
  readonly name: string;
  readonly kind: FieldKind;
  /** The list that it belongs to; null for the letter as a whole. */
  readonly within: string | null;
  /** In French, for the list shown to the user. */
  readonly meaning: string;
  /** As it is printed; empty for lists and conditions. */
  readonly example: string;
}

const value = (name: string, meaning: string, example: string): LetterField => ({ name, kind: 'value', within: null, meaning, example });

const condition = (name: string, meaning: string): LetterField => ({ name, kind: 'condition', within: null, meaning, example: '' });

function list(name: string, meaning: string, ...columns: readonly (readonly [name: string, meaning: string, example: string])[]): LetterField[] {
  return [
    { name, kind: 'list', within: null, meaning, example: '' },
    ...columns.map(([column, what, example]): LetterField => ({ name: column, kind: 'value', within: name, meaning: what, example })),
  ];
}

export const LETTER_FIELDS: readonly LetterField[] = [
  value('societe.nom', 'nom de votre société', 'Atelier Martin & Fils'),
  value('societe.adresse', 'son adresse, une ligne sous l’autre', '14 rue des Tanneurs, 69003 Lyon'),
  value('societe.coordonnees', 'adresse, téléphone, courriel, SIREN et TVA, une ligne sous l’autre', '14 rue des Tanneurs, 69003 Lyon, Tél. : 04 72 00 12 34'),
  value('societe.telephone', 'son téléphone', '04 72 00 12 34'),
  value('societe.courriel', 'son courriel', 'compta@atelier-martin.example'),
  value('societe.siren', 'son SIREN', '404 833 048'),
  value('societe.tva', 'son numéro de TVA', 'FR83404833048'),
  value('signataire', 'nom et qualité de qui signe, une ligne sous l’autre', 'Claire Martin, Gérante'),
  value('client.nom', 'nom du client', 'Menuiserie Dupont SARL'),
  value('client.code', 'code du client', 'C000123'),
  value('client.adresse', 'nom et adresse pour la fenêtre de l’enveloppe, 6 lignes au plus', 'Menuiserie Dupont SARL, 2 bis avenue Foch, 38200 VIENNE'),
  value('lettre.numero', 'numéro de la lettre', 'R2026-00042'),
  value('lettre.date', 'date de la lettre', '21 novembre 2026'),
  value('lettre.lieu_et_date', 'lieu et date', 'Lyon, le 21 novembre 2026'),
  value('lettre.objet', 'objet de la lettre', 'Facture FA-2026-00100 en attente de règlement'),
  value('lettre.rang', 'nature et rang de la lettre', 'relance n° 2'),
  value('lettre.delai', 'délai laissé pour payer', 'au plus tard le 29 novembre 2026'),
  value('lettre.delai_de_reception', 'délai compté de la réception', 'dans un délai de 8 jours à compter de la réception de cette lettre'),
  value('somme_due', 'ce que la lettre demande : les factures échues, crédits déduits', '1 234,56 €'),
  value('total_a_payer', 'total du tableau', '1 234,56 €'),
  value('phrase.factures', 'les factures dont il s’agit', 'les factures ci-dessous'),
  value('phrase.des_factures', 'les mêmes, après « règlement »', 'des factures ci-dessous'),
  value('phrase.restent_impayees', 'les mêmes, et qu’elles ne sont pas payées', 'les factures ci-dessous restent impayées'),
  value('phrase.echeance', 'les mêmes, et qu’elles arrivent à échéance', 'la facture ci-dessous arrive à échéance le 1er décembre 2026'),
  value('phrase.malgre_nos_lettres', 'le rappel des lettres précédentes, vide sans elles', 'malgré notre lettre du 1er novembre 2026'),
  value('phrase.nous_joindre', 'comment vous joindre, en fin de phrase', 'appelez-nous au 04 72 00 12 34'),
  value('paiement.beneficiaire', 'bénéficiaire du virement', 'Atelier Martin & Fils'),
  value('paiement.iban', 'IBAN, vide s’il n’est pas connu', 'FR76 3000 6000 0112 3456 7890 189'),
  value('paiement.bic', 'BIC, vide s’il n’est pas connu', 'AGRIFRPP'),
  value('paiement.reference', 'référence que le client doit rappeler', 'R2026-00042'),
  value('paiement.reference_rf', 'la même au format RF des banques (ISO 11649)', 'RF25 R202 6000 42'),
  ...list(
    'factures',
    'répète une ligne de tableau pour chaque facture',
    ['numero', 'numéro', 'FA-2026-00100'],
    ['date', 'date', '10/09/2026'],
    ['echeance', 'échéance', '10/10/2026'],
    ['montant', 'montant TTC', '1 234,56 €'],
    ['deja_regle', 'déjà réglé', '500,00 €'],
    ['reste', 'reste dû', '734,56 €'],
    ['retard', 'retard', '42 j'],
  ),
  ...list('lignes_de_total', 'répète une ligne pour chaque sous-total', ['libelle', 'libellé', 'Total des factures'], ['somme', 'montant', '2 469,12 €']),
  ...list('penalites', 'répète une ligne par pénalité ou indemnité réclamée', ['libelle', 'libellé', 'Indemnité forfaitaire'], ['somme', 'montant', '40,00 €']),
  ...list('remarques', 'répète un paragraphe par remarque sur le tableau', ['texte', 'texte de la remarque', 'Les avoirs sont déduits du total.']),
  ...list('echeances', 'échéancier : répète une ligne par échéance', ['rang', 'rang', '1'], ['date', 'date', '01/12/2026'], ['somme', 'montant', '300,00 €']),
  value('echeancier.nombre', 'échéancier : nombre d’échéances', '3'),
  value('echeancier.total', 'échéancier : somme des échéances', '900,00 €'),
  value('echeancier.tolerance', 'échéancier : délai de grâce', '5 jours'),
  ...list(
    'mouvements',
    'relevé : répète une ligne par mouvement',
    ['date', 'date', '10/09/2026'],
    ['libelle', 'libellé', 'Facture FA-2026-00100'],
    ['lettrage', 'ce qui règle le mouvement ou ce qu’il règle, et ce qui en reste', 'Règlement VIR 7 du 12/10/2026 : 500,00 €'],
    ['debit', 'débit', '1 234,56 €'],
    ['credit', 'crédit', ''],
    ['solde', 'solde après le mouvement', '1 234,56 €'],
  ),
  value('releve.depuis', 'relevé : date de départ', '1er janvier 2026'),
  value('releve.arrete', 'relevé : date à laquelle il est arrêté', '21 novembre 2026'),
  value('releve.solde', 'relevé : solde à cette date', '1 234,56 €'),
  condition('recommandee', 'la lettre part en recommandé'),
  condition('une_facture', 'une seule facture est demandée'),
  condition('lettres_precedentes', 'il y a eu des lettres avant celle-ci'),
  condition('derniere_etape', 'aucune étape du scénario ne suit'),
  condition('professionnel', 'le client est un professionnel'),
  condition('particulier', 'le client est un particulier'),
  condition('secteur_public', 'le client est un organisme public'),
  condition('client_fidele', 'le client l’est depuis plus de trois ans'),
  condition('a_regler', 'la lettre laisse une somme à régler'),
  condition('virement', 'votre IBAN est connu'),
  condition('code_qr', 'un code QR de paiement peut être imprimé'),
];

/** Description of the picture that stands for the payment code in a template. */
export const QR_PICTURE = 'Code QR de paiement';
