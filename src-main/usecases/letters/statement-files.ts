import type { Client } from '#shared/contract/schemas/client';
import type { IsoDate } from '#shared/domain/calendar';
import { letterFileName } from '#shared/domain/letters/file-name';
import type { LetterStatement } from '#shared/domain/letters/letter-data';
import type { LetterLanguage } from '#shared/domain/letters/template-keys';
import type { Cents } from '#shared/domain/money';
import type { Repositories } from '../ports/books';
import type { LetterToWrite, LetterWriter } from '../ports/letter-writer';
import type { OutputWriter } from '../ports/output-writer';
import { dossierLetter } from './dossier-letter';

export interface StatementWanted {
  readonly clientId: number;
  /** Not later than today. */
  readonly asOf: IsoDate;
  /** null: from the first of January, or the oldest invoice still open. */
  readonly from: IsoDate | null;
}

export interface StatementCopy {
  readonly statement: LetterStatement;
  readonly balanceCents: Cents;
  readonly word: Uint8Array;
  readonly pdf: Uint8Array;
}

export interface StatementWriters {
  readonly letters: LetterWriter;
  readonly output: OutputWriter;
}

/**
 * The statement as a letter in Word and its PDF without issuing anything: no number is taken, nothing is kept in the
 * dossier or journaled. For what puts a statement among other documents, such as the file of a litigation. The same
 * books, request and day give the same bytes.
 * @throws RefusalError 'clientNotFound', 'dateInFuture', 'untilNotAfter'
 */
export async function statementCopy(read: Repositories, { letters, output }: StatementWriters, wanted: StatementWanted, today: IsoDate): Promise<StatementCopy> {
  const { letter, client } = dossierLetter(read, { ...wanted, kind: 'statement' }, today, '');
  const copy: LetterToWrite = { ...letter, data: { ...letter.data, reference: copyReference(client.code, wanted.asOf) } };
  const { statement, totalCents } = copy.data;
  const [word] = await letters.render([copy], { onDone: () => undefined, signal: new AbortController().signal });
  if (word === undefined || statement === null) throw new Error(`no statement for ${client.code}`);
  return { statement, balanceCents: totalCents, word, pdf: await letterPdf(output, word, copy) };
}

/** What the copy is called where a letter has its number: the client and the day, "C1-20261121". */
const copyReference = (code: string, asOf: IsoDate): string => `${code}-${asOf.replaceAll('-', '')}`;

export interface StatementWorkbook {
  readonly client: Client;
  readonly statement: LetterStatement;
  readonly balanceCents: Cents;
  readonly bytes: Uint8Array;
}

/**
 * A workbook of the account: a copy to work on, never a letter; nothing is kept of it.
 * @throws RefusalError as `statementCopy`
 */
export async function statementWorkbook(read: Repositories, output: OutputWriter, wanted: StatementWanted, today: IsoDate): Promise<StatementWorkbook> {
  const { letter, client } = dossierLetter(read, { ...wanted, kind: 'statement' }, today, '');
  const { creditor, statement, totalCents } = letter.data;
  if (statement === null) throw new Error(`no statement for ${client.code}`);
  return { client, statement, balanceCents: totalCents, bytes: await output.statementWorkbook({ company: creditor.name, client, statement }) };
}

/** "Relevé de compte - Garage Petit - C1 - 2026-02-25.xlsx", safe on every system. */
export const statementFileName = ({ name, code }: Pick<Client, 'name' | 'code'>, asOf: IsoDate, extension: string): string =>
  letterFileName({ template: 'releve', level: 0, rank: 0, clientName: name, clientCode: code, date: asOf, reference: '' }).replace(/docx$/, extension);

/** What the PDF of a letter says of itself. */
interface PrintedOfLetter {
  readonly reference: string;
  readonly date: IsoDate;
  readonly creditor: { readonly name: string };
  readonly debtor: { readonly name: string; readonly language: LetterLanguage };
}

/** The PDF of a letter in Word: the same letter always has the same. */
export function letterPdf(output: OutputWriter, word: Uint8Array, { data }: { readonly data: PrintedOfLetter }): Promise<Uint8Array> {
  const { creditor, debtor, date, reference } = data;
  const facts = { title: `${reference} – ${debtor.name}`, author: creditor.name, date, language: debtor.language };
  return output.pdf([{ name: '', bytes: word }], facts, { bothSides: false, onDone: () => undefined });
}
