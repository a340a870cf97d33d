import { FileProblem } from '#main/files/import/file-problem';

export interface PdfAttachment {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The parts of pdf.js that are used: it is large, and loaded only for a PDF. */
interface PdfDocument {
  getAttachments(): Promise<unknown>;
  destroy(): Promise<unknown>;
}

/**
 * The files embedded in a PDF, without running anything of it.
 * @throws FileProblem fileEncrypted, fileCorrupt
 */
export async function pdfAttachments(bytes: Buffer): Promise<PdfAttachment[]> {
  const pdf = await openPdf(bytes);
  try {
    return attachmentsOf(await pdf.getAttachments());
  } catch {
    throw new FileProblem('fileCorrupt');
  } finally {
    await pdf.destroy();
  }
}

async function openPdf(bytes: Buffer): Promise<PdfDocument> {
  const { getDocumentProxy } = await import('unpdf');
  try {
    // the library takes what it is given for itself
    return await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0, isEvalSupported: false });
  } catch (error) {
    throw new FileProblem(error instanceof Error && error.name === 'PasswordException' ? 'fileEncrypted' : 'fileCorrupt');
  }
}

function attachmentsOf(found: unknown): PdfAttachment[] {
  if (typeof found !== 'object' || found === null) return [];
  return Object.values(found).filter(isAttachment).map(({ filename, content }) => ({ name: filename, bytes: content }));
}

function isAttachment(value: unknown): value is { filename: string; content: Uint8Array } {
  return typeof value === 'object' && value !== null && 'filename' in value && typeof value.filename === 'string' && 'content' in value && value.content instanceof Uint8Array;
}
