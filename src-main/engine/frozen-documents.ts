import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { refused, RefusalError, type Result } from '#shared/contract/result';
import { isOpenable } from '#shared/domain/filed-documents';
import type { Repositories } from '#main/usecases/ports/books';

/** To be opened by the system's program, or saved elsewhere: of what could run by being opened, a copy is only saved. */
export type DocumentUse = 'open' | 'save';

/** Copies of documents for the system's programs, which lie in a folder of ours as long as the session lasts. */
export class OpenedCopies {
  private readonly folder: string;

  constructor(dataFolder: string) {
    this.folder = path.join(dataFolder, 'documents-ouverts');
  }

  /** Writes a frozen document where the system's programs can open it, read-only: what was sent cannot be changed by mistake. */
  export({ documents }: Pick<Repositories, 'documents'>, id: number, use: DocumentUse): Result<string> {
    try {
      const document = documents.find(id);
      if (document === null) return refused('documentNotFound', { document: id });
      if (use === 'open' && !isOpenable(document.name)) return refused('documentNotOpenable', { name: document.name });
      mkdirSync(this.folder, { recursive: true, mode: 0o700 });
      const file = path.join(mkdtempSync(path.join(this.folder, `${document.sha256.slice(0, 12)}-`)), document.name);
      writeFileSync(file, document.bytes);
      chmodSync(file, 0o444);
      return { ok: true, value: file };
    } catch (error) {
      if (error instanceof RefusalError) return { ok: false, error: error.refusal };
      return refused('fileNotWritten', { name: '', reason: error instanceof Error && 'code' in error ? String(error.code) : '' });
    }
  }

  /** They name people: none outlives the session, nor the erasing of what it is a copy of, but one that a program holds open. */
  remove(): void {
    try {
      rmSync(this.folder, { recursive: true, force: true });
    } catch (error) {
      // held open by another program: the next start tries again
      if (!(error instanceof Error && 'code' in error)) throw error;
    }
  }
}
