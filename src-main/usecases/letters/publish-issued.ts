import { RefusalError } from '#shared/contract/result';
import type { StagedLetters } from '../ports/letter-writer';

/** The letters are issued by now and kept in the dossiers: a folder that fails at the last moment must not say otherwise. */
export async function publishIssued(staged: StagedLetters): Promise<readonly string[]> {
  try {
    return await staged.publish();
  } catch (error) {
    if (error instanceof RefusalError) throw new RefusalError('fileNotWritten', error.refusal.details);
    throw error;
  }
}
