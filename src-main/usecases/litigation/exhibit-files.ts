import { RefusalError } from '#shared/contract/result';
import type { Exhibit } from '#shared/domain/litigation/exhibits';
import type { LetterLanguage } from '#shared/domain/letters/template-keys';
import { exhibitTitle } from '#shared/messages/litigation/fact-words';
import type { Repositories } from '../ports/books';
import type { LitigationFiles, PackFile } from '../ports/litigation-files';
import type { OutputWriter } from '../ports/output-writer';

interface Bench {
  readonly read: Repositories;
  readonly output: OutputWriter;
  readonly files: LitigationFiles;
  readonly author: string;
  readonly language: LetterLanguage;
  readonly onDone: () => void;
}

export interface ExhibitFiles {
  readonly files: PackFile[];
  /** Of the PDFs made here, by the number of the exhibit. */
  readonly pages: Map<number, number>;
}

/** The exhibits byte for byte as they are kept; letters of ours also as PDF. */
export async function exhibitFiles(exhibits: readonly Exhibit[], { read, output, files: writer, author, language, onDone }: Bench): Promise<ExhibitFiles> {
  const files: PackFile[] = [];
  const pages = new Map<number, number>();
  for (const { number, date, fact, document, path, pdfPath } of exhibits) {
    const kept = read.documents.find(document.id);
    if (kept === null) throw new RefusalError('documentNotFound', { document: document.id });
    files.push({ path, bytes: kept.bytes });
    if (pdfPath !== null) {
      const title = `Pièce n°\u00a0${String(number)} – ${exhibitTitle(fact, document.name)}`;
      const bytes = await output.pdf([kept], { title, author, date, language }, { bothSides: false, onDone: () => undefined });
      files.push({ path: pdfPath, bytes });
      pages.set(number, writer.pageCount(bytes));
    }
    onDone();
  }
  return { files, pages };
}
