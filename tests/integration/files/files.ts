import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { utils, write, type WorkSheet } from '@e965/xlsx';
import { afterAll } from 'vitest';
import type { ImportMapping } from '#shared/contract/schemas/import';
import { createInlineReader } from '#main/files/import/inline-reader';
import type { ReadFile, ReadOutcome, ReadRequest, UnusableFile } from '#main/usecases/ports/import-reader';

const folder = mkdtempSync(join(tmpdir(), 'encours-import-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Writes a file in this test run's own folder. @returns its path */
export function fileOf(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

export function temporaryFolder(): string {
  return folder;
}

export function workbookOf(sheets: Readonly<Record<string, readonly (readonly unknown[])[] | WorkSheet>>, bookType: 'xlsx' | 'xls' | 'ods' | 'xlsb' = 'xlsx'): Buffer {
  const book = utils.book_new();
  for (const [name, sheet] of Object.entries(sheets)) {
    utils.book_append_sheet(book, Array.isArray(sheet) ? utils.aoa_to_sheet(sheet.map((row: readonly unknown[]) => [...row]), { UTC: true }) : sheet, name);
  }
  const bytes: unknown = write(book, { type: 'buffer', bookType });
  if (!Buffer.isBuffer(bytes)) throw new Error('the library was asked for a buffer');
  return bytes;
}

export function requestFor(path: string, mapping: ImportMapping | null = null): ReadRequest {
  return { path, mapping, remembered: [], today: '2026-12-31' };
}

export function outcomeOf(path: string, mapping: ImportMapping | null = null): Promise<ReadOutcome> {
  return createInlineReader().read(requestFor(path, mapping), { onProgress: () => undefined, signal: new AbortController().signal });
}

export async function read(path: string, mapping: ImportMapping | null = null): Promise<ReadFile> {
  const outcome = await outcomeOf(path, mapping);
  if (!outcome.usable) throw new Error(`${path}: ${JSON.stringify(outcome.file.problem)}`);
  return outcome.file;
}

export async function refused(path: string, mapping: ImportMapping | null = null): Promise<UnusableFile> {
  const outcome = await outcomeOf(path, mapping);
  if (outcome.usable) throw new Error(`${path} was read`);
  return outcome.file;
}
