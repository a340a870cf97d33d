import { formatLongDate } from '../../calendar';
import type { LetterFacts } from '../facts';
import { capitalize, fr } from '../french';
import type { Wording } from '../wording';

/** Courteous: it is probably an oversight. Says nothing of penalties; ahead of the due date, nothing of lateness. */
export const relance1: Wording = {
  subject: (facts) => (facts.upcoming ? upcomingSubject(facts) : `${capitalize(facts.about)} en attente de règlement`),
  opening: (facts) => (facts.upcoming ? upcomingOpening(facts) : lateOpening(facts)),
  body: (facts) => [
    facts.upcoming ? upcomingRequest(facts) : fr`Nous vous remercions de bien vouloir nous régler la somme de ${facts.claimed} ${facts.payBy}.`,
    fr`Si votre règlement est déjà parti, merci de ne pas tenir compte de cette lettre. Et si quelque chose vous paraît inexact, ${facts.contact}.`,
  ],
  closing: () => [fr`Nous vous remercions de votre confiance et vous prions d'agréer, Madame, Monsieur, nos salutations distinguées.`],
};

function lateOpening(facts: LetterFacts): string[] {
  return [fr`Sauf erreur de notre part, le règlement ${facts.ofListed} ne nous est pas encore parvenu. Il s'agit sans doute d'un simple oubli.`];
}

function upcomingSubject(facts: LetterFacts): string {
  return facts.one ? `${capitalize(facts.about)} à échéance prochaine` : 'Factures à échéance prochaine';
}

function upcomingOpening(facts: LetterFacts): string[] {
  const dueDate = facts.data.invoices[0]?.dueDate;
  if (facts.one && dueDate !== undefined) {
    return [fr`Nous nous permettons de vous rappeler que la facture ci-dessous arrive à échéance le ${formatLongDate(dueDate)}.`];
  }
  return [fr`Nous nous permettons de vous rappeler que les factures ci-dessous arrivent prochainement à échéance.`];
}

function upcomingRequest(facts: LetterFacts): string {
  return facts.one
    ? fr`Nous vous remercions de prévoir son règlement, soit ${facts.claimed}, pour cette date.`
    : fr`Nous vous remercions de prévoir leur règlement, soit ${facts.claimed} au total, chacune à sa date.`;
}
