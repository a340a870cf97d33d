import type { ErrorCode } from '#shared/contract/errors';
import type { ErrorDetails, Refusal } from '#shared/contract/result';

/** Why a file cannot be read; thrown by the readers of this folder and turned into an outcome, never out of it. */
export class FileProblem extends Error {
  readonly refusal: Refusal;

  constructor(code: ErrorCode, details: ErrorDetails = {}) {
    super(code);
    this.name = 'FileProblem';
    this.refusal = { code, details };
  }
}

/** Runs a library on a file that may be anything: whatever it throws means that the file is damaged. */
export function orCorrupt<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof FileProblem) throw error;
    throw new FileProblem('fileCorrupt');
  }
}

/** What the system says against reading a file is a problem of the file. */
export async function orFileProblem<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof Error && 'syscall' in error ? new FileProblem(codeOfSystemError(error)) : error;
  }
}

function codeOfSystemError(error: Error): 'fileNotFound' | 'fileIsDirectory' | 'fileLocked' | 'fileUnreadable' {
  const code = 'code' in error ? error.code : '';
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'fileNotFound';
  if (code === 'EBUSY' || code === 'ETXTBSY') return 'fileLocked';
  return code === 'EISDIR' ? 'fileIsDirectory' : 'fileUnreadable';
}
