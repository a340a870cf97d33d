import { randomUUID } from 'node:crypto';
import { RefusalError } from '#shared/contract/result';
import type { LetterLanguage, TemplateKey } from '#shared/domain/letters/template-keys';

export interface StagedTemplate {
  readonly companyId: string;
  readonly key: TemplateKey;
  readonly language: LetterLanguage;
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The Word file last checked, as it was then: what is used is what was shown, even if Word saved it again meanwhile. */
export class TemplateStaging {
  private held: { readonly id: string; readonly staged: StagedTemplate } | null = null;

  hold(staged: StagedTemplate): string {
    const id = randomUUID();
    this.held = { id, staged };
    return id;
  }

  /** @throws RefusalError 'stagingNotFound' */
  take(id: string, companyId: string): StagedTemplate {
    if (this.held?.id !== id || this.held.staged.companyId !== companyId) throw new RefusalError('stagingNotFound');
    return this.held.staged;
  }
}
