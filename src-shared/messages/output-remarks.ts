import type { OutputRemark } from '../contract/schemas/outputs';

const SENTENCES: Readonly<Record<OutputRemark['reason'], string>> = {
  settled: 'tout a été réglé depuis, rien n’a été préparé',
  partlySettled: 'une partie a été réglée depuis, relisez avant d’envoyer',
  noEmail: 'pas d’adresse e-mail, aucun brouillon n’a été préparé',
  noPhone: 'pas de numéro de téléphone',
  noAddress: 'pas d’adresse postale, ni enveloppe ni étiquette',
};

/** Why something was not made from a letter, or what to look at before it leaves. */
export const remarkSentence = (reason: OutputRemark['reason']): string => SENTENCES[reason];
