import type { Malformation } from '../domain/bank/malformed';

const MALFORMED: Readonly<Record<Malformation, string>> = {
  noStatement: 'Il ne contient aucun relevé de compte',
  impossibleDate: 'Une date n’existe pas',
  badBalance: 'Un solde n’est pas un montant',
  entryOutsideStatement: 'Une opération vient avant le début de son relevé',
  endWithoutStart: 'Un solde de fin vient sans solde de départ',
  statementNotEnded: 'Le solde de fin manque',
  detailWithoutEntry: 'Un complément d’opération vient sans son opération',
  unknownRecord: 'Une ligne n’est pas de ce format',
  cutShort: 'Une ligne est coupée',
};

const isMalformation = (reason: string): reason is Malformation => Object.hasOwn(MALFORMED, reason);

/** What is wrong with a statement, as a sentence without its full stop. */
export const malformation = (reason: string): string => (isMalformation(reason) ? MALFORMED[reason] : reason);

const FORMATS: Readonly<Record<string, string>> = {
  cfonb240: 'un fichier CFONB 240 (virements, prélèvements ou effets)',
  cfonb160: 'un fichier CFONB 160 (virements ou prélèvements à envoyer à la banque)',
  pain: 'un ordre SEPA (virements ou prélèvements à envoyer à la banque)',
  qif: 'un fichier QIF, dont les dates et les comptes sont trop incertains pour vos comptes',
};

/** What another file of a bank is. */
export const bankFormatName = (format: string): string => FORMATS[format] ?? format;
