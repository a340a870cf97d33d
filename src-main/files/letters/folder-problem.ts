/** `reason` of 'folderNotWritable'. */
export type FolderProblem = 'denied' | 'readOnly' | 'full' | 'notAFolder' | 'unavailable';

const PROBLEMS: ReadonlyMap<string, FolderProblem> = new Map([
  ['EACCES', 'denied'],
  ['EPERM', 'denied'],
  ['EROFS', 'readOnly'],
  ['ENOSPC', 'full'],
  ['EDQUOT', 'full'],
  ['ENOTDIR', 'notAFolder'],
  ['EEXIST', 'notAFolder'],
  ['ENOENT', 'unavailable'],
  ['ENODEV', 'unavailable'],
  ['ENXIO', 'unavailable'],
  ['EIO', 'unavailable'],
]);

/** What the user can do something about in a failed write, null when it is something else. */
export function folderProblem(error: unknown): FolderProblem | null {
  return PROBLEMS.get(errorCode(error)) ?? null;
}

/** The system's code of an error ("EACCES"), empty when it has none. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
