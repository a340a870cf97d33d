import { daysBetween } from '#shared/domain/calendar';
import type { Language } from '#shared/domain/letters/languages/language';
import { LANGUAGES } from '#shared/domain/letters/languages/languages';
import { STATEMENT_WORDS, type StatementWords } from '#shared/domain/letters/languages/statement-words';
import type { LetterStatement, StatementPart } from '#shared/domain/letters/letter-data';
import { closingCents, openCents } from '#shared/domain/letters/statement';
import { setAgainst } from '#shared/domain/letters/statement-fields';
import { sumCents } from '#shared/domain/money';
import type { StatementFacts } from '#main/usecases/ports/output-writer';
import type { SheetCell, SheetColumn, WorkbookSheet } from './workbook';

/** A statement as sheets, in the client's language: the entries, what was set against what, what is open; other currencies apart. */
export function statementSheets(facts: StatementFacts): WorkbookSheet[] {
  const { statement, client, company } = facts;
  const words = STATEMENT_WORDS[client.language];
  const language = LANGUAGES[client.language];
  const head = (name: string): string[] => [
    `${name} – ${client.name} (${client.code})`,
    `${company} – ${words.period(language.shortDate(statement.from), language.shortDate(statement.to))}`,
    words.forInformation,
    '',
  ];
  const { sheets } = words;
  return [
    { name: sheets.entries, head: head(sheets.entries), ...entriesTable(statement, language, words) },
    { name: sheets.pairings, head: head(sheets.pairings), ...pairingsTable(statement, language, words) },
    { name: sheets.open, head: head(sheets.open), ...openTable(statement, language, words) },
    ...(statement.foreign.length === 0 ? [] : [{ name: sheets.foreign, head: head(sheets.foreign), ...foreignTable(statement, language, words) }]),
  ];
}

type Table = Pick<WorkbookSheet, 'columns' | 'rows' | 'totals'>;

const column = (title: string, width: number): SheetColumn => ({ title, width });
const kindOf = ({ kind }: StatementPart, language: Language): string => language.movement(kind, '');
const nameOf = ({ kind, reference }: StatementPart, language: Language): string => language.movement(kind, reference);

function entriesTable(statement: LetterStatement, language: Language, words: StatementWords): Table {
  const { columns } = words;
  let balance = statement.openingCents;
  const opening: SheetCell[] = [{ date: statement.from }, language.openingBalance, null, null, null, null, { cents: balance }, null];
  const rows = statement.movements.map((movement): SheetCell[] => {
    const { date, reference, dueDate, cents } = movement;
    balance += cents;
    const all = setAgainst(movement, language, words, Number.MAX_SAFE_INTEGER);
    return [{ date }, kindOf(movement, language), reference, dueDate === null ? null : { date: dueDate }, cents > 0 ? { cents } : null, cents < 0 ? { cents: -cents } : null, { cents: balance }, all];
  });
  const sumOf = (sign: 1 | -1): SheetCell => ({ cents: sumCents(statement.movements.map(({ cents }) => Math.max(0, sign * cents))) });
  return {
    columns: [column(columns.date, 11), column(columns.kind, 18), column(columns.reference, 22), column(columns.dueDate, 11), column(columns.debit, 14), column(columns.credit, 14), column(columns.balance, 14), column(columns.setAgainst, 70)],
    rows: statement.openingCents === 0 ? rows : [opening, ...rows],
    totals: [[words.balanceOn(language.shortDate(statement.to)), null, null, null, sumOf(1), sumOf(-1), { cents: closingCents(statement) }, null]],
  };
}

function pairingsTable({ pairings }: LetterStatement, language: Language, words: StatementWords): Table {
  const { columns } = words;
  return {
    columns: [column(columns.date, 11), column(columns.debt, 32), column(columns.debtDate, 14), column(columns.creditName, 32), column(columns.creditDate, 14), column(columns.amount, 14)],
    rows: pairings.map(({ date, debt, credit, cents }) => [{ date }, nameOf(debt, language), { date: debt.date }, nameOf(credit, language), { date: credit.date }, { cents }]),
    totals: [[words.total, null, null, null, null, { cents: sumCents(pairings.map(({ cents }) => cents)) }]],
  };
}

function openTable(statement: LetterStatement, language: Language, words: StatementWords): Table {
  const { columns } = words;
  return {
    columns: [column(columns.kind, 18), column(columns.reference, 22), column(columns.date, 11), column(columns.dueDate, 11), column(columns.amount, 14), column(columns.open, 14), column(columns.daysLate, 10)],
    rows: statement.open.map((entry) => {
      const { date, reference, dueDate, cents } = entry;
      const late = dueDate === null ? null : { integer: Math.max(0, daysBetween(dueDate, statement.to)) };
      return [kindOf(entry, language), reference, { date }, dueDate === null ? null : { date: dueDate }, { cents }, { cents: entry.openCents }, late];
    }),
    totals: [[words.balanceOn(language.shortDate(statement.to)), null, null, null, null, { cents: openCents(statement) }, null]],
  };
}

function foreignTable({ foreign }: LetterStatement, language: Language, words: StatementWords): Table {
  const { columns } = words;
  return {
    columns: [column(columns.date, 11), column(columns.kind, 18), column(columns.reference, 22), column(columns.currency, 10), column(columns.amount, 14), column(columns.open, 14)],
    rows: foreign.map((entry) => [{ date: entry.date }, kindOf(entry, language), entry.reference, entry.currency, { cents: entry.cents }, { cents: entry.openCents }]),
    totals: [],
  };
}
