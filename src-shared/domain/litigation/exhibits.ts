import type { IsoDate } from '../calendar';
import type { CaseDocument, CaseEvent, CaseFact } from './chronology';
import { safeName } from './safe-name';

/** Pièce n° 1, 2…: a document of the books, numbered in the order in which the chronology first names it. */
export interface Exhibit {
  readonly number: number;
  readonly date: IsoDate;
  /** What it is, told by the event that names it first. */
  readonly fact: CaseFact;
  readonly document: CaseDocument;
  /** In the archive, from its top. */
  readonly path: string;
  /** Its PDF, of a letter of ours. */
  readonly pdfPath: string | null;
}

/** The same content is one exhibit, however often it is told of. */
export function numberExhibits(events: readonly CaseEvent[]): Exhibit[] {
  const known = new Set<string>();
  const exhibits: Exhibit[] = [];
  for (const { date, fact, documents } of events) {
    for (const document of documents) {
      if (known.has(document.sha256)) continue;
      known.add(document.sha256);
      const number = exhibits.length + 1;
      const { path, pdfPath } = pathsOf(number, date, document);
      exhibits.push({ number, date, fact, document, path, pdfPath });
    }
  }
  return exhibits;
}

/** The exhibits that an event is proved by, in their order. */
export function exhibitNumbers({ documents }: CaseEvent, exhibits: readonly Exhibit[]): number[] {
  const wanted = new Set(documents.map(({ sha256 }) => sha256));
  return exhibits.filter(({ document }) => wanted.has(document.sha256)).map(({ number }) => number);
}

/** "pieces/003_2026-03-12_relance-1.docx": the number keeps names apart and in order. */
function pathsOf(number: number, date: IsoDate, { name, isLetter }: CaseDocument): { readonly path: string; readonly pdfPath: string | null } {
  const stem = `pieces/${String(number).padStart(3, '0')}_${date}_`;
  const { base, extension } = safeName(name);
  return { path: `${stem}${base}${extension}`, pdfPath: isLetter && extension === '.docx' ? `${stem}${base}.pdf` : null };
}
