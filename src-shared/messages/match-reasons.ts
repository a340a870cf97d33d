import { formatShortDate, isIsoDate } from '../domain/calendar';
import type { Explanation } from '../domain/reconciliation/difference';
import type { MatchReason, MatchReasonCode } from '../domain/reconciliation/suggestion';

/** Why a match is suggested, or what makes it doubtful; {{value}} is the number, name or date. */
const SENTENCES: Readonly<Record<MatchReasonCode, string>> = {
  reference: 'le libellé cite la facture {{value}}',
  shortReference: 'un numéro court du libellé évoque la facture {{value}}',
  ambiguousReference: 'plusieurs factures portent ce numéro',
  settledReference: 'le libellé cite la facture {{value}}, déjà réglée',
  unknownReference: 'le libellé cite la facture {{value}}, absente des livres',
  ibanKnown: 'ce compte a déjà payé pour ce client',
  payerKnown: '« {{value}} » a déjà payé pour ce client',
  nameEqual: 'le payeur porte le nom du client',
  nameClose: 'le nom du payeur, « {{value}} », est proche de celui du client',
  nameInLabel: 'le libellé contient le nom du client',
  clientOfPayment: 'le règlement est déjà au compte de ce client',
  payerIsOther: 'le payeur semble être un autre client',
  amountExact: 'le montant est exactement celui qui reste dû',
  severalSameAmount: '{{value}} factures ont ce montant',
  wholeBalance: 'c’est le total des {{value}} factures ouvertes',
  monthSum: 'c’est le total des {{value}} factures d’un même mois',
  oldestSum: 'c’est le total des {{value}} plus anciennes factures',
  sum: 'c’est le total de {{value}} factures',
  amountOnly: 'seul le montant correspond',
  oldestFirst: 'aucun total ne correspond : les plus anciennes d’abord',
  nothingOpen: 'ce client n’a aucune facture ouverte',
  beforeInvoice: 'le paiement précède la facture {{value}}',
  recordedSameDays: 'un règlement de ce montant est enregistré au {{value}}',
  recordedUndated: 'un règlement de ce montant est enregistré, sans date certaine',
  mayBeRecorded: 'ce règlement est peut-être déjà enregistré',
  returned: 'il annule le règlement du {{value}}',
  mayBeSameEntry: 'c’est peut-être la même opération que le mouvement du {{value}}',
  netOfCredit: 'c’est ce qui reste dû, l’avoir {{value}} déduit',
  contested: 'un autre mouvement correspond mieux à cette facture',
};

export function matchReasonText({ code, value }: MatchReason): string {
  return SENTENCES[code].replace('{{value}}', isIsoDate(value) ? formatShortDate(value) : value);
}

export const explanationText: Readonly<Record<Explanation, string>> = {
  rounding: 'arrondi',
  discount: 'escompte',
  bankFee: 'frais de banque',
  partial: 'paiement partiel',
  overpayment: 'trop-perçu',
};
