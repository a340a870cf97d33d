import type { FileInReading, ReadFile } from '../ports/import-reader';

/** A file that is read already, to be walked like one that is still being read. */
export function inReading(file: ReadFile | FileInReading): FileInReading {
  return 'blocks' in file ? file : { ...file, rowsAtMost: file.rows, blocks: [file.records], end: () => file };
}
