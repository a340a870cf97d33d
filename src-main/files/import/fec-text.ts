import { createHash } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import { cellsRead, entryCells } from '#shared/domain/fec/fec-columns';
import { type FecReading, FecReader, type LedgerBlock } from '#shared/domain/fec/read-fec';
import type { RowNote } from '#shared/domain/imports/plan';
import { evenLineEnds, readDelimited } from '#main/files/import/delimited-text';
import type { Delimiter } from '#main/files/import/delimiter';
import { FileProblem } from '#main/files/import/file-problem';
import { FecLines } from '#main/files/import/fec-lines';
import { fecReading } from '#main/files/import/fec-source';
import { decodeLines, EncodingSurvey } from '#main/files/import/text-encoding';
import { wholeLines } from '#main/files/import/whole-lines';

const LOOKED_AT = 64 * 1024;

/** A text file that is a FEC: what is known of it after it was gone through once. */
export interface FecText {
  readonly sha256: string;
  readonly size: number;
  readonly encoding: string;
  readonly delimiter: Delimiter;
  readonly reading: FecReading;
  /** The first line after the header, 1 for the first of the file. */
  readonly firstLine: number;
  /** Bytes to a character, as far as cutting lines goes. */
  readonly unit: 1 | 2;
}

export interface FecChoices {
  /** null to be found. */
  readonly encoding: string | null;
  readonly delimiter: Delimiter | null;
  /** Beginnings of the accounts that are clients'. */
  readonly clientAccounts: readonly string[];
}

/**
 * Goes through a text file once, if it is a FEC, for what must be known of all of it before any line is read: its hash and
 * its encoding, which one letter in its last line may decide.
 * @param onPiece called now and then
 * @returns null when it is not a FEC, or no text
 */
export async function surveyFec(path: string, choices: FecChoices, onPiece: () => void): Promise<FecText | null> {
  return withFile(path, async (file) => {
    const start = await startOf(file);
    const survey = namesAccounts(start) ? surveyOf(start, choices.encoding) : null;
    if (survey === null) return null;
    const hash = createHash('sha256');
    let size = 0;
    let head: Buffer | null = null;
    for await (const lines of wholeLines(file, survey.unit)) {
      head ??= Buffer.from(lines);
      size += lines.length;
      hash.update(lines);
      survey.add(lines);
      onPiece();
    }
    const encoding = survey.encoding();
    const found = head && headerIn(decodeLines(head, encoding, true), choices);
    return found && { ...found, sha256: hash.digest('hex'), size, encoding, unit: survey.unit };
  });
}

async function startOf(file: FileHandle): Promise<Buffer> {
  const start = Buffer.alloc(LOOKED_AT);
  const { bytesRead } = await file.read(start, 0, LOOKED_AT, 0);
  return start.subarray(0, bytesRead);
}

/** True when the name of the column of accounts may stand there, in any encoding: no other file is gone through for nothing. */
function namesAccounts(start: Buffer): boolean {
  return start.toString('latin1').replace(/[^a-z]+/gi, '').toLowerCase().includes('comptenum');
}

/** @returns null for what is no text: a workbook that is not packed may name the column too */
function surveyOf(start: Buffer, forced: string | null): EncodingSurvey | null {
  try {
    return new EncodingSurvey(start, forced);
  } catch (error) {
    if (error instanceof FileProblem) return null;
    throw error;
  }
}

function headerIn(text: string, choices: FecChoices): Pick<FecText, 'delimiter' | 'reading' | 'firstLine'> | null {
  const { table, delimiter } = readDelimited(text, choices.delimiter);
  const reading = fecReading(table, choices.clientAccounts);
  if (reading === null) return null;
  const after = reading.headerIndex + 1;
  return { delimiter, reading, firstLine: after < table.length ? table.lineOf(after) : table.lineOf(reading.headerIndex) + 1 };
}

export interface FecTextListener {
  /** @param done lines read @param total lines there seem to be */
  readonly onProgress: (done: number, total: number) => void;
  readonly onBlock: (block: LedgerBlock) => void;
}

export interface FecTextEnd {
  /** Lines of all accounts. */
  readonly rows: number;
  /** Lines of the client accounts that were given. */
  readonly lines: number;
  readonly rejected: readonly RowNote[];
}

/** Reads the lines of the client accounts, and gives them as it goes; of the file, no more than a piece is ever held. */
export async function readFecText(path: string, fec: FecText, { onProgress, onBlock }: FecTextListener): Promise<FecTextEnd> {
  const { delimiter, firstLine, reading } = fec;
  const cutter = new FecLines({ delimiter, accountPrefixes: reading.accountPrefixes, entryCells: entryCells(reading.columns), cells: cellsRead(reading.columns), firstLine });
  const reader = new FecReader(reading);
  let lines = 0;
  const read = (rows: ReturnType<FecLines['take']>) => {
    for (const { row, line } of rows) reader.read(row, line);
    give(reader.take());
  };
  const give = (block: LedgerBlock) => {
    lines += block.lines.length;
    if (block.lines.length > 0) onBlock(block);
  };
  await withFile(path, async (file) => {
    let done = 0;
    for await (const piece of wholeLines(file, fec.unit)) {
      const isFirst = done === 0;
      done += piece.length;
      const text = evenLineEnds(decodeLines(piece, fec.encoding, isFirst));
      read(cutter.take(isFirst ? withoutLines(text, firstLine - 1) : text));
      onProgress(cutter.line, Math.max(cutter.line, Math.round((cutter.line * fec.size) / done)));
    }
  });
  read(cutter.end());
  give(reader.end());
  return { rows: cutter.rows, lines, rejected: reader.rejected };
}

function withoutLines(text: string, count: number): string {
  let from = 0;
  for (let line = 0; line < count; line++) {
    const feed = text.indexOf('\n', from);
    if (feed < 0) return '';
    from = feed + 1;
  }
  return text.slice(from);
}

async function withFile<T>(path: string, work: (file: FileHandle) => Promise<T>): Promise<T> {
  const file = await open(path);
  try {
    return await work(file);
  } finally {
    await file.close();
  }
}
