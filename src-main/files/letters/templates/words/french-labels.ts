import { fr } from '#shared/domain/letters/typography';
import type { TemplateLabels } from './words';

export const frenchLabels: TemplateLabels = {
  registered: 'Lettre recommandée avec avis de réception',
  subject: fr`Objet : `,
  references: fr`Réf. : client {client.code} – {lettre.rang} – lettre {lettre.numero}`,
  salutation: 'Madame, Monsieur,',
  footer: { reference: fr`Réf. {lettre.numero}`, page: 'page\u00a0' },
  table: ['Facture', 'Date', 'Échéance', 'Montant TTC', 'Déjà réglé', 'Reste dû', 'Retard'],
  toPay: 'À payer',
  total: 'Total à payer',
  transfer: fr`Règlement par virement – bénéficiaire : {paiement.beneficiaire}`,
  iban: fr`IBAN : {paiement.iban}`,
  bic: fr`BIC : {paiement.bic}`,
  quote: fr`Référence à rappeler : {paiement.reference}{#paiement.reference_rf} – référence RF : {paiement.reference_rf}{/paiement.reference_rf}`,
  otherMeans: fr`Merci d'effectuer votre règlement par votre moyen de paiement habituel, en rappelant la référence {paiement.reference}. Bénéficiaire : {paiement.beneficiaire}.`,
  scan: 'Code de virement à lire avec votre application bancaire',
  invoicesTotal: 'Total des factures',
  instalmentsTotal: 'Total des échéances',
  instalments: ['Échéance', 'Date', 'Montant'],
  statement: ['Date', 'Libellé', 'Débit', 'Crédit', 'Solde'],
  statementBalance: 'Solde au {releve.arrete}',
  signatures: { creditor: 'Pour {societe.nom}', debtor: 'Pour {client.nom}', agreed: fr`Date, nom et signature, avec « bon pour accord » :` },
};
