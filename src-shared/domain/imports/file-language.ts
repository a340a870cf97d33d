import type { Column } from '#shared/domain/imports/columns';
import { headerWords } from '#shared/domain/imports/fold';

/** Words of headers that are French and not English. */
const FRENCH = new Set([
  'facture', 'factures', 'facturation', 'echeance', 'ech', 'montant', 'montants', 'reglement', 'reglements', 'regle', 'reglee', 'piece', 'pieces', 'libelle', 'intitule', 'compte', 'solde',
  'tiers', 'raison', 'sociale', 'nom', 'ttc', 'ht', 'tva', 'numero', 'emission', 'reste', 'restant', 'avoir', 'lettrage', 'societe', 'paiement', 'statut', 'ville', 'adresse', 'encaissement',
  'operation', 'valeur', 'du', 'de', 'le',
]);

/** True when the headers are in French: its dates have their day first, and its decimals a comma. */
export function looksFrench(columns: readonly Column[]): boolean {
  return columns.some(({ header }) => /[éèêàçôûîï°]/i.test(header) || headerWords(header).some((word) => FRENCH.has(word)));
}
