import { z } from 'zod';
import { RefusalError } from '#shared/contract/result';
import { letterLanguage } from '#shared/contract/schemas/letter';
import { isoDate } from '#shared/contract/schemas/common';
import type { Repositories } from '../ports/books';
import type { OutputWriter } from '../ports/output-writer';
import { letterPdf } from './statement-files';

/** What a frozen letter was made from, as far as its PDF says it. */
const source = z.object({
  data: z.object({ reference: z.string(), date: isoDate, creditor: z.object({ name: z.string() }), debtor: z.object({ name: z.string(), language: letterLanguage }) }),
});

/**
 * The PDF of a letter as it is kept, under the same name: drawn again, it is the same.
 * @throws RefusalError 'documentNotFound' for what is no letter of ours
 */
export async function frozenLetterPdf({ documents }: Repositories, output: OutputWriter, documentId: number): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const document = documents.find(documentId);
  const made = documents.sourceOf(documentId);
  if (document === null || made === null) throw new RefusalError('documentNotFound', { document: documentId });
  const { data } = source.parse(JSON.parse(made.data));
  return { name: `${document.name.replace(/\.docx$/i, '')}.pdf`, bytes: await letterPdf(output, document.bytes, { data }) };
}
