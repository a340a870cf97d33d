import { RefusalError } from '#shared/contract/result';
import { formatLongDate } from '#shared/domain/calendar';
import { emailAddresses } from '#shared/domain/outputs/email-message';
import type { Repositories } from '../ports/books';
import type { OutputWriter, PrintFacts, WordLetter } from '../ports/output-writer';
import type { NewOutput, Workbench } from './make-outputs';
import type { RunLetter } from './run-letters';

/** Letters as they are frozen, and their PDF, made once however often it is asked for. */
export class PdfShelf {
  readonly #made = new Map<number, Promise<Uint8Array>>();

  constructor(
    private readonly read: Repositories,
    private readonly output: OutputWriter,
    /** Called for each letter turned into PDF; stops a cancelled job by throwing. */
    readonly onDone: () => void,
  ) {}

  /** The frozen Word file. */
  word({ letter }: RunLetter): WordLetter {
    const document = this.read.documents.find(letter.documentId);
    if (document === null) throw new RefusalError('documentNotFound', { document: letter.documentId });
    return document;
  }

  pdf(each: RunLetter): Promise<Uint8Array> {
    const { letter } = each;
    const known = this.#made.get(letter.documentId);
    if (known !== undefined) return known;
    const made = this.output.pdf([this.word(each)], factsFor(this.read, each), { bothSides: false, onDone: this.onDone });
    this.#made.set(letter.documentId, made);
    return made;
  }
}

function factsFor(read: Repositories, { letter, client }: RunLetter): PrintFacts {
  return { title: `${letter.subject} – ${client.name}`, author: read.company.get().name, date: letter.issuedOn, language: client.language };
}

/** Calls are made, not posted. */
export const isLetter = ({ letter }: RunLetter): boolean => letter.channel !== 'phone';

/** A PDF beside each letter. */
export async function separatePdfs({ letters, pdfs }: Workbench): Promise<NewOutput[]> {
  const files: NewOutput[] = [];
  for (const each of letters.filter(isLetter)) files.push({ name: withExtension(each.letter.documentName, 'pdf'), bytes: await pdfs.pdf(each), items: 1 });
  return files;
}

/**
 * One file to print, each letter beginning on a page of its own: those that go by post, and those that cannot go by email
 * since the client has no address. Every letter when that is asked.
 */
export async function mergedPdf({ read, output, input, letters, pdfs }: Workbench): Promise<NewOutput[]> {
  const printed = letters.filter((each) => isLetter(each) && (input.everyLetter || goesByPost(each)));
  if (printed.length === 0) return [];
  const { name } = read.company.get();
  const facts: PrintFacts = { title: `Relances du ${formatLongDate(input.date)}`, author: name, date: input.date, language: 'fr' };
  const bytes = await output.pdf(wordsOf(printed, pdfs), facts, { bothSides: input.bothSides, onDone: pdfs.onDone });
  return [{ name: `À imprimer - Relances ${input.date}.pdf`, bytes, items: printed.length }];
}

const goesByPost = ({ letter, client }: RunLetter): boolean => letter.channel !== 'email' || emailAddresses(client.email).length === 0;

/** One at a time out of the books. */
export function* wordsOf(letters: readonly RunLetter[], pdfs: PdfShelf): Iterable<WordLetter> {
  for (const each of letters) yield pdfs.word(each);
}

/** "Relance 1 - DUPONT.docx", "pdf" -> "Relance 1 - DUPONT.pdf". */
export const withExtension = (name: string, extension: string): string => `${name.replace(/\.docx$/i, '')}.${extension}`;
