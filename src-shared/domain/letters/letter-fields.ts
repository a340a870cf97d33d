import { daysBetween } from '../calendar';
import { debtorBlock } from './address-block';
import { creditorAddress, creditorDetails, signatureBlock, townOf } from './creditor-block';
import type { LetterFields } from './field-values';
import { invoiceRows, subtotals, tableNotes } from './invoice-table';
import { claimedCents, listedOf } from './listed';
import { LANGUAGES } from './languages/languages';
import type { Language } from './languages/language';
import type { LetterData } from './letter-data';
import { epcCode } from './payment/epc-code';
import { rfReference } from './payment/rf-reference';
import { planFields } from './plan-fields';
import { statementFields, statementNotes } from './statement-fields';
import { formatSiren, groupByFour, NO_BREAK_SPACE, oneLine } from './typography';

/** Older letters than these three add nothing to the reader. */
const LETTERS_RECALLED = 3;

/** The values of a letter, as they are printed in the client's language. Lines of a value are parted by "\n". */
export function letterFields(data: LetterData): LetterFields {
  const language = LANGUAGES[data.debtor.language];
  return {
    ...partiesFields(data, language),
    ...headFields(data, language),
    ...claimFields(data, language),
    ...paymentFields(data),
    ...planFields(data, language),
    ...statementFields(data, language),
    recommandee: data.channel === 'registeredLetter',
    lettres_precedentes: data.previousLetters.length > 0,
    derniere_etape: data.finalStep,
    professionnel: data.debtor.kind === 'professional',
    particulier: data.debtor.kind === 'consumer',
    secteur_public: data.debtor.kind === 'public',
    client_fidele: data.debtor.longStanding,
  };
}

/** The subject, for the correspondence too. */
export function letterSubject(data: LetterData): string {
  const language = LANGUAGES[data.debtor.language];
  return language.subject(data.template, listedOf(data, language));
}

/** What a banking app reads off the letter, null when there is nothing to transfer or no IBAN. */
export function paymentCode(data: LetterData): string | null {
  // An agreement asks for several transfers: a code would bear the whole.
  if (data.template === 'echeancier') return null;
  const { name, iban, bic } = data.creditor;
  return epcCode({ name, iban, bic, cents: claimedCents(data), reference: rfReference(data.reference) });
}

function partiesFields({ creditor, debtor }: LetterData, language: Language): LetterFields {
  return {
    'societe.nom': oneLine(creditor.name),
    'societe.adresse': creditorAddress(creditor).join('\n'),
    'societe.coordonnees': creditorDetails(creditor, language).join('\n'),
    'societe.telephone': oneLine(creditor.phone),
    'societe.courriel': oneLine(creditor.email),
    'societe.siren': formatSiren(oneLine(creditor.siren)),
    'societe.tva': oneLine(creditor.vatNumber),
    signataire: signatureBlock(creditor).join('\n'),
    'client.nom': oneLine(debtor.name),
    'client.code': oneLine(debtor.code),
    'client.adresse': debtorBlock(debtor).join('\n'),
    'phrase.nous_joindre': language.phrases.contact(oneLine(creditor.phone).replaceAll(' ', NO_BREAK_SPACE), oneLine(creditor.email)),
  };
}

function headFields(data: LetterData, language: Language): LetterFields {
  const days = daysBetween(data.date, data.deadline);
  const { phrases } = language;
  return {
    'lettre.numero': oneLine(data.reference),
    'lettre.date': language.longDate(data.date),
    'lettre.lieu_et_date': language.placeAndDate(townOf(data.creditor), data.date),
    'lettre.objet': letterSubject(data),
    'lettre.rang': language.rank(data.template, data.rank),
    'lettre.delai': days > 0 ? phrases.payBy(data.deadline) : phrases.payAtOnce,
    'lettre.delai_de_reception': days > 0 ? phrases.withinFromReceipt(days) : phrases.payAtOnce,
    'phrase.malgre_nos_lettres': data.previousLetters.length === 0 ? '' : phrases.despiteLetters(data.previousLetters.slice(-LETTERS_RECALLED)),
  };
}

function claimFields(data: LetterData, language: Language): LetterFields {
  const listed = listedOf(data, language);
  const { phrases } = language;
  return {
    somme_due: listed.claimed,
    total_a_payer: language.euros(data.totalCents),
    'phrase.factures': phrases.invoices(listed),
    'phrase.des_factures': phrases.ofInvoices(listed),
    'phrase.restent_impayees': phrases.remainUnpaid(listed),
    'phrase.echeance': phrases.fallDue(listed),
    une_facture: listed.one,
    factures: invoiceRows(data, language),
    lignes_de_total: subtotals(data, language),
    penalites: data.claims.map((claim) => ({ libelle: language.claims.label(claim), somme: language.euros(claim.cents) })),
    remarques: [...tableNotes(data, language), ...statementNotes(data, language)].map((texte) => ({ texte })),
  };
}

function paymentFields(data: LetterData): LetterFields {
  const { creditor } = data;
  const rf = rfReference(data.reference);
  return {
    'paiement.beneficiaire': oneLine(creditor.name),
    'paiement.iban': groupByFour(oneLine(creditor.iban)),
    'paiement.bic': oneLine(creditor.bic),
    'paiement.reference': oneLine(data.reference),
    'paiement.reference_rf': rf === null ? '' : groupByFour(rf),
    a_regler: claimedCents(data) > 0,
    virement: oneLine(creditor.iban) !== '',
    code_qr: paymentCode(data) !== null,
  };
}
