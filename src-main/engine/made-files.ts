import { RefusalError, type Result } from '#shared/contract/result';
import type { MadeFile } from '#shared/contract/schemas/made-file';
import { writeWholeFile } from '#main/files/whole-file';
import { personalDataFiles } from '#main/files/privacy/client-archive';
import { frozenLetterPdf } from '#main/usecases/letters/frozen-letter-pdf';
import { statementFileName, statementWorkbook } from '#main/usecases/letters/statement-files';
import { makeClientArchive, noteClientExport } from '#main/usecases/privacy/export-client';
import type { OutputWriter } from '#main/usecases/ports/output-writer';
import type { Workplace } from './workplace';

interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Once it is written. */
  readonly noted?: () => Promise<void>;
}

/** The file last made for the user: made first, so that what cannot be is said before anyone is asked where to save it. */
export class MadeFiles {
  private held: NamedFile | null = null;

  constructor(
    private readonly workplace: Workplace,
    private readonly output: OutputWriter,
  ) {}

  /** @returns the name it could have */
  make(wanted: MadeFile): Promise<Result<string>> {
    return answered(async () => {
      this.held = await this.fileOf(wanted);
      return this.held.name;
    });
  }

  /** Where the shell's user chose; whole, or not at all. */
  write(path: string): Promise<Result<null>> {
    return answered(async () => {
      if (this.held === null) throw new RefusalError('stagingNotFound');
      await writeWholeFile(path, this.held.bytes, 'fileNotWritten');
      await this.held.noted?.();
      this.held = null;
      return null;
    });
  }

  private async fileOf(wanted: MadeFile): Promise<NamedFile> {
    const context = this.workplace.context();
    const { books, today } = context;
    if (wanted.kind === 'letterPdf') return frozenLetterPdf(books.read, this.output, wanted.documentId);
    if (wanted.kind === 'personalData') {
      const archive = await makeClientArchive(context, personalDataFiles(), wanted.clientId);
      const name = `Donnees-personnelles_${archive.code.replace(/[^A-Za-z0-9]+/g, '-')}_${today}.zip`;
      return { name, bytes: archive.bytes, noted: () => noteClientExport(context, archive) };
    }
    const { client, bytes } = await statementWorkbook(books.read, this.output, wanted, today);
    return { name: statementFileName(client, wanted.asOf, 'xlsx'), bytes };
  }
}

async function answered<T>(work: () => Promise<T>): Promise<Result<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    if (error instanceof RefusalError) return { ok: false, error: error.refusal };
    throw error;
  }
}
