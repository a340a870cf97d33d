import { type Cents, sumCents } from '../money';
import type { LetterFields } from './field-values';
import { LAST_ROW } from './invoice-table';
import type { Language } from './languages/language';
import { STATEMENT_WORDS, type StatementWords } from './languages/statement-words';
import type { LetterData, LetterMovement, StatementMatch } from './letter-data';
import { NO_BREAK_SPACE, oneLine } from './typography';

/** More of them would make a row that no page holds well; the workbook lists all. */
const MATCHES_NAMED = 5;

/** The fields of a statement: each movement with the balance it leaves, from the balance brought forward. */
export function statementFields({ statement, debtor }: LetterData, language: Language): LetterFields {
  if (statement === null) return { mouvements: [], 'releve.depuis': '', 'releve.arrete': '', 'releve.solde': '' };
  const words = STATEMENT_WORDS[debtor.language];
  let balance = statement.openingCents;
  const opening = { date: language.shortDate(statement.from), libelle: language.openingBalance, lettrage: '', debit: '', credit: '', solde: language.euros(balance) };
  const movements = statement.movements.map((movement) => {
    const { date, kind, reference, cents } = movement;
    balance += cents;
    return {
      date: language.shortDate(date),
      libelle: language.movement(kind, oneLine(reference)),
      lettrage: setAgainst(movement, language, words),
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

/** What a movement was set against and what is left of it: "Règlement VIR 7 du 12/03/2026 : 60,00 € ; reste dû 40,00 €, échéance 31/01/2026". */
export function setAgainst(movement: LetterMovement, language: Language, words: StatementWords, named = MATCHES_NAMED): string {
  // Naming one in place of « et 1 autre » takes no more room.
  const shown = movement.matches.length <= named + 1 ? movement.matches : movement.matches.slice(0, named);
  const rest = movement.matches.slice(shown.length);
  return [
    ...shown.map((match) => matchText(match, movement, language, words)),
    ...(rest.length === 0 ? [] : [words.others(rest.length, language.euros(sumCents(rest.map(({ cents }) => cents))))]),
    ...leftOf(movement, language, words),
  ].join(words.parting);
}

function matchText({ kind, reference, date, matchedOn, cents }: StatementMatch, own: LetterMovement, language: Language, words: StatementWords): string {
  const text = words.match(language.movement(kind, oneLine(reference)), language.shortDate(date), language.euros(cents));
  const expected = date < own.date ? own.date : date;
  return matchedOn === expected ? text : `${text} (${words.matchedOn(language.shortDate(matchedOn))})`;
}

/** Of a credit that is used up there is nothing to say. */
function leftOf({ cents, openCents, dueDate }: LetterMovement, language: Language, words: StatementWords): string[] {
  if (openCents === 0) return cents > 0 ? [words.settled] : [];
  return [dueDate === null ? words.notUsed(language.euros(Math.abs(openCents))) : words.stillDue(language.euros(openCents), language.shortDate(dueDate))];
}

/** What is in other currencies stands under the table: it is in no sum of it. */
export function statementNotes({ statement, debtor }: LetterData, language: Language): string[] {
  if (statement === null) return [];
  return statement.foreign.map(({ kind, reference, date, cents, openCents, currency }) => {
    const [sum, open] = [cents, openCents].map((each) => inCurrency(Math.abs(each), currency, language));
    return STATEMENT_WORDS[debtor.language].foreign(language.movement(kind, oneLine(reference)), language.shortDate(date), sum ?? '', open ?? '');
  });
}

/** The language's own writing of a sum, with the code of the currency for the sign of the euro. */
const inCurrency = (cents: Cents, currency: string, language: Language): string => `${language.euros(cents).replace('€', '').trim()}${NO_BREAK_SPACE}${currency}`;
