import { randomUUID } from 'node:crypto';
import { RefusalError } from '#shared/contract/result';
import type { FileOutcome } from '#shared/contract/schemas/import';
import type { FileToImport } from '#main/usecases/imports/import-files';

export interface StagedImport {
  readonly companyId: string;
  readonly files: readonly FileToImport[];
  /** What the user was shown. */
  readonly outcomes: readonly FileOutcome[];
}

/** Files read and previewed, waiting for the user's word. Only the last preview is kept: there is one import page. */
export class Staging {
  private held: { id: string; staged: StagedImport } | null = null;

  hold(staged: StagedImport): string {
    const id = randomUUID();
    this.held = { id, staged };
    return id;
  }

  take(id: string, companyId: string): StagedImport {
    if (this.held?.id !== id || this.held.staged.companyId !== companyId) throw new RefusalError('stagingNotFound');
    return this.held.staged;
  }

  discard(id: string): void {
    if (this.held?.id === id) this.held = null;
  }
}
