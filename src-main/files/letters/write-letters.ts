import { link, mkdtemp, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { RefusalError } from '#shared/contract/result';
import { numberedName } from '#shared/domain/letters/file-name';
import { errorCode, folderProblem } from './folder-problem';
import { makeFolder } from './make-folder';

export interface LetterFile {
  /** A bare file name, each once in the batch. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** How the hidden folders of letters on their way are called; six characters follow. */
const STAGING = '.encours-';
const STAGING_NAME = /^\.encours-[A-Za-z0-9]{6}$/;
/** No batch takes so long: what has not changed for an hour was left by a program that was killed. */
const ABANDONED_AFTER_MS = 3_600_000;

/** Letters on the disk, not yet where the user looks. Call `publish` or `discard`, once. */
export interface StagedLetters {
  /**
   * Moves the letters into place: all of them or, on an error, none. A file of the same name that says something else
   * is left alone and the letter gets " (2)"; one with the same bytes is the letter.
   * @returns the names given, in the order of the files
   * @throws RefusalError 'folderNotWritable'
   */
  publish(): Promise<string[]>;
  /** Leaves nothing behind; harmless after `publish`. */
  discard(): Promise<void>;
}

/**
 * Writes the letters, safe on the disk, into a hidden folder inside `folder` (made when missing), so that the books can
 * be committed before a letter is seen and no half-written letter ever is.
 * @throws RefusalError 'folderNotWritable' with `folder` and `reason`; nothing is left then
 */
export async function writeLetterFiles(folder: string, files: readonly LetterFile[]): Promise<StagedLetters> {
  return refusing(folder, async () => {
    await makeFolder(folder);
    await removeAbandoned(folder);
    const staging = await mkdtemp(join(folder, STAGING));
    try {
      for (const [i, file] of files.entries()) await writeDurably(join(staging, String(i)), file.bytes);
    } catch (error) {
      await remove(staging);
      throw error;
    }
    return {
      publish: () => refusing(folder, () => publish(folder, staging, files)),
      discard: () => remove(staging),
    };
  });
}

/** Letters that a killed program left on their way: never issued, or else kept in their dossiers. Another window's are left alone. */
async function removeAbandoned(folder: string): Promise<void> {
  try {
    for (const { name } of (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isDirectory() && STAGING_NAME.test(entry.name))) {
      const left = join(folder, name);
      if (Date.now() - (await stat(left)).mtimeMs > ABANDONED_AFTER_MS) await remove(left);
    }
  } catch (error) {
    // Somebody else's, or gone meanwhile: no reason to keep the letters back.
    if (folderProblem(error) === null) throw error;
  }
}

async function publish(folder: string, staging: string, files: readonly LetterFile[]): Promise<string[]> {
  const names: string[] = [];
  const created: string[] = [];
  try {
    for (const [i, file] of files.entries()) {
      const { name, alreadyThere } = await place(join(staging, String(i)), folder, file);
      names.push(name);
      if (!alreadyThere) created.push(name);
    }
    await syncFolder(folder);
  } catch (error) {
    for (const name of created) await remove(join(folder, name));
    throw error;
  } finally {
    await remove(staging);
  }
  return names;
}

interface Placed {
  readonly name: string;
  readonly alreadyThere: boolean;
}

/** Gives a letter the first free name, which no other program can take at the same time. */
async function place(staged: string, folder: string, file: LetterFile): Promise<Placed> {
  for (let n = 1; ; n++) {
    const name = bareName(n === 1 ? file.name : numberedName(file.name, n));
    const target = join(folder, name);
    if (await tookName(staged, target)) return { name, alreadyThere: false };
    if (await holds(target, file.bytes)) return { name, alreadyThere: true };
  }
}

/** @returns false when the name is another file's */
async function tookName(staged: string, target: string): Promise<boolean> {
  try {
    // a link is the whole letter at once: a program killed here leaves nothing half written under the name
    await link(staged, target);
    return true;
  } catch (error) {
    return errorCode(error) === 'EEXIST' ? false : claimedName(staged, target);
  }
}

/** For disks that know no links (USB keys, some shares): takes the name empty, then moves the letter there. */
async function claimedName(staged: string, target: string): Promise<boolean> {
  try {
    await (await open(target, 'wx')).close();
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
  try {
    await rename(staged, target);
  } catch (error) {
    await remove(target);
    throw error;
  }
  return true;
}

function bareName(name: string): string {
  if (name === '' || name.startsWith('.') || name.includes('/') || name.includes(sep)) throw new Error(`not a file name: ${name}`);
  return name;
}

async function holds(path: string, bytes: Uint8Array): Promise<boolean> {
  try {
    return (await readFile(path)).equals(bytes);
  } catch {
    // A folder, or a file that cannot be read: something else at any rate.
    return false;
  }
}

async function writeDurably(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Makes the new names durable; Windows does not open folders and does it by itself. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

const remove = (path: string): Promise<void> => rm(path, { recursive: true, force: true });

async function refusing<T>(folder: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const reason = folderProblem(error);
    throw reason === null ? error : new RefusalError('folderNotWritable', { folder, reason });
  }
}
