import type { LetterLanguage, TemplateKey } from '#shared/domain/letters/template-keys';

/** A version of a template that the user edited. */
export interface UserTemplate {
  readonly id: number;
  readonly key: TemplateKey;
  readonly language: LetterLanguage;
  /** From 1, for each letter and language. */
  readonly version: number;
  /** The name of the file it came from. */
  readonly name: string;
  readonly sha256: string;
  readonly fields: readonly string[];
  readonly addedAt: string;
  /** Letters are made from it. */
  readonly active: boolean;
}

export interface NewTemplate {
  readonly key: TemplateKey;
  readonly language: LetterLanguage;
  readonly name: string;
  readonly sha256: string;
  readonly bytes: Uint8Array;
  readonly fields: readonly string[];
}

export interface TemplateRepository {
  /** Every version, the newest first for each letter and language. */
  list(): UserTemplate[];
  find(id: number): UserTemplate | null;
  bytesOf(id: number): Uint8Array | null;
  /** The version that letters are made from; null for the shipped template. */
  active(key: TemplateKey, language: LetterLanguage): { readonly id: number; readonly sha256: string; readonly bytes: Uint8Array } | null;
  /** Adds a version and makes it the active one. */
  add(template: NewTemplate): UserTemplate;
  /** Makes this version the active one; null: the shipped template. */
  activate(key: TemplateKey, language: LetterLanguage, id: number | null): void;
}
