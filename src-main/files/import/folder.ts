import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Refusal } from '#shared/contract/result';
import { FileProblem } from '#main/files/import/file-problem';
import { MOST_FILES } from '#main/files/import/limits';

/** Deeper, it is not a folder of exports any more. */
const DEEPEST = 8;
const MOST_FOLDERS = 2000;

/** What the system and the programs leave beside the user's files. */
const OTHERS_FILES = new Set(['thumbs.db', 'desktop.ini', 'ehthumbs.db', 'icon\r']);
const OTHERS_FOLDERS = new Set(['__macosx', '$recycle.bin', 'system volume information', 'node_modules']);

/** A file to import: named by the user, or found in a folder that the user named. */
export interface GivenFile {
  readonly path: string;
  readonly fromFolder: boolean;
}

export interface GivenFiles {
  readonly files: readonly GivenFile[];
  /** Folders that give nothing, each with its name among the details. */
  readonly problems: readonly Refusal[];
}

/**
 * The files behind what the user named: a folder stands for all those in it and below, in the order of their names. Hidden
 * and system files are left out, and links are not followed. A folder of more files than one import takes is not begun.
 */
export async function filesBehind(paths: readonly string[]): Promise<GivenFiles> {
  const files: GivenFile[] = [];
  const problems: Refusal[] = [];
  for (const path of paths) {
    if (!(await isFolder(path))) files.push({ path, fromFolder: false });
    else {
      const found = await filesIn(path);
      if ('code' in found) problems.push(found);
      else for (const file of found) files.push({ path: file, fromFolder: true });
    }
  }
  if (files.length <= MOST_FILES) return { files, problems };
  return { files: [], problems: [{ code: 'tooManyFiles', details: { files: files.length, limit: MOST_FILES } }] };
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    // the reader says what is wrong with it
    return false;
  }
}

async function filesIn(folder: string): Promise<string[] | Refusal> {
  const name = basename(folder);
  try {
    const files = await walk(folder);
    return files.length === 0 ? { code: 'folderEmpty', details: { name } } : files;
  } catch (error) {
    if (error instanceof FileProblem) return { code: error.refusal.code, details: { name, ...error.refusal.details } };
    return { code: 'fileUnreadable', details: { name } };
  }
}

async function walk(root: string): Promise<string[]> {
  const files: string[] = [];
  const waiting = [{ folder: root, depth: 0 }];
  for (let seen = 0; ; seen++) {
    const next = waiting.pop();
    if (next === undefined) return files;
    const entries = await entriesOf(next.folder, next.depth);
    for (const entry of entries) if (entry.isFile() && !isOthersFile(entry.name)) files.push(join(next.folder, entry.name));
    // the last one in is the first one out
    for (const entry of entries.reverse()) {
      if (entry.isDirectory() && next.depth < DEEPEST && !isOthersFolder(entry.name)) waiting.push({ folder: join(next.folder, entry.name), depth: next.depth + 1 });
    }
    if (files.length > MOST_FILES || seen >= MOST_FOLDERS) throw new FileProblem('tooManyFiles', { files: files.length, limit: MOST_FILES });
  }
}

/** A folder below that cannot be opened gives nothing; the one that the user named must be. */
async function entriesOf(folder: string, depth: number): Promise<Dirent[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.sort((a, b) => a.name.localeCompare(b.name, 'fr', { numeric: true }));
  } catch (error) {
    if (depth === 0) throw error;
    return [];
  }
}

/** Hidden, of the system, or kept by a program while it has the real file open. */
function isOthersFile(name: string): boolean {
  return name.startsWith('.') || name.startsWith('~') || /~$|\.(?:tmp|lnk|crdownload|part)$/i.test(name) || OTHERS_FILES.has(name.toLowerCase());
}

function isOthersFolder(name: string): boolean {
  return name.startsWith('.') || OTHERS_FOLDERS.has(name.toLowerCase());
}
