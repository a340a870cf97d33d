import { chmodSync, existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { refused, RefusalError, type Result } from '#shared/contract/result';
import { isOpenable } from '#shared/domain/filed-documents';
import type { CompanyShelf } from './company-shelf';

/** To be opened by the system's program, or saved elsewhere: of what could run by being opened, a copy is only saved. */
export type DocumentUse = 'open' | 'save';

/** Writes a frozen document where the system's programs can open it, read-only: what was sent cannot be changed by mistake. */
export function exportFrozenDocument(shelf: CompanyShelf, id: number, use: DocumentUse): Promise<Result<string>> {
  return Promise.resolve(exportNow(shelf, id, use));
}

function exportNow(shelf: CompanyShelf, id: number, use: DocumentUse): Result<string> {
  try {
    const document = shelf.current().books.read.documents.find(id);
    if (document === null) return refused('documentNotFound', { document: id });
    if (use === 'open' && !isOpenable(document.name)) return refused('documentNotOpenable', { name: document.name });
    const file = path.join(mkdtempSync(path.join(scratchFolder(), `${document.sha256.slice(0, 12)}-`)), document.name);
    writeFileSync(file, document.bytes);
    chmodSync(file, 0o444);
    return { ok: true, value: file };
  } catch (error) {
    if (error instanceof RefusalError) return { ok: false, error: error.refusal };
    return refused('fileNotWritten', { name: '', reason: error instanceof Error && 'code' in error ? String(error.code) : '' });
  }
}

function scratchFolder(): string {
  const folder = path.join(os.tmpdir(), 'encours-documents');
  if (!existsSync(folder)) mkdirSync(folder, { recursive: true, mode: 0o700 });
  return folder;
}
