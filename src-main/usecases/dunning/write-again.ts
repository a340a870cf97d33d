import { RefusalError } from '#shared/contract/result';
import type { WrittenAgain } from '#shared/contract/schemas/dunning';
import type { Context } from '../context';
import type { LetterWriter } from '../ports/letter-writer';

/**
 * Puts issued letters in a folder again, as they were frozen, when they could not be at the time. Those that are there
 * already are not doubled.
 * @throws RefusalError 'documentNotFound', 'folderNotWritable'
 */
export async function writeAgain({ books }: Context, writer: LetterWriter, folder: string, documentIds: readonly number[]): Promise<WrittenAgain> {
  const documents = documentIds.map((id) => {
    const document = books.read.documents.find(id);
    if (document === null) throw new RefusalError('documentNotFound', { document: id });
    return document;
  });
  const staged = await writer.stage(folder, documents);
  return { folder, files: [...(await staged.publish())] };
}
