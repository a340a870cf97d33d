import { FileProblem } from '#main/files/import/file-problem';
import { type ZipEntry, zipEntries } from '#main/files/import/zip';

/** What a file is, by its content; its name counts for nothing. */
export type Container =
  | { readonly type: 'xlsx' | 'xlsb' | 'ods'; readonly entries: readonly ZipEntry[] }
  | { readonly type: 'xls' }
  | { readonly type: 'text' };

const KNOWN_BY_FIRST_BYTES: readonly (readonly [format: string, bytes: string])[] = [
  ['png', '\x89PNG'],
  ['jpeg', '\xff\xd8\xff'],
  ['gif', 'GIF8'],
  ['rtf', '{\\rtf'],
  ['rar', 'Rar!'],
  ['7z', '7z\xbc\xaf'],
  ['gzip', '\x1f\x8b'],
  ['sqlite', 'SQLite format 3'],
  ['exe', 'MZ\x90'],
];

/** @throws FileProblem when it is nothing this folder reads */
export function containerOf(bytes: Buffer): Container {
  const start = bytes.toString('latin1', 0, 16);
  const known = KNOWN_BY_FIRST_BYTES.find(([, signature]) => start.startsWith(signature));
  if (known) throw new FileProblem('fileKindUnknown', { format: known[0] });
  if (start.startsWith('PK\x03\x04') || start.startsWith('PK\x05\x06')) return zipContainer(zipEntries(bytes));
  if (start.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) return oleContainer(bytes);
  return { type: 'text' };
}

function zipContainer(entries: readonly ZipEntry[]): Container {
  const names = new Set(entries.map((entry) => entry.name.toLowerCase()));
  if (entries.some((entry) => entry.encrypted)) throw new FileProblem('fileEncrypted');
  if (names.has('xl/workbook.bin')) return { type: 'xlsb', entries };
  if (entries.some((entry) => /^xl\/workbook\d*\.xml$/i.test(entry.name))) return { type: 'xlsx', entries };
  if (names.has('content.xml') && names.has('mimetype')) return { type: 'ods', entries };
  const folder = entries.map((entry) => entry.name.split('/')[0] ?? '');
  // a workbook without its list of sheets is a damaged workbook, not another kind of file
  if (folder.includes('xl') || names.has('[content_types].xml') && !folder.includes('word') && !folder.includes('ppt')) throw new FileProblem('fileCorrupt');
  throw new FileProblem('fileKindUnknown', { format: folder.includes('word') ? 'docx' : folder.includes('ppt') ? 'pptx' : 'zip' });
}

/** The container of old Office files, which is also that of encrypted new ones. */
function oleContainer(bytes: Buffer): Container {
  const has = (name: string) => bytes.includes(Buffer.from(name, 'utf16le'));
  if (has('EncryptedPackage')) throw new FileProblem('fileEncrypted');
  if (has('Workbook') || has('Book')) return { type: 'xls' };
  throw new FileProblem(has('WordDocument') ? 'fileKindUnknown' : 'fileCorrupt', has('WordDocument') ? { format: 'doc' } : {});
}
