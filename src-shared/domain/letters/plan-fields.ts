import { sumCents } from '../money';
import type { LetterFields } from './field-values';
import { LAST_ROW } from './invoice-table';
import type { Language } from './languages/language';
import type { LetterData } from './letter-data';
import { oneLine } from './typography';

/** The fields of an instalment agreement; empty in every other letter. */
export function planFields({ plan }: LetterData, language: Language): LetterFields {
  const instalments = plan?.instalments ?? [];
  return {
    echeances: instalments.map(({ date, cents }, i) => ({ rang: String(i + 1) + (i === instalments.length - 1 ? LAST_ROW : ''), date: language.shortDate(date), somme: language.euros(cents) })),
    'echeancier.nombre': plan === null ? '' : String(instalments.length),
    'echeancier.total': plan === null ? '' : language.euros(sumCents(instalments.map(({ cents }) => cents))),
    'echeancier.tolerance': plan === null || plan.graceDays === 0 ? '' : language.days(plan.graceDays),
  };
}

/** The fields of a statement: each movement with the balance it leaves, from the balance brought forward. */
export function statementFields({ statement }: LetterData, language: Language): LetterFields {
  if (statement === null) return { mouvements: [], 'releve.depuis': '', 'releve.arrete': '', 'releve.solde': '' };
  let balance = statement.openingCents;
  const opening = { date: language.shortDate(statement.from), libelle: language.openingBalance, debit: '', credit: '', solde: language.euros(balance) };
  const movements = statement.movements.map(({ date, kind, reference, cents }) => {
    balance += cents;
    return {
      date: language.shortDate(date),
      libelle: language.movement(kind, oneLine(reference)),
      debit: cents > 0 ? language.euros(cents) : '',
      credit: cents < 0 ? language.euros(-cents) : '',
      solde: language.euros(balance),
    };
  });
  const rows = statement.openingCents === 0 ? movements : [opening, ...movements];
  return {
    mouvements: rows.map((row, i) => (i === rows.length - 1 ? { ...row, date: row.date + LAST_ROW } : row)),
    'releve.depuis': language.longDate(statement.from),
    'releve.arrete': language.longDate(statement.to),
    'releve.solde': language.euros(balance),
  };
}
