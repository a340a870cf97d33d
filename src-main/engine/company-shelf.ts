import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { RefusalError } from '#shared/contract/result';
import type { CompanySummary } from '#shared/contract/schemas/company';
import type { OpenBooks } from '#main/db/books';
import { createBooks, openExistingBooks } from '#main/db/create-books';
import { readCompanyCard } from '#main/db/company-card';
import { checkNewCompany, furnishBooks } from '#main/usecases/create-company';
import type { Preferences } from './preferences';

const BOOKS_FILE = 'societe.encours';

export interface OpenCompany {
  readonly id: string;
  readonly books: OpenBooks;
}

/** The companies of this machine, a folder each, at most one of them open. */
export class CompanyShelf {
  private open: OpenCompany | null = null;

  constructor(
    private readonly folder: string,
    private readonly migrationsFolder: string,
    private readonly now: () => Date,
    private readonly preferences: Preferences,
  ) {
    mkdirSync(folder, { recursive: true });
  }

  current(): OpenCompany {
    if (this.open === null) throw new RefusalError('noCompanyOpen');
    return this.open;
  }

  isOpen(): boolean {
    return this.open !== null;
  }

  list(): CompanySummary[] {
    return readdirSync(this.folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && existsSync(this.fileOf(entry.name)))
      .map(({ name: id }) => ({ id, ...readCompanyCard(this.fileOf(id)), isOpen: this.open?.id === id }))
      .sort((a, b) => a.name.localeCompare(b.name, 'fr'));
  }

  async create(details: { name: string; siren: string; isExample: boolean }): Promise<string> {
    checkNewCompany(details);
    const id = randomUUID();
    await createBooks(this.fileOf(id), details, this.migrationsFolder, this.now, (books) => books.write(furnishBooks));
    this.select(id);
    return id;
  }

  select(id: string): void {
    if (!/^[\w-]+$/.test(id) || !existsSync(this.fileOf(id))) throw new RefusalError('companyNotFound', { id });
    if (this.open?.id === id) return;
    const books = openExistingBooks(this.fileOf(id), this.migrationsFolder, this.now);
    this.close();
    this.open = { id, books };
    this.preferences.set({ lastCompany: id });
  }

  /** Opens the company of the last session, when it still can be opened. @returns the refusal that kept it closed */
  reopenLast(): RefusalError | null {
    const { lastCompany } = this.preferences.get();
    if (lastCompany === null || !existsSync(this.fileOf(lastCompany))) return null;
    try {
      this.select(lastCompany);
      return null;
    } catch (error) {
      if (error instanceof RefusalError) return error;
      throw error;
    }
  }

  close(): void {
    this.open?.books.close();
    this.open = null;
  }

  private fileOf(id: string): string {
    return path.join(this.folder, id, BOOKS_FILE);
  }
}
