import { createHash } from 'node:crypto';
import type { CaseFile } from '#shared/domain/litigation/case-file';
import { missingHalfYears } from '#shared/domain/litigation/debt';
import { closingCents } from '#shared/domain/letters/statement';
import { exhibitTitle } from '#shared/messages/litigation/fact-words';
import type { JournalHead } from '../ports/journal';
import type { PackFile } from '../ports/litigation-files';

export const sha256Of = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

export interface ManifestFacts {
  readonly file: CaseFile;
  readonly version: string;
  readonly head: JournalHead | null;
  /** Of each exhibit, by its number. */
  readonly pages: ReadonlyMap<number, number>;
  readonly files: readonly PackFile[];
}

/** What the archive holds, with the hash of each file, and the figures: enough to check it without the application. */
export function manifest({ file, version, head, pages, files }: ManifestFacts): Uint8Array {
  const { date, destination, creditor, debtor, debt, statement, exhibits, missing } = file;
  const told = {
    format: 'encours-litigation-pack',
    formatVersion: 1,
    application: { name: 'Encours', version },
    date,
    destination,
    company: { name: creditor.name, siren: creditor.siren },
    client: { code: debtor.code, name: debtor.name, siren: debtor.siren, kind: debtor.kind },
    debt: {
      invoices: debt.invoices.map(({ number, dueDate, openCents, interest, indemnityCents }) => ({ number, dueDate, principalCents: openCents, interestCents: interest.interestCents, indemnityCents })),
      principalCents: debt.principalCents,
      interestCents: debt.interestCents,
      indemnityCents: debt.indemnityCents,
      deductedCents: debt.deductedCents,
      totalCents: debt.totalCents,
      provisional: debt.provisional,
      missingHalfYears: missingHalfYears(debt),
    },
    statement: {
      from: statement.from,
      to: statement.to,
      openingCents: statement.openingCents,
      movements: statement.movements.map(({ date: on, kind, reference, cents }) => ({ date: on, kind, reference, amountCents: cents })),
      closingCents: closingCents(statement),
    },
    exhibits: exhibits.map(({ number, date: on, fact, document, path, pdfPath }) => ({
      number,
      date: on,
      kind: fact.kind,
      title: exhibitTitle(fact, document.name),
      keptName: document.name,
      sha256: document.sha256,
      pages: pages.get(number) ?? null,
      files: [path, ...(pdfPath === null ? [] : [pdfPath])],
    })),
    missing: [...missing],
    journal: head === null ? null : { entry: head.id, sha256: head.hash },
    files: files.map(({ path, bytes }) => ({ path, size: bytes.byteLength, sha256: sha256Of(bytes) })),
  };
  return new TextEncoder().encode(`${JSON.stringify(told, null, 2)}\n`);
}

/** As `sha256sum -c` reads it. */
export const checksums = (files: readonly PackFile[]): Uint8Array => new TextEncoder().encode(files.map(({ path, bytes }) => `${sha256Of(bytes)}  ${path}\n`).join(''));
