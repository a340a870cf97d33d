import { endOfMonth, type IsoDate, isIsoDate } from '#shared/domain/calendar';
import { cellText, type Table } from '#shared/domain/imports/cells';
import { isDateProblem, readDate } from '#shared/domain/imports/dates';
import { fold } from '#shared/domain/imports/fold';

const DATE = /(\d{4}[-_./]\d{1,2}[-_./]\d{1,2}|\d{1,2}[-_./ ]\d{1,2}[-_./ ](?:\d{4}|\d{2})(?!\d)|(?<!\d)\d{8}(?!\d)|\d{1,2}(?:er)? \p{L}{3,9}\.? \d{4})/u;
const ANNOUNCED = new RegExp(`(?:\\bau|\\ble|\\bas of|\\bas at|\\bat|\\bto)\\s*:?\\s*${DATE.source}`, 'iu');
const MONTH = /\b(\p{L}{3,9})\.? (\d{4})\b/u;
/** When it was printed is not the day it is about. */
const PRINTED = /\b(?:edit\w*|imprim\w*|tire\w*|export\w*|genere\w*|print\w*|generated|page)\b/;

/**
 * The day an aged balance is about: told in the titles above its header ("arrêtée au 30/06/2026"), in the header, then by the
 * name of its sheet or file.
 * @returns null when nothing tells
 */
export function balanceDateOf(table: Table, headerIndex: number, names: readonly string[]): IsoDate | null {
  const titles = titlesOf(table, headerIndex);
  const about = titles.filter((title) => !PRINTED.test(fold(title)));
  return first(about, announced) ?? first(about, anyDate) ?? first(about, month) ?? first(names, anyDate) ?? first(names, month);
}

function titlesOf(table: Table, headerIndex: number): string[] {
  const titles: string[] = [];
  for (let i = 0; i <= headerIndex; i++) for (const cell of table.row(i)) titles.push(cellText(cell));
  return titles.filter((title) => title !== '');
}

function first(texts: readonly string[], find: (text: string) => IsoDate | null): IsoDate | null {
  for (const text of texts) {
    const found = find(text);
    if (found !== null) return found;
  }
  return null;
}

function announced(text: string): IsoDate | null {
  const all = [...text.matchAll(new RegExp(ANNOUNCED, 'giu'))];
  // "du 01/01/2026 au 30/06/2026": the last
  return dateIn(all.at(-1)?.[1]);
}

function anyDate(text: string): IsoDate | null {
  return dateIn(DATE.exec(text)?.[1]);
}

function month(text: string): IsoDate | null {
  const found = MONTH.exec(text.replaceAll('_', ' '));
  const date = found === null ? null : dateIn(`1 ${found[1] ?? ''} ${found[2] ?? ''}`);
  return date === null ? null : endOfMonth(date);
}

function dateIn(text: string | undefined): IsoDate | null {
  if (text === undefined) return null;
  const date = readDate(text.replaceAll('_', '-'), { order: 'dayFirst', date1904: false });
  return isDateProblem(date) || !isIsoDate(date) ? null : date;
}
